# test: isolated
"""What the functions and methods of the socket module say about wrong arguments; options that fail."""
import socket

S = socket.socket


def clean(value):
    return value if isinstance(value, str) else repr(value)


def call(what, function, *args, **kwargs):
    try:
        result = clean(function(*args, **kwargs))
        print(what, args, kwargs or "", "=", result)
    except BaseException as e:
        print(f"{what} {args} {kwargs or ''}: {type(e).__name__}: {e}")


METHODS = {
    "connect": [(), (1,), ("x",), ((),), (("127.0.0.1",),), ((1, 2),), (("127.0.0.1", -1),), (("127.0.0.1", 65536),),
                (("127.0.0.1", "80"),), (("127.0.0.1", 1.5),), (("a", 1), 2), (("127.0.0.1", 1, 2),)],
    "connect_ex": [(), (None,), (("127.0.0.1", 70000),)],
    "bind": [(), (None,), (("127.0.0.1", None),), (("127.0.0.1", 1, 2, 3),)],
    "listen": [("x",), (1.5,)],
    "recv": [(-1,), ("x",), (1.5,), (1, "x")],
    "recvfrom": [(-1,), ("x",)],
    "recv_into": [(), (bytearray(2), 3), (bytearray(2), -1), (bytearray(2), "x")],
    "recvfrom_into": [(), (bytearray(2), 3), (bytearray(2), -1)],
    "recvmsg": [(-1,), (1, -1), ("x",)],
    "recvmsg_into": [([bytearray(1)], -1)],
    "send": [("x",), (1,), (b"x", "x")],
    "sendall": [("x",), (None,), (b"x", "x")],
    "sendto": [(), (b"x",), (b"x", 0, ("127.0.0.1", 1), 3)],
    "setblocking": [(), (1, 2)],
    "settimeout": [(), (-1,), ("x",), ([],), (float("nan"),), (1, 2), (1e300,)],
    "shutdown": [(), ("x",), (9,), (0,)],
    "getsockopt": [(1, "x"), (1, 2, 2000), (1, 2, -1), (999, 999)],
    "setsockopt": [(1, 2, "x"), (999, 999, 1), (1, 2, 3.5)],
    "getsockname": [(1,)],
    "getpeername": [(1,), ()],
    "getblocking": [(1,)],
    "gettimeout": [(1,)],
    "fileno": [(1,)],
    "set_inheritable": [()],
    "makefile": [("q",), ("r", -5, "nowhere")],
}


def methods():
    for name, calls in METHODS.items():
        for args in calls:
            with S() as s:
                call(name, getattr(s, name), *args)


def constructing():
    for args in ("x",), (2, "x"), (2, 1, "x"), (99,), (2, 99), (2, 1, 999), (2, 1, 0, "x"), (2, 1, 0, -1), \
            (2, 1, 0, -5), (2, 1, 0, 10**6), (2, 1, 0, 1.5), (1, 2, 3, 4, 5):
        call("socket", S, *args)
    call("socket", S, fam=2)
    call("socketpair", socket.socketpair, "x")
    call("socketpair", socket.socketpair, socket.AF_UNIX, 99)
    call("fromfd", socket.fromfd, -1, 2, 1)
    call("close", socket.close, "x")
    call("close", socket.close, -1)
    call("dup", socket.dup, -1)
    s = S()
    call("attribute", lambda: s.nothing)
    call("set attribute", s.__setattr__, "nothing", 1)
    call("pickle", s.__reduce_ex__, 2)
    call("getstate", s.__getstate__)
    s.close()
    s.close()
    print(s.fileno(), s.__enter__() is s)
    for name in "accept", "getsockname", "getpeername", "getblocking", "gettimeout", "listen", "dup":
        call("closed " + name, getattr(s, name))


FUNCTIONS = {
    "inet_aton": [(), (1,), ("1.2.3.4",), ("1.2",), ("0x7f.1",), ("256.1.1.1",), ("",), ("é",)],
    "inet_ntoa": [(), ("abcd",), (b"abc",), (b"\x7f\0\0\1",), (bytearray(4),)],
    "inet_pton": [(2, "1.2.3"), (2, "1.2.3.4"), (10, "::1"), (10, "::ffff:1.2.3.4"), (10, "g::"), (99, "x"), (2, b"x")],
    "inet_ntop": [(2, b"abc"), (2, b"\1\2\3\4"), (10, b"\0" * 16), (10, b"\0" * 15), (99, b"x"), (2, "x")],
    "htons": [(1,), (-1,), (65536,), ("x",), (), (1.5,), (2**70,)],
    "ntohs": [(256,), (-1,), (65536,)],
    "htonl": [(1,), (-1,), (2**32,), ("x",), (2**70,)],
    "ntohl": [(1,), (-1,), (2**32,)],
    "getaddrinfo": [(), ("127.0.0.1", 1.5), ("127.0.0.1", "80", 2, 1), ("127.0.0.1", 80, 10), (None, None),
                    ("127.0.0.1", "x" * 20), ("::1", 80, 0, 1, 0, 4), (b"127.0.0.1", b"80", 0, 2)],
    "getnameinfo": [(1, 2), (("127.0.0.1",), 0), (("127.0.0.1", 80), 3), (("127.0.0.1", 80), "x"), (("x", 80, 1, 2,
            3), 0),
                    (("::1", 80, 0, 0), 3)],
    "gethostbyname": [("127.0.0.1",), ("",), ("255.255.255.255",)],
    "gethostbyname_ex": [("127.0.0.1",)],
    "getservbyname": [(1,), ("http", "tcp"), ("nothing", "tcp"), ("http", 1)],
    "getservbyport": [("x",), (80, "tcp"), (-1,), (65536,)],
    "getprotobyname": [("udp",), ("nothing",)],
    "setdefaulttimeout": [(), (-1,), ("x",), (None,)],
    "getdefaulttimeout": [(1,), ()],
    "CMSG_LEN": [(0,), (-1,), ("x",)],
    "CMSG_SPACE": [(0,), (-1,), (5,)],
    "if_nametoindex": [(), ("nothing",), (1,), ("lo",)],
    "if_indextoname": [(), (0,), (-1,), ("x",), (1,)],
    "gethostname": [(1,)],
    "create_connection": [(), (1,), (("127.0.0.1",),)],
    "create_server": [(), (1,), (("127.0.0.1", "x"),)],
}


def functions():
    for name, calls in FUNCTIONS.items():
        for args in calls:
            call(name, getattr(socket, name), *args)


def options():
    with S() as s:
        for level, option in (1, socket.SO_TYPE), (1, socket.SO_REUSEADDR), (1, socket.SO_ERROR), \
                (1, socket.SO_KEEPALIVE), (6, socket.TCP_NODELAY), (1, socket.SO_DOMAIN), (1, socket.SO_PROTOCOL):
            call("get", s.getsockopt, level, option)
        s.setsockopt(1, socket.SO_KEEPALIVE, 1)
        s.setsockopt(6, socket.TCP_NODELAY, True)
        s.setsockopt(1, socket.SO_LINGER, b"\1\0\0\0\5\0\0\0")
        print(s.getsockopt(1, socket.SO_KEEPALIVE), s.getsockopt(6, socket.TCP_NODELAY))
        print(s.getsockopt(1, socket.SO_LINGER, 8))
        call("short", s.setsockopt, 1, socket.SO_LINGER, b"\1")
        for value in 0, 1.5, None, 2, True:
            s.settimeout(value)
            print(value, s.gettimeout(), s.timeout, s.getblocking())
        s.setblocking(False)
        print(s.gettimeout(), s.type, s.getblocking())
    for name in "error", "timeout", "gaierror", "herror":
        print(name, getattr(socket, name).__mro__)
    print(socket.gaierror is socket._socket.gaierror, socket.AddressFamily(2), socket.SocketKind(1),
            repr(socket.MSG_PEEK))


for test in methods, constructing, functions, options:
    print("--", test.__name__)
    test()

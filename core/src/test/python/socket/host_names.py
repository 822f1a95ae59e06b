"""Hosts that functions and addresses of sockets take and refuse, as far as no name server is asked."""
import _socket

LONG = "a" * 64 + ".example"
NUMBERS = _socket.NI_NUMERICHOST | _socket.NI_NUMERICSERV


def show(label, function, *args):
    try:
        answer = repr(function(*args))
    except (TypeError, ValueError, OverflowError, OSError) as e:
        answer = f"{type(e).__name__}: {e}"
    print(f"{label} {ascii(args)}: {answer}")


print("=== what is no host")
with (_socket.socket(_socket.AF_INET, _socket.SOCK_STREAM) as four,
      _socket.socket(_socket.AF_INET6, _socket.SOCK_STREAM) as six):
    for host in (3, None, 1.5, "\xe9" * 64, "a..\xe9", "\ud800", "x\0y", b"x\0y", bytearray(b"x\0")):
        for name in ("gethostbyname", "gethostbyname_ex", "gethostbyaddr"):
            show(name, getattr(_socket, name), host)
        show("bind", four.bind, (host, 0))
        show("connect6", six.connect, (host, 0))
    for host in (LONG, "a..b", ".", "." + LONG):
        for name in ("gethostbyname", "gethostbyname_ex", "gethostbyaddr"):
            show(name, getattr(_socket, name), host)
        show("getaddrinfo", _socket.getaddrinfo, host, 80)
    for host in (3, bytearray(b"127.0.0.1"), "\ud800"):
        show("getaddrinfo", _socket.getaddrinfo, host, 80)
    for host in ("<broadcast>", "255.255.255.255"):
        show("connect6", six.connect, (host, 0))

print("=== hosts")
for host in ("127.0.0.1", b"127.0.0.1", bytearray(b"127.0.0.1"), "localhost", b"localhost"):
    for name in ("gethostbyname", "gethostbyname_ex", "gethostbyaddr"):
        show(name, getattr(_socket, name), host)
for host in ("", b"", "<broadcast>", "255.255.255.255"):
    show("gethostbyname", _socket.gethostbyname, host)

print("=== getnameinfo")
for address in (5, None, [], "abc", (), ("127.0.0.1",), ("127.0.0.1", "x"), ("127.0.0.1", 1.5), ("127.0.0.1", 2**40),
                ("127.0.0.1", 80), ("127.0.0.1", True), ("127.0.0.1", 80, 0), ("127.0.0.1", 80, 0, 0),
                ("127.0.0.1", 80, 0, 0, 0), ("::1", 80), ("::1", 80, 1), ("::1", 80, 2**21), ("::1", 80, -1),
                ("::1", 80, 0, 5), ("::1", 80, 0, 2**33), ("::1", 80, "x"), ("127.0.0.1", 70000), ("127.0.0.1", -1),
                ("localhost", 80), ("", 80), ("\xe9", 80), ("\ud800", 80), ("a\0", 80), (b"127.0.0.1", 80)):
    show("getnameinfo", _socket.getnameinfo, address, NUMBERS)
show("getnameinfo", _socket.getnameinfo, ("127.0.0.1", 80), "x")
show("getnameinfo", _socket.getnameinfo, "x", "x")

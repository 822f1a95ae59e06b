# test: isolated
"""Connected sockets: TCP, UDP and Unix on this machine, pairs, timeouts, options, files, sendfile, shutdown."""
import errno
import io
import os
import socket
import tempfile
import threading


def clean(value):
    return value if isinstance(value, str) else repr(value)


def call(what, function, *args, **kwargs):
    try:
        print(what, "=", clean(function(*args, **kwargs)))
    except BaseException as e:
        name = errno.errorcode.get(e.errno) if isinstance(e, OSError) else ""
        print(f"{what}: {type(e).__name__}: {e}", name or "")


def read_all(s):
    data = bytearray()
    while part := s.recv(65536):
        data += part
    return bytes(data)


def connected():
    """A TCP connection on this machine: both ends."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        client = socket.create_connection(server.getsockname(), timeout=60)
        return client, server.accept()[0]


def tcp():
    a, b = connected()
    with a, b:
        print(a.family, a.type, a.proto, a.timeout, b.timeout, b.type)
        print(a.getpeername() == b.getsockname(), a.getsockname() == b.getpeername(), a.getsockname()[0])
        call("send", a.send, b"hello")
        call("recv peek", b.recv, 3, socket.MSG_PEEK)
        call("recv", b.recv, 5, socket.MSG_WAITALL)
        call("sendall", a.sendall, memoryview(b"abcdef")[::1])
        call("send strided", a.send, memoryview(b"abcdef")[::2])
        buffer = bytearray(b"......")
        call("recv_into", b.recv_into, buffer, 2)
        call("recv_into all", b.recv_into, memoryview(buffer)[2:])
        print(buffer)
        call("recvmsg", lambda: (a.sendmsg([b"x", b"yz", b""]), b.recvmsg(10)[:3]))
        call("recvmsg_into", lambda: (a.sendall(b"12345"), b.recvmsg_into([bytearray(2), bytearray(9)])[:3]))
        call("recv 0", b.recv, 0)
        call("no wait", b.recv, 1, socket.MSG_DONTWAIT)
        b.setblocking(False)
        call("not blocking", b.recv, 1)
        call("not blocking into", b.recv_into, bytearray(1))
        b.settimeout(.01)
        call("late", b.recv, 1)
        call("late from", b.recvfrom, 1)
        b.settimeout(60)
        big = os.urandom(3_000_000)
        thread = threading.Thread(target=lambda: (a.sendall(big), a.shutdown(socket.SHUT_WR)))
        thread.start()
        print(read_all(b) == big, b.recv(1))
        thread.join()
        call("send after shutdown", a.send, b"x")
        b.sendall(b"still")
        print(a.recv(5))
        b.close()
        print(a.recv(5))
        call("closed", b.recv, 1)
        call("closed name", b.getsockname)
        print(b.fileno(), b._closed, b.detach())


def servers():
    with socket.create_server(("", 0), backlog=1) as server:
        print(server.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR), server.getsockname()[0], server.family)
        print(server.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
        server.settimeout(.01)
        call("accept late", server.accept)
        server.setblocking(False)
        call("accept not blocking", server.accept)
        call("bind twice", server.bind, ("127.0.0.1", 0))
        port = server.getsockname()[1]
        with socket.socket() as other:
            try:
                other.bind(("", port))
            except OSError as e:
                print(errno.errorcode[e.errno], e.strerror)
    with socket.socket() as s:
        call("connect refused", s.connect, ("127.0.0.1", port))
        call("connect_ex", s.connect_ex, ("127.0.0.1", port))
    call("create_connection", socket.create_connection, ("127.0.0.1", port), 60)
    call("create all", socket.create_connection, ("127.0.0.1", port), 60, all_errors=True)
    call("server dual", socket.create_server, ("", 0), dualstack_ipv6=True)
    call("reuse_port", lambda: socket.create_server(("127.0.0.1", 0), reuse_port=True).close())
    print(socket.has_dualstack_ipv6(), socket.has_ipv6)


def udp():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as a, socket.socket(type=socket.SOCK_DGRAM) as b:
        for s in a, b:
            s.bind(("127.0.0.1", 0))
            s.settimeout(60)
        to = b.getsockname()
        call("sendto", a.sendto, b"first", to)
        data, sender = b.recvfrom(100)
        print(data, sender == a.getsockname())
        call("sendto flags", a.sendto, b"cut off", 0, to)
        call("cut", b.recv, 3)
        a.sendto(b"into", to)
        buffer = bytearray(6)
        print(b.recvfrom_into(buffer)[0], buffer)
        a.sendto(b"", to)
        call("empty", b.recv, 10)
        a.sendto(b"truncated", to)
        data, ancillary, flags, sender = b.recvmsg(4)
        print(data, ancillary, flags == socket.MSG_TRUNC, sender == a.getsockname())
        a.sendmsg([b"a", b"b"], [], 0, to)
        call("sendmsg", b.recv, 10)
        call("not connected", a.send, b"x")
        call("no peer", a.getpeername)
        call("too big", a.sendto, bytes(70000), to)
        a.connect(to)
        call("connected", a.send, b"x")
        call("recv", b.recv, 9)
        call("listen", a.listen)


def unix():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "s")
        with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
            print(repr(server.getsockname()))
            server.bind(path)
            server.listen()
            print(server.getsockname() == path, os.path.exists(path))
            client.connect(path.encode())
            peer, address = server.accept()
            with peer:
                print(repr(address), client.getpeername() == path)
                client.sendall(b"over unix")
                call("recv", peer.recv, 100)
        with socket.socket(socket.AF_UNIX) as s:
            call("nobody", s.connect_ex, path)
            call("missing", s.connect, "nowhere")
            call("in use", s.bind, path)
            call("nul", s.bind, "\0krait-differential")
            print(repr(s.getsockname()))
    with socket.socket(socket.AF_UNIX) as s:
        call("long", s.bind, "x" * 200)
        call("wrong", s.bind, ("a", 1))
        call("auto", lambda: s.bind("") or s.getsockname()[:1])


def pairs():
    for arguments in (), (socket.AF_UNIX, socket.SOCK_DGRAM), (socket.AF_UNIX, socket.SOCK_SEQPACKET):
        a, b = socket.socketpair(*arguments)
        with a, b:
            print(a.family, a.type, repr(a.getsockname()), repr(b.getpeername()), a.get_inheritable())
            a.send(b"one")
            a.send(b"two")
            print(b.recv(2), b.recv(9))
    call("inet pair", socket.socketpair, socket.AF_INET)
    a, b = socket.socketpair()
    with a, b:
        copy = a.dup()
        print(copy.fileno() != a.fileno(), copy.family, copy.type, copy.get_inheritable())
        a.close()
        copy.send(b"copy")
        print(b.recv(9))
        fd = copy.detach()
        print(copy.fileno(), "closed" in repr(copy))
        again = socket.socket(fileno=fd)
        print(again.family, again.type, again.proto)
        again.set_inheritable(True)
        print(again.get_inheritable(), os.get_inheritable(fd))
        again.shutdown(socket.SHUT_RDWR)
        print(b.recv(1))
        call("pipe", b.send, b"x")
        again.close()


def files():
    a, b = socket.socketpair()
    with a, b:
        for mode, options in ("r", {}), ("w", {}), ("rw", {}), ("rb", {}), ("wb", {}), ("rwb", {}), \
                ("rb", {"buffering": 0}), ("r", {"buffering": 0}), ("a", {}), ("rx", {}), ("", {}):
            try:
                with a.makefile(mode, **options) as f:
                    print(mode, options, type(f).__name__, f.mode if hasattr(f, "mode") else None,
                          f.readable(), f.writable(), f.seekable())
            except Exception as e:
                print(mode, options, type(e).__name__, e)
        with a.makefile("w", encoding="latin-1", newline="\r\n") as out:
            out.write("é\n")
        print(b.recv(100))
        reader = b.makefile("rb")
        a.sendall(b"line 1\nline 2\nrest")
        b.close()
        print(reader.readline(), reader.read(3), reader.name == b.fileno())
        a.shutdown(socket.SHUT_WR)
        print(list(reader), reader.closed)
        call("seek", reader.seek, 0)
        reader.close()
        print(b.fileno(), reader.closed)
        call("closed", reader.read)
    a, b = socket.socketpair()
    with a, b, b.makefile("rb", buffering=0) as raw:
        b.settimeout(.01)
        call("late", raw.read, 1)
        call("after late", raw.read, 1)


def sendfile():
    a, b = connected()
    content = bytes(range(256)) * 2000
    with a, b, tempfile.TemporaryFile() as source:
        source.write(content)

        def send():
            print("sent", a.sendfile(source, 10, 300_000), source.tell())
            a.close()

        thread = threading.Thread(target=send)
        thread.start()
        received = read_all(b)
        thread.join()
        print(received == content[10:300_010])
    for source in io.BytesIO(b"in memory"), io.StringIO("text"), 3:
        a, b = connected()
        with a, b:
            call("sendfile", a.sendfile, source)
            call("negative", a.sendfile, source, count=-1)
            call("count 0", a.sendfile, source, 0, 0)
            a.setblocking(False)
            call("not blocking", a.sendfile, source)
    with socket.socket(type=socket.SOCK_DGRAM) as s:
        call("datagrams", s.sendfile, io.BytesIO(b"x"))


for test in tcp, servers, udp, unix, pairs, files, sendfile:
    print("--", test.__name__)
    test()

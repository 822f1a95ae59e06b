# test: isolated
"""asyncio: connections and servers: protocols, transports, sockets handed over, and what each refuses."""
import asyncio
import os
import socket
import tempfile
from _shown import call, clean, show


class Talking(asyncio.Protocol):
    """Tells what happens to it."""

    def __init__(self, name, echo=False):
        self.name, self.echo = name, echo
        self.lost = asyncio.get_running_loop().create_future()
        self.received = bytearray()
        self.ended = asyncio.Event()

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.received += data
        if self.echo:
            self.transport.write(data.upper())

    def eof_received(self):
        print(self.name, "eof")
        self.ended.set()
        return self.echo is None

    def connection_lost(self, e):
        print(self.name, "lost", type(e).__name__)
        self.lost.set_result(e)


class Filling(asyncio.BufferedProtocol):
    def __init__(self):
        self.buffer = bytearray(4)
        self.received = []
        self.lost = asyncio.get_running_loop().create_future()

    def get_buffer(self, hint):
        return self.buffer

    def buffer_updated(self, count):
        self.received.append(bytes(self.buffer[:count]))

    def eof_received(self):
        print("eof of the buffered", b"".join(self.received), max(map(len, self.received)))

    def connection_lost(self, e):
        self.lost.set_result(e)


def sizes(transport):
    return transport.get_write_buffer_size(), transport.get_write_buffer_limits()


async def transports():
    loop = asyncio.get_running_loop()
    accepted = asyncio.Queue()

    def accept():
        protocol = Talking("server", echo=True)
        accepted.put_nowait(protocol)
        return protocol

    server = await loop.create_server(accept, "127.0.0.1", 0)
    print(clean(server)[:40], server.get_loop() is loop, server.is_serving(), len(server.sockets))
    address = server.sockets[0].getsockname()
    transport, protocol = await loop.create_connection(lambda: Talking("client"), *address)
    other = await accepted.get()
    print(clean(transport))
    for name in "peername", "sockname", "socket", "nothing":
        print(name, clean(transport.get_extra_info(name, "default")))
    print(transport.get_protocol() is protocol, transport.is_closing(), transport.is_reading(), transport.can_write_eof(),
          sizes(transport))
    transport.write(b"abc")
    transport.write(b"")
    transport.write(bytearray(b"d"))
    transport.write(memoryview(b"e"))
    transport.writelines([b"f", b"g"])
    for bad in "text", 5, None, [b"x"]:
        call(f"write {bad!r}", transport.write, bad)
    call("writelines", transport.writelines, ["x"])
    call("writelines", transport.writelines, 5)
    while len(protocol.received) < 7:
        await asyncio.sleep(.001)
    print(protocol.received, other.received)
    print(transport.pause_reading(), transport.pause_reading(), transport.is_reading(), transport.resume_reading(),
          transport.resume_reading(), transport.is_reading())
    for limits in [(100, 10), (0,), (5, 10), (), ("a",)]:
        call(f"limits {limits}", transport.set_write_buffer_limits, *limits)
    print(sizes(transport))
    replacement = Filling()
    transport.set_protocol(replacement)
    print(transport.get_protocol() is replacement)
    transport.write(b"for the buffer")
    transport.write_eof()
    transport.write_eof()
    call("write after eof", transport.write, b"x")
    await replacement.lost
    print(transport.is_closing(), clean(transport), transport.close(), transport.abort())
    call("write to nobody", transport.write, b"x")
    print(await other.lost, other.transport.is_closing())
    call("no protocol", transport.set_protocol, None)
    call("start_tls", loop.start_tls, transport)

    transport, protocol = await loop.create_connection(lambda: Talking("aborting"), *address)
    other = await accepted.get()
    transport.abort()
    print(transport.is_closing(), transport.is_reading())
    await protocol.lost
    await other.lost
    print(server.close_clients(), server.abort_clients(), server.close(), server.close(), server.is_serving(),
          server.sockets)
    print(await server.wait_closed(), clean(server))
    await show("start again", server.start_serving())
    await show("refused", loop.create_connection(asyncio.Protocol, *address))


async def half_closed():
    loop = asyncio.get_running_loop()
    left, right = socket.socketpair()
    first = await loop.create_connection(lambda: Talking("first", echo=None), sock=left)
    second = await loop.create_connection(lambda: Talking("second", echo=None), sock=right)
    first[0].write_eof()
    await second[1].ended.wait()
    second[0].write(b"still")
    while not first[1].received:
        await asyncio.sleep(.001)
    print(first[1].received, first[0].is_closing(), second[0].is_closing())
    second[0].close()
    await first[1].ended.wait()
    first[0].close()
    print(await first[1].lost, await second[1].lost)


async def servers():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(asyncio.Protocol, "127.0.0.1", 0, start_serving=False)
    print(server.is_serving(), await server.start_serving(), server.is_serving(), await server.start_serving())
    task = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0)
    await show("twice", server.serve_forever())
    task.cancel()
    await show("cancelled", task)
    print(server.is_serving())
    await show("closed", server.serve_forever())
    async with await loop.create_server(asyncio.Protocol, "127.0.0.1", 0) as server:
        print(server.is_serving())
    print(server.is_serving())
    made = []
    server = await loop.create_server(lambda: made.append(Talking("accepted")) or made[-1], "127.0.0.1", 0)
    clients = [await loop.create_connection(lambda: Talking("client"), *server.sockets[0].getsockname())
               for _ in range(2)]
    while len(made) < 2:
        await asyncio.sleep(.001)
    waiting = asyncio.create_task(server.wait_closed())
    server.close()
    await asyncio.sleep(0)
    print("clients hold it", waiting.done())
    server.close_clients()
    await waiting
    for _, protocol in clients:
        await protocol.lost
    made.clear()
    server = await loop.create_server(lambda: made.append(Talking("accepted")) or made[-1], "127.0.0.1", 0)
    transport, protocol = await loop.create_connection(lambda: Talking("client"), *server.sockets[0].getsockname())
    while not made:
        await asyncio.sleep(.001)
    server.close()
    server.abort_clients()
    await server.wait_closed()
    await protocol.lost
    with socket.create_server(("127.0.0.1", 0)) as taken:
        try:
            await loop.create_server(asyncio.Protocol, *taken.getsockname())
        except OSError as e:
            print("taken", e.errno, str(e)[:40])
    with socket.socket() as bare:
        await show("host and sock", loop.create_server(asyncio.Protocol, "127.0.0.1", 0, sock=bare))
    with socket.socket(type=socket.SOCK_DGRAM) as datagrams:
        await show("datagrams", loop.create_server(asyncio.Protocol, sock=datagrams))
    for keywords in [dict(), dict(host=5, port=0), dict(host="127.0.0.1", port="x"),
                     dict(host="127.0.0.1", port=0, ssl_handshake_timeout=1),
                     dict(host="127.0.0.1", port=0, ssl_shutdown_timeout=1), dict(host="127.0.0.1", port=0, backlog="x"),
                     dict(host="192.0.2.1", port=0), dict(host=["127.0.0.1", "127.0.0.1"], port=0),
                     dict(host="127.0.0.1", port=0, nonsense=1)]:
        try:
            server = await loop.create_server(asyncio.Protocol, **keywords)
            print(keywords, len(server.sockets))
            server.close()
        except (OSError, TypeError, ValueError) as e:
            print(keywords, type(e).__name__, clean(str(e)))


async def handed_over():
    loop = asyncio.get_running_loop()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        client = socket.create_connection(listener.getsockname())
        accepted, _ = listener.accept()
    transport, protocol = await loop.connect_accepted_socket(lambda: Talking("accepted", echo=True), accepted)
    client.send(b"hello")
    client.shutdown(socket.SHUT_WR)
    print(await protocol.lost, client.recv(10), transport.is_closing())
    client.close()
    with socket.socket(type=socket.SOCK_DGRAM) as datagrams:
        await show("datagrams", loop.connect_accepted_socket(asyncio.Protocol, datagrams))
        await show("datagrams", loop.create_connection(asyncio.Protocol, sock=datagrams))
    with socket.socket() as bare:
        await show("timeout", loop.connect_accepted_socket(asyncio.Protocol, bare, ssl_handshake_timeout=1))
        await show("shutdown", loop.connect_accepted_socket(asyncio.Protocol, bare, ssl_shutdown_timeout=1))
        await show("host and sock", loop.create_connection(asyncio.Protocol, "127.0.0.1", 1, sock=bare))
    await show("not a socket", loop.connect_accepted_socket(asyncio.Protocol, 5))
    await show("neither", loop.create_connection(asyncio.Protocol))
    await show("server_hostname", loop.create_connection(asyncio.Protocol, "127.0.0.1", 1, server_hostname="x"))
    await show("no name", loop.create_connection(asyncio.Protocol, ssl=True, sock=5))
    await show("handshake", loop.create_connection(asyncio.Protocol, "127.0.0.1", 1, ssl_handshake_timeout=1))
    await show("interleave", loop.create_connection(asyncio.Protocol, "127.0.0.1", 1, interleave=0, all_errors=True))
    await show("local address", loop.create_connection(asyncio.Protocol, "127.0.0.1", 1, local_addr=("192.0.2.1", 0)))

    def failing():
        raise LookupError("the factory")

    left, right = socket.socketpair()
    await show("failing factory", loop.create_connection(failing, sock=left))
    await show("no factory", loop.create_connection(3, sock=right))
    left.close()
    right.close()


async def local_sockets():
    loop = asyncio.get_running_loop()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "s")

        def here(text):
            return clean(text.replace(folder, "FOLDER"))

        async def tell(what, awaitable):
            try:
                print(what, "=", here(repr(await awaitable)))
            except (OSError, TypeError, ValueError) as e:
                print(what, type(e).__name__, here(str(e)))

        server = await loop.create_unix_server(lambda: Talking("server", echo=True), path)
        transport, protocol = await loop.create_unix_connection(lambda: Talking("client"), path)
        print(here(repr(transport.get_extra_info("peername"))), here(repr(transport.get_extra_info("sockname"))))
        transport.write(b"local")
        while len(protocol.received) < 5:
            await asyncio.sleep(.001)
        print(protocol.received)
        transport.close()
        await protocol.lost
        await tell("in use", loop.create_unix_server(asyncio.Protocol, folder))
        server.close()
        await server.wait_closed()
        print(os.path.exists(path))
        await tell("gone", loop.create_unix_connection(asyncio.Protocol, path))
        for make in loop.create_unix_server, loop.create_unix_connection:
            name = make.__name__
            await tell(name, make(asyncio.Protocol))
            await tell(name, make(asyncio.Protocol, 5))
            await tell(name, make(asyncio.Protocol, path, ssl_handshake_timeout=1))
            await tell(name, make(asyncio.Protocol, path, ssl_shutdown_timeout=1))
            await tell(name, make(asyncio.Protocol, os.path.join(folder, "x" * 200)))
            with socket.socket() as tcp:
                await tell(name, make(asyncio.Protocol, sock=tcp))
                await tell(name, make(asyncio.Protocol, path, sock=tcp))
        await tell("server_hostname", loop.create_unix_connection(asyncio.Protocol, path, server_hostname="x"))


async def files():
    loop = asyncio.get_running_loop()
    with tempfile.TemporaryFile() as file:
        file.write(bytes(range(256)) * 8)
        file.seek(0)
        for fallback in True, False:
            left, right = socket.socketpair()
            transport, _ = await loop.create_connection(asyncio.Protocol, sock=left)
            reader = await loop.create_connection(lambda: Talking("reader"), sock=right)
            print(await loop.sendfile(transport, file, 16, 100, fallback=fallback), file.tell())
            print(await loop.sendfile(transport, file, 2000), file.tell())
            await show("text", loop.sendfile(transport, open(__file__)))
            await show("offset", loop.sendfile(transport, file, -1))
            await show("offset", loop.sendfile(transport, file, "x"))
            await show("count", loop.sendfile(transport, file, 0, 0))
            await show("count", loop.sendfile(transport, file, 0, "x"))
            await show("not a file", loop.sendfile(transport, 5))
            transport.close()
            await reader[1].lost
            print(len(reader[1].received), reader[1].received[:4])
            await show("closing", loop.sendfile(transport, file))
            reader[0].close()
        await show("no transport", loop.sendfile(5, file))
        await show("no sendfile", loop.sendfile(asyncio.Transport(), file))
        left, right = socket.socketpair()
        left.setblocking(False)
        right.setblocking(False)
        print(await loop.sock_sendfile(left, file, 1, 5), right.recv(10), file.tell())
        print(await loop.sock_sendfile(left, file, 250, 6, fallback=True), right.recv(10), file.tell())
        import io
        print(await loop.sock_sendfile(left, io.BytesIO(b"in memory"), 3), right.recv(10))
        await show("no fallback", loop.sock_sendfile(left, io.BytesIO(b"in memory"), fallback=False))
        await show("text", loop.sock_sendfile(left, open(__file__)))
        await show("offset", loop.sock_sendfile(left, file, -1))
        await show("count", loop.sock_sendfile(left, file, 0, -1))
        with socket.socket(type=socket.SOCK_DGRAM) as datagrams:
            datagrams.setblocking(False)
            await show("datagrams", loop.sock_sendfile(datagrams, file))
        print(asyncio.SendfileNotAvailableError.__mro__[1:3], asyncio.SendfileNotAvailableError("text"))
        left.close()
        right.close()


for test in transports, half_closed, servers, handed_over, local_sockets, files:
    print("--", test.__name__)
    asyncio.run(test())

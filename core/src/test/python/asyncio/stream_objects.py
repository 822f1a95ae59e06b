# test: isolated
"""asyncio: StreamReader, StreamWriter and their protocol by themselves, with ordinary and wrong arguments."""
import asyncio
import socket
from _shown import call, clean, show


class Recording(asyncio.Transport):
    """A transport that tells what is asked of it."""

    def __init__(self):
        super().__init__({"name": "recording"})
        self.closing = self.paused = False

    def __getattribute__(self, name):
        if name in ("pause_reading", "resume_reading", "close", "write", "writelines", "write_eof", "can_write_eof"):
            return lambda *args: self.told(name, args)
        return super().__getattribute__(name)

    def told(self, name, args):
        print("  transport", name, *args)
        if name == "close":
            self.closing = True
        if name == "pause_reading" and self.paused is None:
            raise NotImplementedError

    def is_closing(self):
        return self.closing

    def __repr__(self):
        return "<recording>"


async def readers():
    for limit in 0, -1, None, "x", 1, 1.5:
        call(f"limit {limit!r}", lambda: clean(asyncio.StreamReader(limit)))
    reader = asyncio.StreamReader(limit=4)
    transport = Recording()
    print(clean(reader), reader.at_eof(), reader.exception())
    reader.set_transport(transport)
    call("transport again", reader.set_transport, transport)
    print(clean(reader))
    for bad in "text", 5, None, [256]:
        call(f"feed {bad!r}", reader.feed_data, bad)
    reader.feed_data(b"")
    reader.feed_data(b"ab")
    reader.feed_data(bytearray(b"cdefghij\nk\n"))
    print(clean(reader))
    print(await reader.read(0), await reader.read(4), await reader.readexactly(4))
    await show("line", reader.readline())
    print(await reader.readuntil(b"\n"))
    for args in [("x",), (None,), (2.5,)]:
        reader.feed_data(b"data")
        await show(f"read {args}", reader.read(*args))
        await show(f"readexactly {args}", reader.readexactly(*args))
    await show("readexactly of nothing", reader.readexactly(0))
    reader.feed_eof()
    call("feed after eof", reader.feed_data, b"x")
    print(reader.at_eof(), clean(reader), (await reader.read())[:4], reader.at_eof(), await reader.read(), await reader.readline())
    try:
        await reader.readexactly(3)
    except asyncio.IncompleteReadError as e:
        print(repr(e), e.partial, e.expected)
    try:
        await reader.readuntil()
    except asyncio.IncompleteReadError as e:
        print(repr(e), e.partial, e.expected)
    reader.set_exception(ValueError("set"))
    print(reader.exception(), clean(reader))
    for name, args in ("read", ()), ("readline", ()), ("readexactly", (1,)), ("readuntil", ()), ("__anext__", ()):
        await show(name, getattr(reader, name)(*args))
    for name in "feed_data", "set_transport", "set_exception":
        call(name, getattr(reader, name))


async def separators():
    for separator in b"\n", b"ab", (b"x", b"ab"), (b"abc", b"ab"), (b"ab", b"b"), b"", (), (b"", b"a"), "a", None, 5, [b"b"]:
        reader = asyncio.StreamReader()
        reader.feed_data(b"..abc..x..\n..")
        reader.feed_eof()
        try:
            print(separator, await reader.readuntil(separator), bytes(reader._buffer))
        except (ValueError, TypeError, asyncio.IncompleteReadError) as e:
            print(separator, type(e).__name__, e)
    reader = asyncio.StreamReader(limit=3)
    reader.feed_data(b"12345\n6")
    for separator in b"\n", b"6", b"7":
        try:
            await reader.readuntil(separator)
        except asyncio.LimitOverrunError as e:
            print(repr(e), e.consumed)
    reader = asyncio.StreamReader(limit=3)
    reader.feed_data(b"12345\n6\n")
    await show("line", reader.readline())
    await show("line", reader.readline())
    reader.feed_data(b"12345")
    await show("no line", reader.readline())
    reader.feed_data(b"a\nb")
    reader.feed_eof()
    print([line async for line in reader])
    print(repr(asyncio.IncompleteReadError(b"ab", 5)), repr(asyncio.IncompleteReadError(b"ab", None)),
          repr(asyncio.LimitOverrunError("message", 3)))
    call("IncompleteReadError", asyncio.IncompleteReadError, b"ab")
    call("IncompleteReadError", asyncio.IncompleteReadError, 5, 6)
    call("LimitOverrunError", asyncio.LimitOverrunError, "message")
    import pickle
    for error in asyncio.IncompleteReadError(b"ab", 5), asyncio.LimitOverrunError("message", 3):
        copied = pickle.loads(pickle.dumps(error))
        print(repr(copied), vars(copied) == vars(error))


async def waiting():
    reader = asyncio.StreamReader()
    first = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    await show("two readers", reader.readline())
    reader.feed_data(b"line\n")
    print(await first)
    waiter = asyncio.create_task(reader.readexactly(3))
    await asyncio.sleep(0)
    print(clean(reader)[:30])
    reader.feed_data(b"12")
    await asyncio.sleep(0)
    reader.feed_eof()
    await show("ended", waiter)
    reader = asyncio.StreamReader()
    waiter = asyncio.create_task(reader.read(5))
    await asyncio.sleep(0)
    reader.set_exception(OSError("lost"))
    await show("lost", waiter)
    reader = asyncio.StreamReader()
    waiter = asyncio.create_task(reader.read(5))
    await asyncio.sleep(0)
    waiter.cancel()
    await show("cancelled", waiter)
    reader.feed_data(b"still here")
    print(await reader.read(5))


async def protocols():
    loop = asyncio.get_running_loop()
    met = []

    def connected(reader, writer):
        met.append((reader, writer))

    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader, connected)
    transport = Recording()
    print(protocol.connection_made(transport), met[0][0] is reader, clean(met[0][1]))
    print(protocol.data_received(b"abc"), await reader.read(2), protocol.eof_received(), await reader.read())
    print(protocol.pause_writing())
    drained = asyncio.create_task(met[0][1].drain())
    await asyncio.sleep(0)
    print(drained.done(), protocol.resume_writing(), await drained)
    call("paused twice", lambda: (protocol.pause_writing(), protocol.pause_writing()))
    drained = asyncio.create_task(met[0][1].drain())
    await asyncio.sleep(0)
    print(protocol.connection_lost(None), protocol.connection_lost(None))
    await show("lost", drained)
    await show("closed", met[0][1].wait_closed())
    await show("drain after", met[0][1].drain())
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    protocol.connection_made(transport)
    writer = asyncio.StreamWriter(transport, protocol, reader, loop)
    protocol.connection_lost(OSError("gone"))
    await show("read", reader.read())
    await show("drain", writer.drain())
    await show("start_tls", writer.start_tls(None))
    await show("closed", writer.wait_closed())
    call("not a reader", asyncio.StreamReaderProtocol)
    reader = asyncio.StreamReader()
    call("data", asyncio.StreamReaderProtocol(reader).data_received, "text")
    seen = []
    loop.set_exception_handler(lambda loop, context: seen.append((context["message"], clean(context["exception"]))))

    async def failing(reader, writer):
        raise LookupError("in the callback")

    protocol = asyncio.StreamReaderProtocol(asyncio.StreamReader(), failing)
    protocol.connection_made(Recording())
    for _ in range(3):
        await asyncio.sleep(0)
    print(seen)
    loop.set_exception_handler(None)


async def writers():
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    transport = Recording()
    protocol.connection_made(transport)
    writer = asyncio.StreamWriter(transport, protocol, reader, loop)
    print(clean(writer), writer.transport is transport, writer.is_closing(), writer.can_write_eof())
    print(writer.get_extra_info("name"), writer.get_extra_info("no"), writer.get_extra_info("no", 5))
    call("no name", writer.get_extra_info)
    print(writer.write(b"data"), writer.writelines([b"a", b"b"]), writer.write_eof(), await writer.drain())
    print(writer.close(), writer.is_closing())
    await show("drain of closing", asyncio.wait_for(writer.drain(), .01))
    protocol.connection_lost(None)
    print(await writer.wait_closed())
    call("reader", asyncio.StreamWriter, transport, protocol, 5, loop)
    for name in "write", "writelines":
        call(name, getattr(writer, name))
    left, right = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=left)
    other = await asyncio.open_connection(sock=right, limit=8)
    for bad in "text", 5, None:
        call(f"write {bad!r}", writer.write, bad)
        call(f"writelines {bad!r}", writer.writelines, bad)
    print(type(writer.get_extra_info("socket")).__name__, writer.can_write_eof())
    writer.write(b"0123456789012345678901234567890")
    await writer.drain()
    writer.write_eof()
    call("after eof", writer.write, b"x")
    print(await other[0].read())
    other[1].close()
    writer.close()
    await writer.wait_closed()
    await other[1].wait_closed()
    call("closed", writer.write, b"x")
    await show("drain", writer.drain())


async def opening():
    async def silent(reader, writer):
        writer.close()

    for keywords in [dict(), dict(host="127.0.0.1"), dict(host="127.0.0.1", port=0, limit=0), dict(sock=5),
                     dict(host="127.0.0.1", port="x"), dict(nonsense=1)]:
        await show(f"open_connection {keywords}", asyncio.open_connection(**keywords))
        if keywords.get("limit") != 0:
            await show(f"open_unix_connection {keywords}", asyncio.open_unix_connection(**keywords) if not
                       {"host", "port"} & keywords.keys() else asyncio.open_unix_connection(5))
    await show("start_server", asyncio.start_server(silent, "127.0.0.1", "x"))
    await show("start_server", asyncio.start_server(silent))
    await show("start_unix_server", asyncio.start_unix_server(silent))
    await show("start_unix_server", asyncio.start_unix_server(silent, 5))
    async with await asyncio.start_server(silent, "127.0.0.1", 0, limit=10) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(await reader.read(), type(server).__name__)
        writer.close()
        await writer.wait_closed()


for test in readers, separators, waiting, protocols, writers, opening:
    print("--", test.__name__)
    asyncio.run(test())

# test: isolated
"""asyncio: processes and pipes: their transports and protocols, states, signals, and what each refuses."""
import asyncio
import os
import signal
import subprocess
from _shown import call, clean, show

PIPE = asyncio.subprocess.PIPE


class Watching(asyncio.SubprocessProtocol):
    def __init__(self):
        self.log, self.exited = [], asyncio.get_running_loop().create_future()
        self.lost = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        self.transport = transport
        self.log.append("made")

    def pipe_data_received(self, fd, data):
        self.log.append((fd, data))

    def pipe_connection_lost(self, fd, e):
        self.log.append((fd, "lost", type(e).__name__))

    def process_exited(self):
        self.exited.set_result(None)

    def connection_lost(self, e):
        self.lost.set_result(e)


async def transports():
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.subprocess_exec(Watching, "cat")
    print(type(transport).__name__, clean(transport), transport.get_returncode(), transport.get_pid() > 0)
    stdin, stdout, stderr = (transport.get_pipe_transport(i) for i in range(3))
    print(clean(stdin), clean(stdout), clean(stderr), transport.get_pipe_transport(3), transport.get_pipe_transport("x"))
    call("unhashable", transport.get_pipe_transport, [])
    print(transport.get_extra_info("subprocess").args, transport.get_extra_info("nothing"), transport.is_closing(),
          transport.get_protocol() is protocol)
    print(stdin.can_write_eof(), stdin.get_write_buffer_size(), stdin.get_write_buffer_limits(), stdin.is_closing(),
          stdin.get_extra_info("pipe") is not None, stdout.is_reading())
    stdin.write(b"through a pipe")
    stdin.write(b"")
    call("text", stdin.write, "text")
    stdin.write_eof()
    stdin.write_eof()
    await protocol.exited
    await protocol.lost
    log = protocol.log
    print(log[0], b"".join(entry[1] for entry in log if entry[0] == 1 and entry[1:2] != ("lost",)),
          sorted(entry for entry in log[1:] if entry[1] == "lost"))
    print(transport.get_returncode(), transport.get_pid() > 0, transport.close(), transport.close(), transport.is_closing())
    for name, args in ("terminate", ()), ("kill", ()), ("send_signal", (signal.SIGTERM,)), ("send_signal", ("x",)):
        call("ended: " + name, getattr(transport, name), *args)
    call("no protocol", transport.set_protocol, None)


async def signals():
    loop = asyncio.get_running_loop()
    for name, args in ("terminate", ()), ("kill", ()), ("send_signal", (signal.SIGINT,)), ("close", ()):
        transport, protocol = await loop.subprocess_exec(Watching, "sleep", "100", stdin=None, stdout=None, stderr=None)
        print(name, getattr(transport, name)(*args))
        await protocol.exited
        print(transport.get_returncode(), clean(transport))
        transport.close()
    transport, protocol = await loop.subprocess_exec(Watching, "sleep", "100", stdin=subprocess.DEVNULL)
    call("not a signal", transport.send_signal, "x")
    call("no such signal", transport.send_signal, 1000)
    call("nothing", transport.send_signal)
    transport.send_signal(0)
    transport.kill()
    await protocol.exited
    transport.close()
    transport, protocol = await loop.subprocess_shell(Watching, "exit 3", stdin=None)
    await protocol.exited
    print(transport.get_returncode(), transport.get_pipe_transport(0))
    transport.close()


async def refused():
    loop = asyncio.get_running_loop()
    for keywords in [dict(universal_newlines=True), dict(shell=True), dict(bufsize=1), dict(text=True), dict(encoding="x"),
                     dict(errors="x"), dict(nonsense=True)]:
        await show(f"exec {keywords}", loop.subprocess_exec(Watching, "true", **keywords))
        if "shell" not in keywords:
            await show(f"shell {keywords}", loop.subprocess_shell(Watching, "true", **keywords))
    await show("shell False", loop.subprocess_shell(Watching, "true", shell=False))
    await show("shell of 5", loop.subprocess_shell(Watching, 5))
    await show("exec of 5", loop.subprocess_exec(Watching, 5))
    await show("exec of None", loop.subprocess_exec(Watching, "true", None))
    await show("missing", loop.subprocess_exec(Watching, "/nowhere/program"))
    await show("not a folder", loop.subprocess_exec(Watching, "true", cwd="/nowhere"))
    await show("stdin", asyncio.create_subprocess_exec("true", stdin="x"))
    await show("null", asyncio.create_subprocess_exec("a\0b"))


async def processes():
    p = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    print(clean(p), p.returncode, p.stderr, type(p.stdin).__name__, type(p.stdout).__name__, p.pid > 0)
    p.stdin.write(b"line\nmore\n")
    await p.stdin.drain()
    print(await p.stdout.readline(), await p.stdout.readuntil(b"re"), p.stdin.can_write_eof(), p.stdin.write_eof())
    print(await p.stdout.read(), await p.wait(), await p.wait(), p.returncode, clean(p))
    while p._transport._proc is not None:  # until its pipes are lost, too
        await asyncio.sleep(0)
    for name, args in ("terminate", ()), ("kill", ()), ("send_signal", (signal.SIGTERM,)):
        call("ended: " + name, getattr(p, name), *args)
    await show("communicate", p.communicate())
    for name, args in ("terminate", ()), ("kill", ()), ("send_signal", (signal.SIGUSR1,)):
        p = await asyncio.create_subprocess_exec("sleep", "100", stdin=PIPE)
        print(name, getattr(p, name)(*args), await p.communicate(), p.returncode)
    p = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    await show("text", p.communicate("text"))
    p.kill()
    await p.wait()
    p = await asyncio.create_subprocess_exec("sleep", "100")
    await show("late", asyncio.wait_for(p.wait(), .01))
    await show("late", asyncio.wait_for(p.communicate(), .01))
    p.kill()
    print(await p.wait())
    p = await asyncio.create_subprocess_shell("cat; echo error >&2", stdin=PIPE, stdout=PIPE, stderr=asyncio.subprocess.STDOUT)
    print(await p.communicate(b"joined "))
    p = await asyncio.create_subprocess_exec("true", stdin=PIPE)
    print(await p.communicate(b"nobody reads"), p.returncode)
    p = await asyncio.create_subprocess_exec("sh", "-c", "echo $A; pwd", stdout=PIPE, env={"A": "b"}, cwd="/")
    print(await p.communicate())
    p = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    big = bytes(range(256)) * 1024
    out, _ = await p.communicate(big)
    print(out == big)


async def pipes():
    loop = asyncio.get_running_loop()
    read, write = os.pipe()
    received = []

    class Reading(asyncio.Protocol):
        def data_received(self, data):
            received.append(data)

        def eof_received(self):
            received.append("eof")

        def connection_lost(self, e):
            received.append(e)
            lost.set_result(None)

    lost = loop.create_future()
    reader, protocol = await loop.connect_read_pipe(Reading, os.fdopen(read, "rb", 0))
    writer, _ = await loop.connect_write_pipe(asyncio.Protocol, os.fdopen(write, "wb", 0))
    print(clean(reader), clean(writer), reader.get_protocol() is protocol)
    print(reader.pause_reading(), reader.pause_reading(), reader.is_reading(), reader.resume_reading(), reader.is_reading())
    writer.write(b"one")
    writer.writelines([b"two", bytearray(b"three")])
    call("text", writer.write, "x")
    call("limits", writer.set_write_buffer_limits, 5, 10)
    print(writer.set_write_buffer_limits(10, 5), writer.get_write_buffer_limits(), writer.get_write_buffer_size())
    print(writer.write_eof(), writer.is_closing())
    await lost
    print(b"".join(received[:-2]), received[-2:], reader.is_closing(), writer.close(), reader.close())
    await asyncio.sleep(0)
    print(clean(reader), clean(writer))
    writer.write(b"closed")
    read, write = os.pipe()
    writer, _ = await loop.connect_write_pipe(asyncio.Protocol, os.fdopen(write, "wb", 0))
    writer.abort()
    os.close(read)
    with open(os.devnull, "rb") as null:
        await show("device", loop.connect_write_pipe(asyncio.Protocol, open(__file__, "rb")))
        await show("int", loop.connect_read_pipe(asyncio.Protocol, 5))
        await show("factory", loop.connect_read_pipe(None, null))


for test in transports, signals, refused, processes, pipes:
    print("--", test.__name__)
    asyncio.run(test())

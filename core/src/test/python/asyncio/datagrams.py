# test: isolated
"""asyncio: datagram endpoints, their transports and protocols, and what each refuses."""
import asyncio
import os
import socket
import tempfile
from _shown import call, clean, show


class Receiver(asyncio.DatagramProtocol):
    def __init__(self):
        self.got = asyncio.Queue()
        self.lost = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, address):
        self.got.put_nowait((data, address))

    def error_received(self, e):
        self.got.put_nowait(e)

    def connection_lost(self, e):
        self.lost.set_result(e)


async def endpoints():
    loop = asyncio.get_running_loop()
    server, receiver = await loop.create_datagram_endpoint(Receiver, local_addr=("127.0.0.1", 0))
    address = server.get_extra_info("sockname")
    client, protocol = await loop.create_datagram_endpoint(Receiver, remote_addr=address)
    print(type(client).__name__, clean(client), client.get_protocol() is protocol)
    print(client.get_extra_info("peername") == address, server.get_extra_info("peername"),
          type(client.get_extra_info("socket")).__name__, client.get_extra_info("nothing", 1))
    for data in b"one", bytearray(b"two"), memoryview(b"three"), b"":
        print(client.sendto(data), end=" ")
        print((await receiver.got.get())[0])
    client.sendto(b"to me", address)
    data, source = await receiver.got.get()
    print(data, source == client.get_extra_info("sockname"))
    server.sendto(b"back", source)
    print((await protocol.got.get())[0])
    for bad in "text", 5, None, [1]:
        call(f"sendto {bad!r}", client.sendto, bad)
    call("another address", client.sendto, b"x", ("127.0.0.1", 9))
    call("no data", client.sendto)
    print(client.get_write_buffer_size(), client.get_write_buffer_limits(), client.set_write_buffer_limits(10, 5),
          client.get_write_buffer_limits(), client.is_closing())
    print(client.close(), client.close(), client.is_closing(), await protocol.lost, clean(client))
    call("closed", client.sendto, b"x")
    print(server.abort(), server.is_closing())
    print(await receiver.lost)
    other, protocol = await loop.create_datagram_endpoint(Receiver, local_addr=("127.0.0.1", 0))
    print(other.abort(), other.abort(), await protocol.lost)


async def refused():
    loop = asyncio.get_running_loop()
    with socket.socket(type=socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        free = probe.getsockname()
    transport, protocol = await loop.create_datagram_endpoint(Receiver, remote_addr=free)
    transport.sendto(b"nobody")
    error = await protocol.got.get()
    print(type(error).__name__, error.errno)
    transport.close()
    await protocol.lost
    for keywords in [dict(), dict(local_addr="x"), dict(local_addr=("127.0.0.1",)), dict(local_addr=5),
                     dict(local_addr=("127.0.0.1", 0), remote_addr=("::1", 5)), dict(local_addr=("127.0.0.1", "x")),
                     dict(local_addr=("192.0.2.1", 0)), dict(local_addr=("127.0.0.1", 0), family=socket.AF_INET6),
                     dict(family=socket.AF_UNIX, local_addr=5), dict(family=12345), dict(sock=5, local_addr=("x", 1)),
                     dict(sock=5),
                     dict(local_addr=("127.0.0.1", 0), remote_addr=("not an address", 1, 2))]:
        await show(f"{keywords}", loop.create_datagram_endpoint(Receiver, **keywords))
    for unknown in "nonsense", "reuse_address":
        call(unknown, lambda: loop.create_datagram_endpoint(Receiver, **{unknown: 1}))
    with socket.socket() as stream:
        await show("stream", loop.create_datagram_endpoint(Receiver, sock=stream))

    def failing():
        raise LookupError("the factory")

    await show("factory", loop.create_datagram_endpoint(failing, local_addr=("127.0.0.1", 0)))


async def options():
    loop = asyncio.get_running_loop()
    for keywords in dict(reuse_port=True), dict(allow_broadcast=True), dict(family=socket.AF_INET), dict(proto=17):
        transport, protocol = await loop.create_datagram_endpoint(Receiver, local_addr=("127.0.0.1", 0), **keywords)
        own = transport.get_extra_info("socket")
        print(keywords, own.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT) != 0,
              own.getsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST) != 0, own.proto)
        transport.close()
        await protocol.lost
    transport, protocol = await loop.create_datagram_endpoint(Receiver, family=socket.AF_INET)
    print(transport.get_extra_info("sockname")[0])
    transport.close()
    await protocol.lost
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "d")
        server, receiver = await loop.create_datagram_endpoint(Receiver, local_addr=path, family=socket.AF_UNIX)
        client, protocol = await loop.create_datagram_endpoint(Receiver, remote_addr=path, family=socket.AF_UNIX)
        client.sendto(b"local")
        print(await receiver.got.get(), server.get_extra_info("sockname") == path)
        for each in server, client:
            each.close()
        await receiver.lost
    own = socket.socket(type=socket.SOCK_DGRAM)
    own.bind(("127.0.0.1", 0))
    own.setblocking(False)
    transport, protocol = await loop.create_datagram_endpoint(Receiver, sock=own)
    transport.sendto(b"to itself", own.getsockname())
    print((await protocol.got.get())[0], clean(transport))
    transport.close()
    await protocol.lost


for test in endpoints, refused, options:
    print("--", test.__name__)
    asyncio.run(test())

# test: isolated
"""asyncio: the methods of a running and of a closed event loop, with ordinary and wrong arguments."""
import asyncio
import concurrent.futures
import os
import signal
import socket
import threading
import warnings
from _shown import call, clean, show


async def value(x):
    await asyncio.sleep(0)
    return x


async def scheduling():
    loop = asyncio.get_running_loop()
    order = []
    handle = loop.call_soon(order.append, "soon")
    print(type(handle).__name__, handle.cancelled(), handle.get_context() is not None)
    late = loop.call_later(100, order.append, "never")
    print(type(late).__name__, late.when() - loop.time() > 90, late == late, late < loop.call_at(late.when() + 1, print),
          hash(late) == hash(late.when()))
    late.cancel()
    print(late.cancelled(), handle.cancelled())
    call("compare", lambda: late < 3)
    call("equal", lambda: late == 3)
    loop.call_at(loop.time() - 1, order.append, "past")
    loop.call_at(0, order.append, "zero")
    loop.call_later(-5, order.append, "negative")
    loop.call_soon_threadsafe(order.append, "threadsafe")
    await asyncio.sleep(.01)
    print(order)
    for what in loop.call_soon, loop.call_soon_threadsafe:
        name = what.__name__
        call(name, what)
        call(name, what, print, nonsense=3)
    call("call_later", loop.call_later, None, print)
    call("call_later", loop.call_later, "1", print)
    call("call_later", loop.call_later, 1)
    call("call_at", loop.call_at, None, print)
    call("call_at", loop.call_at)
    call("call_at", loop.call_at, "1", print)
    print(type(loop.time()).__name__, loop.is_running(), loop.is_closed(), loop.get_debug())
    call("run_forever", loop.run_forever)
    call("run_until_complete", loop.run_until_complete, loop.create_future())
    call("close", loop.close)
    call("time", loop.time, 1)


async def debugging():
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    print(loop.get_debug())
    for args in [(3,), (None,), ("f",), (value,), (value(1),)]:
        call(f"call_soon {clean(args)}", lambda: type(loop.call_soon(*args)))
        call(f"call_later {clean(args)}", lambda: type(loop.call_later(100, *args)))
        if asyncio.iscoroutine(args[0]):
            args[0].close()
    result = []

    def from_thread():
        call("call_soon elsewhere", loop.call_soon, print)
        call("call_later elsewhere", loop.call_later, 1, print)
        result.append(loop.call_soon_threadsafe(result.append, "threadsafe"))

    thread = threading.Thread(target=from_thread)
    thread.start()
    thread.join()
    await asyncio.sleep(.01)
    print(result[1:], clean(result[0])[:8])
    loop.slow_callback_duration = 5
    loop.set_debug(False)
    loop.set_debug("yes")
    print(loop.get_debug())
    loop.set_debug(0)


async def factories():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    seen = []

    def factory(loop, coroutine, **keywords):
        seen.append(sorted(keywords))
        return asyncio.Task(coroutine, loop=loop, **keywords)

    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory, await loop.create_task(value(1)), await loop.create_task(value(2), name="n"),
          await asyncio.create_task(value(3), context=None), seen)
    call("a task", loop.create_task, value)
    for wrong in 3, "x", {}:
        call(f"set_task_factory {wrong!r}", loop.set_task_factory, wrong)
    print(loop.get_task_factory() is factory)
    loop.set_task_factory(None)
    call("unknown", loop.create_task, nonsense=3)
    call("nothing", loop.create_task)
    call("future", lambda: clean(loop.create_future()))
    call("future of", loop.create_future, 1)


async def exception_handlers():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())

    def handler(loop, context):
        print("handled", context["message"], sorted(context))

    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_exception_handler({"message": "own", "more": 1})
    call("no message", loop.call_exception_handler, {})
    call("not a dict", loop.call_exception_handler, 3)

    def failing(loop, context):
        raise ZeroDivisionError("in the handler")

    def leaving(loop, context):
        raise SystemExit(4)

    import logging
    import sys
    logger = logging.getLogger("asyncio")
    logger.addHandler(output := logging.StreamHandler(sys.stdout))
    output.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    output.format = lambda record: f"LOG {record.levelname} {clean(record.getMessage())} " \
                                   f"{clean(repr(record.exc_info[1])) if record.exc_info else None}"
    logger.propagate = False
    loop.set_exception_handler(failing)
    loop.call_exception_handler({"message": "own"})
    loop.set_exception_handler(leaving)
    call("leaving", loop.call_exception_handler, {"message": "own"})
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "told"})
    loop.default_exception_handler({"message": "told", "exception": ValueError("v"), "b": 2, "a": [1]})
    loop.default_exception_handler({"exception": KeyError("k")})
    call("default", loop.default_exception_handler, None)
    call("default", loop.default_exception_handler)
    for wrong in 3, "x", []:
        call(f"set_exception_handler {wrong!r}", loop.set_exception_handler, wrong)
    future = loop.create_future()
    future.set_exception(ValueError("nobody asked"))
    loop.call_soon(lambda: {}["callback"])
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    future.exception()
    logger.removeHandler(output)


async def executors():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, max, 1, 2))
    await show("fails", loop.run_in_executor(None, int, "x"))
    await show("stops", loop.run_in_executor(None, next, iter(())))
    with concurrent.futures.ThreadPoolExecutor(1, thread_name_prefix="mine") as pool:
        print(await loop.run_in_executor(pool, lambda: threading.current_thread().name))
    call("closed", loop.run_in_executor, pool, print)
    call("nothing", loop.run_in_executor, None)
    call("no executor", loop.run_in_executor, 3, print)
    call("default", loop.set_default_executor, 3)
    call("default", loop.set_default_executor, None)
    call("default", loop.set_default_executor, pool)
    call("default closed", loop.run_in_executor, None, print)
    loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(1, thread_name_prefix="default"))
    print(await loop.run_in_executor(None, lambda: threading.current_thread().name))
    await show("shutdown", loop.shutdown_default_executor())
    await show("again", loop.shutdown_default_executor(timeout=1))
    call("after", loop.run_in_executor, None, print)


async def names():
    loop = asyncio.get_running_loop()
    print(await loop.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
    print(await loop.getaddrinfo("::1", "80", type=socket.SOCK_DGRAM, flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV))
    print(await loop.getnameinfo(("127.0.0.1", 8), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
    await show("not numeric", loop.getaddrinfo("no.number", 80, flags=socket.AI_NUMERICHOST))
    await show("wrong port", loop.getaddrinfo("127.0.0.1", []))
    await show("wrong host", loop.getaddrinfo(5, 5))
    await show("short address", loop.getnameinfo(("127.0.0.1",)))
    await show("not an address", loop.getnameinfo("x"))


async def descriptors():
    loop = asyncio.get_running_loop()
    left, right = socket.socketpair()
    left.setblocking(False)
    right.setblocking(False)
    seen = []
    loop.add_reader(left, lambda: seen.append(left.recv(10)))
    right.send(b"one")
    await asyncio.sleep(.01)
    loop.add_reader(left.fileno(), seen.append, loop.remove_reader(left))
    print(seen, loop.remove_reader(left), loop.remove_reader(left), loop.remove_reader(right))
    loop.add_writer(left, lambda: (seen.append("write"), loop.remove_writer(left)))
    await asyncio.sleep(.01)
    print(seen, loop.remove_writer(left))
    for what in loop.add_reader, loop.add_writer:
        call(what.__name__, what, -1, print)
        call(what.__name__, what, "x", print)
        call(what.__name__, what, 5)
        call(what.__name__, what, 1.5, print)
    for what in loop.remove_reader, loop.remove_writer:
        call(what.__name__, what, -1)
        call(what.__name__, what, "x")
        call(what.__name__, what)
    left.close()
    right.close()


async def signals():
    loop = asyncio.get_running_loop()
    seen = asyncio.Queue()
    print(loop.add_signal_handler(signal.SIGUSR1, seen.put_nowait, "USR1"), signal.getsignal(signal.SIGUSR1) is not None)
    os.kill(os.getpid(), signal.SIGUSR1)
    print(await seen.get())
    loop.add_signal_handler(signal.SIGUSR1, seen.put_nowait, "replaced")
    signal.raise_signal(signal.SIGUSR1)
    print(await seen.get(), loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1),
          signal.getsignal(signal.SIGUSR1))
    for sig in signal.SIGKILL, 0, -1, 1000, "SIGINT", None, 1.5:
        call(f"add {sig}", loop.add_signal_handler, sig, print)
        call(f"remove {sig}", loop.remove_signal_handler, sig)
    call("no callback", loop.add_signal_handler, signal.SIGUSR1)
    call("a coroutine function", loop.add_signal_handler, signal.SIGUSR1, value)
    coroutine = value(1)
    call("a coroutine", loop.add_signal_handler, signal.SIGUSR1, coroutine)
    coroutine.close()

    def elsewhere():
        call("in a thread", loop.add_signal_handler, signal.SIGUSR1, print)

    await asyncio.to_thread(elsewhere)


async def sockets():
    loop = asyncio.get_running_loop()
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setblocking(False)
    client = socket.socket()
    client.setblocking(False)
    accepted = asyncio.create_task(loop.sock_accept(listener))
    print(await loop.sock_connect(client, listener.getsockname()))
    server, address = await accepted
    print(address == client.getsockname(), server.gettimeout())
    print(await loop.sock_sendall(client, b"one two"), await loop.sock_recv(server, 3), await loop.sock_recv(server, 100))
    await loop.sock_sendall(server, bytearray(b"three"))
    buffer = bytearray(3)
    print(await loop.sock_recv_into(client, buffer), buffer, await loop.sock_recv(client, 10))
    server.shutdown(socket.SHUT_WR)
    print(await loop.sock_recv(client, 10), await loop.sock_recv_into(client, buffer))
    await show("text", loop.sock_sendall(client, "text"))
    await show("size", loop.sock_recv(client, "x"))
    await show("negative", loop.sock_recv(client, -1))
    await show("read-only", loop.sock_recv_into(client, b"abc"))
    await show("accept", loop.sock_accept(client))
    client.setblocking(True)
    for name, args in [("sock_recv", (1,)), ("sock_recv_into", (buffer,)), ("sock_sendall", (b"x",)), ("sock_accept", ()),
                       ("sock_connect", (("127.0.0.1", 1),)), ("sock_recvfrom", (1,)), ("sock_recvfrom_into", (buffer,)),
                       ("sock_sendto", (b"x", ("127.0.0.1", 1)))]:
        await show(name, getattr(loop, name)(3, *args))
        loop.set_debug(True)
        await show(name + " blocking", getattr(loop, name)(client, *args))
        loop.set_debug(False)
    for each in client, server, listener:
        each.close()
    udp = [socket.socket(type=socket.SOCK_DGRAM) for _ in range(2)]
    for each in udp:
        each.bind(("127.0.0.1", 0))
        each.setblocking(False)
    for data in b"datagram", b"again":
        print(await loop.sock_sendto(udp[0], data, udp[1].getsockname()))
    data, address = await loop.sock_recvfrom(udp[1], 4)
    print(data, address == udp[0].getsockname())
    count, address = await loop.sock_recvfrom_into(udp[1], buffer, 2)
    print(count, buffer, address == udp[0].getsockname())
    await show("text", loop.sock_sendto(udp[0], "text", udp[1].getsockname()))
    await show("address", loop.sock_sendto(udp[0], b"x", "nowhere"))
    await show("size", loop.sock_recvfrom(udp[0], "x"))
    await show("too long", loop.sock_recvfrom_into(udp[0], buffer, 99))
    for each in udp:
        each.close()
    await show("closed", loop.sock_recv(udp[0], 1))
    unused = socket.socket()
    unused.setblocking(False)
    await show("wrong address", loop.sock_connect(unused, ("127.0.0.1",)))
    await show("wrong family", loop.sock_connect(unused, 5))
    unused.close()


def states():
    loop = asyncio.new_event_loop()
    print(clean(loop), loop.is_running())
    call("not a future", loop.run_until_complete, 3)
    other = asyncio.new_event_loop()
    call("another's future", loop.run_until_complete, other.create_future())
    loop.call_soon(loop.stop)
    print(loop.run_forever(), loop.stop(), loop.run_forever())
    pending = loop.create_future()
    loop.call_soon(loop.stop)
    call("stopped", loop.run_until_complete, pending)
    done = loop.create_future()
    done.set_result(5)
    print(loop.run_until_complete(done), loop.run_until_complete(value(6)))
    print(loop.run_until_complete(loop.shutdown_asyncgens()), loop.run_until_complete(loop.shutdown_default_executor()))
    print(loop.close(), loop.close(), loop.is_closed(), clean(loop))
    coroutine = value(1)
    for name, args in [("call_soon", (print,)), ("call_later", (1, print)), ("call_at", (1, print)), ("stop", ()),
                       ("call_soon_threadsafe", (print,)), ("run_forever", ()), ("run_until_complete", (coroutine,)),
                       ("create_task", (coroutine,)), ("run_in_executor", (None, print)), ("set_debug", (True,)),
                       ("add_reader", (0, print)), ("remove_reader", (0,)), ("add_writer", (0, print)),
                       ("remove_writer", (0,)), ("add_signal_handler", (signal.SIGUSR1, print)), ("create_future", ()),
                       ("remove_signal_handler", (signal.SIGUSR1,)), ("is_running", ()), ("get_debug", ())]:
        call("closed: " + name, lambda: clean(getattr(loop, name)(*args)))
    coroutine.close()
    other.close()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.new_event_loop().__del__()
    print([clean(str(each.message)) for each in caught])
    for name in "get_event_loop", "get_running_loop", "current_task", "all_tasks":
        call("outside: " + name, getattr(asyncio, name))
    print(asyncio.set_event_loop(None), asyncio._get_running_loop())
    for wrong in 3, "loop":
        call(f"set_event_loop {wrong!r}", asyncio.set_event_loop, wrong)
    call("base", asyncio.BaseEventLoop)
    base = asyncio.BaseEventLoop()
    print(clean(base), base.is_closed(), base.get_debug(), base.get_exception_handler(), base.get_task_factory())
    for name, args in [("_make_socket_transport", (1, 2)), ("_make_datagram_transport", (1, 2)), ("_write_to_self", ()),
                       ("_process_events", ([],)), ("_make_read_pipe_transport", (1, 2))]:
        call("base: " + name, getattr(base, name), *args)
    base.close()


for test in (scheduling, debugging, factories, exception_handlers, executors, names, descriptors, signals, sockets):
    print("--", test.__name__)
    asyncio.run(test())
print("-- states")
states()

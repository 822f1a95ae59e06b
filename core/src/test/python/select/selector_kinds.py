# test: isolated
"""The selectors module: each kind of selector with pairs of sockets, registering, modifying, errors, closing."""
import selectors
import socket
import threading


def clean(value):
    return value if isinstance(value, str) else repr(value)


def call(what, function, *args, **kwargs):
    try:
        print(what, "=", clean(function(*args, **kwargs)))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {e}")


def events(selector, timeout=60):
    return sorted((key.data, mask, key.events) for key, mask in selector.select(timeout))


def use(kind):
    a, b = socket.socketpair()
    with a, b, kind() as s:
        print(kind.__name__, kind.__mro__[1].__name__, len(s.get_map()))
        key = s.register(a, selectors.EVENT_READ, "a")
        print(key.fileobj is a, key.fd == a.fileno(), key.events, key.data, key._fields)
        print(events(s, 0), events(s, -1), events(s, .01))
        call("register 0", s.register, b, 0)
        call("register 8", s.register, b, 8)
        call("register fd", s.register, -1, 1)
        call("register str", s.register, "x", 1)
        call("register none", s.register, None, 1)
        call("register nothing", s.register)
        try:
            s.register(a, selectors.EVENT_WRITE)
        except KeyError as e:
            print("twice", "is already registered" in str(e))
        s.register(b.fileno(), selectors.EVENT_READ | selectors.EVENT_WRITE, "b")
        print(events(s))
        a.sendall(b"x")
        print(events(s))
        s.modify(b.fileno(), selectors.EVENT_READ, "read only")
        print(events(s), b.recv(10), events(s, 0))
        s.modify(b.fileno(), selectors.EVENT_READ, "new data")
        print(s.get_key(b.fileno()).data, s.get_key(a).data)
        print(b.fileno() in s.get_map(), b in s.get_map(), 10**6 in s.get_map())
        thread = threading.Thread(target=b.sendall, args=(b"from a thread",))
        thread.start()
        print(events(s))
        thread.join()
        print(s.unregister(a).data, events(s, 0), len(s.get_map()), len(list(s.get_map())))
        for what in s.unregister, s.get_key, lambda f: s.modify(f, 1), lambda f: s.get_map()[f]:
            try:
                what(a)
            except KeyError as e:
                print(type(e).__name__, "is not registered" in str(e))
        print(s.modify(b.fileno(), 0).events)
        print(len(s.get_map()))
    print(s.get_map())
    call("closed key", s.get_key, 0)
    call("closed again", s.close)
    a, b = socket.socketpair()
    with kind() as s:
        s.register(a, selectors.EVENT_READ, "a")
        b.close()
        print(events(s), a.recv(1))
        a.close()
        print(s.unregister(a).data, len(s.get_map()))


print(selectors.EVENT_READ, selectors.EVENT_WRITE, selectors.DefaultSelector.__name__)
call("abstract", selectors.BaseSelector)
for kind in selectors.SelectSelector, selectors.PollSelector, selectors.EpollSelector:
    print("--", kind.__name__)
    use(kind)

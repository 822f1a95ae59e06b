# classmethod and staticmethod take on the names of what they wrap, of built-in types, too.
import threading

for wrapper in (classmethod, staticmethod):
    for wrapped in (list, int, type(list[int])):
        method = wrapper(wrapped)
        print(wrapper.__name__, sorted(vars(method)), method.__name__, method.__qualname__, method.__module__,
              method.__doc__ == wrapped.__doc__)
    method = wrapper(dict)
    method.__name__ = "changed"
    method.extra = 1
    print(method.__name__, method.__qualname__, sorted(method.__dict__))
    method = wrapper(dict)
    method.__dict__ = {}
    print(getattr(method, "__name__", "none"), vars(method))
    method = wrapper(dict)
    del method.__name__
    print(hasattr(method, "__name__"), method.__qualname__)
    method.__init__(list)
    print(method.__name__, method.__func__)

    class Sub(wrapper):
        pass

    print(sorted(vars(Sub(str))), Sub(str).__name__)

    seen = []
    method = wrapper(bytes)
    threads = [threading.Thread(target=lambda: seen.append(method.__name__)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(set(seen))

"""Each thread has its own attributes of a threading.local, also those of instances of subclasses."""
import threading


def elsewhere(f):
    result = []

    def run():
        try:
            result.append(f())
        except Exception as e:
            result.append((type(e).__name__, str(e)))
    t = threading.Thread(target=run)
    t.start()
    t.join()
    return result[0]


class Shared(threading.local):
    default = (None, None)


class Counted(threading.local):
    made = 0

    def __init__(self, start, *, step=1):
        Counted.made += 1
        self.value = start
        self.step = step


class Slotted(threading.local):
    __slots__ = ("slot",)


class Grandchild(Counted):
    def next(self):
        self.value += self.step
        return self.value


class Failing(threading.local):
    fail = False

    def __init__(self):
        if Failing.fail:
            raise ValueError("no")
        self.x = 1


plain, shared, counted = threading.local(), Shared(), Counted(10, step=2)
plain.x = shared.default = 1
counted.value = 0
print(plain.x, elsewhere(lambda: plain.x), plain.__dict__, elsewhere(lambda: plain.__dict__))
print([shared.default for i in range(3)], [elsewhere(lambda: shared.default) for i in range(3)])
print(counted.value, elsewhere(lambda: (counted.value, counted.step)), Counted.made, vars(counted))
s = Slotted()
s.slot = 5
print(s.slot, elsewhere(lambda: s.slot), hasattr(s, "__dict__"))
s.other = 6
print(elsewhere(lambda: s.other))
g = Grandchild(100)
print(g.next(), g.next(), elsewhere(g.next), g.next(), elsewhere(g.next))


def delete():
    counted.value = 3
    del counted.value
    return sorted(vars(counted)), hasattr(counted, "value")


print(elsewhere(delete), counted.value)
f = Failing()
Failing.fail = True
print(elsewhere(lambda: f.x), f.x)


def twice():
    seen = []
    for Failing.fail in True, False:
        try:
            seen.append(f.x)
        except ValueError as e:
            seen.append(repr(e))
    return seen


print(elsewhere(twice))
for action in (lambda: threading.local(1), lambda: Shared(a=1), lambda: setattr(plain, "__dict__", {}),
               lambda: setattr(shared, "__dict__", {}), lambda: delattr(shared, "__dict__"), lambda: plain.nothing,
               lambda: shared.nothing, lambda: delattr(plain, "nothing"), lambda: delattr(shared, "nothing"),
               lambda: Counted(), lambda: vars(shared), lambda: dir(plain)[-1], lambda: Shared.default):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)

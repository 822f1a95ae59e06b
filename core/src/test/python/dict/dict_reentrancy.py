"""Keys whose __eq__ and __hash__ change the dict while it works with them."""
import builtins
import re


def print(*values, end="\n"):
    """Without addresses, which differ from run to run."""
    builtins.print(re.sub("0x[0-9a-f]+", "0x", " ".join(map(str, values))), end=end)

class Evil:
    def __init__(self, action, h=1, equal=False):
        self.action = action
        self.h = h
        self.equal = equal

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        if self.action:
            action, self.action = self.action, None
            action()
        return self.equal


def show(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


def fresh():
    return {1: "one", 2: "two", 1 + 2 ** 61 - 1: "same hash"}


for name, use in (
    ("get", lambda d, k: d.get(k)), ("in", lambda d, k: k in d), ("[]", lambda d, k: d[k]),
    ("[]=", lambda d, k: d.__setitem__(k, "new")), ("setdefault", lambda d, k: d.setdefault(k, "def")),
    ("pop", lambda d, k: d.pop(k, "none")), ("del", lambda d, k: d.__delitem__(k)),
    ("update", lambda d, k: d.update({k: "upd"})), ("|", lambda d, k: len(d | {k: 1})),
    ("fromkeys", lambda d, k: len(dict.fromkeys([1, k]))),
):
    for what, make in (
        ("clear", lambda d: d.clear), ("grow", lambda d: lambda: d.update({i: i for i in range(100, 200)})),
        ("delete 1", lambda d: lambda: d.pop(1, None)), ("replace 1", lambda d: lambda: (d.pop(1), d.update({1: "b"}))),
        ("overwrite 1", lambda d: lambda: d.update({1: "c"})), ("text", lambda d: lambda: d.update(a=1)),
    ):
        for equal in (False, True):
            d = fresh()
            e = Evil(make(d), 1, equal)
            show(f"{name} {what} {equal}", lambda: repr(use(d, e)))
            print(len(d), sorted((str(v) for v in d.values()))[:4])


# values whose == changes the dict
class Value:
    def __init__(self, action):
        self.action = action

    def __eq__(self, other):
        self.action()
        return True


a = {i: i for i in range(5)}
b = {i: i for i in range(5)}
a[2] = Value(a.clear)
show("eq clear", lambda: a == b)
a = {i: i for i in range(5)}
a[2] = Value(lambda: b.pop(4, None))
show("eq pop other", lambda: a == b)


# repr that changes the dict
class Repr:
    def __init__(self, d):
        self.d = d

    def __repr__(self):
        self.d.clear()
        return "Repr"


d = {}
d[1] = Repr(d)
d[2] = "never shown"
print(repr(d), d)


class Hash:
    count = 0

    def __hash__(self):
        Hash.count += 1
        return 5


h = Hash()
d = {h: 1}
d[h] = 2
d.get(h)
h in d
d.setdefault(h, 3)
e = dict(d)
f = d.copy()
d.update(e)
set(d)
print(Hash.count, len(d), len(e))


class Mutating(dict):
    def __iter__(self):
        return iter(["only"])

    def keys(self):
        return ["x"]

    def __getitem__(self, key):
        return "from getitem"


m = Mutating(a=1)
print(dict(m), {**m}, {} | m, list(m), dict.keys(m))
t = {}
t.update(m)
print(t)
show("mutated during update", lambda: (lambda d: d.update({Evil(lambda: d.clear(), 1): 2, 3: 4}))({1: 1}))

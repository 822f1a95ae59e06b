"""Views, iterators and mappingproxy: operators with all kinds of operands, errors, state."""
import builtins
import re
from types import MappingProxyType


def print(*values, end="\n"):
    """Without addresses, which differ from run to run."""
    builtins.print(re.sub("0x[0-9a-f]+", "0x", " ".join(map(str, values))), end=end)


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(value, key=repr)})"
    return type(value).__name__ if hasattr(value, "__next__") else repr(value)


def show(label, f, *args):
    try:
        print(label, "->", text(f(*args)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


d = {"a": 1, "b": 2, "c": 3}
other = {"b": 2, "c": 9, "d": 4}
operands = [
    d.keys(), other.keys(), d.items(), other.items(), d.values(), {"a"}, frozenset(["b", ("b", 2)]), ["a", "zz"],
    ("a",), "ab", {}, [], 1, None, [[]], iter(["a"]), {("a", 1)}, set(), range(3), {"a": 1, "zz": 2}.keys(),
]
names = ["dk", "ok", "di", "oi", "dv", "set", "fset", "list", "tuple", "str", "dict", "[]", "int", "None", "[[]]",
         "iter", "pairs", "set()", "range", "zk"]
for left in (d.keys(), d.items(), other.items()):
    for right, name in zip(operands, names):
        if hasattr(right, "__next__"):
            right = iter(["a"])
        for op in ("&", "|", "-", "^", "==", "!=", "<", "<=", ">", ">="):
            show(f"{left!r} {op} {name}", eval, f"l {op} r", {"l": left, "r": right})
            if not hasattr(right, "__next__"):
                show(f"{name} {op} {left!r}", eval, f"r {op} l", {"l": left, "r": right})
        show(f"isdisjoint {name}", left.isdisjoint, right)
        show(f"in {name}", lambda: right in left)
for v in (d.keys(), d.values(), d.items()):
    print(v, len(v), list(v), list(reversed(v)), v.mapping, type(v.mapping).__name__, v == v)
    show("hash", hash, v) if "values" not in repr(v) else None
    show("new", type(v))
    show("set", lambda: v.__class__.__call__({}))
    show("attr", lambda: setattr(v, "mapping", 1))
print(d.values() == d.values(), 2 in d.values(), 9 in d.values(), ("a", 1) in d.items(), ("a", 2) in d.items())
print(("a",) in d.items(), ["a", 1] in d.items(), "a" in d.items())
show("unhashable", lambda: ([], 1) in d.items())
show("unhashable", lambda: [] in d.keys())
show("isdisjoint", d.keys().isdisjoint)
show("unhashable values", lambda: {1: []}.items() | set())

# iterators
for make in (lambda m: iter(m), lambda m: iter(m.values()), lambda m: iter(m.items()), reversed,
             lambda m: reversed(m.values()), lambda m: reversed(m.items())):
    m = {"a": 1, "b": 2, "c": 3}
    it = make(m)
    print(type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), it.__reduce__()[1], list(it))
    print(it.__length_hint__(), list(it), it.__reduce__()[1])
    it = make(m)
    next(it)
    m["d"] = 4
    show("grown", next, it)
    show("again", next, it)
    del m["d"]
    show("back", next, it)
    print(it.__length_hint__())
    it = make(m)
    next(it)
    del m["a"]
    m["e"] = 5
    show("same size", list, it)
    it = make(m)
    m.clear()
    show("cleared", list, it)
    show("new", type(it))
    m = {"a": 1, "b": 2}
    it = make(m)
    for k in it:
        m["a"] = m["b"] = 7
    print(m)


def keys_changed():
    m = {i: i for i in range(5)}
    for k in m:
        del m[k]
        m[k + 100] = 1
        if k > 1000:
            break


show("keys changed", keys_changed)


# mappingproxy
class Base(dict):
    def __missing__(self, key):
        return "missing"


p = MappingProxyType({"a": 1, "b": 2})
print(p, str(p), len(p), p["a"], "a" in p, p.get("x"), p.get("x", 5), p.keys(), p.values(), p.items(), p.copy())
print(list(p), list(reversed(p)), p == {"a": 1, "b": 2}, p != {}, p | {"c": 3}, {"c": 3} | p, p | p, bool(p))
for what in ("p['x']", "p[[]]", "hash(p)", "p | 1", "MappingProxyType()", "MappingProxyType(1)",
             "MappingProxyType([1])", "MappingProxyType((1,))", "MappingProxyType('ab')", "p.get()", "p.get(1, 2, 3)",
             "p.__ior__({})", "p < p", "MappingProxyType(Base())['q']", "MappingProxyType(mapping={})",
             "MappingProxyType({}, 1)", "len(MappingProxyType('abc'))", "hash(MappingProxyType(frozenset()))",
             "type('X', (MappingProxyType,), {})", "p.x", "int.__dict__['bit_count'] is vars(int)['bit_count']"):
    show(what, eval, what)


def store():
    p["a"] = 1


def delete():
    del p["a"]


show("store", store)
show("delete", delete)

"""WeakSet, WeakKeyDictionary, WeakValueDictionary: every method, before and after members die, and wrong arguments."""
import copy
import gc
import weakref
from weakref import *
from weakref import KeyedRef


def show(name, call, *args, **keywords):
    try:
        print(name, args or "", keywords or "", "->", plain(call(*args, **keywords)))
    except Exception as e:
        print(name, args or "", keywords or "", "!!", type(e).__name__, e)


def plain(value):
    """Without an order that depends on addresses."""
    if isinstance(value, WeakSet):
        return f"WeakSet{sorted(value)}"
    if isinstance(value, set):
        return f"set{sorted(value)}"
    if isinstance(value, (WeakKeyDictionary, WeakValueDictionary)):
        return f"{type(value).__name__}{sorted(value.items())}"
    if isinstance(value, (weakref.ref, KeyedRef)):
        return f"{type(value).__name__} to {value()}"
    if isinstance(value, list):
        return f"[{', '.join(plain(each) for each in value)}]"
    return repr(value) if not hasattr(value, "__next__") else f"{type(value).__name__} {plain(list(value))}"


class Item:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __eq__(self, other):
        return isinstance(other, Item) and self.name == other.name

    def __lt__(self, other):
        return self.name < other.name

    def __hash__(self):
        return hash(self.name)

    def method(self, x=1):
        return self.name, x

    def __call__(self, *args):
        return "called", args


a, b, c, d = map(Item, "abcd")
print("== WeakSet")
OTHERS = [(), ([],), ([a],), ([a, b],), ([c],), (WeakSet([b, c]),), ({a, b, c},), (iter([b]),), (5,), ([5],),
          ("ab",), ([a], [b]), ([[]],), (None,)]
for name in sorted(set(vars(WeakSet)) - {"__module__", "__doc__", "__dict__", "__weakref__", "__init__",
                                         "__reduce__", "__class_getitem__",
                                         "__hash__", "_commit_removals", "__firstlineno__", "__static_attributes__"}):
    for args in OTHERS + [(a,), (d,)]:
        if args and hasattr(args[0], "__next__"):
            args = (iter([b]),)
            label = "iterator"
        else:
            label = plain(list(args))
        these = WeakSet([a, b])
        show(f"{name} {label}", lambda: getattr(these, name)(*args))
        if plain(these) != "WeakSet[a, b]":
            print("    now", plain(these))
    show(name, lambda: getattr(WeakSet(), name)())
    show(name, lambda: getattr(WeakSet([a]), name)(nonsense=1))
show("WeakSet", WeakSet)
show("WeakSet", WeakSet, None)
show("WeakSet", WeakSet, 5)
show("WeakSet", WeakSet, [5])
show("WeakSet", WeakSet, [a], [b])
show("hash", lambda: hash(WeakSet()))
show("bool", lambda: (bool(WeakSet()), len(WeakSet([a])), 5 in WeakSet([a]), copy.copy(WeakSet([a]))))
show("generic", lambda: WeakSet[int])
show("operators", lambda: [WeakSet([a]) | {b}, WeakSet([a, b]) & [a], WeakSet([a, b]) - {a}, WeakSet([a]) ^ {b},
                           WeakSet([a]) < {a, b}])
show("operators", lambda: WeakSet([a]) | 5)
show("operators", lambda: WeakSet([a]) < 5)
show("operators", lambda: {a} | WeakSet([b]))
these = WeakSet([a, Item("temporary"), b])
gc.collect()
print(plain(these), len(these), these == {a, b}, these.issubset([a, b]), these.isdisjoint([Item("temporary")]))
for each in these:
    these.discard(each)
print(len(these), plain(these))
show("pop", these.pop)
show("remove", these.remove, a)

print("== dictionaries")
KEYS = [(), (a,), (d,), (a, 5), (d, 5), (5,), ([],), (a, 1, 2), ({a: 1},), ([(a, 1)],), ([(5, 1)],), (None,),
        ({"k": a},), ("k",), ("k", b),
        ("z", b), ("z",), ("z", 5)]
for kind, fill in (WeakKeyDictionary, {a: 1, b: 2}), (WeakValueDictionary, {"k": a, "m": b}):
    print("--", kind.__name__)
    for name in sorted(set(vars(kind)) - {"__module__", "__doc__", "__dict__", "__weakref__", "__init__",
                                          "__repr__", "__deepcopy__", "__copy__",
                                          "__class_getitem__", "__hash__", "__firstlineno__", "__static_attributes__",
                                          "_commit_removals", "_scrub_removals", "_iterating"}):
        for args in KEYS:
            table = kind(fill)
            show(f"{name} {plain(list(args))}", lambda: getattr(table, name)(*args))
            if dict(table) != fill:
                print("    now", plain(table))
        show(name, lambda: getattr(kind(), name)())
        show(name, lambda: getattr(kind(fill), name)(nonsense=a))
    for args in (), (None,), (5,), ({},), ([(a, b)],), ([(1, 2)],), ({}, {}), ({1: 2},):
        show(kind.__name__, kind, *args)
    show("keywords", lambda: kind(x=a))
    show("copies", lambda: [copy.copy(kind(fill)), copy.deepcopy(kind(fill)), kind(fill).copy()])
    show("hash", lambda: hash(kind()))
    show("operators", lambda: [kind(fill) | {c: d}, {c: d} | kind(fill)])
    show("operators", lambda: kind(fill) | 5)
    show("del", lambda: kind(fill).__delitem__("nothing"))
    show("equal", lambda: (kind(fill) == fill, kind(fill) == kind(fill), kind() == 5))
keyed = WeakKeyDictionary({a: 1})
keyed[Item("temporary")] = 2
valued = WeakValueDictionary(k=a)
valued["gone"] = Item("temporary")
reference = valued.valuerefs()[0]
gc.collect()
print(plain(keyed), len(keyed), plain(valued), len(valued), "gone" in valued, valued.get("gone", 5), plain(reference))
print(plain(keyed.keyrefs()), plain(valued.valuerefs()), plain(list(valued.itervaluerefs())), plain(keyed.keys()))
show("pop", valued.pop, "gone")
show("setdefault", valued.setdefault, "gone", c)
iterator = iter(keyed.items())
print(next(iterator))
keyed[c] = 5
show("while iterating", lambda: [next(iterator)])
print("== references")
show("KeyedRef", lambda: plain(KeyedRef(a, None, "key")) + KeyedRef(a, None, "key").key)
for args in (), (a,), (a, None), (5, None, "key"), (a, 5, "key"), (a, None, "key", 1):
    show("KeyedRef", lambda: plain(KeyedRef(*args)))
for function in ref, proxy, getweakrefs, getweakrefcount:
    for args in (), (5,), (None,), (a, None, None), (a, 5), ("text",), ([],), (a, print, 1):
        show(function.__name__,
             lambda: plain(function(*args)) if function is not proxy else type(proxy(*args)).__name__, *args[:0])
    show(function.__name__, lambda: function(nonsense=1))
show("count", lambda: (getweakrefcount(d), getweakrefs(d), getweakrefcount(5), getweakrefs(5)))
print("== methods")
bound = WeakMethod(a.method)
show("call", lambda: bound()(2))
show("equal", lambda: (bound == WeakMethod(a.method), bound == WeakMethod(b.method),
                       bound != WeakMethod(a.method), bound == 5))
show("hash", lambda: hash(bound) == hash(WeakMethod(a.method)))
for args in (), (5,), (len,), (Item.method,), (a,), (a.method, 5), (a.method, None), (a.method, None,
        None), ("x".upper,), ([].append,):
    show("WeakMethod", lambda: type(WeakMethod(*args)).__name__)
e = Item("e")
dying = WeakMethod(e.method, lambda r: print("method died", r() is None))
other = WeakMethod(e.method)
del e
gc.collect()
print(dying(), dying == other, dying == dying)
print("== proxies")
for args in (), (a,), (5,), (a, None):
    for kind in ProxyType, CallableProxyType:
        show(kind.__name__, kind, *args)
near = proxy(a)
print(type(near), isinstance(near, CallableProxyType), near(1), near.name, near == a, near < b,
      type(proxy(WeakSet())))
near.extra = 5
print(a.extra, ProxyTypes, isinstance(near, Item))
show("hash", hash, near)
show("missing", lambda: near.nothing)
show("add", lambda: near + 1)
f = Item("f")
far = proxy(f, lambda r: print("proxy died"))
del f
gc.collect()
for use in (str, len, bool, lambda p: p.name, lambda p: p == 1, lambda p: p(), lambda p: p[0], iter, int,
            lambda p: setattr(p, "x", 1)):
    show("dead", lambda: use(far))
print("== finalize")
g = Item("g")
final = finalize(g, print, "finalized", 1, end="!\n")
print(final.alive, final.peek()[1:], final.atexit)
final.atexit = 0
print(final.atexit, final())
print(final.alive, final.peek(), final.detach(), final(), final.atexit)
final.atexit = True
second = finalize(g, print, "second")
print(second.detach()[1:], second.alive, second.peek())
third = finalize(g, print, "at death")
del g
gc.collect()
print(third.alive, third.peek(), third.detach())
for args in (), (a,), (5, print), (a, 5), (a, 5, 1):
    show("finalize", lambda: type(finalize(*args)).__name__)
show("keywords", lambda: finalize(obj=a, func=print))
for name in "peek", "detach", "__call__":
    show(name, lambda: getattr(finalize(a, print), name)(1))
    show(name, getattr(finalize, name))
wrong = finalize(a, 5)
show("not callable", wrong)
failing = finalize(a, int, "x")
show("fails", failing)
show("set", lambda: setattr(failing, "alive", True))
for each in [f for f in finalize._registry if f.alive]:
    each.detach()
for table in WeakKeyDictionary(), WeakValueDictionary():
    for name in "keys", "values", "items", "copy", "popitem", "clear":
        show(name, getattr(table, name), 1)
        show(name, getattr(type(table), name))

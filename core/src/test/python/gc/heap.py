"""gc.get_referents, get_referrers and get_objects: what refers to what, and wrong arguments of every function of gc."""
import functools
import gc
import types


def named(objects):
    """The kinds of objects and the plain values, in an order that does not depend on the heap's."""
    return sorted(repr(o) if isinstance(o, (int, str, type)) else type(o).__name__ for o in objects)


def show(name, call, *args, **keywords):
    try:
        print(name, args, keywords or "", "->", call(*args, **keywords))
    except Exception as e:
        print(name, args, keywords or "", "!!", type(e).__name__, e)


class Plain:
    pass


class Slotted:
    __slots__ = "p", "q"


class OwnList(list):
    pass


class OwnDict(dict):
    pass


def function(a=1, *, k=2):
    return target


def closing():
    cell = 5
    return lambda: cell


def generator():
    local = [1]
    yield local


target = ["target"]
plain = Plain()
plain.x, plain.y = 1, "text"
slotted = Slotted()
slotted.p = 5
own = OwnList([1, 2])
own.attribute = 3
own_dict = OwnDict(a=1)
own_dict.attribute = 4
running = generator()
next(running)
print("== referents")
print(gc.get_referents([1, "a"]), gc.get_referents((1, 2)), gc.get_referents({"a": 1, "b": [2]}),
      gc.get_referents({5: 7, "x": 8}))
print(gc.get_referents([1], (2,), {3: 4}), gc.get_referents(),
      gc.get_referents(1, "a", 1.5, None, b"x", int, len.__name__))
for value in ({1, 2}, frozenset([3]), plain, slotted, own, own_dict, OwnDict, closing().__closure__[0], types,
              slice(1, 2, 3), property(len), iter([1]), {}.items(),
              types.MappingProxyType({}), object(), list[int], [].append, functools.partial(len, 1, k=2),
              ValueError("v"), plain.__init__, enumerate, function.__code__):
    print(type(value).__name__, named(gc.get_referents(value)))
plain.__dict__
print(named(gc.get_referents(plain)))
print([value in gc.get_referents(function) for value in (function.__code__, globals(), (1,), {"k": 2})])
print([1] in gc.get_referents(running), gc.get_referents(running.gi_frame))
print("== referrers")
print(named(gc.get_referrers(target)), gc.get_referrers(target)[0] is globals())
box = [target]
table = {"key": target}
attribute = Plain()
attribute.target = target
print(named(gc.get_referrers(target)))
print(any(o is box for o in gc.get_referrers(target)), any(o is attribute for o in gc.get_referrers(target)))


def local():
    mine = [box]
    return named(gc.get_referrers(box)), len(gc.get_referrers(mine)), named(gc.get_referrers(mine, box))


print(local(), named(gc.get_referrers(box, table)))
print(named(gc.get_referrers(Plain)))
print(function in gc.get_referrers(function.__code__), plain.__dict__ in gc.get_referrers(plain),
      gc.get_referrers(object()), gc.get_referrers())
suspended = [o for o in gc.get_referrers(running.gi_frame.f_locals["local"]) if isinstance(o, types.GeneratorType)]
print(len(suspended), suspended[0] is running)
print("== objects")
objects = gc.get_objects()
print(len(objects) > 500, [any(o is value for o in objects) for value in (target, plain, function, Plain, running,
        globals(), types, 5, "text", objects)])
lonely = [1]
lonely.append(lonely)
print(any(o is lonely for o in gc.get_objects()), any(o is lonely for o in gc.get_objects(generation=None)))
for generation in 3, 1000, -1, -1000, "1", 1.5, [], 1 << 70:
    show(f"get_objects {generation}", lambda: type(gc.get_objects(generation)))
    show(f"get_objects generation={generation}", lambda: type(gc.get_objects(generation=generation)))
show("types", lambda: (type(gc.get_objects(0)), type(gc.get_objects(2)), type(gc.get_count()),
                       len(gc.get_count()), len(gc.get_stats()), sorted(gc.get_stats()[0])))
print("== wrong arguments, and what is kept")
for name in ("collect", "disable", "enable", "freeze", "get_count", "get_debug", "get_freeze_count",
             "get_objects", "get_stats", "get_threshold", "is_finalized",
             "is_tracked", "isenabled", "set_debug", "set_threshold", "unfreeze"):
    for args in (1, 2, 3, 4), ("x",), ([], None):
        try:
            getattr(gc, name)(*args)
        except Exception as e:
            print(name, args, type(e).__name__, e)
    show(name, getattr(gc, name), nonsense=1)
for name in "get_referents", "get_referrers":
    show(name, getattr(gc, name), nonsense=1)
show("collect", gc.collect, 3)
show("collect", gc.collect, -1)
show("collect", lambda: type(gc.collect(generation=0)))
show("tracked", lambda: [gc.is_tracked(value) for value in (plain, 5, "a", [], (), {}, object(), function, int,
                                                            Plain)])
show("finalized", lambda: [gc.is_finalized(value) for value in (plain, 5)])
gc.disable()
print(gc.isenabled(), gc.set_debug(0), gc.get_debug())
gc.enable()
print(gc.isenabled(), gc.freeze(), gc.unfreeze(), gc.get_freeze_count())
before = gc.get_threshold()
print(gc.set_threshold(500, 7), gc.get_threshold()[:2], gc.set_threshold(*before), len(before))
for args in (), (1, "x"), (1.5,), (1 << 40,), (1, 2, "x"), (-1,):
    show("set_threshold", gc.set_threshold, *args)
    print(gc.get_threshold()[:2])
gc.set_threshold(*before)

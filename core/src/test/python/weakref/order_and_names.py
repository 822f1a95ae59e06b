"""Weak references: the order in which an object lists them, what __weakref__ gives, and how they show themselves."""
import re
import types
import weakref


class Named:
    __name__ = "its name"


class Unnamed:
    def __getattr__(self, name):
        raise KeyError(name)


class Slotted:
    __slots__ = ("__weakref__",)


class Ref(weakref.ref):
    pass


def shown(value):
    return re.sub(r"0x[0-9a-f]+", "0x", repr(value))


o = Named()
first = weakref.ref(o, lambda r: None)
second = Ref(o)
third = weakref.ref(o, lambda r: None)
print([each is r for each, r in zip(weakref.getweakrefs(o), (third, second, first))])
plain = weakref.ref(o)
proxy = weakref.proxy(o)
fourth = Ref(o)
print([each is r for each, r in zip(weakref.getweakrefs(o), (plain, proxy, fourth, third, second, first))])
print(weakref.getweakrefcount(o), o.__weakref__ is plain, weakref.ref(o) is plain, weakref.proxy(o) is proxy)
for value in (o, Unnamed(), Slotted(), Named, len, Named.__init__, types.SimpleNamespace):
    print(shown(weakref.ref(value)))
    print(shown(weakref.ProxyType.__repr__(weakref.proxy(value))) if not callable(value) else "")
s = Slotted()
print(s.__weakref__)
r = weakref.ref(s)
print(s.__weakref__ is r)
for args in ((), (o, None, 1), (0, 0, 0, 0)):
    try:
        r.__init__(*args)
    except TypeError as e:
        print(type(e).__name__, e)


class Space(types.SimpleNamespace):
    pass


space = Space(a=1, b=2)
space.c = 3
print(space, vars(space), types.SimpleNamespace.__dict__["__dict__"].__get__(space) == vars(space))
print(space == Space({"a": 1}, b=2, c=3), space.__reduce__())

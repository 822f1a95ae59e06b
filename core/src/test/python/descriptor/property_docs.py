# Where the documentation of a property comes from and where it goes.


def plain(self):
    return 1


def documented(self):
    """text"""


class Slotted(property):
    __slots__ = ("other",)


for args, names in ((), {}), ((), {"doc": "given"}), ((plain,), {}), ((documented,), {}), ((documented,), {"doc": "given"}):
    try:
        print(Slotted(*args, **names).__doc__)
    except AttributeError as e:
        print(repr(e))

p = property(plain)
p.__doc__ = "set later"
print(p.getter(documented).__doc__)
p = property(documented)
p.__doc__ = "set later"
print(p.getter(plain).__doc__)

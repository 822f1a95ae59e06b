"""Code that has used a class, a function or a module does not keep it alive."""
import gc
import types
import weakref


def gone(reference):
    gc.collect()
    return reference() is None


def construct(cls):
    return cls(1)


def read(o):
    return o.x


def write(o):
    o.x = 2


def method(o):
    return o.m()


def constant(o):
    return o.k


def slot(o):
    return o.s


def use(function, make, times=60):
    for _ in range(times):
        function(make())


def classes():
    class Plain:
        k = 3

        def __init__(self, x=0):
            self.x = x

        def m(self):
            return self.x

        @property
        def p(self):
            return self.x

    class Slots:
        __slots__ = "s", "__weakref__"

        def __init__(self, x=0):
            self.s = x

    return Plain, Slots


for function in (construct, read, write, method, constant, slot, lambda o: o.p, lambda o: o.__class__, isinstance):
    Plain, Slots = classes()
    cls = Slots if function is slot else Plain
    if function is construct:
        use(function, lambda: cls)
    elif function is isinstance:
        use(lambda o: isinstance(o, cls), cls)
    else:
        use(function, cls)
    reference = weakref.ref(cls)
    del cls, Plain, Slots
    print(getattr(function, "__name__"), gone(reference))


def call(f):
    return f()


def inner_function():
    def inner():
        return 1
    return inner


inner = inner_function()
use(call, lambda: inner)
reference = weakref.ref(inner)
del inner
print("function", gone(reference))

module = types.ModuleType("m")
use(lambda m: m.__name__, lambda: module)
reference = weakref.ref(module)
del module
print("module", gone(reference))

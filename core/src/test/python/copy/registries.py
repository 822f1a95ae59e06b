"""copy and copyreg: the errors and the registries; and the methods of functools' dispatching descriptors."""
import copy
import copyreg
import functools
from copy import Error


def show(name, call, *args, **keywords):
    try:
        print(name, args, "->", repr(call(*args, **keywords)))
    except Exception as e:
        print(name, args, "!!", type(e).__name__, e)


class Odd:
    def __init__(self, answer=None):
        self.answer = answer

    def __reduce_ex__(self, protocol):
        return self.answer


class Fails:
    def __reduce__(self):
        raise ZeroDivisionError("reduce")


class NoReduce:
    __reduce_ex__ = None
    __reduce__ = None


for answer in (None, 5, "text", (), (Odd,), (Odd, ()), (Odd, 5), (5, ()), (Odd, (), {"answer": 1}), (Odd, (), 5),
               (Odd, (), None, [1]), (Odd, (), None, None, [("a", 1)]),
               (list, (), None, iter([1, 2])), (dict, (), None, None, iter([("a", 1)])),
               (Odd, (), None, None, None, lambda o, s: None), (1, 2, 3, 4, 5, 6, 7), [Odd, ()]):
    for function in copy.copy, copy.deepcopy:
        try:
            result = function(Odd(answer))
            print(function.__name__, type(result).__name__, getattr(result, "__dict__", result))
        except Exception as e:
            print(function.__name__, "!!", type(e).__name__, str(e).partition(" at 0x")[0])
for value in Fails(), NoReduce(), (i for i in ()), copy, type("Made", (), {})():
    for function in copy.copy, copy.deepcopy:
        show(function.__name__, lambda: type(function(value)).__name__)
show("Error", Error)
show("Error", Error, 1, 2)
show("Error", lambda: Error(x=1))
print(Error is copy.error, Error.__mro__)
for args in (), (5,), (5, 6, 7), (5, {}, 6, 7):
    show("copy", copy.copy, *args)
    show("deepcopy", copy.deepcopy, *args)
    show("replace", copy.replace, *args)
show("replace", copy.replace, 5, x=1)
show("memo", copy.deepcopy, [1], 5)
print("== copyreg")
for args in (), (5,), (int, 5), (int, len, 5), (5, len), (int, len, len), (int, len, len, 1), (None, None):
    show("pickle", copyreg.pickle, *args)
    show("constructor", copyreg.constructor, *args[:1])
del copyreg.dispatch_table[int]
for args in ((), ("m", "n"), ("m", "n", 0), ("m", "n", -1), ("m", "n", 1 << 31), ("m", "n", "x"), ("m", "n", 240),
             ("m", "n", 240), ("m", "n", 241), ("m", "other", 240), ("x", "y", 240), (1, 2, 243)):
    show("add_extension", copyreg.add_extension, *args)
copyreg._extension_cache[240] = "cached"
for args in (), ("m", "n"), ("m", "n", 5), ("m", "n", 240), ("m", "n", 240), ("x", "y", 240), (1, 2, 243):
    show("remove_extension", copyreg.remove_extension, *args)
print(copyreg.clear_extension_cache(), copyreg._extension_cache)
copyreg._extension_cache[1] = 2
print(copyreg.clear_extension_cache(), copyreg._extension_cache)
show("clear_extension_cache", copyreg.clear_extension_cache, 1)
show("clear_extension_cache", copyreg.clear_extension_cache, x=1)
for args in (), (int,), (int, object, None), (int, int, 5), (int, float, 5), (5, object, None), (list, list, [1]):
    show("_reconstructor", lambda *args: type(copyreg._reconstructor(*args)).__name__, *args)
    show("__newobj__", lambda *args: type(copyreg.__newobj__(*args)).__name__, *args[:1])
for kind in (type("S", (), {"__slots__": ("a", "__b", "__dict__")}), type("T", (), {"__slots__": "single"}), int,
             type("U", (), {})):
    show("_slotnames", copyreg._slotnames, kind)
print("== singledispatchmethod")


class Dispatching:
    @functools.singledispatchmethod
    def method(self, x):
        return "object", x

    @method.register
    def _(self, x: int):
        return "int", x

    @method.register(str)
    def _(self, x):
        return "str", x

    @functools.singledispatchmethod
    @classmethod
    def kind(cls, x):
        return cls.__name__, x

    @kind.register
    @classmethod
    def _(cls, x: float):
        return "float", x


show("call", Dispatching().method, 1)
show("call", Dispatching().method, "a")
show("call", Dispatching().method, None)
show("call", Dispatching().method)
show("kind", Dispatching.kind, 1.5)
show("kind", Dispatching.kind, 1)
raw = Dispatching.__dict__["method"]
for args in ((), (5,), (int,), (int, 5), (int, len, 1), (lambda x: 1,), (list[int], len),
             (int | bytes, lambda self, x: "both"), (None, len), ("int", len)):
    show("register", lambda *args: type(raw.register(*args)).__name__,
         *args[:0] if any(callable(a) and getattr(a, "__name__", "") == "<lambda>" for a in args) else args)
    if any(getattr(a, "__name__", "") == "<lambda>" for a in args):
        show("register lambda", lambda: type(raw.register(*args)).__name__)
show("call", Dispatching().method, b"x")
show("new", functools.singledispatchmethod, 5)
show("new", functools.singledispatchmethod)
show("attributes", lambda: (Dispatching().method.__name__, Dispatching.method.__wrapped__.__name__,
                            sorted(t.__name__ for t in raw.dispatcher.registry)))

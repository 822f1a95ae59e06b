# Classes and functions are written by name: where they are looked for, and what is wrong with some names.
import copyreg
import pickle
import sys
import types


def report(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", None), repr(e.__context__), repr(e.__cause__))


def every(o):
    for protocol in range(6):
        report(lambda: pickle.dumps(o, protocol))


class K:
    pass


for module in (1, None, "nosuch", "", "sys", "a.b", "é", "sys\udc80", b"sys", "os.path"):
    for name in ("K", "K.L", "K.<locals>.L", "<locals>", "", "K.__init__", 5):
        try:
            K.__module__ = module
            K.__qualname__ = name
        except TypeError as e:
            print(e)
            continue
        report(lambda: pickle.dumps(K, 0))
        report(lambda: pickle.dumps(K, 4))
K.__qualname__ = "K"
accented = types.ModuleType("modé")
sys.modules["modé"] = accented
accented.K = K
K.__module__ = "modé"
every(K)


class Named:
    pass


Named.__qualname__ = "Namé"
globals()["Namé"] = Named
every(Named)
print(pickle.loads(pickle.dumps(Named, 4)) is Named)


def f():
    pass


def outer():
    def inner():
        pass
    return inner


f.__qualname__ = "a.b"
report(lambda: pickle.dumps(f))
report(lambda: pickle.dumps(outer()))
report(lambda: pickle.dumps(lambda: 1))
f.__qualname__ = "f"
every(f)
f.__module__ = None
every(f)
g, h = f, types.FunctionType(f.__code__, globals())
report(lambda: pickle.dumps(h))


class Instance:
    def __init__(self, module=None):
        if module is not None:
            self.__module__ = module

    def __reduce__(self):
        return "instance"


instance = Instance("x")
report(lambda: pickle.dumps(instance))
instance = Instance()
every(instance)
sys.modules["none_module"] = None
K.__module__ = "none_module"
report(lambda: pickle.dumps(K))


class Weird:
    def __getattr__(self, name):
        1 / 0


class NoModule:
    __module__ = None

    def __reduce__(self):
        return "zzz"


sys.modules["weird"] = Weird()
K.__module__ = "weird"
report(lambda: pickle.dumps(K))
report(lambda: pickle.dumps(NoModule()))
del sys.modules["weird"]
found = NoModule()
report(lambda: pickle.dumps(found))
zzz = found
report(lambda: pickle.dumps(found))
other = types.ModuleType("other")
sys.modules["other"] = other
other.zzz = found
report(lambda: pickle.dumps(found))
every(...)
every(NotImplemented)

# Extension codes
K.__module__ = "__main__"
copyreg.add_extension("builtins", "len", 0x12)
copyreg.add_extension("builtins", "abs", 0x1234)
copyreg.add_extension("__main__", "K", 0x12345678)
for protocol in range(6):
    data = pickle.dumps([len, len, abs, K], protocol)
    print(data, pickle.loads(data) == [len, len, abs, K])
print(sorted(copyreg._extension_cache))
copyreg.clear_extension_cache()
for code in (0, -5, "x", None, 2**31, 2**63, 2**64, -2**70, 1.0, True, 255, 256, 65535, 65536, 2**31 - 1):
    copyreg._extension_registry["builtins", "abs"] = code
    report(lambda: pickle.dumps(abs, 2))
for names in (("a",), 1, ("a", 1), ("a", "b", "c"), None, (), ("nosuch", "x"), ("builtins", "nosuch"), ["builtins",
        "abs"],
              ("builtins", "abs")):
    copyreg._inverted_registry[9] = names
    report(lambda: pickle.loads(b"\x82\x09."))
copyreg._extension_cache[9] = "cached"
report(lambda: pickle.loads(b"\x82\x09."))


# Deep nesting ends as RecursionError, reading does not nest
deep = []
for _ in range(100000):
    deep = [deep]
try:
    pickle.dumps(deep)
except RecursionError as e:
    print(e.__notes__[:2])
deep = pickle.loads(b"(" * 100000 + b"l" * 100000 + b".")
depth = 0
while deep:
    deep = deep[0]
    depth += 1
print(depth)

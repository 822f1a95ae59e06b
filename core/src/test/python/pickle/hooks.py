# persistent_id, reducer_override, dispatch_table, find_class, persistent_load: as methods and as attributes.
import io
import pickle
import sys


def report(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ())[:5])


def dump(cls, o, protocol, **attributes):
    file = io.BytesIO()
    pickler = cls(file, protocol)
    for name, value in attributes.items():
        setattr(pickler, name, value)
    pickler.dump(o)
    return file.getvalue()


class Persistent(pickle.Pickler):
    def persistent_id(self, o):
        if isinstance(o, str) and o.startswith("p"):
            return o
        if isinstance(o, float):
            return "float", str(o)


class Loading(pickle.Unpickler):
    def persistent_load(self, pid):
        return "loaded", pid


for protocol in range(6):
    for value in ("pa", "pé", ["pb", "x", ["pb"]], {"p": "p"}, 1.5, None, ("pa", len)):
        report(lambda: dump(Persistent, value, protocol))
        report(lambda: Loading(io.BytesIO(dump(Persistent, value, protocol))).load())
        report(lambda: pickle.loads(dump(Persistent, value, protocol)))
report(lambda: dump(pickle.Pickler, [1, 2], 2, persistent_id=lambda o: 7 if o == 1 else None))
report(lambda: dump(pickle.Pickler, [1, 2], 2, persistent_id=5))
report(lambda: dump(Persistent, [1, "p"], 2, persistent_id=lambda o: 7 if o == 1 else None))
u = pickle.Unpickler(io.BytesIO(b"K\1QP1\n\x86."))
u.persistent_load = lambda pid: [pid]
report(u.load)
del u.persistent_load
report(lambda: u.persistent_load(1))
report(lambda: delattr(u, "persistent_load"))
p = pickle.Pickler(io.BytesIO())
report(lambda: p.persistent_id(1))
p.persistent_id = 3
report(lambda: p.persistent_id)
del p.persistent_id
report(lambda: p.persistent_id(1))
report(lambda: p.persistent_id())


class Raising(pickle.Pickler):
    def persistent_id(self, o):
        raise LookupError(o)


report(lambda: dump(Raising, [1], 4))


class Super(pickle.Pickler):
    def persistent_id(self, o):
        return super().persistent_id(o)


class SuperLoad(pickle.Unpickler):
    def persistent_load(self, pid):
        return super().persistent_load(pid)


report(lambda: dump(Super, [1], 4))
report(lambda: SuperLoad(io.BytesIO(b"K\1Q.")).load())


class Override(pickle.Pickler):
    def reducer_override(self, o):
        if o is int:
            return str, ("an int",)
        if isinstance(o, type(len)):
            return o.__name__
        if o is Override:
            return 5
        if o is dump:
            raise LookupError("no")
        return NotImplemented


for value in (int, [int, int, str], len, {"f": Override}, dump, (1, "a", b"b", [], {}, set(), 2.5), report):
    for protocol in (0, 2, 5):
        report(lambda: dump(Override, value, protocol))
report(lambda: dump(pickle.Pickler, int, 4, reducer_override=1))


class WithTable(pickle.Pickler):
    dispatch_table = {complex: lambda z: (complex, ("1+1j",))}


class Missing(dict):
    def __missing__(self, key):
        if key is complex:
            return lambda z: (complex, ())
        raise KeyError(key)


class Strange:
    def __getitem__(self, key):
        raise LookupError(key)


for protocol in (0, 4):
    report(lambda: dump(WithTable, [1j, 2j, object], protocol))
    report(lambda: dump(pickle.Pickler, 1j, protocol, dispatch_table={complex: lambda z: "complex"}))
    report(lambda: dump(pickle.Pickler, [1j, ValueError()], protocol, dispatch_table=Missing()))
    report(lambda: dump(pickle.Pickler, 1j, protocol, dispatch_table=Strange()))
    report(lambda: dump(pickle.Pickler, 1j, protocol, dispatch_table=5))
    report(lambda: dump(pickle.Pickler, int, protocol, dispatch_table={type: lambda t: (str, (t.__name__,))}))


class Meta(type):
    pass


class C(metaclass=Meta):
    pass


report(lambda: dump(pickle.Pickler, C, 4, dispatch_table={Meta: lambda t: (str, (t.__name__,))}))


class Finding(pickle.Unpickler):
    def find_class(self, module, name):
        print("find", module, name)
        if name == "len":
            raise pickle.UnpicklingError("no len")
        return super().find_class(module, name)


for protocol in range(6):
    for value in (int, [int, str, int], C.__call__, len, C()):
        report(lambda: Finding(io.BytesIO(pickle.dumps(value, protocol))).load() == value)
find = pickle.Unpickler(io.BytesIO()).find_class
for arguments in (("sys", "intern"), ("__builtin__", "long"), ("os", "path.join"), ("builtins", "int.real"), (1, 2),
                  ("sys", 2), ("nosuch", "x"), ("sys", "nosuch"), (), ("sys",), ("UserDict", "UserDict"), ("", "x")):
    report(lambda: find(*arguments))

# Audit events
events = []
sys.addaudithook(lambda name, args: events.append((name, args)) if name.startswith("pickle") else None)
pickle.loads(pickle.dumps([int, C]))
print(events)


# A pickler or unpickler in use
class Nested(pickle.Pickler):
    def persistent_id(self, o):
        if o == 1:
            report(lambda: self.dump(2))
            report(lambda: self.__init__(io.BytesIO()))
            report(lambda: len(self.memo.copy()))
            report(self.clear_memo)


report(lambda: dump(Nested, [1, 2], 4))


class NestedLoad(pickle.Unpickler):
    def find_class(self, module, name):
        report(self.load)
        report(lambda: self.__init__(io.BytesIO()))
        return super().find_class(module, name)


report(NestedLoad(io.BytesIO(pickle.dumps([int]))).load)


class Late(pickle.Pickler):
    def __init__(self):
        pass


class LateLoad(pickle.Unpickler):
    def __init__(self):
        pass


report(lambda: Late().dump(1))
report(lambda: LateLoad().load())


class Asked(pickle.Pickler):
    def __getattribute__(self, name):
        print("get", name)
        return super().__getattribute__(name)


class AskedLoad(pickle.Unpickler):
    def __getattribute__(self, name):
        print("get", name)
        return super().__getattribute__(name)


Asked(io.BytesIO()).dump([1])
AskedLoad(io.BytesIO(pickle.dumps([int]))).load()

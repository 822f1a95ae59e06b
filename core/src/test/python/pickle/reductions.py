# What __reduce__ may return, what it may not, and the notes that errors collect on their way.
import copyreg
import io
import pickle


def report(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", None), repr(e.__cause__), repr(e.__context__),
              e.__suppress_context__)


class R:
    def __init__(self, reduced):
        self.reduced = reduced

    def __reduce__(self):
        return self.reduced() if callable(self.reduced) else self.reduced

    def __repr__(self):
        return "<R>"


def newobj_ex(*args):
    pass


def newobj(*args):
    pass


newobj_ex.__name__ = "__newobj_ex__"
newobj.__name__ = "__newobj__"


def local():
    def inner():
        pass
    return inner


bad = local()
for reduced in (
        1, None, b"x", [int, ()], (), (1,), (1, 2), (int, 2), (int, None), (int, ()), (int, (), None, 1), (int, (), 1,
                [1]),
        (int, (), None, None, 1), (int, (), None, None, {}), (int, (), None, None, None, 1),
        (int, (), None, None, None, None, 1), (int, (), None, None, None, None),
        (newobj_ex, ()), (newobj_ex, (1, 2, 3)), (newobj_ex, (int, 2, 3)), (newobj_ex, (int, (), 3)),
        (newobj_ex, (R, (), {})), (newobj_ex, (R, (1,), {"a": 2})), (newobj_ex, (int, (), {})),
        (newobj, ()), (newobj, (1,)), (newobj, (int,)), (newobj, (R, bad)), (newobj, (R,)), (newobj, (R, 1, 2)),
        (newobj_ex, (R, (bad,), {})), (newobj_ex, (R, (), {"a": bad})),
        (bad, ()), (int, (bad,)), (int, (), bad), (int, (), 5), (int, (), 5, None, None, print),
        lambda: (list, (), None, iter([1, bad])), lambda: (dict, (), None, None, iter([(1, bad)])),
        lambda: (dict, (), None, None, iter([(bad, 1)])), lambda: (dict, (), None, None, iter([1])),
        lambda: (dict, (), None, None, iter([(1, 2), 3])), lambda: (dict, (), None, None, iter([[1, 2]])),
        lambda: (list, (), None, iter([])), lambda: (list, (), None, iter([1])), lambda: (list, (), None, iter([1, 2])),
        lambda: (dict, (), None, None, iter([(1, 2)])), lambda: (dict, (), None, None, iter([(1, 2), (3, 4)])),
        lambda: (list, (), None, iter(range(1001))), lambda: (1 / 0,),
        (int, (), 1, None, None, bad), (int, (), bad, None, None, print),
        "nope", "int", "io", "R", "R.foo", "R.__init__", ""):
    for protocol in (0, 1, 2, 3, 4, 5):
        print(protocol, end=" ")
        report(lambda: pickle.dumps(R(reduced), protocol))

for o in ([bad], [1, bad], (bad,), (1, 2, 3, bad), {bad}, frozenset([bad]), {1: bad}, {bad: 1}, {(1, bad): 1},
          [[{"a": (bad,)}]], {"k" * 3: [bad]}, [R((int, (bad,)))]):
    for protocol in (0, 2, 5):
        report(lambda: pickle.dumps(o, protocol))
try:
    raise KeyError(3)
except KeyError:
    try:
        pickle.dumps([R("nope")])
    except pickle.PicklingError as e:
        print(repr(e.__context__), repr(e.__context__.__context__))


class NoReduce:
    def __getattribute__(self, name):
        if name.startswith("__reduce"):
            raise AttributeError(name)
        return object.__getattribute__(self, name)


class OnlyReduce(R):
    def __getattribute__(self, name):
        if name == "__reduce_ex__":
            raise AttributeError(name)
        return object.__getattribute__(self, name)


class Raises:
    def __reduce_ex__(self, protocol):
        raise ZeroDivisionError(protocol)


report(lambda: pickle.dumps(NoReduce()))
report(lambda: pickle.dumps(OnlyReduce((int, ()))))
report(lambda: pickle.dumps([Raises()]))
report(lambda: pickle.dumps(object(), 0))


# The object is part of what makes it
class Recursive:
    def __init__(self, parts=None):
        self.parts = parts

    def __reduce__(self):
        return Recursive, (self.parts,)


r = Recursive([])
r.parts.append(r)
for protocol in range(6):
    data = pickle.dumps(r, protocol)
    print(data)
    back = pickle.loads(data)
    print(back.parts[0].parts is back.parts)

# Functions of the dispatch table of copyreg
copyreg.pickle(Recursive, lambda o: (str, ("dispatched",)))
print(pickle.dumps(r, 2), pickle.loads(pickle.dumps([r, r])))
copyreg.pickle(Recursive, lambda o: "Recursive")
report(lambda: pickle.dumps(r))
copyreg.pickle(Recursive, lambda o: 5)
report(lambda: pickle.dumps([r]))

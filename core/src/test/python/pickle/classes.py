# Instances of Python classes: states, slots, subclasses of built-in types, arguments of __new__.
import collections
import copy
import dataclasses
import pickle


def show(o):
    for protocol in range(6):
        try:
            data = pickle.dumps(o, protocol)
        except Exception as e:
            print(protocol, type(e).__name__, e, getattr(e, "__notes__", None))
            continue
        print(protocol, data)
        try:
            back = pickle.loads(data)
        except Exception as e:
            print(type(e).__name__, e)
            continue
        print(type(back).__name__, getattr(back, "__dict__", None) == getattr(o, "__dict__", None))
    for twin in (copy.copy, copy.deepcopy):
        try:
            back = twin(o)
            print(twin.__name__, type(back).__name__, getattr(back, "__dict__", None) == getattr(o, "__dict__", None))
        except Exception as e:
            print(twin.__name__, type(e).__name__, e)


class Plain:
    pass


p = Plain()
show(p)
p.x = 1
p.y = [p.x]
show(p)
p.__dict__[1] = 2
show(p)

Pair = collections.namedtuple("Pair", "a b")
show(Pair(1, 2))


@dataclasses.dataclass
class Data:
    x: int
    y: list


show(Data(1, [2]))


@dataclasses.dataclass(slots=True, frozen=True)
class Frozen:
    x: int
    y: str = "q"


show(Frozen(1))


class Slots:
    __slots__ = ("a", "__b")

    def __init__(self):
        self.a = 1
        self.__b = 2


show(Slots())


class Both(Slots):
    __slots__ = ("__dict__",)


b = Both()
b.z = 3
show(b)


class L(list):
    pass


class D(dict):
    pass


class S(set):
    pass


class I(int):
    pass


class T(tuple):
    pass


class Text(str):
    pass


class Float(float):
    pass


class Bytes(bytes):
    pass


for cls, arguments in ((L, ([1, 2],)), (D, ({1: 2},)), (S, ([1],)), (I, (5,)), (T, ([1],)), (Text, ("abc",)),
                       (Float, (1.5,)), (Bytes, (b"x",))):
    o = cls(*arguments)
    show(o)
    o.x = 3
    show(o)


class Arguments:
    def __new__(cls, *args, **keywords):
        self = object.__new__(cls)
        self.made = args, keywords
        return self

    def __getnewargs_ex__(self):
        return (1, 2), {"x": 3}

    def __getstate__(self):
        return {"v": 1}


show(Arguments())


class Positional(Arguments):
    __getnewargs_ex__ = None

    def __getnewargs__(self):
        return 7,


class OldStyle:
    def __getnewargs__(self):
        return 1, 2

    def __new__(cls, *args):
        print("new", args)
        return object.__new__(cls)

    def __setstate__(self, state):
        print("state", state)

    def __getstate__(self):
        return "the state"


show(OldStyle())


class Outer:
    class Inner:
        def method(self):
            pass

    @classmethod
    def make(cls):
        pass


show(Outer.Inner())
for o in (Outer.Inner, Outer.make, Outer.Inner.method):
    for protocol in range(6):
        data = pickle.dumps(o, protocol)
        print(protocol, data, pickle.loads(data) == o)


class Meta(type):
    pass


class WithMeta(metaclass=Meta):
    pass


show(WithMeta())
print(pickle.dumps(WithMeta, 2), pickle.dumps(Meta, 4))


class FalseState:
    def __getstate__(self):
        return self.state


for state in (None, 0, (), {}, {"a": 1}, (None, {"b": 2}), ({"a": 1}, {"b": 2}), ({}, {}), (1, 2), [1], ({}, None)):
    o = FalseState()
    o.state = state
    print(state)
    show(o)

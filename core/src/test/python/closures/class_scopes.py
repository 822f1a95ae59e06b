"""Class bodies between functions: what they see, what functions in them don't."""


def show(*values):
    print(*values)


x = "global x"


def outer(x="outer x", y="outer y"):
    class A:
        show(x, y)
        x = "class x"
        show(x)
        z = [x for _ in range(1)]
        w = [lambda: x for _ in range(1)]
        v = list(x for _ in range(1))

        def method(self):
            return x, y

        class B:
            show(x)
            y = "B y"

            def method(self):
                return x, y, __class__.__name__

        del x
        show(x)

    show(A.z, A.w[0](), A.v, A().method(), A.B().method(), hasattr(A, "x"))
    return A


outer()


def conditional(flag):
    y = "function"

    class C:
        if flag:
            y = "class"
        z = y

    return C.z


show(conditional(True))
try:
    conditional(False)
except NameError as error:
    show(error)


def with_global():
    x = "function x"

    class C:
        global x
        y = x

        def method(self):
            return x

    return C.y, C().method()


show(with_global())


def with_nonlocal():
    count = 0

    class C:
        nonlocal count
        count += 1
        other = count

        def method(self):
            nonlocal count
            count += 10
            return count

    return count, C.other, C().method(), count, hasattr(C, "count")


show(with_nonlocal())


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases, **kwargs):
        return {"prepared": kwargs, "y": "from prepare"}

    def __new__(cls, name, bases, namespace, **kwargs):
        show(sorted(namespace), type(namespace.get("__classcell__")).__name__)
        return super().__new__(cls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)


def in_metaclass(y):
    class C(metaclass=Meta, option=1):
        z = y
        p = prepared

        def method(self):
            return __class__, y

    return C.z, C.p, C().method()[1], C().method()[0] is C


show(in_metaclass("function y"))


class Base:
    def __init_subclass__(cls, **kwargs):
        show("init_subclass", cls.__name__, kwargs, cls.make().__class__ is cls)

    def hello(self):
        return "base"


class Derived(Base, flag=True):
    @classmethod
    def make(cls):
        return __class__ if False else cls()

    def hello(self):
        return "derived " + super().hello()

    def via_comprehension(self):
        return [super().hello() for _ in range(1)] if False else [__class__.__name__ for _ in range(2)]

    def via_lambda(self):
        return (lambda: __class__.__name__)()

    def nested(self):
        def inner():
            return super(__class__, self).hello()
        return inner()


d = Derived()
show(d.hello(), d.via_comprehension(), d.via_lambda(), d.nested())
show(Derived.hello.__code__.co_freevars, Derived.hello.__closure__[0].cell_contents is Derived)


def attempt(action):
    try:
        show(action())
    except Exception as error:
        show(type(error).__name__, error)


def bad_super():
    return super().x


class Strange:
    def no_self():
        return super()

    def deleted(self):
        del self
        return super()

    def inside(self):
        return [super().__init__ for _ in "a"][0]

    def free_self(self):
        def inner():
            return self
        return super().__hash__() == object.__hash__(inner())

    __class__ = property(lambda self: "pretended")


attempt(bad_super)
attempt(Strange.no_self)
attempt(lambda: Strange().deleted())
attempt(lambda: Strange().free_self())
attempt(lambda: Strange().__class__)


class EarlyMeta(type):
    def __new__(cls, name, bases, namespace):
        namespace.pop("__classcell__", None)
        return super().__new__(cls, name, bases, namespace)


def early():
    class C(metaclass=EarlyMeta):
        def method(self):
            return __class__
    return C


attempt(early)

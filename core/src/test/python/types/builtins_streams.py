# print, input, open, __import__, __build_class__ and constructors with wrong arguments.
import io

from _cases import evaluate


class M(type):
    def __instancecheck__(cls, instance):
        return "yes"

    def __subclasscheck__(cls, sub):
        return []


class C(metaclass=M):
    pass


class Raises(type):
    def __instancecheck__(cls, instance):
        raise KeyError(cls.__name__)

    __subclasscheck__ = None


class File:
    def write(self, text):
        raise OSError("no")

    def flush(self):
        raise ValueError("flushed")


class Slow:
    def __init__(self):
        self.got = []

    def write(self, text):
        self.got.append(text)


def printed(*args, **kwargs):
    file = Slow()
    print(*args, file=file, **kwargs)
    return file.got


def build(*args, **kw):
    return __build_class__(*args, **kw).__name__


def body():
    pass


evaluate('''
printed()
printed(1, "a", None)
printed(1, 2, sep="-", end="!")
printed(1, 2, sep=None, end=None)
printed(1, 2, sep="", end="")
printed(1, sep=3)
printed(1, end=b"")
printed(1, flush=True)
printed(1, foo=1)
print(1, file=3)
print(1, file=File())
print(file=File(), flush=True, end="")
print(1, file=io.StringIO(), flush=3)
print(1, file=io.BytesIO())
vars(C).keys() >= {"__module__"}
globals(1)
locals(1)
input(1, 2)
input(prompt="x")
open()
open(3.5)
open(None)
open([])
open("f", 3)
open("f", "q")
open("f", "rw")
open("f", "rr")
open("f", "br+w")
open("f", "")
open("f", "b")
open("f", "t")
open("f", "rbt")
open("f", "U")
open("f", "rU")
open("f", "rb", encoding="utf-8")
open("f", "rb", errors="strict")
open("f", "rb", newline="")
open("f", "r", newline="x")
open("f", "r", newline=3)
open("f", "r", 0)
open("f", "r", "a")
open("f", "r", -2)
open("f", encoding=3)
open("f", errors=3)
open("f", encoding="utf\\0")
open("f", closefd=False)
open("f", opener=3)
open("f", foo=3)
open("a\\0b")
open(-1)
open(-5)
open(99999)
open(True, closefd=False).mode
open("/nothing/here")
open("/nothing/here", "w")
open("/")
open("/", "wb")
__import__("sys").__name__
__import__("os.path").__name__
__import__("os.path", fromlist=["join"]).__name__
__import__("os.path", None, None, [""]).__name__
__import__("")
__import__(3)
__import__()
__import__("nothing_here")
__import__("sys.nothing")
__import__("os.nothing")
__import__("sys", level=-1)
__import__("x", {}, {}, [], 1)
__import__("x", {"__package__": "nothing_here"}, {}, [], 1)
__import__("x", {"__package__": 3}, {}, [], 1)
__import__("x", 3, {}, [], 1)
__import__("os", fromlist=3)
__import__("os", fromlist=[3])
__import__(name="sys").__name__
build()
build(body)
build(3, "X")
build(body, 3)
build(body, "X")
build(body, "X", int)
build(body, "X", 3)
build(body, "X", metaclass=3)
build(body, "X", metaclass=type)
build(body, "X", metaclass=M)
build(body, "X", int, metaclass=M)
build(body, "X", C, metaclass=Raises)
build(body, "X", foo=1)
build(lambda: 3, "X")
__build_class__(body, "X", metaclass=lambda *a, **k: (a[0], a[1], sorted(a[2]), k), z=1)
aiter(3)
aiter()
aiter([], 1)
anext(3)
anext(3, 4)
anext()
breakpoint(1)
memoryview()
memoryview(3)
object(1)
object(x=1)
object.__new__(int)
object.__new__(3)
object.__new__()
object.__new__(C, 1)
object().__init__(3)
object.__init__()
object.__init__(C(), 1)
staticmethod()
classmethod()
staticmethod(1)()
classmethod(1).__get__(3)
property(1).__get__(3)
property(1, 2, 3, 4, 5)
slice()
slice(1, 2, 3, 4)
slice(a=1)
help(1, 2)
exit("x")
quit.__name__
exit
quit
copyright.__class__
''', globals())

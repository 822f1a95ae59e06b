# Notes, tracebacks, causes and contexts of exceptions; exception groups: split, subgroup, derive, nesting.
import sys

from _cases import evaluate, execute


class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup(self.message, excs)


class BadDerive(ExceptionGroup):
    def derive(self, excs):
        return 3


class NewGroup(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self


class KeyErr(KeyError):
    def __str__(self):
        return "own text"


class MultiOS(OSError):
    def __init__(self, *args, extra=None):
        super().__init__(*args)
        self.extra = extra


class NewOS(OSError):
    def __new__(cls, *args):
        return super().__new__(cls, *args)


nested = ExceptionGroup("n", [ValueError(1), ExceptionGroup("m", [TypeError(2), ValueError(3)]), KeyError(4)])
nested.add_note("note")
evaluate('''
nested
str(nested)
nested.message, nested.exceptions
nested.split(ValueError)
nested.split((ValueError, KeyError))
nested.split(lambda e: isinstance(e, TypeError))
nested.split(lambda e: False)
nested.split(Exception)
nested.split(ExceptionGroup)
nested.split(KeyboardInterrupt)
nested.split(3)
nested.split((ValueError, 3))
nested.split()
nested.split([ValueError])
nested.split(lambda e: 1 / 0)
nested.subgroup(ValueError)
nested.subgroup(ValueError).__notes__
nested.subgroup(OSError)
nested.subgroup(lambda e: True) is nested
nested.subgroup(3)
nested.derive([OSError(1)])
nested.derive([])
nested.derive([1])
nested.derive(KeyError(1))
ExceptionGroup("a", [KeyboardInterrupt()])
BaseExceptionGroup("a", [KeyboardInterrupt()])
type(BaseExceptionGroup("a", [ValueError()]))
ExceptionGroup("a", (ValueError(),)).exceptions
ExceptionGroup("a", [ValueError(1), ValueError(2)])
str(ExceptionGroup("a", [ValueError(1)])), str(ExceptionGroup("a", [ValueError(1), KeyError()]))
ExceptionGroup("a", iter([ValueError()]))
ExceptionGroup("a")
ExceptionGroup(excs=[ValueError()], message="a")
ExceptionGroup("a", [ValueError], 1)
ExceptionGroup[int], BaseExceptionGroup[ValueError]
MyGroup("a", [ValueError(1), TypeError(2)]).split(ValueError)
BadDerive("a", [ValueError(1), TypeError(2)]).split(ValueError)
NewGroup("a", [ValueError(1), TypeError(2)], 5).split(ValueError)
NewGroup("a", [ValueError(1)], 5).code
ExceptionGroup("a", [ValueError(1)]).__class__.__mro__
ValueError(1) == ValueError(1)
KeyError("a"), str(KeyError("a")), str(KeyError("a", "b")), str(KeyError()), str(KeyErr("x")), repr(KeyErr("x"))
str(ValueError("a", "b")), str(ValueError(("a",))), str(ValueError(None)), repr(ValueError("a",)), repr(ValueError())
OSError(2, "x").__class__, OSError(13, "x").__class__, OSError(9999, "x").__class__, OSError("2", "x").__class__
OSError(2), OSError(2, "a"), OSError(2, "a", "f"), OSError(2, "a", None), OSError(2, "a", "f", 0, "g")
str(OSError(2)), str(OSError(2, "a")), str(OSError(2, "a", "f")), str(OSError(2, "a", None))
str(OSError(2, "a", "f", 0, "g"))
str(OSError(None, None)), str(OSError(2, None)), str(OSError(None, "a", "f")), str(OSError(2, "a", b"f"))
OSError(2, "a", "f").args, OSError(2, "a", "f", 0, "g").args, OSError(1, 2, 3, 4, 5, 6).args
BlockingIOError(11, "a", 5).characters_written, BlockingIOError(11, "a", 5).filename
BlockingIOError(11, "a").characters_written
OSError(11, "a", 5).characters_written
type(MultiOS(2, "x", extra=1)), MultiOS(2, "x", extra=1).extra, MultiOS(2, "x").errno
type(NewOS(2, "x")), NewOS(2, "x").args, NewOS(2, "x").errno
FileNotFoundError(13, "x").__class__, ConnectionError(32, "x").__class__, OSError(32, "x").__class__
StopIteration().value, StopIteration(1, 2).value, StopIteration((1,)).value, StopAsyncIteration(1).args
SystemExit().code, SystemExit(1).code, SystemExit(1, 2).code, SystemExit(None).code
UnicodeEncodeError("ascii", "aé", 1, 2, "r"), str(UnicodeEncodeError("ascii", "aéb", 1, 2, "r"))
str(UnicodeEncodeError("ascii", "a€b", 1, 2, "r")), str(UnicodeEncodeError("ascii", "a\U0001f600b", 1, 2, "r"))
str(UnicodeEncodeError("ascii", "aéb", 0, 3, "r")), str(UnicodeEncodeError("ascii", "aé", 5, 9, "r"))
str(UnicodeDecodeError("ascii", b"a\\xff", 1, 2, "r")), str(UnicodeDecodeError("ascii", b"a\\xff", 0, 2, "r"))
str(UnicodeTranslateError("aé", 1, 2, "r")), str(UnicodeTranslateError("aé", 0, 2, "r"))
UnicodeDecodeError("ascii", bytearray(b"a"), 0, 1, "r").object
UnicodeDecodeError("ascii", "a", 0, 1, "r")
UnicodeEncodeError("ascii", b"a", 0, 1, "r")
UnicodeEncodeError("ascii", "a", "b", 1, "r")
str(SyntaxError("m", ("f", 1, 2, "t"))), str(SyntaxError("m", ("a/b/f", 1, 2, "t")))
str(SyntaxError("m", (None, 1, 2, "t")))
str(SyntaxError("m", ("f", None, 2, "t"))), str(SyntaxError()), str(SyntaxError(None)), SyntaxError("m").lineno
SyntaxError("m", ("f", 1, 2, "t", 3)), SyntaxError("m", ("f", 1, 2, "t", 3, 4)).end_offset
SyntaxError("m", (1, 2))
SyntaxError("m", "abcd").text
ImportError("a", name="b", path="c").path, ImportError(name="b").msg, ImportError("a", "b").msg
repr(ImportError("a", name="b"))
ImportError(1).msg, str(ImportError(1)), ModuleNotFoundError("a", name="b").name
AttributeError("a", name="n", obj=3).obj, AttributeError().name, NameError("a", name="n").name
UnboundLocalError("x", name=1).name
BaseException.__new__(ValueError, 1, 2), BaseException.__new__(ValueError).args, Exception.__new__(KeyError, 1).args
BaseException.__new__(int)
ValueError.__new__(TypeError)
ValueError.__init__(3)
ValueError().__init__(1, 2)
ValueError().__init__(a=1)
ValueError().__reduce__(), ValueError(1).__reduce__(), OSError(2, "a", "f").__reduce__()
ValueError().__setstate__({"a": 1}), ValueError().__setstate__(None)
ValueError().__setstate__(3)
ValueError().__setstate__({1: 2})
ValueError().with_traceback(3)
ValueError().with_traceback(None)
ValueError().add_note(3)
ValueError().add_note()
ValueError().add_note("a")
Warning("a"), UserWarning(1, 2).args
issubclass(BlockingIOError, OSError), EnvironmentError is OSError, IOError is OSError
sys.exc_info(), sys.exception()
''', globals())
execute('''
e = ValueError("v"); e.add_note("a"); e.add_note("b"); print(e.__notes__)
e.__notes__ = 3; e.add_note("c")

e.__notes__ = []; e.add_note("c"); print(e.__notes__, e.__dict__)

del e.__notes__; e.add_note("z"); print(e.__notes__)

e.args = 5

e.args = "ab"; print(e.args)

del e.args

e.__cause__ = 3

e.__cause__ = KeyError(1); print(e.__cause__, e.__suppress_context__)

e.__cause__ = None; print(e.__suppress_context__)

del e.__cause__

e.__context__ = 3

e.__context__ = None

del e.__context__

e.__traceback__ = 3

e.__traceback__ = None

del e.__traceback__

e.__suppress_context__ = 0; print(e.__suppress_context__)

e.__suppress_context__ = "a"

e.__suppress_context__ = []

del e.__suppress_context__

e.__dict__ = {"q": 1}; print(e.q)

e.__dict__ = 3

del e.__dict__

raise 3

raise int

raise ValueError from 3

raise ValueError from int

raise ValueError from KeyError

raise ValueError(1) from None

raise None

class Odd(Exception):
    def __new__(cls, *a): return 3
raise Odd

class Odd(Exception):
    def __init__(self): raise KeyError("init")
raise Odd

raise

try: 1 / 0
except ZeroDivisionError as e: raise

try: 1 / 0
except ZeroDivisionError as a: saved = a
print(saved.__context__, saved.__cause__, saved.__traceback__.tb_lineno)

try:
    try: 1 / 0
    except ZeroDivisionError: [][0]
except IndexError as a: saved = a
print(repr(saved.__context__), saved.__suppress_context__)

try:
    try: 1 / 0
    except ZeroDivisionError as z: raise KeyError(2) from z
except KeyError as a: saved = a
print(repr(saved.__context__), repr(saved.__cause__), saved.__suppress_context__)

try:
    try: raise ValueError(1)
    finally: [][1]
except IndexError as a: print(repr(a.__context__))

try: raise ValueError(1)
except (KeyError, 3): pass

try: raise ValueError(1)
except 3: pass

try: raise ValueError(1)
except [ValueError]: pass

try: raise ValueError(1)
except* ValueError as g: print(repr(g))

try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ValueError as g: print(repr(g))

try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ExceptionGroup: pass

try: raise ExceptionGroup("g", [ValueError(1)])
except* 3: pass

try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ValueError: raise KeyError(5)

try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* (ValueError, TypeError) as g: print(g.exceptions)

try: raise ExceptionGroup("g", [ValueError(1)])
except* TypeError: pass
else: print("else")
finally: print("finally")

class Prop:
    @property
    def __class__(self): return ValueError
isinstance(Prop(), ValueError)

raise Prop()
''', globals())

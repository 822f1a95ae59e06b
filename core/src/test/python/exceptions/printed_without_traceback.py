"""Where the module traceback fails, exceptions are printed in a plain form, with what led to them."""
import sys
import traceback

del traceback._print_exception_bltin
sys.stderr = sys.stdout


def show(make):
    try:
        make()
    except Exception as e:
        sys.excepthook(type(e), e, e.__traceback__)
        print("--")


def context():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("x")


def cause():
    try:
        context()
    except ValueError as e:
        raise KeyError("y") from e


def silent():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("x") from None


def circle():
    a = ValueError("a")
    b = ValueError("b")
    a.__cause__ = b
    b.__cause__ = a
    raise a


def note():
    e = ValueError("a\nb")
    e.add_note("a note")
    raise e


for make in (context, cause, silent, circle, note):
    show(make)
sys.excepthook(int, 42, None)

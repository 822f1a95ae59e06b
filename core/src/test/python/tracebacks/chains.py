"""Causes, contexts, notes, groups, and what the module traceback makes of them."""
import io
import sys
import traceback


def show(function, **how):
    print("---", function.__name__, how)
    try:
        function()
    except BaseException as e:
        print("".join(traceback.format_exception(e, **how)), end="")
        return e


def cause():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("second") from e


def context():
    try:
        {}["a"]
    except KeyError:
        raise ValueError("second\nline two")


def suppressed():
    try:
        {}["a"]
    except KeyError:
        raise ValueError("second") from None


def deep():
    try:
        try:
            cause()
        except ValueError:
            context()
    except ValueError as e:
        raise RuntimeError from e


def cycle():
    a, b = ValueError("a"), ValueError("b")
    a.__cause__, b.__cause__ = b, a
    raise a


def notes():
    e = ValueError("noted")
    e.add_note("one")
    e.add_note("two\nlines")
    e.add_note("")
    raise e


def wrong_notes():
    e = ValueError("noted")
    e.__notes__ = "text"
    raise e


def odd_notes():
    e = ValueError("noted")
    e.__notes__ = [1, None, b"x"]
    raise e


def group():
    raise ExceptionGroup("outer", [
        ValueError(1), ExceptionGroup("inner", [TypeError("t"), KeyError("k")]), BaseExceptionGroup("b", [SystemExit(2)])
        if False else OSError(2, "No such file", "name")])


def group_with_causes():
    errors = []
    for f in cause, notes, suppressed:
        try:
            f()
        except Exception as e:
            errors.append(e)
    try:
        raise ExceptionGroup("several", errors)
    except ExceptionGroup as e:
        e.add_note("of the group")
        raise RuntimeError("after") from e


def wide_group():
    raise ExceptionGroup("wide", [ValueError(n) for n in range(20)])


def deep_group():
    e = ValueError("leaf")
    for n in range(12):
        e = ExceptionGroup(f"level {n}", [e])
    raise e


def star():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("from handler")


class NoStr(Exception):
    def __str__(self):
        raise ValueError


class Outer:
    class Inner(Exception):
        pass


def no_str():
    raise NoStr


def qualified():
    raise Outer.Inner("nested")


def local_class():
    class E(Exception):
        __module__ = "elsewhere"
    raise E


def empty():
    raise ValueError("")


def syntax():
    compile("x = 1\nif x\n  y", "<text>", "exec")


def syntax_by_hand():
    raise SyntaxError("message", ("file", 3, 5, "   a b c\n", 3, 8))


def syntax_lines():
    compile("x = (1,\n  2\ny = 3", "<text>", "exec")


for function in (cause, context, suppressed, deep, cycle, notes, wrong_notes, odd_notes, group, group_with_causes,
                 wide_group, deep_group, star, no_str, qualified, local_class, empty, syntax, syntax_by_hand,
                 syntax_lines):
    show(function)
show(deep, chain=False)
show(deep, limit=1)
show(deep, limit=-1)
e = show(cause)
print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
print(traceback.format_exception_only(None), traceback.format_exception_only(ValueError, None))
print(traceback.format_exception_only(show(group), show_group=True))
print(traceback.extract_tb(e.__traceback__))
for frame in traceback.extract_tb(e.__traceback__):
    print(frame.name, frame.lineno, frame.end_lineno, frame.colno, frame.end_colno, frame.line, frame.locals)
t = traceback.TracebackException.from_exception(e, capture_locals=True, compact=True)
print("".join(t.format(chain=False)))
print(t.exc_type_str, t.stack[0].name, t == traceback.TracebackException.from_exception(e), str(t))
print("".join(traceback.StackSummary.from_list([("f.py", 3, "name", "line"), ("f.py", 3, "name", None)]).format()))
out = io.StringIO()
traceback.print_exception(e, file=out, limit=1)
traceback.print_tb(e.__traceback__, file=out)
traceback.print_list(traceback.extract_tb(e.__traceback__), file=out)
print(out.getvalue())


def stack():
    return traceback.format_stack(limit=2), traceback.extract_stack()[-1].name


print(*stack()[0], stack()[1])
print(traceback.format_exc())
try:
    traceback.clear_frames(e.__traceback__)
    print(e.__traceback__.tb_frame.f_locals.keys() >= {"function"})
    traceback.print_exception(1)
except TypeError as error:
    print(error)
sys.excepthook(type(e), e, None)

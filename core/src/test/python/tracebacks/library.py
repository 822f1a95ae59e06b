"""The functions and classes of traceback, on ordinary, edge and wrong arguments."""
import io
import sys
import traceback
from traceback import *


def plain(value):
    """Text with the folder left out."""
    return repr(value).replace(__file__, "FILE")


def show(name, call, *args, **keywords):
    try:
        print(name, "->", plain(call(*args, **keywords)))
    except Exception as e:
        print(name, "!!", type(e).__name__, plain(str(e)))


def printed(name, call, *args, **keywords):
    out = io.StringIO()
    try:
        result = call(*args, file=out, **keywords)
        print(name, "->", result)
    except Exception as e:
        print(name, "!!", type(e).__name__, e)
    print(out.getvalue().replace(__file__, "FILE"), end="")


def recurse(n):
    local = [n]
    if n:
        recurse(n - 1)
    raise ValueError("deep", n)


def wrapped():
    try:
        recurse(1)
    except ValueError as e:
        raise KeyError("outer") from e


def caught(function, *args):
    try:
        function(*args)
    except BaseException as e:
        return e.with_traceback(e.__traceback__.tb_next)


error = caught(recurse, 2)
chained = caught(wrapped)
group = caught(lambda: (_ for _ in ()).throw(ExceptionGroup("many",
                                                            [ValueError(1),
                                                                    ExceptionGroup("inner", [KeyError("k")]),
                                                                            chained])))
syntax = caught(compile, "a = (1\nb = 2", "<source>", "exec")
noted = ValueError("with notes")
noted.add_note("a note\nof two lines")
bare = ValueError("never raised")
ERRORS = [error, chained, group, syntax, noted, bare]
tb = error.__traceback__
print("== formatting")
for each in ERRORS:
    for name, call in ("format_exception", format_exception), ("format_exception_only", format_exception_only):
        show(name, call, each)
    show("type, value", format_exception, type(each), each, each.__traceback__)
    show("limit", format_exception, each, limit=1)
    show("no chain", format_exception, each, chain=False)
    show("group", format_exception_only, each, show_group=True)
    printed("print_exception", print_exception, each)
    printed("negative limit", print_exception, each, limit=-1)
    show("of", lambda: str(TracebackException.from_exception(each)))
for args in (), (None,), (5,), ("x",), (ValueError,), (error, error), (error, error, 5), (ValueError, None,
        None), (None, None, None), (None, error, tb), (ValueError, "x", tb), (1, 2, 3, 4, 5, 6):
    show(f"format_exception{len(args)}", format_exception, *args)
    show(f"format_exception_only{len(args)}", format_exception_only, *args[:2])
    printed(f"print_exception{len(args)}", print_exception, *args)
print("== tracebacks and stacks")
for limit in None, 0, 1, 2, 10, -1, -10, "x", 1.5:
    show(f"format_tb {limit}", format_tb, tb, limit)
    show(f"extract_tb {limit}", lambda: [f.name for f in extract_tb(tb, limit)])
    printed(f"print_tb {limit}", print_tb, tb, limit)
for value in None, 5, "x", tb.tb_frame, error:
    show("format_tb", format_tb, value)
    show("extract_tb", extract_tb, value)
    printed("print_tb", print_tb, value)
    show("walk_tb", lambda: list(walk_tb(value)))
for call in format_tb, extract_tb, print_tb, walk_tb, walk_stack, format_list, print_list, clear_frames:
    show(call.__name__, lambda: list(call()))
    show(call.__name__, lambda: list(call(1, 2, 3, 4, 5)))
    show(call.__name__, lambda: list(call(nonsense=1)))


def stacked(call, *args, **keywords):
    return call(*args, **keywords)


for limit in 0, 1, 2, -2:
    show("extract_stack", lambda: [f.name for f in stacked(extract_stack, limit=limit)][-3:])
    show("format_stack", lambda: len(stacked(format_stack, limit=limit)) <= 2)
show("extract_stack", lambda: [f.name for f in extract_stack(tb.tb_frame)][-1:])
show("format_stack", lambda: format_stack(tb.tb_next.tb_frame, 1))
show("walk_stack", lambda: [frame.f_code.co_name for frame, line in walk_stack(tb.tb_next.tb_frame)][:2])
show("walk_stack", lambda: [frame.f_code.co_name for frame, line in walk_stack(None)][:1])
printed("print_stack", stacked, print_stack, tb.tb_next.tb_frame, 1)
printed("print_stack", lambda file: print_stack(limit=1, file=file))
for call in extract_stack, format_stack, print_stack, format_exc, print_exc, print_last:
    for args in (5,), ("x",), (1, 2, 3, 4):
        show(call.__name__, call, *args)
    show(call.__name__, call, nonsense=1)
print("== lists")
FRAMES = [FrameSummary("f.py", 1, "name"), FrameSummary("g.py", 2, "other", line="text"),
          ("h.py", 3, "third", "line"), ("i.py", 4, "fourth", None)]
show("format_list", format_list, FRAMES)
show("format_list", format_list, FRAMES[:1] * 10)
show("format_list", format_list, [("a", 1)])
show("format_list", format_list, [5])
show("format_list", format_list, None)
printed("print_list", print_list, FRAMES)
printed("print_list", print_list, [5])
show("StackSummary", lambda: [(f.filename, f.lineno, f.name, f.line) for f in StackSummary.from_list(FRAMES)])
show("StackSummary", lambda: StackSummary.from_list(FRAMES).format())
show("StackSummary", lambda: StackSummary.from_list([("a",)]))
show("StackSummary", StackSummary.from_list)
show("StackSummary", StackSummary.from_list, 5)
show("extract", lambda: [(f.name, f.locals) for f in StackSummary.extract(walk_tb(tb), capture_locals=True)])
show("extract", lambda: StackSummary.extract(walk_tb(tb), limit=1)[0].name)
show("extract", lambda: StackSummary.extract(walk_tb(tb), limit=-1, lookup_lines=False)[0].line)
show("extract", StackSummary.extract, 5)
show("extract", StackSummary.extract, [5])
show("extract", StackSummary.extract)
show("extract", StackSummary.extract, [], limit="x")
show("format", StackSummary().format)
show("format", StackSummary().format, 1, 2)
show("format", lambda: StackSummary([5]).format())
show("format_frame_summary", lambda: StackSummary().format_frame_summary(FRAMES[1]))
show("format_frame_summary", StackSummary().format_frame_summary)
show("format_frame_summary", StackSummary().format_frame_summary, 5)


class Hiding(StackSummary):
    def format_frame_summary(self, frame, **keywords):
        return None if frame.name == "other" else frame.name + "\n"


show("hiding", lambda: Hiding.from_list(FRAMES).format())
for args, keywords in [((), {}), (("f",), {}), (("f", 1, "n"), {"locals": {"a": [1]}}), (("f", None, "n"), {}),
                       ((5, "x", None), {}), (("f", 1, "n"), {"nonsense": 1}),
                       (("f", 1, "n"), {"line": "  x\n  y", "end_lineno": 2, "colno": 2, "end_colno": 3}),
                       (("f", 1, "n"), {"locals": 5}),
                       (("f", 1, "n"), {"lookup_line": 0, "line": None}), (("f", 1, "n", 1), {})]:
    show(f"FrameSummary{args} {keywords}", lambda: (FrameSummary(*args, **keywords),
                                                    FrameSummary(*args, **keywords).locals,
                                                    FrameSummary(*args, **keywords).line,
                                                    list(FrameSummary(*args, **keywords)),
                                                    len(FrameSummary(*args, **keywords))))
first, second = FRAMES[:2]
print(first == FrameSummary("f.py", 1, "name"), first == ("f.py", 1, "name", ""), first == 5, first[0], first[:2],
      hash is not None)
show("index", lambda: first[9])
show("hash", hash, first)
print("== TracebackException")
for each in ERRORS:
    made = TracebackException.from_exception(each, capture_locals=True, limit=2)
    print(made.exc_type_str, made.exc_type, made.__cause__ is not None, made.__notes__,
          made.exceptions is not None, made.__suppress_context__)
    show("format", lambda: list(made.format()))
    show("format", lambda: list(made.format(chain=False)))
    show("only", lambda: list(made.format_exception_only()))
    show("only", lambda: list(made.format_exception_only(show_group=True)))
    printed("print", made.print)
    show("equal", lambda: (made == TracebackException.from_exception(each, capture_locals=True, limit=2),
                           made == TracebackException.from_exception(bare), made == 5))
many = ExceptionGroup("wide", [ValueError(n) for n in range(20)])
show("width", lambda: "".join(TracebackException.from_exception(many, max_group_width=2).format()))
nested = ExceptionGroup("a", [ExceptionGroup("b", [ExceptionGroup("c", [ValueError(1)])])])
show("depth", lambda: "".join(TracebackException.from_exception(nested, max_group_depth=2).format()))
show("compact", lambda: list(TracebackException.from_exception(chained, compact=True).format()))
show("unsaved", lambda: TracebackException(ValueError, bare, None, save_exc_type=False).exc_type_str)
for args in (), (5,), (ValueError,), (ValueError, bare), (ValueError, bare, 5), (ValueError, None, None), (None,
        None, None):
    show("TracebackException", lambda: list(TracebackException(*args).format()))
    show("from_exception", lambda: list(TracebackException.from_exception(*args).format()))
made = TracebackException.from_exception(error)
for name in "format", "format_exception_only", "print":
    show(name, lambda: list(getattr(made, name)(nonsense=1)))
    show(name, lambda: list(getattr(TracebackException, name)()))
show("print", lambda: made.print(file=5))


class BadText(Exception):
    def __str__(self):
        raise ZeroDivisionError


class BadNotes(Exception):
    __notes__ = 5


show("bad text", format_exception_only, BadText())
show("bad notes", format_exception_only, BadNotes())
BadNotes.__notes__ = [1, "two", BadText()]
show("bad notes", format_exception_only, BadNotes())
print("== the current exception")
show("format_exc", format_exc)
printed("print_exc", print_exc)
printed("print_last", print_last)
try:
    recurse(0)
except ValueError as e:
    show("format_exc", format_exc)
    show("format_exc", format_exc, 0)
    show("format_exc", format_exc, "x")
    show("format_exc", lambda: format_exc(chain=False))
    printed("print_exc", print_exc)
    printed("print_exc", print_exc, "x")
    sys.last_exc = e
printed("print_last", print_last)
printed("print_last", print_last, 1)
printed("print_last", print_last, limit="x")
del sys.last_exc
sys.last_type, sys.last_value, sys.last_traceback = ValueError, bare, None
printed("print_last", print_last)
frames = [frame for frame, line in walk_tb(tb)]
print(clear_frames(tb), frames[-1].f_locals)
show("clear_frames", clear_frames, 5)
show("clear_frames", clear_frames, None)
show("main", lambda: (traceback.FrameSummary is FrameSummary, sorted(traceback.__all__)))
for kind in StackSummary, FrameSummary, TracebackException:
    show(kind.__name__, kind, 5)
    show(kind.__name__, lambda: kind(nonsense=1))

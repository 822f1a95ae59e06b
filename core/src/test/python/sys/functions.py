# test: isolated
"""sys: functions and hooks, with ordinary and wrong arguments."""
import builtins
import gc
import io
import re
import sys


def clean(text):
    return re.sub(r"0x[0-9a-f]+", "#", re.sub(r'File "[^"]*/', 'File "', text))


def show(what, function, *args, **kwargs):
    try:
        print(what, "=", clean(repr(function(*args, **kwargs))))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {clean(str(e))}")


print(sys.version_info[:3], sys.version_info.releaselevel, sys.hexversion, sys.api_version, sys.byteorder, sys.maxsize,
      sys.maxunicode, sys.platform, sys.float_repr_style, sys.copyright.count("\n"), sys.float_info, sys.int_info, sys.hash_info)
print(sys.flags.__match_args__, sys.flags.n_fields, sys.thread_info.name, sys.warnoptions, sys.dont_write_bytecode,
      sys.pycache_prefix, sys.platlibdir, sys.ps1 if hasattr(sys, "ps1") else None, sorted(sys.stdlib_module_names)[:5])
CALLS = [("getrecursionlimit", ()), ("getrecursionlimit", (1,)), ("setrecursionlimit", ()), ("setrecursionlimit", (0,)),
         ("setrecursionlimit", (-1,)), ("setrecursionlimit", ("x",)), ("setrecursionlimit", (2 ** 40,)),
         ("getswitchinterval", ()), ("setswitchinterval", (0.01,)), ("setswitchinterval", (0,)), ("setswitchinterval", (-1,)),
         ("setswitchinterval", ("x",)), ("intern", ("text",)), ("intern", (1,)), ("intern", (b"x",)), ("intern", ()),
         ("intern", (type("S", (str,), {})("x"),)), ("_is_interned", ("x",)), ("_is_interned", (1,)), ("getdefaultencoding", ()),
         ("getfilesystemencoding", ()), ("getfilesystemencodeerrors", ()), ("getdefaultencoding", (1,)), ("getrefcount", ()),
         ("getsizeof", ()), ("getsizeof", (type("B", (), {"__sizeof__": lambda s: -1})(),)),
         ("getsizeof", (type("B", (), {"__sizeof__": lambda s: "x"})(),)), ("getsizeof", (type("B", (), {"__sizeof__": lambda s: "x"})(), 7)),
         ("exc_info", ()), ("exc_info", (1,)), ("exception", ()), ("_getframe", (10 ** 6,)), ("_getframe", (-1,)),
         ("_getframe", ("x",)), ("_getframemodulename", (0,)), ("_getframemodulename", (99,)), ("_getframemodulename", ("x",)),
         ("call_tracing", (len, ("abc",))), ("call_tracing", (len, "abc")), ("call_tracing", (1,)), ("displayhook", ()),
         ("displayhook", (None,)), ("excepthook", ()), ("excepthook", (1, 2)), ("excepthook", (1, 2, 3)), ("exit", (1, 2)),
         ("settrace", ()), ("settrace", (1, 2)), ("gettrace", ()), ("setprofile", (None,)), ("getprofile", ()), ("getprofile", (1,)),
         ("addaudithook", ()), ("audit", ()), ("audit", (1,)), ("audit", ("event", 1)), ("is_finalizing", ()),
         ("get_int_max_str_digits", ()), ("set_int_max_str_digits", (1,)), ("set_int_max_str_digits", (-1,)),
         ("set_int_max_str_digits", ("x",)), ("set_int_max_str_digits", (640,)), ("set_int_max_str_digits", (4300,)),
         ("set_coroutine_origin_tracking_depth", (-1,)), ("set_coroutine_origin_tracking_depth", ("x",)),
         ("set_coroutine_origin_tracking_depth", (2,)), ("get_coroutine_origin_tracking_depth", ()),
         ("set_coroutine_origin_tracking_depth", (0,)), ("set_asyncgen_hooks", (1,)), ("set_asyncgen_hooks", (None, 1)),
         ("get_asyncgen_hooks", ()), ("_clear_internal_caches", ()), ("getdlopenflags", ()),
         ("setdlopenflags", ("x",)), ("getallocatedblocks", (1,)), ("activate_stack_trampoline", (1,)),
         ("is_stack_trampoline_active", ()), ("breakpointhook", ()), ("getunicodeinternedsize", (1,))]
for name, args in CALLS:
    if name != "breakpointhook":
        show(f"{name}{args}" if not any(" object at " in repr(a) for a in args) else name, getattr(sys, name), *args)
show("unknown keyword", sys.intern, string="x")
show("getsizeof default", sys.getsizeof, object(), default=5)
for code in None, 0, 3, "text", True, (1, 2), 2.5, object:
    try:
        sys.exit(code)
    except SystemExit as e:
        print(repr(e), e.code, e.args)

# ---- hooks
out = io.StringIO()
sys.stdout, old = out, sys.stdout
for value in 1, "x", [1], None, "\udc80":
    sys.displayhook(value)
sys.stdout = old
print(repr(out.getvalue()), repr(builtins._))
del builtins._
sys.stdout = None
print("to nowhere")
show("nothing", sys.displayhook, 1)
sys.stdout = old
err = io.StringIO()
sys.stderr, old = err, sys.stderr
try:
    {}["missing"]
except KeyError as e:
    e.add_note("a note")
    sys.excepthook(KeyError, e, e.__traceback__)
    sys.excepthook(KeyError, e, None)
    print(sys.exception() is e, sys.exc_info()[0])
sys.excepthook(None, None, None)


class Deleting:
    def __del__(self):
        raise ValueError("in del")


seen = []
sys.unraisablehook = lambda args: seen.append((args.exc_type, str(args.exc_value), args.err_msg))
Deleting()
gc.collect()
sys.unraisablehook = sys.__unraisablehook__
sys.stderr = old
print(clean(err.getvalue()))
print([(t, v) for t, v, m in seen])
events = []
sys.addaudithook(lambda event, args: events.append((event, args)) if event.startswith("mine.") else None)
sys.audit("mine.event", 1, "two")
sys.audit("other")
print(events)


def traced():
    x = 1
    return x


calls = []


def tracer(frame, event, arg):
    if frame.f_code is traced.__code__:
        calls.append((event, frame.f_lineno - traced.__code__.co_firstlineno, arg))
    return tracer


sys.settrace(tracer)
traced()
sys.settrace(None)
print(calls, sys.gettrace())
calls.clear()
sys.setprofile(lambda f, e, a: calls.append((e, f.f_code.co_name, getattr(a, "__name__", a))))
traced()
len("x")
sys.setprofile(None)
print(calls)
frame = sys._getframe()
print(frame.f_code.co_name, frame is sys._getframe(0), sys._getframemodulename(), [k for k in sys._current_frames().values()][0] is frame)

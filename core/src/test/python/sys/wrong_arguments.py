# test: isolated
"""sys: every function with wrong counts and kinds of arguments; hooks of breakpoints and generators."""
import io
import re
import sys


def show(name, call, *args, **keywords):
    try:
        print(name, shown(args), keywords or "", "->", shown(call(*args, **keywords)))
    except BaseException as e:
        print(name, shown(args), keywords or "", "!!", type(e).__name__, e)


def shown(value):
    return re.sub("0x[0-9a-f]+", "0x", repr(value))[:200]


# What ends the process, blocks it, writes its memory's state or is CPython's alone
LEFT_OUT = {"exit", "_baserepl", "settrace", "setprofile", "setrecursionlimit", "setswitchinterval",
            "set_int_max_str_digits",
            "_debugmallocstats", "breakpointhook",
            "getrefcount", "getsizeof", "getallocatedblocks", "_current_frames", "_current_exceptions",
            "_getframe", "call_tracing", "exc_info",
            "set_asyncgen_hooks", "set_coroutine_origin_tracking_depth", "setdlopenflags", "addaudithook",
            "audit", "_dump_tracelets", "_stats_dump",
            "_jit", "_clear_type_cache", "_clear_internal_caches", "_clear_type_descriptors",
            "activate_stack_trampoline", "getunicodeinternedsize",
            "displayhook", "excepthook", "unraisablehook", "_setprofileallthreads", "_settraceallthreads", "_git",
            "remote_exec", "gettotalrefcount"}
for name in sorted(vars(sys)):
    function = getattr(sys, name)
    if type(function) is type(len) and name not in LEFT_OUT and not name.startswith("__"):
        if name not in ("getprofile", "gettrace", "exception", "_get_cpu_count_config", "_getframemodulename",
                        "getdlopenflags"):
            show(name, lambda: type(function()).__name__)
        for args in (1, 2, 3), ("x", None), (None,), ([],), (b"x",), (-1,), (1.5,), (object(),):
            show(name, function, *args)
        show(name, function, nonsense=1)
print("== digits, recursion, switching, hooks")
for name, lists in {"set_int_max_str_digits": [(), (0,), (639,), (640,), (-1,), ("x",), (1.5,), (1, 2),
                                               (1 << 70,), (None,), (4300,)],
                    "setrecursionlimit": [(), ("x",), (0,), (-5,), (1 << 40,), (1.5,), (1, 2), (1000,)],
                    "setswitchinterval": [(), ("x",), (0,), (-1,), (None,), (1, 2), (0.005,)],
                    "set_coroutine_origin_tracking_depth": [(), ("x",), (-1,), (1 << 40,), (1, 2), (0,)],
                    "setdlopenflags": [(), ("x",), (1, 2), (1 << 70,), (None,)],
                    "_getframe": [("x",), (1 << 40,), (1000,), (None,), (1, 2), (1.5,)],
                    "call_tracing": [(), (len,), (len, 5), (len, ()), (5, ()), (len, ("abc",)), (len, (), 1)],
                    "addaudithook": [(), (5, 6)], "audit": [(), (5,), (b"x",), ("a.b",), ("a.b", 1)],
                    "getrefcount": [(), (1, 2)], "getsizeof": [(), (1, 2, 3)],
                    "settrace": [(), (1, 2)], "setprofile": [(), (1, 2)], "exc_info": [(1,)],
                    "getunicodeinternedsize": [(1, 2)],
                    "activate_stack_trampoline": [(), (5,), ("nonsense",), ("a", "b")],
                    "displayhook": [(), (1, 2)], "excepthook": [(), (1,), (1, 2), (1, 2, 3, 4)],
                    "unraisablehook": [(), (5,), (1, 2)],
                    "remote_exec": [(), (1,), ("x", "y"), (1, 2, 3), (1, None), (1, "missing"), (1, b"missing"),
                                    (1 << 40, "missing"), (1, "\0")]}.items():
    function = getattr(sys, name)
    for args in lists:
        show(name, function, *args)
    show(name, function, nonsense=1)
for args, keywords in [((), {}), ((5,), {}), ((None, 5), {}), ((None, None, None), {}), ((len,), {}),
                       ((), {"finalizer": 5}), ((), {"firstiter": len, "finalizer": repr}),
                       ((None, None), {}), ((), {"nonsense": 1})]:
    show("set_asyncgen_hooks", sys.set_asyncgen_hooks, *args, **keywords)
    show("get_asyncgen_hooks", sys.get_asyncgen_hooks)
print("== breakpointhook")
import os
for value in "0", "", "nonsense", "no.such.module", "builtins.repr", "builtins.nothing", "len", ".x", "x.":
    os.environ["PYTHONBREAKPOINT"] = value
    stderr, sys.stderr = sys.stderr, io.StringIO()
    try:
        if value:
            show(f"breakpointhook {value!r}", sys.breakpointhook, "argument")
            show(f"breakpoint {value!r}", breakpoint, "argument", x=1)
    finally:
        written, sys.stderr = sys.stderr.getvalue(), stderr
    print(re.sub(r"^.*/", "", written, flags=re.M), end="")
os.environ["PYTHONBREAKPOINT"] = "builtins.sorted"
show("breakpointhook", sys.breakpointhook, [2, 1], reverse=True)
show("breakpointhook", sys.breakpointhook)
hook, sys.breakpointhook = sys.breakpointhook, lambda *args, **keywords: (args, keywords)
show("breakpoint", breakpoint, 1, a=2)
del sys.breakpointhook
show("breakpoint", breakpoint)
sys.breakpointhook = hook
print("== the stack trampoline, remote debugging")
show("trampoline", sys.is_stack_trampoline_active)
show("deactivate", sys.deactivate_stack_trampoline)
show("deactivate", sys.deactivate_stack_trampoline, 1)
show("remote debugging", lambda: type(sys.is_remote_debug_enabled()).__name__)

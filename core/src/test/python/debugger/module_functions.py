# test: isolated
"""pdb: run, runeval, runcall, runctx, set_trace and the debugger's own methods, with ordinary and wrong arguments."""
import asyncio
import bdb
import io
import pdb
import signal
import sys
import _debuggee
from _session import Script, clean, debugger

real = sys.stdin, sys.stdout


def through(title, commands, function, /, *args, **keywords):
    """With the standard streams in the hands of a script."""
    print("==", title)
    bdb.Breakpoint.clearBreakpoints()
    pdb.Pdb._last_pdb_instance = None
    out = io.StringIO()
    sys.stdin, sys.stdout = Script(commands, out), out
    try:
        result = repr(function(*args, **keywords))
    except BaseException as e:
        result = f"{type(e).__name__}: {e}"
    finally:
        sys.settrace(None)
        sys.stdin, sys.stdout = real
    print(clean(out.getvalue()))
    print("-- result", clean(result))


through("run", "s\np x\nn\nn\np x\nc\n", pdb.run, "x = 1\nx += 1\n", {})
through("run of code", "w\nc\n", pdb.run, compile("y = 2", "<given>", "exec"), {}, {})
through("run of an error", "n\nn\nc\n", pdb.run, "1 / 0", {})
through("run of bad syntax", "", pdb.run, "1 +")
through("run of 5", "c\n", pdb.run, 5)
through("run of nothing", "", pdb.run)
through("run in 5", "", pdb.run, "x", 5)
through("runeval", "n\nc\n", pdb.runeval, "_debuggee.total([1])", {"_debuggee": _debuggee})
through("runeval of a statement", "c\n", pdb.runeval, "x = 1")
through("runeval of an error", "n\nn\nc\n", pdb.runeval, "undefined", {}, {})
through("runctx", "n\np x\nc\n", pdb.runctx, "x + y", {"x": 1}, {"y": 2})
through("runctx of too little", "", pdb.runctx, "x")
through("runcall", "n\nc\n", pdb.runcall, _debuggee.total, [1, 2], scale=2)
through("runcall of an error", "b 22\nc\nn\nn\nc\n", pdb.runcall, _debuggee.fails, 0)
through("runcall of 5", "c\n", pdb.runcall, 5)
through("runcall of nothing", "", pdb.runcall)


out = io.StringIO()
sys.stdout = out
try:
    pdb.help()
finally:
    sys.stdout = real[1]
print(len(out.getvalue()), out.getvalue()[:40])
one, out = debugger("")
print(one.help_pdb(), len(out.getvalue()))


def stops(**keywords):
    before = "before"
    pdb.set_trace(**keywords)
    after = before + " and after"
    return after


through("set_trace", "w 1\nn\nn\np before\nc\n", stops)
through("set_trace with commands", "c\n", stops, commands=["p before", "n"])
through("set_trace with a header", "c\n", stops, header="the header")
through("set_trace quits", "q\n", stops)
through("set_trace of 5", "c\n", stops, nonsense=5)
through("breakpoint", "p 5\nc\n", lambda: breakpoint())


async def stops_async():
    before = await asyncio.sleep(0, "before")
    await pdb.set_trace_async(commands=["p before"])
    after = before + " and after"
    return after


through("set_trace_async", "await asyncio.sleep(0, 5)\nx = await asyncio.sleep(0, 6)\nx\np $_asynctask\nn\np after\nc\n",
        lambda: asyncio.run(stops_async()))
through("set_trace_async again", "n\nawait undefined\nc\n", lambda: asyncio.run(stops_async()))

print(pdb.get_default_backend(), pdb.set_default_backend("monitoring"), pdb.get_default_backend())
for bad in "nonsense", 5, None:
    through(f"backend {bad!r}", "", pdb.set_default_backend, bad)
through("monitoring", "b 8\nc\np number\nn\nr\nc\n", pdb.runcall, _debuggee.total, [1])
through("monitoring and a jump", "n\nn\nj 4\nn\nn\nc\n", pdb.runcall, _debuggee.total, [1])
through("monitoring and set_trace", "n\nn\nc\n", stops)
pdb.set_default_backend("settrace")
through("no such backend", "", debugger, "", backend="nonsense")
through("unknown keyword", "", debugger, "", nonsense=1)

# ---- what a debugger skips, and its own hooks
for skip in None, ["_debuggee"], ["other*"]:
    one, out = debugger("s\ns\ns\nc\n", skip=skip)
    print(one.runcall(_debuggee.outer, 1))
    print(clean(out.getvalue()))


class Telling(pdb.Pdb):
    """Tells what it is told."""

    def tell(name):
        def told(self, frame, *args):
            if frame.f_code.co_filename == _debuggee.__file__:
                self.message(f"[{name} {frame.f_code.co_name} {frame.f_lineno} {clean(repr(args))}]")
            return getattr(super(Telling, self), name)(frame, *args)
        return told

    for name in "user_call", "user_line", "user_return", "user_exception", "user_opcode", "interaction":
        locals()[name] = tell(name)


out = io.StringIO()
one = Telling(stdin=Script("s\ns\ns\ns\ns\ns\nu\ns\ns\ns\ns\nc\n", out), stdout=out, nosigint=True, readrc=False)
try:
    one.runcall(_debuggee.fails, 1)
except ValueError as e:
    print("raised", e)
print(clean(out.getvalue()))

one, out = debugger("n\nstepi\nq\n")
one.set_stepinstr()
for name, args in [("sigint_handler", (signal.SIGINT, None)), ("user_opcode", (None,)), ("user_line", (None,)), ("set_trace", (5,)),
                   ("user_call", (None, None)), ("user_return", (None, 1)), ("user_exception", (None, 1)), ("interaction", (None,)),
                   ("setup", (None, None)), ("interaction", (5, 5)), ("set_trace_async", (1, 2))]:
    try:
        result = getattr(one, name)(*args)
    except BaseException as e:
        result = f"{type(e).__name__} {clean(str(e))}"
    finally:
        sys.settrace(None)
    print(name, result)
one.allow_kbdint = True
try:
    one.sigint_handler(signal.SIGINT, None)
except KeyboardInterrupt:
    print("interrupted")
sys.settrace(None)

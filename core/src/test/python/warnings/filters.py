# test: isolated
"""Filters, registries and the words of warnings."""
import sys
import warnings


def show(name, call, *arguments, **keywords):
    try:
        print(name, repr(call(*arguments, **keywords)))
    except BaseException as e:
        print(name, type(e).__name__, e)


class Odd(UserWarning): pass
class NotWarning: pass


for action in ("error", "ignore", "always", "all", "default", "module", "once", "bad", 1):
    with warnings.catch_warnings(record=True) as log:
        show("simple", warnings.simplefilter, action)
        for i in range(3):
            show("warn", warnings.warn, "text")
        show("warn", warnings.warn, Odd("odd"), RuntimeWarning)
        print(action, [(w.category.__name__, str(w.message), w.lineno, w.source, w.line) for w in log])
for arguments in [("error", "te.t"), ("error", "", Odd), ("error", "", UserWarning, "__main__"), ("error", "", Warning, "x", 3),
                  ("error", 1), ("error", "", int), ("error", "", "x"), ("error", "", Warning, 1), ("error", "", Warning, "", -1),
                  ("error", "", Warning, "", "x"), ("error", "(", Warning), ("nope",), ("ignore", "", Warning, "", 0, True)]:
    with warnings.catch_warnings(record=True) as log:
        warnings.resetwarnings()
        show("filter", warnings.filterwarnings, *arguments)
        print([(f[0], f[1] and f[1].pattern, f[2], f[3] and f[3].pattern, f[4]) for f in warnings._get_filters()])
        show("warn", warnings.warn, "text")
        show("warn", warnings.warn, "TEXT", Odd)
for arguments in [("x", 1), ("x", NotWarning), ("x", "y"), ("x", None, "z"), (), (1,), ("x", None, 1, None, 5), ("x", Warning, 99),
                  (NotWarning(),), ("x", Exception), ("x", (UserWarning,)), ("x", Warning, -3), ("x", Warning, 2**70)]:
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        show("arguments", warnings.warn, *arguments)
        print([(w.category.__name__, str(w.message), w.lineno > 0, w.source) for w in log])
for keywords in [{"skip_file_prefixes": ("x",)}, {"skip_file_prefixes": "x"}, {"skip_file_prefixes": (1,)}, {"stacklevel": "x"},
                 {"nothing": 1}, {"category": Odd, "stacklevel": 1}, {"skip_file_prefixes": (__file__,)}]:
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        show("keywords", warnings.warn, "m", **keywords)
        print([(w.category.__name__, str(w.message)) for w in log])
for arguments, keywords in [(("m", UserWarning, "f.py", 3), {}), (("m", UserWarning, "f.py", "x"), {}), (("m", int, "f.py", 3), {}),
                            (("m", None, "f.py", 3), {}), (("m", UserWarning, "f.py", 3, "mod"), {"registry": {}}),
                            (("m", UserWarning, "f.py", 3), {"registry": 5}), (("m", UserWarning), {}), (("m", UserWarning, 1, 2), {}),
                            (("m", UserWarning, "f.py", 3), {"module_globals": 5}), ((Odd("o"), None, "g.py", 1), {}),
                            (("m", UserWarning, "f.py", 3), {"module_globals": {}, "source": 7})]:
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        show("explicit", warnings.warn_explicit, *arguments, **keywords)
        print([str(w) for w in log])
for action in ("default", "once", "module", "error"):
    registry = {}
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter(action)
        for line in (1, 1, 2):
            for text in ("a", "b"):
                show("registry", warnings.warn_explicit, text, UserWarning, "f.py", line, "mod", registry)
        registry.pop("version", None)
        print(action, len(log), registry)
print(repr(warnings.formatwarning("m", UserWarning, "nowhere.py", 3)))
print(repr(warnings.formatwarning("m", UserWarning, "nowhere.py", 3, "  the line ")))
print(repr(warnings.formatwarning("m", ResourceWarning, "nowhere.py", 3, "", )))
print(warnings.WarningMessage("m", UserWarning, "f", 1))


@warnings.deprecated("use other")
def old(): return 1
@warnings.deprecated("class gone", category=Odd, stacklevel=1)
class Old:
    @warnings.deprecated("method gone", category=None)
    def quiet(self): return 2
    @classmethod
    @warnings.deprecated("cm gone")
    def cm(cls): return 3
@warnings.deprecated("async gone")
async def waits(): pass


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    print(old(), Old().quiet(), Old.cm(), old.__deprecated__, Old.__deprecated__, Old.quiet.__deprecated__)
    class Sub(Old): pass
    Sub()
    waits().close()
    print([(w.category.__name__, str(w.message), w.lineno) for w in log])
for arguments, keywords in [((), {}), ((1,), {}), (("x",), {"category": int})]:
    show("deprecated", warnings.deprecated, *arguments, **keywords)
show("deprecated", warnings.deprecated("x"), 5)
for keywords in [{"action": "error"}, {"action": "nope"}, {"record": 1, "nothing": 2}]:
    def enter():
        with warnings.catch_warnings(**keywords) as log:
            warnings.warn("in")
            return log and [str(w.message) for w in log]
    show("catch", enter)
print(warnings.catch_warnings(), repr(warnings.catch_warnings(record=True)))
def twice():
    c = warnings.catch_warnings()
    with c:
        with c: pass
show("twice", twice)
show("exit", warnings.catch_warnings().__exit__, None, None, None)
show("remove", lambda: warnings._deprecated("thing", remove=(3, 99)))
show("remove", lambda: warnings._deprecated("thing", remove=(3, 1)))
with warnings.catch_warnings():
    warnings.resetwarnings()
    warnings.showwarning = lambda *a: print("shown", a[0], a[1], a[3:])
    warnings.warn("to my function")
    del warnings.showwarning
warnings.warn("at the end")
sys.stderr.flush()
warnings.warn("again\nlines", Odd)

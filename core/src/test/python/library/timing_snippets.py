"""timeit: counting runs, with a clock of our own."""
import contextlib
import io
import timeit

from _calls import counts, show


class Clock:
    """Each look at it is a second later."""

    def __init__(self):
        self.now = 0

    def __call__(self):
        self.now += 1
        return self.now


calls = []
timer = timeit.Timer(lambda: calls.append("run"), lambda: calls.append("setup"), Clock())
print(timer.timeit(3), calls)
print(timer.repeat(2, 1), len(calls), timer.repeat(repeat=1, number=0))
print(timer.autorange(), timer.autorange(lambda number, time: print("after", number, time)))
text = timeit.Timer("n = n + start", "n, start = 0, 5", Clock())
print(text.timeit(4), text.repeat(number=2), text.autorange())
print(timeit.Timer("x = y", globals={"y": 1}, timer=Clock()).timeit(2))
for args in ((), ("pass",), ("pass", "pass", Clock()), (5,), ("pass", 5), ("break",), ("return",), ("x +",),
             ("pass", "x +"), (None,), (print, 5),
             ("pass", "pass", 5), (b"pass",)):
    show(lambda *args: type(timeit.Timer(*args)).__name__, *args)
show(timeit.Timer, nonsense=1)
for wrong in None, "x", 2.5, -1, []:
    show(timer.timeit, wrong)
    show(timer.repeat, wrong, 1)
    show(timer.repeat, 1, wrong)
show(timer.timeit, 1, 2)
show(timer.repeat, 1, 2, 3)
show(timer.autorange, 5)
show(timer.autorange, 1, 2)
show(timeit.Timer("pass", timer=lambda: None).timeit, 1)
show(timeit.Timer("missing").timeit, 1)
show(timeit.timeit, "pass", "pass", Clock(), 2)
show(timeit.timeit, "missing", number=1)
show(timeit.repeat, "pass", timer=Clock(), repeat=3, number=1)
show(timeit.repeat, "1 / zero", "zero = 0", repeat=1, number=1)
show(timeit.repeat, "pass", repeat="x")
counts(lambda *args, **keywords: timeit.timeit(*args, **keywords) > 0, "pass", "pass", Clock(), 2)
print(timeit.default_timer() <= timeit.default_timer(), timeit.default_number, timeit.default_repeat,
      timeit.default_timer.__name__)
show(timeit.default_timer, 1)

broken = timeit.Timer("a = 1\nb = a / 0", "import sys")
for where in None, io.StringIO():
    try:
        broken.timeit(1)
    except ZeroDivisionError:
        shown = io.StringIO()
        with contextlib.redirect_stderr(shown):
            broken.print_exc(where)
        print([line for line in (where or shown).getvalue().splitlines() if "/" not in line.split("File")[-1][:30]])
show(broken.print_exc, 5)
show(broken.print_exc, 5, 6)

print("== the command")
for args in (["-n", "1", "-r", "1", "pass"], ["-n", "3", "-r", "2", "-u", "sec", "pass"], ["-n", "1", "-v", "pass"],
             ["-u", "years"], ["--nonsense"], ["-n", "x"],
             ["-n", "1", "-s", "x = 1", "y = x", "z = y"], ["-p", "-n", "1", "pass"], ["pass"],
             ["-n", "1", "-r", "1", "1 / 0"], ["-h"]):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = timeit.main(args, _wrap_timer=lambda timer: Clock())
        except Exception as e:
            code = repr(e)
    print(args, code)
    print(out.getvalue(), err.getvalue().splitlines()[-1:])

# test: isolated
"""strptime, struct_time and clocks, in a zone of a TZ variable."""
import copy
import os
import pickle
import time

os.environ["TZ"] = "EST+05EDT,M4.1.0,M10.5.0"
time.tzset()


def show(name, call, *arguments, **keywords):
    try:
        print(name, arguments, repr(call(*arguments, **keywords)))
    except BaseException as e:
        print(name, arguments, type(e).__name__, e)


def parsed(text, form):
    t = time.strptime(text, form)
    return tuple(t), t.tm_zone, t.tm_gmtoff


for text, form in [
    ("2024-02-29 23:59:61", "%Y-%m-%d %H:%M:%S"), ("2023-02-29", "%Y-%m-%d"), ("29 Feb", "%d %b"), ("1 jan 70", "%d %b %y"),
    ("68 69", "%y %y"), ("69", "%y"), ("68", "%y"), ("12 AM", "%I %p"), ("12 pm", "%I %p"), ("13 PM", "%I %p"), ("366", "%j"),
    ("2023 366", "%Y %j"), ("2024 366", "%Y %j"), ("2024 10 1", "%Y %U %w"), ("2024 0 1", "%Y %W %w"), ("2024 53 6", "%Y %U %w"),
    ("2024 10 1", "%G %V %u"), ("2024 53 1", "%G %V %u"), ("2020 53 7", "%G %V %u"), ("10 1", "%V %u"), ("2024 10", "%G %V"),
    ("2024 10 1", "%Y %V %u"), ("2024 100", "%G %j"), ("Mon Jan  1 00:00:00 2024", "%c"), ("01/02/03", "%x"), ("23:59:59", "%X"),
    ("+0530", "%z"), ("-05:30:15.123456", "%z"), ("Z", "%z"), ("+05:3015", "%z"), ("+5", "%z"), ("EST", "%Z"), ("edt", "%Z"),
    ("UTC", "%Z"), ("CET", "%Z"), ("a%b", "a%%b"), ("", ""), ("x", ""), ("", "%Y"), ("x", "%"), ("x", "%Q"), ("x", "%-d"),
    ("12", "%f"), ("1234567", "%f"), ("a.b*c", "a.b*c"), ("a  b", "a b"), ("a\tb", "a b"), ("ab", "a b"), ("1 1", "%d%t%m"),
    ("Monday", "%A"), ("mon", "%a"), ("Xyzday", "%A"), ("5 extra", "%d"), ("0", "%d"), ("32", "%d"), ("24", "%H"), ("60", "%M"),
    ("62", "%S"), ("7", "%w"), ("0", "%u"), ("0000", "%Y"), ("99999", "%Y"), ("\u0661", "%d"), ("1" * 3, "%d%m"), ("11 pm", "%H %p"),
    ("2024\n", "%Y\n"), ("10:20", "%R"), ("10:20:30", "%T"), ("2024-05-06", "%F"), ("05/06/24", "%D"), ("20", "%C"), ("1700000000", "%s"),
    (" 5", "%e"), ("[1]", "[%d]"), ("1", "%Ed"), ("(", "("),
]:
    show("strptime", parsed, text, form)
show("strptime", time.strptime, 1, "%Y")
show("strptime", time.strptime, "1", 5)
show("strptime", time.strptime, "1", b"%d")
show("strptime", time.strptime)
show("strptime", time.strptime, "a", "b", "c")

t = time.localtime(1_700_000_000)
print(t, t.tm_zone, t.tm_gmtoff, len(t), t[0], t[-1], t[:3], t == tuple(t), hash(t) == hash(tuple(t)), t + (1,), t.n_fields, t.n_sequence_fields,
      t.n_unnamed_fields, time.struct_time.__match_args__)
for call in [lambda: t.tm_foo, lambda: setattr(t, "tm_year", 1), lambda: delattr(t, "tm_zone"), lambda: t._replace(tm_year=1), lambda: copy.replace(t, tm_year=1),
             lambda: copy.replace(t, tm_bad=1), lambda: copy.replace(t, tm_zone="Q").tm_zone, lambda: pickle.loads(pickle.dumps(t)).tm_zone, lambda: t.__reduce__(),
             lambda: time.struct_time(range(9), {"tm_zone": "q", "tm_gmtoff": 5}).tm_zone, lambda: time.struct_time(range(9), {"bad": 1}),
             lambda: time.struct_time(range(10), {"tm_zone": "q"}), lambda: time.struct_time(range(9), 5), lambda: time.struct_time("123456789"),
             lambda: time.struct_time(range(8)), lambda: time.struct_time(range(12)), lambda: time.struct_time(), lambda: time.struct_time(sequence=range(9)),
             lambda: type("Sub", (time.struct_time,), {}), lambda: time.struct_time(range(11)).tm_zone, lambda: time.struct_time(range(9)) < t]:
    show("struct", call)
for seconds in [0, 1_710_000_000, 1_712_473_199, 1_712_473_200, 1_729_999_999, -1, 0.9999999, -0.5, True, "x", 2**62, float("inf"), -2**62, 1e11, 253402300800]:
    show("localtime", time.localtime, seconds)
    show("ctime", time.ctime, seconds)
for fields in [(2024, 4, 7, 2, 30, 0, 0, 0, -1), (2024, 10, 27, 1, 30, 0, 0, 0, 0), (2024, 10, 27, 1, 30, 0, 0, 0, 1), (2024, 14, -3, 30, 90, 99, 0, 0, -1),
               (1900, 1, 1, 0, 0, 0, 0, 0, 0), (1, 1, 1, 0, 0, 0, 0, 0, 0), (2**31, 1, 1, 0, 0, 0, 0, 0, 0), (-1, 1, 1, 0, 0, 0, 0, 0, 0), (2024, 1, 1.5, 0, 0, 0, 0, 0, 0),
               (2024,) * 8, (2024,) * 10, "123456789", 5]:
    show("mktime", time.mktime, fields)
    show("strftime", time.strftime, "%Y %j %U %W %a %Z %z", fields)
    show("asctime", time.asctime, fields)
for name in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
    info = time.get_clock_info(name)
    print(info, info.monotonic, info.adjustable, info.implementation, info.resolution == 1e-09, sorted(vars(info)))
    clock = getattr(time, name)
    print(type(clock()), type(getattr(time, name + "_ns")()), clock() <= clock())
    show(name, clock, 1)
for call in [lambda: time.sleep(), lambda: time.sleep(None), lambda: time.sleep(True - 1), lambda: time.sleep(-0.0), lambda: time.sleep(-1e-9), lambda: time.sleep(2**70), lambda: time.sleep(seconds=1),
             lambda: time.clock_gettime(), lambda: time.clock_gettime(-1), lambda: time.clock_gettime(2**40), lambda: time.clock_getres("x"), lambda: time.clock_getres(99),
             lambda: time.clock_settime(99, 1), lambda: time.clock_settime_ns(99, 1.5), lambda: time.pthread_getcpuclockid("x"), lambda: time.tzset(1),
             lambda: type(time.clock_gettime(time.CLOCK_REALTIME)), lambda: type(time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW))]:
    show("clock", call)
print({n: getattr(time, n) for n in sorted(dir(time)) if n.startswith("CLOCK_")})

# test: isolated
"""decimal, fractions, seeded random, calendar, heapq, bisect, graphlib, uuid, secrets, timeit."""
import sys
sys.modules["_decimal"] = None  # the Python code on both sides: the words of the C module's errors are others
import bisect
import calendar
import decimal
import fractions
import graphlib
import heapq
import itertools
import random
import secrets
import timeit
import uuid
from decimal import Decimal as D
from fractions import Fraction as F


def show(name, call, *arguments, **keywords):
    try:
        print(name, repr(call(*arguments, **keywords)))
    except BaseException as e:
        print(name, type(e).__name__, e)


for value in ["1.50", " 1_0.2e3 ", "-0", "NaN", "sNaN12", "-Infinity", "inf", "1e999999", "x", "", 5, 1.1, True, (1, (1, 2), -1), (2, (1,), 0),
              (0, (10,), 0), (0, (), "F"), [0, [1, 2], 3], None, b"1", "\u0661.\u0662", "1__0", F(1, 2), D("1.0"), "1" * 40, 1 + 1j, "0e-5000"]:
    show("Decimal", D, value)
values = [D(v) for v in ("1.5", "-2", "0", "-0", "3.14159265358979", "1e30", "NaN", "Infinity", "7", "0.001", "sNaN")]
binary = ["__add__", "__sub__", "__mul__", "__truediv__", "__floordiv__", "__mod__", "__pow__", "__divmod__", "compare", "compare_total", "quantize", "remainder_near",
          "copy_sign", "max", "min_mag", "next_toward", "scaleb", "shift", "rotate", "same_quantum", "logical_and", "__eq__", "__lt__"]
for name in binary:
    row = []
    for a, b in itertools.product(values[::2] + [values[-1]], values[:9:2]):
        try: row.append(str(getattr(a, name)(b)))
        except BaseException as e: row.append(f"{type(e).__name__}:{e}")
    print(name, *row)
unary = ["__neg__", "__abs__", "__int__", "__float__", "__round__", "__bool__", "__repr__", "__complex__", "sqrt", "ln", "log10", "exp", "logb", "normalize", "to_eng_string",
         "to_integral_value", "to_integral_exact", "next_plus", "next_minus", "number_class", "as_tuple", "as_integer_ratio", "adjusted", "is_normal", "is_signed", "radix", "canonical",
         "logical_invert", "__ceil__", "__floor__", "__trunc__", "__reduce__", "is_qnan", "copy_negate", "conjugate"]
for name in unary:
    row = []
    for a in values:
        try: row.append(str(getattr(a, name)()))
        except BaseException as e: row.append(f"{type(e).__name__}:{e}")
    print(name, *row)
for spec in ["", ".2f", "+.3e", "010", ",.1f", "_", "%", ".0%", "<10", "*^12.2", "g", ".3g", "n", "z.1f", "x", "=+9", "E", "1" * 30, ".", "10,,", "\0", "é>8"]:
    for v in (D("1234.567"), D("-0.04"), D("NaN"), F(12345, 67), F(-1, 300)):
        show("format " + repr(spec), format, v, spec)
for call in [lambda: D(1) + 1.5, lambda: D(1) < 1.5, lambda: D(1) == 1.0, lambda: D(1) + "x", lambda: D(1) == F(1), lambda: D(1) < F(3, 2), lambda: D(3) ** -1, lambda: pow(D(3), 5, 7),
             lambda: pow(D(3), D("0.5"), 7), lambda: D(1).quantize(D("0.01"), rounding="x"), lambda: D("2.675").quantize(D("0.01"), decimal.ROUND_HALF_DOWN), lambda: D("1e50").quantize(D("1")),
             lambda: D(5).fma(2, 3), lambda: D(5).sqrt(5), lambda: D.from_float(0.1), lambda: D.from_float("x"), lambda: round(D("2.5")), lambda: round(D("2.567"), 2), lambda: round(D(1), "x"),
             lambda: D(1).foo, lambda: setattr(D(1), "x", 1), lambda: D(), lambda: D("1", "2"), lambda: D(1, context=5), lambda: D.from_number(1.5), lambda: D.from_number("1")]:
    show("decimal", call)
for kw in [{}, {"prec": 0}, {"prec": "x"}, {"rounding": "ROUND_UP"}, {"rounding": 5}, {"Emin": 5}, {"Emax": -5}, {"capitals": 2}, {"clamp": 1}, {"traps": []}, {"traps": [decimal.Inexact]},
           {"flags": [5]}, {"flags": {decimal.Clamped: True}}, {"nothing": 1}, {"prec": 10**19}]:
    show("context", decimal.Context, **kw)
c = decimal.Context(prec=5, traps=[decimal.DivisionByZero])
for call in [lambda: c.divide(1, 3), lambda: c.divide(1, 0), lambda: c.create_decimal("1.23456789"), lambda: c.sqrt(-1), lambda: c.flags[decimal.Inexact], lambda: c.traps, lambda: c.add("1", 2),
             lambda: c.power(2, 100), lambda: c.Etop(), lambda: c.Etiny(), lambda: setattr(c, "prec", -1), lambda: setattr(c, "x", 1), lambda: delattr(c, "prec"), lambda: c.copy(), lambda: c.clear_flags(),
             lambda: c.flags.copy(), lambda: c.quantize(D(1), 2.5), lambda: c.__reduce__(), lambda: decimal.setcontext(5), lambda: c.to_sci_string(D("1E+5")), lambda: c.is_finite("x"), lambda: c.flags["x"]]:
    show("context", call)
with decimal.localcontext(prec=3, rounding="ROUND_CEILING") as local:
    print(D(1) / 3, D(-1) / 3, local, decimal.getcontext() is local)
show("local", decimal.localcontext, 5)
show("local", decimal.localcontext, nothing=5)
show("ieee", lambda: decimal.IEEEContext(128))
show("ieee", lambda: decimal.IEEEContext(100))
print(decimal.DefaultContext, decimal.BasicContext, decimal.ExtendedContext, decimal.HAVE_THREADS, decimal.__libmpdec_version__, decimal.MAX_PREC, decimal.MIN_ETINY, decimal.ROUND_05UP)

for a in [(), (1,), (1, 2), (2, 0), ("1/3",), ("-1.5e2",), ("1/0",), ("x",), (1.1,), (D("1.1"),), (float("nan"),), (1, 2.0), ("1_0/3",), (F(1, 2), F(3)), (None,), (1j,), ("1/ 2",), (6, -4)]:
    show("Fraction", F, *a)
for call in [lambda: F(1, 3) + 0.5, lambda: F(1, 3) ** 2, lambda: F(1, 3) ** -2, lambda: F(2) ** F(1, 2), lambda: F(-8) ** F(1, 3), lambda: F(7, 2) // 2, lambda: divmod(F(7, 2), F(2, 3)), lambda: round(F(5, 2)),
             lambda: round(F(355, 113), 3), lambda: F(355, 113).limit_denominator(10), lambda: F(1).limit_denominator(0), lambda: hash(F(1, 2)) == hash(0.5), lambda: F(1, 2) == D("0.5"), lambda: F(1, 2) < D(1),
             lambda: F(1, 2) + D(1), lambda: F(1, 2) < "x", lambda: F(1) / 0, lambda: F(0) ** -1, lambda: F.from_float(1), lambda: F.from_decimal(1.5), lambda: pow(F(1, 2), 2, 3), lambda: F.from_number("1"),
             lambda: F(5, 2).is_integer(), lambda: (F(5, 2).__floor__(), F(-5, 2).__ceil__(), int(F(-5, 2))), lambda: complex(F(1, 2)), lambda: F(1, 2).as_integer_ratio(), lambda: setattr(F(1), "numerator", 2)]:
    show("fraction", call)

for seed in [1, "text", b"bytes", 2.5, None.__class__, -7, 2**100, bytearray(b"x")]:
    if seed is type(None): show("seed", random.seed, seed); continue
    r = random.Random(seed)
    print(seed, r.random(), r.getrandbits(70), r.randint(1, 100), r.choice("abc"), r.sample(range(50), 4), r.choices("xyz", [1, 2, 3], k=4), r.uniform(1, 2), r.gauss(), r.triangular(), r.betavariate(1, 2),
          r.expovariate(), r.gammavariate(2, 1), r.gammavariate(.5, 1), r.lognormvariate(), r.vonmisesvariate(1, 2), r.paretovariate(2), r.weibullvariate(1, 2), r.normalvariate(), r.binomialvariate(40, .3), r.randbytes(5), r.randrange(0, 99, 7))
    l = list(range(9)); r.shuffle(l); print(l, hash(r.getstate()[1]) == hash(r.getstate()[1]))
r = random.Random(5)
for call in [lambda: r.seed(1, 3), lambda: r.seed([]), lambda: r.randrange(0), lambda: r.randrange(1.5), lambda: r.randrange(1, 9, 0), lambda: r.randint(5, 1), lambda: r.choice([]), lambda: r.choice({1}), lambda: r.sample([1], 2),
             lambda: r.sample({1}, 1), lambda: r.sample([1, 2], counts=[1, 5], k=3), lambda: r.sample([1], counts=[1.5], k=1), lambda: r.choices([]), lambda: r.choices([1], [0]), lambda: r.choices([1], [1, 2]), lambda: r.choices([1], 5),
             lambda: r.choices([1], [1], cum_weights=[1]), lambda: r.getrandbits(-1), lambda: r.getrandbits("x"), lambda: r.getrandbits(0), lambda: r.setstate(5), lambda: r.setstate((9, (), None)), lambda: r.setstate((3, (1,) * 625, None)),
             lambda: r.setstate((3, (1,) * 3, None)), lambda: r.random(1), lambda: r.binomialvariate(-1), lambda: r.binomialvariate(5, 2), lambda: r.shuffle((1,)), lambda: r.expovariate(0), lambda: random.Random(1, 2), lambda: random.Random([]),
             lambda: random.SystemRandom().seed(1), lambda: random.SystemRandom().getstate(), lambda: random.SystemRandom().getrandbits(-1), lambda: secrets.randbelow(0), lambda: len(secrets.token_bytes(5)), lambda: len(secrets.token_hex(4)),
             lambda: secrets.token_bytes(-1), lambda: secrets.compare_digest("a", "a"), lambda: secrets.compare_digest("é", "a"), lambda: secrets.choice([]), lambda: secrets.randbits(-2), lambda: len(secrets.token_urlsafe(9))]:
    show("random", call)

print(calendar.TextCalendar(6).formatyear(2024, 3, 1, 2, 4), calendar.HTMLCalendar(2).formatmonth(2023, 2), calendar.monthrange(2024, 2))
for call in [lambda: calendar.month(2024, 13), lambda: calendar.monthrange(2024, 0), lambda: calendar.setfirstweekday(7), lambda: calendar.weekday(2024, 2, 30), lambda: calendar.weekday(0, 1, 1), lambda: calendar.isleap(1900), lambda: calendar.leapdays(1, 2024),
             lambda: calendar.timegm((2024, 2, 29, 1, 2, 3)), lambda: calendar.Day.MONDAY, lambda: calendar.January, lambda: calendar.Month(5), lambda: list(calendar.Calendar().itermonthdays4(2024, 2))[:2], lambda: calendar.Calendar(3).monthdayscalendar(2024, 2),
             lambda: calendar.month(2024, 2, 5, 2), lambda: calendar.weekheader(2), lambda: list(calendar.day_abbr), lambda: calendar.month_name[1:3], lambda: calendar.LocaleTextCalendar(locale="C").formatweekday(1, 9), lambda: calendar.main(["2024", "13"])]:
    show("calendar", call)
print(calendar.HTMLCalendar().formatyearpage(2024, css=None)[:300])

h = []
for call in [lambda: heapq.heappop(h), lambda: heapq.heappush(h, 1), lambda: heapq.heappush((), 1), lambda: heapq.heapify(5), lambda: heapq.heapreplace([], 1), lambda: heapq.heappushpop([5], 1), lambda: heapq.nsmallest(2, "dcba"), lambda: heapq.nlargest(3, [1, 5, 2, 9], key=lambda x: -x),
             lambda: list(heapq.merge([1, 4], [2, 3], reverse=False)), lambda: list(heapq.merge("ca", "db", key=ord, reverse=True)), lambda: heapq.nlargest("x", [1]), lambda: heapq.heapify([1, "a"]), lambda: heapq.heappop_max([9, 5, 1]), lambda: heapq.heapify_max((1,)),
             lambda: bisect.bisect([1, 2], 1), lambda: bisect.bisect_left([1, 2, 2], 2, 0, 2), lambda: bisect.bisect([1], 1, -1), lambda: bisect.insort((1,), 2), lambda: bisect.insort([1], 0, key=5), lambda: bisect.bisect([1, "a"], 1), lambda: bisect.bisect("abc", "b", key=str.upper),
             lambda: list(graphlib.TopologicalSorter({1: [2, 3], 2: [3]}).static_order()), lambda: list(graphlib.TopologicalSorter({1: [2], 2: [1]}).static_order()), lambda: graphlib.TopologicalSorter().get_ready(), lambda: graphlib.TopologicalSorter({1: 5})]:
    show("algorithm", call)
t = graphlib.TopologicalSorter({"a": "bc"})
for call in [t.prepare, t.prepare, t.get_ready, t.is_active, lambda: t.done("b"), lambda: t.done("b"), lambda: t.done("q"), lambda: t.done("a"), lambda: t.add("z"), lambda: bool(t)]:
    show("sorter", call)
for a, kw in [(("12345678123456781234567812345678",), {}), (("{urn:uuid:12345678-1234-5678-1234-567812345678}",), {}), (("x",), {}), ((), {}), ((), {"int": -1}), ((), {"bytes": b"x" * 16}), ((), {"bytes": b"x"}), ((), {"fields": (1, 2, 3, 4, 5, 6)}),
              ((), {"fields": (1, 2)}), ((), {"int": 5, "version": 4}), ((), {"int": 5, "version": 9}), ((), {"bytes_le": b"0123456789abcdef"}), ((), {"fields": (2**40, 2, 3, 4, 5, 6)}), (("1", b"2"), {})]:
    show("uuid", uuid.UUID, *a, **kw)
u = uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")
print(u, u.fields, u.variant, u.version, u.urn, u.hex, u.time, uuid.uuid3(uuid.NAMESPACE_URL, "x"), u < uuid.NIL, uuid.MAX, hash(u) == hash(u.int), uuid.uuid4().version, uuid.uuid7().version, uuid.uuid1(1, 2).node, uuid.uuid8(1, 2, 3), uuid.uuid6(5, 6).clock_seq)
for call in [lambda: timeit.timeit("x", number=1), lambda: timeit.timeit("a b"), lambda: timeit.Timer(5), lambda: timeit.repeat("pass", repeat=0), lambda: timeit.timeit("n += 1", "n = 0", number=2) >= 0, lambda: timeit.main(["-n", "x"]), lambda: timeit.Timer("1/0").timeit(1)]:
    show("timeit", call)

"""decimal: what is converted to decimals, what is refused, and in which words."""
import copy
import decimal
import pickle
from decimal import *
from fractions import Fraction


class Money(Decimal):
    pass


class Mine(Context):
    pass


c = Context()
CALLS = '''Decimal()
Decimal("1.50")
Decimal(" 1_0.2e3 ")
Decimal("-0")
Decimal("sNaN0012")
Decimal("-Infinity")
Decimal("x")
Decimal("")
Decimal("1__0")
Decimal("\\u0661.\\u0662")
Decimal("1e999999999999999999999")
Decimal("1e-999999999999999999999")
Decimal("1e9999999")
Decimal("\\ud800")
Decimal("1 2")
Decimal("NaN1x")
Decimal("infinit")
Decimal("+.e1")
Decimal("1e")
Decimal("1e+")
Decimal(10**40)
Decimal(True)
Decimal(0.1)
Decimal(-0.0)
Decimal(float("-nan"))
Decimal(5e-324)
Decimal(1e300)
Decimal(None)
Decimal(b"1")
Decimal(1j)
Decimal(Fraction(1, 2))
Decimal("1", "2")
Decimal("1", None)
Decimal("1", c, 3)
Decimal(value="1", context=c)
Decimal(x=1)
Decimal((0, (1, 2), -1))
Decimal([1, [1], 3])
Decimal([1])
Decimal((0, 5, 0))
Decimal((0, (), 0))
Decimal((2, (1,), 0))
Decimal((0, (10,), 0))
Decimal((0, ("1",), 0))
Decimal((0, (1,), "x"))
Decimal((0, (1,), 1.5))
Decimal((0, (1, 2), "F"))
Decimal((0, (1, 2), "N"))
Decimal((0, (), "n"))
Decimal((0, (0, 0, 1), 2))
Decimal((0, (1,), 10**18))
Decimal.from_float(0.5)
Decimal.from_float(3)
Decimal.from_float("x")
Decimal.from_number(Decimal(1))
Decimal.from_number(1.5)
Decimal.from_number("x")
Decimal.from_number(None)
type(Money.from_float(1.5))
type(Money(1) + 1)
Money("1.5")
type(copy.copy(Money(1)))
pickle.loads(pickle.dumps(Decimal("-1.50")))
pickle.loads(pickle.dumps(Money("NaN1")))
copy.deepcopy(Decimal(1))
Decimal(5).sqrt(5)
Decimal(5).sqrt(1, 2)
Decimal(5).sqrt(x=1)
Decimal(5).compare()
Decimal(5).compare("x")
Decimal(5).compare(1.5)
Decimal(5).compare(1, 2)
Decimal(5).compare(1, context=c)
Decimal(5).compare(other=1)
Decimal(5).fma(1)
Decimal(5).fma("x", 1)
Decimal(5).fma(1, "x")
Decimal(5).quantize(1, "x")
Decimal(5).quantize(1, 5)
Decimal(5).quantize(1, rounding=None)
Decimal(5).quantize("1")
Decimal(5).quantize(Decimal("1e999999999"))
Decimal(5).to_integral(5)
Decimal(5).to_integral("ROUND_UP", 5)
Decimal(5).copy_sign("x")
Decimal(5).same_quantum("x")
Decimal(5).is_normal(5)
Decimal(5).number_class(5)
Decimal(5).to_eng_string(5)
Decimal(5).logical_and(1)
Decimal(5).shift(100)
Decimal(5).shift(1.5)
Decimal(5).scaleb("x")
Decimal(5).adjusted(1)
Decimal(5).canonical(1)
round(Decimal("2.5")), round(Decimal("3.5")), round(Decimal("-2.567"), 2), round(Decimal("1234"), -2)
Decimal(5).__round__("x")
Decimal(5).__round__(1, 2)
Decimal(5).__round__(2.0)
round(Decimal("1e500"), 10)
round(Decimal("1"), 10**30)
Decimal(1) == 1.0, Decimal("0.1") == 0.1, Decimal(1) == Fraction(1), Decimal("NaN") == 1
Decimal(1) < 1.5, Decimal("0.5") <= Fraction(1, 2), Decimal(1) < Fraction(1, 3), Decimal("-inf") < Fraction(1)
Decimal(1) == 1 + 0j, Decimal(1) == 1 + 1j
Decimal(1) < 1j
Decimal(1) < "x"
Decimal(1) == "x"
Decimal("nan") < 1
Decimal("snan") == 1
Decimal(1) + 1.5
1.5 * Decimal(1)
Decimal(1) + "x"
Decimal(5) % "x"
Decimal(1) + Fraction(1)
5 - Decimal(1), 7 // Decimal(2), divmod(9, Decimal(4)), 2 ** Decimal(3), 3 % Decimal(2), pow(3, Decimal(2), 5)
pow(Decimal(1), "x")
pow(Decimal(1), 1, "x")
pow(Decimal(2), 1.5, 3)
pow(Decimal(2), -1, 4)
divmod(Decimal(1), 0)
divmod(Decimal(0), 0)
Decimal(1) / 0
Decimal(0) / 0
Decimal(1) // 0
Decimal(1) % 0
Decimal("1e50") // 1
Decimal("inf") - Decimal("inf")
Decimal("snan") + 1
Decimal(-1).sqrt()
Decimal(-1).ln()
Decimal(0).ln()
Decimal(0).log10()
Decimal(0).logb()
Decimal(0) ** 0
Decimal("1e999999") * 10
Decimal(1e-320) ** 99999999
hash(Decimal("1.5")) == hash(1.5), hash(Decimal(10**30)) == hash(10**30), hash(Decimal("0.1")) == hash(Fraction(1, 10))
hash(Decimal("snan"))
int(Decimal("nan"))
int(Decimal("-inf"))
float(Decimal("snan"))
float(Decimal("1e400")), float(Decimal("-1e-400")), float(Decimal("0.1")), complex(Decimal(2))
Decimal.__new__(int)
Decimal.__new__()
Context(1, 2, 3, 4, 5, 6, 7, 8, 9)
Context(prec=0)
Context(prec="x")
Context(prec=10**30)
Context(rounding=5)
Context(rounding="x")
Context(Emin=1)
Context(Emax=-1)
Context(capitals=2)
Context(clamp=2)
Context(clamp=None)
Context(flags=5)
Context(flags=[5])
Context(flags={Inexact: 1})
Context(traps=[Inexact, Rounded])
Context(traps=[decimal.ConversionSyntax])
Context(traps=dict.fromkeys(c.traps, False))
Context(nonsense=1)
Context(5, "ROUND_UP", -10, 10, 0, 1, [], [Clamped])
Mine(prec=4).copy(), type(Mine(prec=4).copy()).__name__
c.copy(), copy.copy(c), c.__reduce__()
pickle.loads(pickle.dumps(Context(prec=3, flags=[Inexact])))
c.create_decimal(5, 6)
c.create_decimal()
c.create_decimal(num=5)
c.create_decimal(" 1 ")
c.create_decimal("1_0")
c.create_decimal("1." + "23456789" * 5)
c.create_decimal("NaN" + "1" * 40)
c.create_decimal(0.1)
c.create_decimal(Decimal("1" * 40))
c.create_decimal(None)
c.create_decimal_from_float("x")
c.create_decimal_from_float(0.1)
c.add(1)
c.add(1, 2, 3)
c.add("x", 1)
c.add(1, 1.5)
c.add(x=1, y=2)
c.abs()
c.abs("x")
c.power(1)
c.power(1, 2, 3, 4)
c.power(a=2, b=3, modulo=5)
c.power(2, "x")
c.power(2, 3, "x")
c.fma(1, 2)
c.divmod(1)
c.same_quantum(1)
c.is_nan("x")
c.copy_decimal("x")
c.canonical(5)
c.is_canonical(5)
c.radix(1)
c.to_sci_string("x")
c.Etiny(1)
c.clear_flags(1)
c.clear_traps(1)
c.flags["x"]
c.flags[decimal.ConversionSyntax]
c.flags.copy() == dict(c.flags)
c.flags == c.traps, c.flags == 5, c.flags == dict.fromkeys(c.flags, True), c.flags == {Inexact: 1}, c.flags != c.flags
c.flags < c.traps
len(c.flags), list(c.flags) == list(c.traps), sorted(s.__name__ for s in c.flags)
c.flags is c.flags, c.flags.get(5), Inexact in c.flags, 5 in c.flags
c.flags.pop(Inexact)
hash(c.flags)
c.traps
type(c.flags).__mro__
decimal.setcontext(5)
decimal.setcontext()
decimal.getcontext(1)
decimal.localcontext(5)
decimal.localcontext(c, prec=0)
decimal.localcontext(c, x=0)
decimal.localcontext(c, c)
decimal.localcontext(ctx=c, prec=3).__enter__()
decimal.localcontext(prec=3).__enter__(1)
type(decimal.localcontext())()
decimal.IEEEContext(32), decimal.IEEEContext(128), decimal.IEEEContext(512)
decimal.IEEEContext(5)
decimal.IEEEContext("x")
decimal.IEEEContext(-32)
decimal.DefaultContext, decimal.BasicContext, decimal.ExtendedContext
[(name, getattr(decimal, name)) for name in sorted(decimal.__all__) if name.isupper()]'''
for text in CALLS.splitlines():
    try:
        print(text, "->", repr(eval(text)))
    except Exception as e:
        print(text, "!!", type(e).__name__, e)

for text in '''c.prec = 5
c.prec = 0
c.prec = "x"
c.prec = 2.5
c.Emin = 5
c.Emax = 10**18
c.Emax = 10**30
c.rounding = "x"
c.rounding = "ROUND_UP"
c.capitals = 5
c.clamp = True
c.flags = 5
c.flags = [Inexact]
c.flags = {Inexact: 1}
c.flags = c.traps
c.traps = {}
c.flags = dict.fromkeys(c.flags, True)
c.nonsense = 1
del c.prec
c.add = 5
c.flags[Inexact] = False
c.flags[Rounded] = ""
c.flags["x"] = True
c.traps[Inexact] = True
del c.flags[Inexact]
c.clear_flags()
c.clear_traps()
c.divide(1, 3)
c.__init__(prec=7)
Decimal(1).x = 1
Decimal(1).real = 1
Money(1).x = 1'''.splitlines():
    try:
        exec(text)
        print(text, "->", c)
    except Exception as e:
        print(text, "!!", type(e).__name__, e)

print("== signals")
for kind in (DecimalException, Clamped, Rounded, Inexact, Subnormal, Overflow, Underflow, FloatOperation,
             DivisionByZero, InvalidOperation,
             decimal.ConversionSyntax, decimal.DivisionImpossible, decimal.DivisionUndefined, decimal.InvalidContext):
    print(kind, kind.__bases__, repr(kind("text", 1)), kind.__doc__)
for signal in c.flags:
    trapping = Context(prec=3, Emin=-5, Emax=5, traps=[signal], clamp=1)
    for operation in (lambda: trapping.divide(1, 3), lambda: trapping.divide(1, 0),
                      lambda: trapping.multiply(Decimal("1e5"), 10),
                      lambda: trapping.multiply(Decimal("1.23e-5"),
                                                                                       Decimal("0.1")),
                      lambda: trapping.create_decimal("x"), lambda: trapping.create_decimal(0.5),
                      lambda: trapping.plus(Decimal("1e5"))):
        try:
            print(signal.__name__, operation(), trapping)
        except DecimalException as e:
            print(signal.__name__, type(e).__name__, e, trapping)
        trapping.clear_flags()

print("== the current context")
with decimal.localcontext(Context(prec=4)) as local:
    print(Decimal(1) / 3, decimal.getcontext() is local, local)
    with decimal.localcontext() as inner:
        inner.prec = 2
        print(Decimal(1) / 3, decimal.getcontext() is inner)
    print(Decimal(1) / 3)
    with decimal.localcontext(rounding="ROUND_UP", capitals=0, Emin=-3, Emax=3, clamp=0, flags=[Inexact],
                              traps=[]) as inner:
        print(Decimal(1) / 3, Decimal(1) / 7000000, inner)
before = decimal.getcontext()
decimal.setcontext(decimal.BasicContext)
print(decimal.getcontext() is decimal.BasicContext, decimal.getcontext())
decimal.setcontext(before)
print(decimal.getcontext() is before)
decimal.DefaultContext.prec = 11
print(Context().prec, Context(prec=5).prec)
decimal.DefaultContext.prec = 28

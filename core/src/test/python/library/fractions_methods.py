"""fractions.Fraction: making, methods, arithmetic, formatting."""
import copy
import pickle
from decimal import Decimal
from fractions import Fraction

from _calls import counts, show, vary

for args in ((), (3,), (3, 6), (-3, 6), (3, -6), (0, 5), ("3/6",), (" -7/4 \n",), ("1_000/3",), ("0.125",), ("1e-3",),
             ("-.5",), ("5.",), ("1.5e2",), ("3 / 4",), ("3/ 4",), ("",), ("x",), ("1/0",), ("1//2",), ("1/-2",),
             ("+1/2",),
             ("1.2/3",), ("nan",), ("inf",), ("٣/٤",), (1.1,), (0.5,), (-0.0,), (float("nan"),), (float("inf"),),
             (Decimal("1.10"),), (Decimal("NaN"),), (Decimal("-Infinity"),), (Fraction(2, 4), Fraction(1, 3)),
             (True, 2),
             (1, 0), (1.5, 2), (2, 1.5), ("1", 2), (1, "2"), (None,), (1, None), (1j,), ([],), (object,), (1, 2, 3),
             (10**40, 10**38)):
    show(Fraction, *args)
show(Fraction, numerator=6, denominator=4)
show(Fraction, denominator=4)
show(Fraction, 1, nonsense=2)

for method in Fraction.from_float, Fraction.from_decimal, Fraction.from_number:
    for value in 3, 0.75, Decimal("0.75"), Fraction(3, 4), "0.75", float("nan"), float("-inf"), Decimal("sNaN"), None, \
            1j, True, []:
        show(method, value)
    counts(method, 1)

half, third, whole = Fraction(1, 2), Fraction(1, 3), Fraction(7)
for value in half, whole, Fraction(-5, 3):
    print(value.numerator, value.denominator, value.real, value.imag, value.as_integer_ratio(), value.is_integer(),
          value.conjugate(), repr(value), str(value), int(value), float(value), complex(value), bool(value),
          hash(value))
counts(half.as_integer_ratio)
counts(half.is_integer)
pi = Fraction("3.141592653589793")
for limit in 1, 10, 100, 1000, 10**6, 10**20, 0, -5, 2.5, "x", None:
    show(pi.limit_denominator, limit)
show(pi.limit_denominator)
show(pi.limit_denominator, max_denominator=7)
vary(pi.limit_denominator, 10)


class Ratio:
    def __init__(self, ratio):
        self.ratio = ratio

    def __repr__(self):
        return f"Ratio({self.ratio!r})"

    def as_integer_ratio(self):
        return self.ratio


for ratio in (3, 4), (6, 4), (1, 0), (1.5, 2), "ab", 5, (1,):
    show(Fraction, Ratio(ratio))
    show(Fraction.from_number, Ratio(ratio))

OPERANDS = "half", "third", "2", "-1", "0", "True", "1.5", "2j", "Decimal('0.5')", "'x'", "None", "[]", "10**20"
for operator in "+", "-", "*", "/", "//", "%", "**", "<", ">=", "==", "!=", "divmod", "pow", "&":
    for operand in OPERANDS:
        for text in (f"half {operator} {operand}", f"{operand} {operator} half"):
            if operator.isalpha():
                left, right = text.split(f" {operator} ")
                text = f"{operator}({left}, {right})"
            if "10**20" in text and ("**" in operator or operator == "pow"):
                continue
            try:
                print(text, "=", repr(eval(text)))
            except Exception as e:
                print(text, "!!", type(e).__name__, e)
for text in ("third ** -2", "third ** 0", "Fraction(0) ** -1", "Fraction(-8) ** Fraction(1, 3)", "4 ** half",
             "pow(third, 2, 5)",
             "round(Fraction(5, 2))", "round(Fraction(7, 2))", "round(Fraction(22, 7), 2)",
             "round(Fraction(1234, 7), -2)",
             "round(half, 'x')", "round(half, None)", "abs(-half)", "+half", "-half", "~half", "half.__floor__()",
             "half.__ceil__()", "Fraction(-7, 2).__trunc__()", "half.numerator", "{half: 1}[0.5]",
             "copy.copy(half) is half", "copy.deepcopy(half) is half", "pickle.loads(pickle.dumps(half))",
             "half.__reduce__()", "sum([half, third])", "sorted([half, third, 0.4])", "max(half, 0.5)",
             "hash(Fraction(1, 2**61 - 1))", "hash(Fraction(-1, 2**61 - 1))"):
    try:
        print(text, "=", repr(eval(text)))
    except Exception as e:
        print(text, "!!", type(e).__name__, e)
for assignment in "half.numerator = 5", "half.extra = 1":
    try:
        exec(assignment)
    except Exception as e:
        print(assignment, "!!", type(e).__name__, e)

for spec in ("", ".3f", "+.2e", "010.1f", ">12", "_^20", ".0%", ",.2f", "_.5f", "g", ".3g", "#.4g", "z.1f", "-", "+",
             " ", "#",
             "08", "<8", "x", "d", ".", ".2", "s", "^+12", "=12", "012.3f", "é>9", "1.2.3", ",", "_", "10,d", ".3F",
             ".3E",
             ".3G", "%"):
    for value in Fraction(-22, 7), Fraction(100000), Fraction(1, 3):
        try:
            print(repr(spec), format(value, spec))
        except Exception as e:
            print(repr(spec), "!!", type(e).__name__, e)
show(format, half, None)

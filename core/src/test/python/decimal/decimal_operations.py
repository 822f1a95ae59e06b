# test: isolated
"""decimal: every operation of Decimal and Context on ordinary and special numbers, in wide and narrow contexts."""
import decimal
from decimal import Context, Decimal, Inexact

NUMBERS = ["1.5", "-2", "0", "-0", "3.14159265358979", "1e30", "-7.00", "0.001", "9.99999", "1", "101", "-1e-8",
           "123456",
           "NaN", "-NaN12", "sNaN3", "Infinity", "-Infinity", "1e-12", "5"]
VALUES = [Decimal(text) for text in NUMBERS]
CONTEXTS = [Context(prec=9, Emin=-20, Emax=40, traps=[]), Context(prec=3, Emin=-5, Emax=5, rounding="ROUND_FLOOR",
                                                                  traps=[], clamp=1),
            Context(prec=40, rounding="ROUND_05UP", traps=[], capitals=0)]
BINARY = ("add subtract multiply divide divide_int remainder remainder_near power quantize compare "
          "compare_signal compare_total compare_total_mag copy_sign max max_mag min min_mag next_toward "
          "logical_and logical_or logical_xor rotate scaleb shift same_quantum divmod").split()
UNARY = ("abs minus plus exp ln log10 logb sqrt next_minus next_plus normalize logical_invert to_integral "
         "to_integral_exact to_integral_value copy_abs copy_negate copy_decimal canonical is_canonical "
         "is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero number_class "
         "to_sci_string to_eng_string create_decimal _apply").split()


def flags(context):
    """What has happened, for short."""
    happened = "".join(signal.__name__[0:2] for signal, yes in context.flags.items() if yes)
    context.clear_flags()
    return happened


def text(result):
    return " ".join(map(str, result)) if isinstance(result, tuple) else str(result)


for context in CONTEXTS:
    print(context, context.Etiny(), context.Etop(), context.radix())
    for name in UNARY:
        method = getattr(context, name)
        print(name, *[f"{text(method(a))}:{flags(context)}" for a in VALUES])
for context in CONTEXTS:
    for name in BINARY:
        print(name)
        for a in VALUES[::2]:
            print("", a, *[f"{text(getattr(context, name)(a, b))}:{flags(context)}" for b in VALUES])
context = CONTEXTS[0]
for a, b, c in (1, 2, 3), ("1e20", "1e20", "-1"), ("NaN", 2, "sNaN"), ("Infinity", 0, "NaN5"), ("sNaN1", "sNaN2",
                                                                                                3), (3, -5, 15), \
        (2, 10, 1000), (7, -1, 5), (2, 3, 0), (0, 0, 5), (-3, 3, 7), ("1e20", 3, 7), (3, "1e5", 11), (1.0, 1, 1):
    for name in "fma", "power":
        values = [Decimal(x) for x in (a, b, c)]
        print(name, a, b, c, getattr(context, name)(*values), flags(context))

# The same as methods, with the context given, and with that of the thread
quiet = Context(prec=12, traps=[])
decimal.setcontext(quiet)
quiet = decimal.getcontext()
METHODS = ("compare compare_signal compare_total compare_total_mag copy_sign logical_and logical_or logical_xor "
           "max max_mag min min_mag next_toward remainder_near rotate same_quantum scaleb shift quantize").split()
for name in METHODS:
    print(name, *[getattr(a, name)(b) for a in VALUES[::3] for b in VALUES[1::3]], flags(quiet))
    print(name, *[getattr(a, name)(b, context=CONTEXTS[1]) for a in VALUES[::5] for b in VALUES[1::3]],
          flags(CONTEXTS[1]))
for name in ("exp ln log10 logb sqrt next_minus next_plus normalize logical_invert to_integral "
             "to_integral_exact to_integral_value is_normal is_subnormal number_class to_eng_string").split():
    print(name, *[getattr(a, name)() for a in VALUES], flags(quiet))
    print(name, *[getattr(a, name)(context=CONTEXTS[1]) for a in VALUES], flags(CONTEXTS[1]))
for name in ("adjusted as_tuple canonical conjugate copy_abs copy_negate is_canonical is_finite is_infinite "
             "is_nan is_qnan is_signed is_snan is_zero radix __copy__ __reduce__ __bool__ __neg__ __pos__ "
             "__abs__ __str__ __repr__").split():
    print(name, *[getattr(a, name)() for a in VALUES], flags(quiet))
for name in "__int__ __trunc__ __floor__ __ceil__ __round__ __float__ __complex__ as_integer_ratio __hash__".split():
    for a in VALUES:
        if a.is_nan() and name == "__hash__":
            continue
        try:
            print(name, a, getattr(a, name)())
        except Exception as e:
            print(name, a, type(e).__name__, e)
print(Decimal(1).fma(2, 3), Decimal(1).fma(2, 3, CONTEXTS[1]), Decimal("2.5").real, Decimal("2.5").imag)
for rounding in ("ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_HALF_UP", "ROUND_HALF_DOWN",
                 "ROUND_HALF_EVEN",
                 "ROUND_05UP"):
    print(rounding, *[Decimal(a).quantize(Decimal("0.1"), rounding=rounding)
                      for a in ("1.05", "1.15", "-1.05", "1.149", "1.151", "-1.15", "1.04", "0", "1.51", "1.00")],
          *[Decimal(a).to_integral(rounding) for a in ("0.5", "1.5", "-0.5", "-1.5", "2.4", "1e5", "sNaN")])
    quiet.rounding = rounding
    print(rounding, *[+Decimal(a) for a in ("1234567890125", "1234567890135", "-1234567890125", "9999999999995",
                                            "1e-2000000")],
          Decimal(1) / 3, Decimal(-2) / 3, Decimal(2).sqrt(), Decimal(3).exp(), Decimal(3).ln(),
          Decimal(2) ** Decimal("0.5"),
          Decimal("1.1") ** 100, Decimal("0.3") ** -7, Decimal(1) - 1)
quiet.rounding = "ROUND_HALF_EVEN"

# Large precisions
quiet.prec = 120
print(Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(2).log10(), Decimal(1) / 7,
      Decimal(3) ** Decimal("0.1"))
print(Decimal("1.0000000000000000001").ln(), Decimal("1e-40").exp(), Decimal("-1234.5").exp(), Decimal("1e500").ln())
widest = Context(prec=decimal.MAX_PREC, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN)
decimal.setcontext(widest)
print(Decimal(10) / 8, Decimal(2) ** 200, Decimal("6.25").sqrt(), Decimal(7) // 2, Decimal(7) % 3,
      Decimal("1e999") * Decimal("1e-999"))
print(Decimal("1e-1999999999999999997"), Decimal("9e999999999999999999"), widest.flags[Inexact])

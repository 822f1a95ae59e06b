"""decimal: __format__ with every kind of specification."""
import warnings
from decimal import Context, Decimal, localcontext

warnings.simplefilter("ignore")
VALUES = [Decimal(text) for text in ("1234567.891", "-0.0", "NaN", "-sNaN12", "-Infinity", "1e10", "0e5",
                                     "0.000001234", "99.995", "-5")]
SPECS = ("", ".2f", "+.3e", "010", "010,.2f", ",.1f", "_", "_.2f", ".2_f", ".1,f", "%", ".0%", "+010%", "<10",
         "*^12.2", "g", ".3g", ".0g", "n", ".3n", "N",
         "z.1f", "z", "+z.0f", "x", "d", "=+9", "E", ".1E", "1" * 30, ".", "10,,", "\0", "\0>9", "é>8", "<010", "=010",
         "00", "05", ",n", "10,", "0=5",
         "^", "^^10", " .1f", "-.1F", "9223372036854775807f", ".1000000000000000000f", "99999999999999999999f",
         "\ud800", "#f", "10.3s")
for spec in SPECS:
    for value in VALUES:
        try:
            print(ascii(spec), repr(format(value, spec)))
        except Exception as e:
            print(ascii(spec), type(e).__name__, e)
            break
for args in ((), (5,), ("", 1), ("", {}, 2), (",.2f", {"decimal_point": ",", "thousands_sep": ".", "grouping": "\2\3"}),
             ("012n", {"decimal_point": "&", "thousands_sep": "-", "grouping": "\1\4\2\x7f"}), ("g", {}),
             ("g", {"decimal_point": ""}),
             ("n", {"thousands_sep": "yyyyy"}), ("n", {"thousands_sep": 5}), (",f", {"grouping": [3]}),
             (",f", {"grouping": "\xff"}),
             (",f", {"grouping": ""}), ("n", {"decimal_point": "xxxxx"}), ("08,f", {"grouping": "\3\3\0"})):
    try:
        print(args, repr(Decimal("-1234567.5").__format__(*args)))
    except Exception as e:
        print(args, type(e).__name__, e)
for rounding in "ROUND_UP", "ROUND_DOWN", "ROUND_HALF_UP", "ROUND_FLOOR":
    with localcontext(Context(prec=3, rounding=rounding, capitals=0)):
        print(rounding, *[format(value, ".2") + format(value, ".1f") + format(value) for value in VALUES])
print("%s %r %.3f %5d" % (Decimal("1.50"), Decimal("1.50"), Decimal("1.50"), Decimal("7.9")),
      f"{Decimal('2.50')!s:>8}|{Decimal('2.50'):>8}")

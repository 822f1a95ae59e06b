# Floats and ints as text: repr, round, format codes, hex, parsing, limits of digits; hashes across types.
import decimal
import fractions
import math
import sys

from _cases import attempt, evaluate

FLOATS = [0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, 1 / 3, 2 / 3, 1e15, 1e16, 1e17, 123456789012345678.0, 1e21, 1e22,
          1e23, 1e-4, 1e-5, 0.00012345, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1e100, 9.995, 0.045,
          1234.5678, 99999.5, 999999.5, 0.000099995, 1e5, 123456.0, float("inf"), float("-inf"), float("nan")]
CODES = ["", "e", "E", "f", "F", "g", "G", "n", "%"]
OPTIONS = ["", ".0", ".1", ".3", ".17", ".30", "10", "+", " ", "-", "#", "0", "012", ",", "_", "z.1", "+,.2", "#.3",
           "*>20.3", "=+12.1", "^15", "<15", "x^15,.2", "020,.2", ".2,", ".3_", "_.3_", "010_.2"]
for value in FLOATS:
    print(repr(value), str(value), value.hex(), value.is_integer())
    for option in OPTIONS:
        texts = []
        for code in CODES:
            try:
                texts.append(format(value, option + code))
            except ValueError as e:
                texts.append(f"!{e}")
        print(f"  {option!r}", texts)
    for n in (None, 0, 1, 2, 5, -1, -3, 15, 300, -300):
        attempt(f"round({value!r}, {n})", round, value, n)
    attempt(f"ratio({value!r})", value.as_integer_ratio)
    for percent in ("%f", "%.0f", "%#.0f", "%10.3e", "%-10.2g|", "%+g", "% g", "%010.3f", "%.17g", "%d", "%i", "%x",
                    "%r", "%s", "%a", "%5.1f%%", "%.3s", "%c"):
        attempt(f"{percent!r} % {value!r}", percent.__mod__, value)

INTS = [0, 1, -1, 7, 255, -255, 1234567, -1234567, 10**20, 2**64, -(2**64), True]
for value in INTS:
    for option in ["", "5", "05", "+", " ", "#", "#010", ",", "_", "<8", "^8", "=8", "*=+8,", ".2", "z", "+#_"]:
        texts = []
        for code in ["", "b", "o", "x", "X", "d", "n", "c", "e", ".1f", "g", "%", "s", "q"]:
            try:
                texts.append(format(value, option + code))
            except (ValueError, OverflowError) as e:
                texts.append(f"!{e}")
        print(value, repr(option), texts)
    for percent in ("%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%.5d", "%8.5d", "%x", "%#x", "%#X", "%o", "%#o", "%e",
                    "%s", "%c", "%u", "%ld", "%hd", "%Ld", "%b", "%5%", "%#.8x", "%+.3x", "%*d", "%.*d", "%(a)d"):
        attempt(f"{percent!r} % {value}", percent.__mod__, value)

COMPLEX = [0j, 1j, -1j, 1 + 0j, complex(-0.0, -0.0), 1.5 - 2.5j, complex("nan+infj"), 1e20j, complex(0, -0.0)]
for value in COMPLEX:
    print(repr(value), str(value))
    for spec in ["", "g", ".2f", "e", "+", ",", "10", "<30", "^30.1f", "010", "=10", "n", "%", "d", "#g", "z.1f"]:
        attempt(f"format({value!r}, {spec!r})", format, value, spec)

evaluate('''
float("1_000.5")
float("1__0")
float("_1")
float("1_")
float(" 1.5 \\n")
float("1e5")
float("1e")
float("e5")
float(".5")
float("5.")
float(".")
float("")
float(" ")
float("+inf")
float("-Infinity")
float("INF")
float("infinit")
float("nan")
float("-NaN")
float("nan(1)")
float("0x1p3")
float("1e400")
float("-1e400")
float("1e-400")
float("٣.٥")
float("1\\x00")
float("1 2")
float(b"1.5")
float(bytearray(b"1.5"))
float(memoryview(b"1.5"))
float(b"1.5x")
float(b"\\xff")
float("é")
float(None)
float([])
float(1j)
float(10**400)
float(x=1)
float(1, 2)
float("1"*400)
float("0." + "0"*400 + "1")
float.fromhex("0x1.8p1")
float.fromhex("1.8")
float.fromhex("0x.8p-1074")
float.fromhex("0x1p-1075")
float.fromhex("0x1.8p-1075")
float.fromhex("0x1p1024")
float.fromhex("-inf")
float.fromhex("nan")
float.fromhex("0xg")
float.fromhex("")
float.fromhex("  0x1p0\\n")
float.fromhex("0x1.fffffffffffff8p0")
float.fromhex("0x1.fffffffffffff7p0")
float.fromhex(1)
float.from_number(1)
float.from_number("1")
float.from_number(decimal.Decimal("1.5"))
float.from_number(1j)
complex.from_number(1)
complex.from_number("1")
float.__getformat__("double")
float.__getformat__("x")
float.__getformat__(1)
int("0")
int("  12  ")
int("1_000")
int("1__0")
int("_1")
int("1_")
int("+5")
int("- 5")
int("")
int(" ")
int("0x10")
int("0x10", 16)
int("0x10", 0)
int("10", 0)
int("010", 0)
int("0b11", 0)
int("0o17", 0)
int("00", 0)
int("0_7", 0)
int("0x", 0)
int("0x_f", 0)
int("z", 36)
int("z", 35)
int("1", 1)
int("1", 37)
int("1", -1)
int("1", 1 << 70)
int("1", 2.0)
int("1", None)
int(1, 2)
int(1.5, 2)
int(None, 2)
int(base=2)
int("1", base=2)
int(x="1")
int(b"12")
int(b"12", 16)
int(bytearray(b"12"))
int(memoryview(b"12"))
int(b"")
int(b"x\\xff")
int("١٢")
int("²")
int("1\\x00")
int("é")
int("a" * 300)
int(1.9)
int(-1.9)
int(1e30)
int(float("inf"))
int(float("nan"))
int(None)
int([])
int(1j)
int(1, 2, 3)
int("9" * 4300) % 7
int("9" * 4301)
str(10 ** 4300)
len(str(10 ** 4299))
repr(10 ** 5000)
"%d" % 10 ** 5000
f"{10 ** 5000}"
int("9" * 5000, 16) % 7
len(hex(10 ** 5000))
len("%x" % 10 ** 5000)
format(10 ** 5000, "d")
float(10 ** 300)
10 ** 400 / 10 ** 399
10 ** 400 / 3
1 / 10 ** 400
10 ** 400 * 1.0
2 ** 0.5
2.0 ** 1024
(-2) ** 0.5
0.0 ** -1
0 ** -1
1e308 * 10
-7 // 2.0
-7 % 2.0
7 % -2.0
-0.0 % 5
5 % float("inf")
-5 % float("inf")
float("inf") % 5
1 // 0.0
1 % 0.0
1 / 0.0
1 // 0
1 % 0
1 / 0
divmod(1, 0.0)
1j / 0
1j // 1
1j % 1
1j ** -1
0j ** -1
complex("1+2j")
complex(" (1+2j) ")
complex("1+2")
complex("1 + 2j")
complex("j")
complex("-j")
complex("1e5j")
complex("infj")
complex("nan-nanj")
complex("")
complex("1+2j", 3)
complex(1, "2")
complex("1_0+2_0j")
complex(1j, 1j)
complex(real=1, imag=2)
complex(imag=2)
complex(1, 2, 3)
complex(x=1)
complex(None)
complex(b"1")
complex(1 << 2000)
hash(fractions.Fraction(1, 2)) == hash(0.5) == hash(decimal.Decimal("0.5"))
hash(10**30) == hash(1e30) == hash(decimal.Decimal(1e30))
hash(float("inf")) == hash(decimal.Decimal("inf"))
hash(2**61 - 2), hash(2**61 - 1), hash(2**61), hash(-(2**61 - 1))
hash(0.1), hash(-0.1), hash(1e-300), hash(123456.789)
hash(1j), hash(1 + 1j), hash(-1j), hash(complex(0, -1))
{1: "a", 1.0: "b", True: "c", 1 + 0j: "d", fractions.Fraction(1): "e", decimal.Decimal(1): "f"}
1 == 1.0 == 1 + 0j == fractions.Fraction(1) == decimal.Decimal(1)
2**53 == float(2**53), 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53)
10**400 > float("inf"), 10**400 < float("inf"), -(10**400) > float("-inf")
1 < float("nan"), 10**400 == float("nan")
(5).bit_length(), (-5).bit_length(), (0).bit_length(), (5).bit_count(), (-5).bit_count(), (1 << 100).bit_length()
(258).to_bytes(2), (258).to_bytes(2, "little"), (-2).to_bytes(2, signed=True), (0).to_bytes(), (0).to_bytes(0)
(256).to_bytes()
(-1).to_bytes(1)
(128).to_bytes(1, signed=True)
(1).to_bytes(-1)
(1).to_bytes(1, "x")
(1).to_bytes(1, 2)
(1).to_bytes("1")
int.from_bytes(b"\\x01\\x02"), int.from_bytes(b"\\xff", signed=True), int.from_bytes([1, 2], "little")
int.from_bytes(b"")
int.from_bytes("ab")
int.from_bytes([256])
int.from_bytes(3)
int.from_bytes(b"a", "x")
True.from_bytes(b"\\x01"), bool.from_bytes(b""), type(bool.from_bytes(b"a"))
(3).conjugate(), (3).real, (3).imag, (3).numerator, (3).denominator, (3).as_integer_ratio(), (3).is_integer()
(2.0).is_integer(), (2.5).conjugate(), (2.5).real, (2.5).imag, 2.5.__trunc__(), (-2.5).__floor__(), (-2.5).__ceil__()
(3).__round__(), (35).__round__(-1), (3).__round__("a")
(3).__format__(3)
math.trunc(2.7), math.floor(-2.7), math.ceil(2.2), math.floor(float("nan"))
True + True, True * 3, -True, ~1, True & 1, True & True, True | False, True ^ True, type(True ^ 1)
bool("False"), bool([]), bool(0.0), bool(), bool(None)
bool(1, 2)
bool(x=1)
sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold
sys.get_int_max_str_digits()
sys.set_int_max_str_digits(100)
sys.set_int_max_str_digits("a")
sys.set_int_max_str_digits(-1)
''', globals())

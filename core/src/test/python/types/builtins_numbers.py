# Built-in functions of numbers: abs, bin, chr, divmod, ord, pow, round and their kin, with wrong arguments too.
from _cases import evaluate


class I:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class A:
    def __init__(self, value):
        self.value = value

    def __abs__(self):
        return ("abs", self.value)

    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __round__(self, *n):
        return ("round", *n)

    def __pow__(self, *rest):
        return ("pow", *rest)

    def __rpow__(self, *rest):
        return ("rpow", *rest)

    def __dir__(self):
        return ("b", "a")

    def __format__(self, spec):
        return "<" + spec + ">"


class Bad:
    def __dir__(self):
        return 3

    def __format__(self, spec):
        return 3

    def __repr__(self):
        return 3

    def __str__(self):
        return b"x"

    def __hash__(self):
        return "x"

    def __len__(self):
        return "x"

    def __bool__(self):
        return 2

    def __iter__(self):
        return 3

    def __index__(self):
        return 1.0

    def __bytes__(self):
        return "x"

    def __reversed__(self):
        return 3


evaluate('''
abs(-3)
abs(-3.5)
abs(3+4j)
abs(True)
abs(A(1))
abs("a")
abs()
abs(1, 2)
abs(x=1)
all([])
all([1, 0])
all(3)
all()
all([1], [2])
any([])
any([0, ""])
any([0, 3])
any(None)
ascii("é\\U0001f600\\n")
ascii()
ascii(Bad())
bin(10)
bin(-10)
bin(0)
bin(True)
bin(I(5))
bin(2.0)
bin("1")
bin(Bad())
oct(8)
oct(-8)
oct(1 << 70)
oct(None)
hex(255)
hex(-255)
hex(1 << 80)
hex(1.5)
callable(len)
callable(1)
callable(A)
callable()
chr(65)
chr(0x10ffff)
chr(0x110000)
chr(-1)
chr(1 << 70)
chr("a")
chr(65.0)
chr(I(97))
ord("a")
ord(b"a")
ord(bytearray(b"b"))
ord("ab")
ord(b"")
ord("")
ord(1)
ord(None)
divmod(7, 2)
divmod(-7, 2)
divmod(7, -2)
divmod(7.5, 2)
divmod(-7.5, 2)
divmod(1, 0)
divmod(1.0, 0)
divmod(1.0, 0.0)
divmod(1j, 1)
divmod("a", 1)
divmod(A(1), 2)
divmod(2, A(1))
divmod(1)
divmod(1, 2, 3)
divmod(1 << 70, 3)
divmod(float("inf"), 2)
divmod(2, float("inf"))
divmod(-2, float("inf"))
round(2.5)
round(3.5)
round(-2.5)
round(2.675, 2)
round(1e300, 2)
round(12345, -2)
round(12355, -1)
round(15, -1)
round(25, -1)
round(-15, -1)
round(5, -1)
round(1 << 70, -5)
round(2.5, None)
round(25, None)
round(2.5, 0)
round(2.5, 1.0)
round(2.5, "a")
round("a")
round(1j)
round(float("nan"))
round(float("inf"))
round(float("inf"), 2)
round(float("-inf"), -400)
round(123.456, 400)
round(123.456, -400)
round(5e-324, 323)
round(A(1))
round(A(1), 2)
round(A(1), None)
round(number=2.567, ndigits=1)
round()
round(1, 2, 3)
round(True)
round(1.5, I(0))
pow(2, 10)
pow(2, -1)
pow(2, 10, 7)
pow(2, -1, 7)
pow(2, -1, 4)
pow(2, 10, -7)
pow(2, 0, 1)
pow(2, 10, 0)
pow(0, -1)
pow(0.0, -1)
pow(-8, 1/3)
pow(-8.0, 2)
pow(2.0, 3, 5)
pow(2, 3.0, 5)
pow(2, 3, 5.0)
pow(1j, 2)
pow(1j, 2, 3)
pow(0j, -1)
pow(0j, 1j)
pow(A(1), 2)
pow(A(1), 2, 3)
pow(2, A(1))
pow(2, A(1), 3)
pow(2, 3, A(1))
pow("a", 2)
pow("a", 2, 3)
pow(base=2, exp=3)
pow(base=2, exp=3, mod=5)
pow(2, 3, mod=None)
pow(2)
pow(2, 3, 4, 5)
pow(2, exp=3, x=4)
pow(10.0, 400)
pow(1 << 70, 2, 1000007)
pow(38, -1, 97)
pow(-3, 3, 5)
pow(float("nan"), 0)
pow(-1, float("inf"))
''', globals())

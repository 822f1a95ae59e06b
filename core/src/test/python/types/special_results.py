# Special methods that give wrong results or none, rich comparison and its fallbacks, operators in place.
import math
import operator

from _cases import attempt, evaluate

VALUES = [3, -1, 2.5, 1j, "text", b"bytes", None, True, NotImplemented, [], 1 << 70, (1, 2)]


def with_method(name, value, *bases):
    def method(self, *args):
        return value
    return type("X", bases, {name: method})


for name in ("__index__", "__int__", "__float__", "__complex__", "__bool__", "__len__", "__hash__", "__repr__",
             "__str__", "__bytes__", "__format__", "__iter__", "__reversed__", "__trunc__", "__round__"):
    for value in VALUES:
        x = with_method(name, value)()
        if name == "__len__" and value == 1 << 70:
            continue
        for use in ("int(x)", "float(x)", "complex(x)", "bool(x)", "len(x)", "hash(x) == 3", "bytes(x)", "format(x)",
                    "iter(x)", "round(x)", "math.trunc(x)", "[1,2,3][x]", "range(x)", "'%d' % x", "math.sqrt(x)",
                    "[1,2,3][:x]", "f'{x!s}'", "[*x]"):
            try:
                text = repr(eval(use))
            except TypeError as e:
                if "'X' object" in str(e) and "interpreted" not in str(e):
                    continue  # the method has no part in it
                text = f"!! TypeError {e}"
            except Exception as e:
                text = f"!! {type(e).__name__} {e}"
            if " at 0x" not in text:
                print(name, repr(value), use, text)


class Compare:
    def __init__(self, name, result):
        self.name, self.result = name, result

    def __lt__(self, other):
        print(self.name, "lt", end=" ")
        return self.result

    def __gt__(self, other):
        print(self.name, "gt", end=" ")
        return self.result

    def __le__(self, other):
        print(self.name, "le", end=" ")
        return self.result

    def __ge__(self, other):
        print(self.name, "ge", end=" ")
        return self.result

    def __eq__(self, other):
        print(self.name, "eq", end=" ")
        return self.result

    def __ne__(self, other):
        print(self.name, "ne", end=" ")
        return self.result


class Derived(Compare):
    pass


class Overrides(Compare):
    def __gt__(self, other):
        print(self.name, "own gt", end=" ")
        return self.result

    def __eq__(self, other):
        print(self.name, "own eq", end=" ")
        return self.result


for left, right in ((Compare, Compare), (Compare, Derived), (Compare, Overrides), (Overrides, Compare)):
    for results in ((NotImplemented, NotImplemented), (NotImplemented, 7), (5, 7)):
        a, b = left("a", results[0]), right("b", results[1])
        for op in (operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne):
            attempt(f"{left.__name__} {op.__name__} {right.__name__} {results}", op, a, b)


def logging_operator(name):
    def method(self, *args):
        print(name, end=" ")
        return self.result
    return method


BINARY = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor".split()
Left = type("Left", (), {f"__{n}__": logging_operator(n) for n in BINARY})
Right = type("Right", (), {f"__r{n}__": logging_operator("r" + n) for n in BINARY})
Place = type("Place", (Left,), {f"__i{n}__": logging_operator("i" + n) for n in BINARY if n != "divmod"})
Both = type("Both", (Left, Right), {})
Sub = type("Sub", (Left,), {f"__r{n}__": logging_operator("r" + n) for n in BINARY})


def instance(cls, result):
    x = cls()
    x.result = result
    return x


for result in (NotImplemented, 9):
    l, r, p, b, s = (instance(c, result) for c in (Left, Right, Place, Both, Sub))
    for name in BINARY:
        op = divmod if name == "divmod" else getattr(operator, name + "_" if name in ("and", "or") else name)
        for v, w in ((l, r), (l, l), (b, b), (l, s), (s, l), (1, r), (r, 1), ("a", r), ([], r), (l, 1), (None, l)):
            attempt(f"{name} {type(v).__name__} {type(w).__name__}", op, v, w)
        if name != "divmod":
            place = getattr(operator, "i" + name)
            for v, w in ((p, 1), (p, r), (l, 1), (1, r), ([], r), ("a", r)):
                attempt(f"i{name} {type(v).__name__} {type(w).__name__}", place, v, w)

evaluate('''
1 + "a"
"a" + 1
"a" + b"a"
b"a" + "a"
[] + ()
() + []
[] + 1
1 + []
{} + {}
{1} + {2}
{1} - [1]
{1} | [1]
{} | []
[] | {}
"a" * "b"
"a" * 1.0
[] * []
[1] * None
1.5 * "a"
1.5 * [1]
"a" - "b"
-"a"
+[]
~1.5
~"a"
1 << 1.0
1 << -1
1 >> -1
1 >> 1 << 70
0 << (1 << 70)
1 << (1 << 70)
5 >> (1 << 70)
-5 >> (1 << 70)
1 & 1.0
1 @ 1
[] @ []
1 < "a"
"a" < 1
None < None
None < 1
[] < ()
[1] < ["a"]
(1, "a") < (1, 2)
{} < {}
{1} < [1]
1j < 1j
1j < 2
object() < object()
int < str
len < len
range(3) < range(4)
slice(1, 2) < slice(1, 3)
slice(1, 2) == slice(1, 2)
NotImplemented < 1
... == ...
1 == "a"
1 in 1
1 in None
"a" in 1
1 in "a"
"a" in b"a"
1 in b"a"
300 in b"a"
-1 in b"a"
"a" in [1]
[] in {}
[] in {1}
{1} in {frozenset({1})}
1[0]
None[0]
len[0]
int[0]
list[0]
object()[0]
(1).__getitem__
[1]["a"]
[1][1.0]
[1][None]
[1][1:2, 3]
"a"["b"]
"a"[1]
"abc"[1 << 70]
b"a"[1]
(1,)[1]
[1][1]
[1][1 << 70]
[][0]
range(3)[3]
range(3)["a"]
{}[1]
{}[[]]
{}["a"]
1()
None()
"a"()
[]()
(1)(2)
(lambda: 0)(1)
(lambda x: 0)()
(lambda x, /: 0)(x=1)
(lambda *, x: 0)()
(lambda x: 0)(1, x=2)
(lambda x: 0)(y=2)
(lambda: 0)(*1)
(lambda: 0)(**1)
(lambda **k: k)(**{1: 2})
(lambda **k: k)(**{"a": 1}, **{"a": 2})
print(*None)
dict(**{"a": 1}, **[])
[*1]
{**1}
{*1}
{**[1]}
f"{1!r:x}"
f"{1:z}"
f"{'a':d}"
f"{[]:d}"
''', globals())

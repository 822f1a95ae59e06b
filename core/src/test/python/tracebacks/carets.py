"""Where the carets of a traceback stand (PEP 657)."""
import traceback


def show(function, *args):
    print("---", function.__name__)
    try:
        function(*args)
    except BaseException as e:
        print("".join(traceback.format_exception(e)), end="")


def binary(a, b):
    return (a + b) * (a / b)


def several_lines(a):
    return (
        a.first
        + a.second(
            1,
            2,
        )["key"]
        // 0
    )


def subscript(d):
    return d["a"]["b"]   ["c"]


def call_of_call(f):
    return f(1)(2)(3)


def attributes(x):
    return x.real.imag.nothing.more


def wide():
    変数 = "全角"; x = [1, 2]; return 変数 + x[10]


def tabs():
	x = 1;	y = None;	return x +	y


def combining():
    e = "é"; return e + "ǎ" + None


def astral():
    s = "😀😀"; return s[1] + s[2]


def long_line():
    return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27][0] / 0 + 1


def lambda_line():
    return (lambda x: x / 0)(1)


def comprehension():
    return [1 / (n - 2) for n in range(4) if n]


def generator():
    return sum(1 / (n - 2) for n in range(4))


def fstring(x):
    return f"{x!r:>10} and {x + 1 + 'a'}"


def assertion(x):
    assert x == 3 and isinstance(x, int), f"not three: {x}"


def unpacking(x):
    a, (b, c), *d = x


def keyword(f):
    return dict(a=1, **f) if f is None else f(nothing=1)


def decorator():
    @(lambda f: f / 2)
    def inner():
        pass


def class_body():
    class A:
        x = 1
        y = x + "a"


def with_statement():
    with open("/no/such/file") as f, f:
        pass


def for_statement():
    for a, b in 5:
        pass


def comparison(a):
    return 1 < a < "x" < 2


def delete(d):
    del d["a"], d["b"]


def augmented(d):
    d["a"] += [1] @ 2


def slices(x):
    return x[1:2, "a"][1:]


def unary(x):
    return -x.y + -"a"


def raise_from(x):
    raise x.error("text") from x.cause


def awaited():
    async def inner():
        await 5
    inner().send(None)


def starred():
    return print(*5, **{})


def last_line_of_call():
    return int(
        "x",
        base=10)


def parenthesised():
    return ((((1)) + ((None))))


def recursion(n):
    return recursion(n - 1) if n else 1 / 0


def mutual(n):
    if n:
        return mutual_too(n - 1)
    raise KeyError(n)


def mutual_too(n):
    return mutual(n)


class Attributes:
    first = 1

    def second(self, a, b):
        return {}


show(binary, 1, 0)
show(binary, 1, "a")
show(several_lines, Attributes())
show(several_lines, 5)
show(subscript, {})
show(subscript, {"a": {}})
show(subscript, {"a": {"b": {}}})
show(call_of_call, lambda x: None)
show(call_of_call, lambda x: lambda y: 5)
show(attributes, 5)
for function in wide, tabs, combining, astral, long_line, lambda_line, comprehension, generator:
    show(function)
show(fstring, 1)
show(assertion, 4)
show(unpacking, [1, 2])
show(unpacking, [1])
show(keyword, int)
show(keyword, None)
for function in decorator, class_body, with_statement, for_statement:
    show(function)
show(comparison, 2)
show(delete, {"a": 1})
show(augmented, {"a": 1})
show(slices, [1])
show(unary, 5)
show(raise_from, 5)
for function in awaited, starred, last_line_of_call, parenthesised:
    show(function)
show(recursion, 10)
show(recursion, 3)
show(mutual, 6)

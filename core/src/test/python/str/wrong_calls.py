"""Calls of str that are wrong, and texts that stay the same object."""
import fractions


def show(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


show(str, b"x", "utf-8", encoding="ascii")
show(str, b"x", "utf-8", "ignore", encoding="ascii")
show(str, 1, 2, 3, foo=1)
show(str, 1, 2, 3, 4)

foreign = type("P", (), {"__module__": "mod"})()
for value in foreign, fractions.Fraction(1, 2), 1.5, None:
    show(lambda: "%c" % value)
    show(lambda: b"%c" % value)

for markup in "{0[{1}]}", "{0[{}", "{0[}", "{a[b}c]}", "{a{b}}", "{0[[}", "{0[{]}", "{0[}]}", "{0[:]}", "{0[{b}:{c}]}":
    show(markup.format, {"{1}": 4, "}": 7, ":": 8, "{": 9}, a={"}": ">9"})

text = "abc def"
print(text.expandtabs() is text, text.replace("def", "def") is text, text.__getnewargs__()[0] is text)
sub = type("S", (str,), {})(text)
print(type(sub.expandtabs()), type(sub.replace("a", "a")))

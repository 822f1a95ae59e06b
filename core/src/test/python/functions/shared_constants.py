"""Code objects of one source share equal constants, tuples of them, tables and the file's name."""
ns = {}
for const in (None, 0.0, b"abc", "abc", 1000, 10**30, 2j, "not a name", (1, "x y"), ..., -0.0):
    exec(f"f, g = lambda: {const!r}, lambda: {const!r}".replace("Ellipsis", "..."), ns)
    f, g = ns["f"], ns["g"]
    print(const, f.__code__.co_consts is g.__code__.co_consts, f() is g(), repr(f()))
f, g = lambda: "not a name", lambda: ("not a name",)
h = lambda x: x in {("not a name",)}
print(f.__code__.co_consts[0] is g.__code__.co_consts[1][0], next(iter(h.__code__.co_consts[1])) is g.__code__.co_consts[1])
f, g = lambda: 0.0, lambda: -0.0
print(f.__code__.co_consts is g.__code__.co_consts, f(), g())
f, g = lambda x: x.y.z, lambda a: a.b.c
print(f.__code__.co_linetable is g.__code__.co_linetable, f.__code__.co_code is f.__code__.co_code,
      f.__code__.co_exceptiontable is g.__code__.co_exceptiontable)
code = compile("def f(): pass\ndef g(): return 1.5", "myfile", "exec")
print([c.co_filename is code.co_filename for c in code.co_consts if hasattr(c, "co_code")])
import marshal
code = marshal.loads(marshal.dumps(code))
print([c.co_filename is code.co_filename for c in code.co_consts if hasattr(c, "co_code")])
marker = object()
code = compile("1.5", "", "eval").replace(co_consts=(marker, [], 2.5))
print(code.co_consts[0] is marker, code.co_consts[1:], eval(code) is marker)

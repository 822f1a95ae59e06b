"""Code objects in every version of the format, from bytes and from files, are equal to what was written."""
import io
import marshal

SOURCES = ["def f(x): return 1.5, -0.0, 1e300, 2j, 1-3j, lambda y: x", "x in {1, 'a', 2.5}", "'é', b'ab', 10**20, ...",
           "1e999, -1e999", "def f(a, *, b=(1, 'a')):\n  'doc'\n  return a"]

for source in SOURCES:
    code = compile(source, "name", "exec")
    for version in range(6):
        data = marshal.dumps(code, version)
        loaded = marshal.loads(data)
        again = marshal.load(io.BytesIO(data))
        print(version, loaded == code, again == code, hash(loaded) == hash(code))
        if version < 3 or version == 5:
            print(data)
code = compile("x[1:2], x[::3]", "name", "exec")
print(marshal.load(io.BytesIO(marshal.dumps(code))) == code)
try:
    marshal.dumps(code, 4)
except ValueError as e:
    print(e)
one = compile("x in {1, 2}", "", "eval")
print(one == compile("x in {2, 1}", "", "eval"), one == compile("x in {2, 3}", "", "eval"))
print(one == one.replace(co_consts=(frozenset({2, 1}),)), one == one.replace(co_consts=(frozenset({2, 1.0}),)))

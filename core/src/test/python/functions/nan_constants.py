# A NaN is equal to no constant, itself apart: neither it nor what holds it is merged with another.
def show(source):
    code = compile(source, "<source>", "exec")
    consts = code.co_consts
    print(source.replace("\n", "; "))
    print("   ", [c for c in consts if not isinstance(c, type(code))], code.co_code.hex())
    print("   ", [(i, k) for k in range(len(consts)) for i in range(k) if consts[i] is consts[k]])


show("a = 1e999 * 0\nb = 1e999 * 0\nc = -(1e999 * 0)")
show("a = (1e999 * 0, 1)\nb = (1e999 * 0, 1)\nc = (1.5, 1)\nd = (1.5, 1)")
show("a = ((1e999 * 0,), 1)\nb = ((1e999 * 0,), 1)")
show("x in {1e999 * 0}\nx in {1e999 * 0}\nx in {1.5}\nx in {1.5}")
show("x in [1e999 * 0]\nx in [1e999 * 0]")
show("a = (1e999 * 0j, 1)\nb = (1e999 * 0j, 1)")
show("x[1e999 * 0:1]\nx[1e999 * 0:1]\nx[1.5:1]\nx[1.5:1]")
show("try: f()\nfinally: a = (1e999 * 0, 1)")
show("try: f()\nfinally: a = lambda: (1e999 * 0, 1)")
show("try: f()\nfinally: a = lambda: (1.5, 1)")

a = [1e999 * 0]
b = [1e999 * 0]
print(a == b, a == a[:], a[0] is b[0])


def f():
    return 1e999 * 0, 1


def g():
    return 1e999 * 0, 1


print(f() is f(), f() is g(), f() == g(), f.__code__ == g.__code__)

one, other = (compile("1e999 * 0", "x", "eval") for i in range(2))
print(one == one, one == other, one == one.replace(), one.replace() == other)
print(one == one.replace(co_consts=one.co_consts), one == one.replace(co_consts=other.co_consts))
one, other = (compile("1.5", "x", "eval") for i in range(2))
print(one == other, one == one.replace(), one.replace() == other)

# The memo of picklers and unpicklers, their attributes and their sizes.
import io
import pickle


def report(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def assign(o, name, value):
    setattr(o, name, value)
    return getattr(o, name)


file = io.BytesIO()
p = pickle.Pickler(file, 2)
text = "text"
p.dump([text, text])
memo = p.memo
print(type(memo), len(memo.copy()), sorted(n for n, _ in memo.copy().values()), memo.copy()[id(text)] == (1, text))
print(memo.__reduce__()[0], len(memo.__reduce__()[1][0]))
report(lambda: hash(memo))
report(lambda: memo.copy(1))
report(lambda: memo.clear(1))
report(lambda: memo.foo)
q = pickle.Pickler(io.BytesIO(), 2)
q.memo = memo
p.memo.clear()
print(len(p.memo.copy()), len(q.memo.copy()))
file = io.BytesIO()
q = pickle.Pickler(file, 2)
q.memo = {id(text): (7, text)}
q.dump([text, "other"])
print(file.getvalue())
for value in ({1: 2}, {1: (2,)}, {1: (2, 3, 4)}, {1: ("x", 3)}, {1: (2**70, 3)}, {"x": (1, 2)}, 1, None, [], {}):
    report(lambda: assign(q, "memo", value) and None)
    report(lambda: len(q.memo.copy()))
report(lambda: delattr(q, "memo"))
for name in ("bin", "fast", "dispatch_table", "foo", "dump", "memo"):
    for value in (1, 0, None, "x", 2**70, 2**40, -1, True, {}):
        if name != "memo":
            report(lambda: assign(q, name, value))
    report(lambda: delattr(q, name))
    report(lambda: delattr(q, name))
report(lambda: q.dispatch_table)
print(q.bin, q.fast)

u = pickle.Unpickler(io.BytesIO(b"\x80\2]q\0U\1aq\1ah\1a.h\0."))
report(lambda: u.memo.copy())
report(u.load)
print(type(u.memo), u.memo.copy(), u.memo.__reduce__())
report(u.load)
report(lambda: hash(u.memo))
w = pickle.Unpickler(io.BytesIO(b"h\1."))
w.memo = u.memo
u.memo.clear()
print(u.memo.copy(), w.memo.copy())
report(w.load)
for value in ({1: 2}, {"x": 2}, {-1: 2}, {2**70: 1}, {True: 1}, 1, None, {}):
    report(lambda: assign(w, "memo", value) and None)
    report(lambda: w.memo.copy())
report(lambda: delattr(w, "memo"))
for name in ("persistent_load", "foo", "load", "find_class"):
    for value in (1, None):
        report(lambda: assign(w, name, value))

# fast: no memo
for o in ([text, text, (text,), {1: text}, {text}, frozenset([text]), report], "abc"):
    for protocol in (0, 1, 2, 4):
        file = io.BytesIO()
        p = pickle.Pickler(file, protocol)
        p.fast = True
        p.dump(o)
        print(file.getvalue(), len(p.memo.copy()))
l = []
l.append(l)
d = {}
d[1] = d
for o in (l, d, ([l],)):
    p = pickle.Pickler(io.BytesIO(), 4)
    p.fast = 1
    report(lambda: p.dump(o))
deep = []
for _ in range(200):
    deep = [deep, {1: deep} if _ < 5 else 0]
file = io.BytesIO()
p = pickle.Pickler(file, 4)
p.fast = 1
p.dump(deep)
print(len(file.getvalue()), pickle.loads(file.getvalue()) == deep)

# Sizes
for n in (0, 1, 10, 100, 1000, 5000):
    p = pickle.Pickler(io.BytesIO())
    p.dump([str(j) + "x" for j in range(n)])
    u = pickle.Unpickler(io.BytesIO(pickle.dumps([str(j) + "x" for j in range(n)])))
    u.load()
    print(n, p.__sizeof__(), u.__sizeof__())
print(pickle.Pickler(io.BytesIO()).__sizeof__(), pickle.Unpickler(io.BytesIO(), encoding="x", errors="yy").__sizeof__())

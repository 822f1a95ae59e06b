# Which objects of a graph are written once: what the memo knows by identity, and the strings that names are.
import collections
import datetime
import functools
import itertools
import math
import operator
import pickle
import sys


def show(*objects):
    for protocol in (0, 2, 4):
        print(protocol, pickle.dumps(objects, protocol))


a = "some text"
b = b"some bytes"
t = (1, 2)
show(a, a, [a], {a: a}, {a}, frozenset([a]))
show(b, b, (b,))
show(t, t, [t])
show((), (), b"", b"", "", "", "x", "x", b"x", b"x")
show(1.5, 1.5, 2**70, 2**70, None, None)
show("ab"[0], "ab"[1:], chr(97), b"ab"[0:1], bytes([97]))
show("int", int, str, "builtins", "str")
show("len", len, len, "builtins", print, "print")
show(math.sin, "math", "sin", math.cos)
show(sys.exit, "sys", sys.intern)
show("chain", itertools.chain, itertools.count, "itertools")
show(datetime.date, datetime.time, "datetime")
show(collections.OrderedDict, collections.deque, collections.defaultdict, "collections")
show(functools.partial, functools.reduce, functools.lru_cache, "functools")
show(operator.add, operator.itemgetter(1), operator.attrgetter("a", "b"), operator.methodcaller("f", 1, x=2))
show(ValueError, TypeError, OSError, "ValueError", ExceptionGroup)
show([].append, "append", str.join, "join", {}.get, dict.fromkeys)
show((1).__add__, int.__add__, "__add__")
print(len.__name__ is len.__name__, len.__name__ == "len", int.__name__ is int.__name__)
print(len.__module__ is print.__module__, len.__module__ is int.__module__, math.sin.__module__ is math.__name__)
print(itertools.chain.__module__ is itertools.count.__module__,
      itertools.chain.__module__ is itertools.chain.__module__)

# Cycles
l = []
l.append(l)
d = {}
d["d"] = d
u = ([],)
u[0].append(u)
v = ([], 1, 2, 3)
v[0].append(v)


class Node:
    def __init__(self):
        self.other = None

    def __hash__(self):
        return 1


n = Node()
s = {n}
n.other = s
m = Node()
f = frozenset([m])
m.other = f
for o in (l, d, u, v, n, s, m, f):
    show(o)
    for protocol in range(6):
        try:
            back = pickle.loads(pickle.dumps(o, protocol))
        except AttributeError as e:
            print(e)
            continue
        if o is l or o is d:
            print(back[0 if o is l else "d"] is back)
        elif o is u or o is v:
            print(back[0][0] is back)
        elif o is n or o is m:
            print(back in back.other)
        else:
            print([e.other is back for e in back])

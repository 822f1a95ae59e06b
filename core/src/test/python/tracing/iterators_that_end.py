"""Loops whose iterator ends with an exception, as tools see them."""
import sys
M=sys.monitoring; E=M.events
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return self.n
class Seq:
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i
def f1():
    for x in It(): pass
def f2():
    for x in Seq(): pass
def f3():
    return list(It())
def f4():
    a, b = It()
def f5():
    for x in iter(lambda: 1, 1): pass
def f6():
    def g(): yield from It()
    for x in g(): pass
def f7():
    for x in map(str, It()): pass
def run(f):
    M.use_tool_id(3, 'x'); ev = []
    names = 'RAISE', 'STOP_ITERATION', 'RERAISE', 'EXCEPTION_HANDLED', 'PY_UNWIND', 'C_RAISE'
    for n in names: M.register_callback(3, getattr(E, n), lambda code, off, exc, *a, n=n: ev.append((n, code.co_name, off, type(exc).__name__)))
    M.set_events(3, E.RAISE | E.STOP_ITERATION | E.RERAISE | E.EXCEPTION_HANDLED | E.PY_UNWIND)
    f()
    M.set_events(3, 0); M.free_tool_id(3)
    print(f.__name__, ev)
    ev = []
    def tr(frame, e, arg):
        if e == 'exception': ev.append((frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, arg[0].__name__, type(arg[1]).__name__, arg[2] is None))
        return tr
    sys.settrace(tr); f(); sys.settrace(None)
    print('   ', ev)
for f in f1, f2, f3, f4, f5, f7: run(f)

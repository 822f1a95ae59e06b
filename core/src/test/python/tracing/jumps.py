import sys
import warnings
warnings.simplefilter("ignore")
def run(f, frm, to, *a):
    out = []
    done = []
    def tr(fr, e, arg):
        if fr.f_code is f.__code__:
            if e == 'line' and fr.f_lineno - f.__code__.co_firstlineno == frm and not done:
                done.append(1)
                try: fr.f_lineno = f.__code__.co_firstlineno + to
                except ValueError as x: print('refused', x)
            return tr
    sys.settrace(tr)
    try: r = f(out)
    except BaseException as x: r = type(x).__name__ + ' ' + str(x)
    sys.settrace(None)
    print(f.__name__, frm, to, out, r)
def a(o):
    o.append(1)
    o.append(2)
    o.append(3)
    return o.append(4)
run(a, 1, 3); run(a, 3, 1); run(a, 2, 99); run(a, 2, -5); run(a, 4, 2); run(a, 2, 0)
def b(o):
    for i in [1, 2]:
        o.append(i)
    o.append('end')
    try:
        o.append('try')
        1/0
    except ZeroDivisionError:
        o.append('exc')
    finally:
        o.append('fin')
    with open_() as f:
        o.append('w')
    o.append('last')
class open_:
    def __enter__(s): return 1
    def __exit__(s, *a): return False
for x, y in [(3, 2), (2, 3), (1, 3), (3, 8), (5, 10), (8, 3), (12, 13), (13, 12), (3, 12), (3,7), (6,13), (8,13)]: run(b, x, y)
def c(o):
    o.append(1)
    x = 1
    o.append(x)
def bad(f, e, a):
    try: f.f_lineno = f.f_lineno + 1
    except ValueError as x: print(e, x)
    return bad
sys.settrace(bad); c([]); sys.settrace(None)

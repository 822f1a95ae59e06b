import sys
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
# exceptions
def e1():
    try: raise ValueError('v')
    finally: print('finally')
t(e1)
def e2():
    try:
        try: 1/0
        except ZeroDivisionError as e:
            raise TypeError('t')
    except TypeError as e:
        return e.__context__, e.__cause__, e.__suppress_context__
print(e2())
def e3():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
        finally: print('f', i)
    else: print('else')
e3()
def e4():
    try: return 'try'
    finally: return 'finally'
def e5():
    try: raise KeyError('k')
    except* (KeyError, ValueError) as eg: print(repr(eg))
e5()
try:
    try: raise ExceptionGroup('eg', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e: raise KeyError('new') from e
    except* TypeError: pass
except BaseException as e: print(repr(e), [ (repr(x), repr(x.__context__)) for x in e.exceptions])
e = ValueError('n'); e.add_note('note1'); print(e.__notes__)
def tb():
    try: e1()
    except ValueError as e:
        t_ = e.__traceback__; out = []
        while t_: out.append((t_.tb_frame.f_code.co_name, t_.tb_lineno)); t_ = t_.tb_next
        print(out)
tb()
print(sys.exc_info())
with_log = []
class CM:
    def __init__(s, n, sup=False): s.n = n; s.sup = sup
    def __enter__(s): with_log.append(('in', s.n)); return s
    def __exit__(s, *a): with_log.append(('out', s.n, a[0])); return s.sup
with CM(1, True) as a, CM(2) as b: raise ValueError
print(with_log)
t(lambda: [1, 2, 3][10]); t(lambda: {}['x']); t(lambda: None.foo); t(lambda: int('x')); t(lambda: len(5)); t(lambda: nope); t(lambda: (1)(2) if 0 else 'a' + 1)

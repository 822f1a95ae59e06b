"""What a profile function and sys.monitoring are told of calls of built-in functions and methods."""
import sys
class A:
    f = classmethod(repr)
    g = classmethod(max)
    h = classmethod(list.append)
def run(body):
    events = []
    def watch(frame, event, arg):
        events.append((event, getattr(arg, '__qualname__', None), type(arg).__name__))
    sys.setprofile(watch)
    try:
        body()
    except Exception as e:
        pass
    sys.setprofile(None)
    print(body.__name__)
    for e in events: print('   ', e)
def bound(): A().f()
def keywords(): A().g(1, key=lambda x: 0)
def unpacked():
    m = A().g
    m(*(1,), key=lambda x: 0)
def descriptors():
    list.append([], 1)
    str.upper('a')
    list.append()
def descriptors2():
    list.append(*([], 1))
    [].append(1)
    x = [].append
    x(1)
    list.sort([], key=None)
def wrappers():
    int.__add__(1, 2)
    (1).__add__(2)
    type(3)
    int('3')
    object()
    sorted([1], key=abs)
def failing(): len(1)
def failing2(): list.append([], 1, 2)
def failing3(): A.h(1)
def classmeth():
    dict.fromkeys('ab')
    int.from_bytes(b'a')
    str.maketrans('a', 'b')
for b in bound, keywords, unpacked, descriptors, descriptors2, wrappers, failing, failing2, failing3, classmeth: run(b)

def again():
    events = []
    sys.setprofile(lambda frame, event, arg: events.append((event, getattr(arg, '__qualname__', None))))
    len('')
    sys.setprofile(None)
    len('')
    sys.setprofile(lambda frame, event, arg: events.append((event, getattr(arg, '__qualname__', None))))
    abs(1)
    sys.setprofile(lambda frame, event, arg: events.append(('other', event, getattr(arg, '__qualname__', None))))
    sys.setprofile(None)
    print(events)
again()

m = sys.monitoring
def run2(body):
    E = m.events
    m.use_tool_id(3, 'x')
    ev = []
    def show(x):
        return getattr(x, '__qualname__', repr(x) if x is m.MISSING or isinstance(x, (int,str,list)) else type(x).__name__) if x is not m.MISSING else 'MISSING'
    for name in 'CALL', 'C_RETURN', 'C_RAISE':
        m.register_callback(3, getattr(E, name), lambda code, offset, callable, arg0, name=name: ev.append((name, show(callable), show(arg0))) if code is body.__code__ else None)
    m.set_events(3, E.CALL)
    try: body()
    except Exception: pass
    m.set_events(3, 0)
    m.free_tool_id(3)
    print(body.__name__)
    for e in ev: print('   ', e)
for b in bound, keywords, unpacked, descriptors, descriptors2, wrappers, failing, failing2, failing3, classmeth: run2(b)

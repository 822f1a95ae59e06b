"""Calls of methods of super(), as tools see them; a call under way when a tool stops listening is forgotten."""
import sys

M = sys.monitoring
E = M.events
log = []


def told(what):
    def callback(code, offset, callable, first):
        log.append((what, callable, 'nothing' if first is M.MISSING else first))
    return callback


M.use_tool_id(2, 'calls')
M.register_callback(2, E.CALL, told('call'))
M.register_callback(2, E.C_RETURN, told('return'))
M.register_callback(2, E.C_RAISE, told('raise'))


class A:
    def method(self, x=1):
        return x

    @classmethod
    def make(cls):
        return cls


class L(A, list):
    def __repr__(self):
        return 'L'

    def length(self): return super().__len__()
    def append(self, x=5): return super().append(x)
    def text(self): return super().__repr__()
    def copy(self): return super().copy
    def init(self, *a): return super().__init__(*a)
    def pop(self): return super().pop(0)
    def named(self): return super(L, self).__len__()
    def sort(self): return super().sort(key=None)
    def method(self): return super().method(2)
    def made(self): return super().make()
    def missing(self): return super().missing()
    def refused(self): return super().pop('x')


def plain(value):
    text = repr(value)
    return text.partition(' at 0x')[0]


for name in vars(L):
    if name.startswith('__'):
        continue
    instance = L([3, 2])
    M.set_events(2, E.CALL)
    try:
        result = getattr(instance, name)()
    except Exception as e:
        result = e
    M.set_events(2, 0)
    print(name, type(result).__name__)
    for what, callable, first in log:
        print('   ', what, plain(callable), plain(first))
    log.clear()


# Where a tool has disabled CALL it hears nothing of the call's end, either.
def disabling(code, offset, callable, first):
    log.append('call')
    return M.DISABLE


M.register_callback(2, E.CALL, disabling)
for _ in range(2):
    M.set_events(2, E.CALL)
    for _ in range(2):
        len(log)
    M.set_events(2, 0)
    print([e if e == 'call' else e[0] for e in log])
    log.clear()

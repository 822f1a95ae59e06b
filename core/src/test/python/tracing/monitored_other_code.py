"""Events of code that is not Python's: what runs it tells sys.monitoring of them, place by place."""
import sys

import _testcapi

M = sys.monitoring
E = M.events
CODE = _testcapi.CodeLike(2)
log = []
answer = [None]


def callback(name):
    def told(code, *args):
        if code is CODE:
            log.append((name, args))
            return answer[0]
    return told


def fire(name, *args):
    function = getattr(_testcapi, 'fire_event_' + name.lower())
    try:
        result = function(CODE, *args)
    except Exception as e:
        result = f'{type(e).__name__}: {e}'
    print(name, args, '->', result, log)
    log.clear()


def number(name):
    return getattr(E, name).bit_length() - 1


print(CODE, _testcapi.CodeLike)
for args in (), ('x',), (1, 2), (-1,), (2**40,):
    try:
        print(str(_testcapi.CodeLike(*args)))
    except Exception as e:
        print(args, type(e).__name__, e)

M.use_tool_id(3, 'three')
M.use_tool_id(1, 'one')
VALUES = [(7,), (None,), (ValueError(3),), (StopIteration(4),), (len, 3), ()]
for name in ('PY_START', 'PY_RESUME', 'PY_RETURN', 'PY_YIELD', 'LINE', 'JUMP', 'BRANCH_LEFT', 'BRANCH_RIGHT',
             'PY_THROW', 'RAISE', 'RERAISE', 'EXCEPTION_HANDLED', 'PY_UNWIND', 'STOP_ITERATION'):
    event = getattr(E, name)
    M.register_callback(3, event, callback(name))
    M.set_events(3, event)
    _testcapi.monitoring_enter_scope(CODE, number(name))
    for answer[0] in None, M.DISABLE:
        for values in VALUES:
            fire(name, 0, *values)
    print('callback removed:', M.register_callback(3, event, None) is None, CODE)
    M.restart_events()
    _testcapi.monitoring_enter_scope(CODE, number(name))
    fire(name, 0, *VALUES[0])
    M.set_events(3, 0)
    _testcapi.monitoring_exit_scope()

# Two tools, two places; nothing changes until the events do.
answer[0] = None
for tool in 1, 3:
    M.register_callback(tool, E.PY_YIELD, callback(f'yield {tool}'))
    M.register_callback(tool, E.PY_UNWIND, callback(f'unwind {tool}'))
M.set_events(3, E.PY_YIELD | E.PY_UNWIND)
M.set_events(1, E.PY_UNWIND)
_testcapi.monitoring_enter_scope(CODE, number('PY_YIELD'), number('PY_UNWIND'))
print(CODE)
fire('PY_YIELD', 0, 1)
fire('PY_UNWIND', 1, KeyError('k'))
answer[0] = M.DISABLE
fire('PY_YIELD', 0, 1)
fire('PY_YIELD', 0, 1)
_testcapi.monitoring_enter_scope(CODE, number('PY_YIELD'), number('PY_UNWIND'))
print(CODE)
M.set_events(1, 0)
_testcapi.monitoring_enter_scope(CODE, number('PY_YIELD'), number('PY_UNWIND'))
print(CODE)
M.free_tool_id(3)
_testcapi.monitoring_enter_scope(CODE, number('PY_YIELD'), number('PY_UNWIND'))
print(CODE)

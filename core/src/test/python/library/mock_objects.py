"""unittest.mock: what mocks record, assert, return, copy and refuse."""
import asyncio
import re
import threading
from unittest import mock
from unittest.mock import (ANY, DEFAULT, AsyncMock, MagicMock, Mock, NonCallableMagicMock, NonCallableMock,
                           PropertyMock, ThreadingMock, call,
                           create_autospec, mock_open, patch, seal, sentinel)


def print(*values, plain=print):
    """Without the numbers by which mocks and iterators tell themselves apart, and without folders."""
    text = " ".join(str(value) for value in values)
    plain(re.sub(r"id='\d+'", "id=''", re.sub(r"0x[0-9a-f]+", "0x", re.sub(r"from '[^']*'", "from ''", text))))


def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except BaseException as e:
        print(f"{type(e).__name__}: {e}")


class Thing:
    attribute = 5

    def method(self, a, b=2, *, c=3):
        return a

    @staticmethod
    def static(x):
        return x

    @classmethod
    def made(cls, x):
        return x

    @property
    def value(self):
        return 7

    async def later(self, x):
        return x

    def __len__(self):
        return 3


print("== calls")
m = Mock(name="it")
m(1, 2, key=3)
m.child.grand("x").more()
print(m.mock_calls, m.call_args, m.call_args_list, m.call_count, m.called, m.method_calls, m.call_args.args,
      m.call_args.kwargs)
for attempt in (lambda: m.assert_called_with(1, 2, key=3), lambda: m.assert_called_with(1),
                lambda: m.assert_called_once_with(1, 2, key=3),
                lambda: m.assert_called_once_with(5), lambda: m.assert_called(), lambda: m.assert_called_once(),
                lambda: m.assert_not_called(),
                lambda: m.assert_any_call(1, 2, key=3), lambda: m.assert_any_call(9),
                lambda: m.assert_has_calls([call(1, 2, key=3), call.child.grand("x")]),
                lambda: m.assert_has_calls([call.zzz()]), lambda: m.assert_has_calls([call.child.grand("x"),
                                                                                      call(1, 2, key=3)],
                                                                                      any_order=True),
                lambda: m.assert_has_calls([call.zzz(), call.yyy()], any_order=True), lambda: m.other.assert_called(),
                lambda: m.other.assert_called_once(),
                lambda: m.other.assert_called_with(1), lambda: m.other.assert_called_once_with(1),
                lambda: m.other.assert_not_called(),
                lambda: m.asert_called(), lambda: m.assert_foo, lambda: m.called_once, lambda: m.has_calls,
                lambda: m.assert_called_with):
    show(attempt)
m(1, 2, key=3)
show(m.assert_called_once_with, 1, 2, key=3)
show(m.assert_called_once)
show(m.assert_has_calls, 5)
print(m, repr(m.child), str(Mock(name="other").a.b()))
show(lambda: Mock())

print("== results")
for effect in [1,
               2], ValueError("text"), KeyError, lambda *a: DEFAULT, lambda x=9: x, iter("a"), [ValueError("in list"),
                                                                                                3], 5, None:
    m = Mock(return_value="returned", side_effect=effect)
    for _ in range(3):
        show(m)
m = Mock(side_effect=[1])
print(m.side_effect, m.return_value is m.return_value)
m.side_effect = None
m.return_value = 4
print(m(), m.call_count)
m.reset_mock()
print(m.call_count, m(), m.mock_calls)
m.reset_mock(return_value=True, side_effect=True)
show(m)
show(m.reset_mock, 1, nonsense=2)
wrapped = Mock(wraps=Thing())
print(wrapped.method(5), wrapped.attribute, wrapped.method.call_args, wrapped.static(1))
show(lambda: wrapped.zzz)
m = MagicMock()
m.__len__.return_value = 7
print(len(m), m.reset_mock(return_value=True), len(m), m.mock_calls, int(m), float(m), complex(m), bool(m), list(m),
      hash(m) == hash(m), m == m, m != 5, 5 in m)
m[1], m["x"], m + 1
m[1] = 2
del m[1]
with m as inside:
    pass
print([str(c) for c in m.mock_calls])
show(lambda: Mock()[1])
show(lambda: m < 5)
show(lambda: m.__enter__)
show(lambda: NonCallableMock()())
show(lambda: NonCallableMagicMock()())
print(len(NonCallableMagicMock()), isinstance(NonCallableMagicMock(spec=Thing), Thing), callable(NonCallableMock()),
      callable(NonCallableMagicMock()))

print("== specifications")
for make in Mock, MagicMock, NonCallableMock, NonCallableMagicMock, AsyncMock, ThreadingMock:
    m = make(spec=Thing)
    print(make.__name__, isinstance(m, Thing), m.__class__)
    show(lambda: m.zzz)
    show(lambda: setattr(m, "zzz", 5))
    m.mock_add_spec(["only"], spec_set=True)
    show(lambda: m.method)
    show(lambda: setattr(m, "zzz", 5))
    show(lambda: m.only is m.only)
    show(m.mock_add_spec)
    show(m.mock_add_spec, 5)
    m = make(name="configured")
    m.configure_mock(**{"a.b.return_value": 3, "attribute": 5})
    show(lambda: (m.a.b(), m.attribute) if make is not AsyncMock else m.attribute)
    show(m.configure_mock, **{"a.b.c": 1, "x": {}})
    show(m.configure_mock, 5)
    child = make()
    m.attach_mock(child, "attached")
    show(lambda: m.attached is child)
    child.method(1) if make is not AsyncMock else None
    print(m.mock_calls)
    show(m.attach_mock)
    show(m.attach_mock, 5, "x")
    m.reset_mock()
    print(m.mock_calls)
    show(make, spec=5)
    show(make, spec=make())
    show(make, unsafe=True)
    show(make, nonsense=5)
    show(make, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
m = Mock(spec_set=Thing)
show(lambda: setattr(m, "new", 1))
m = Mock()
seal(m)
show(lambda: m.anything)
show(seal, 5)
m = Mock()
del m.gone
show(lambda: m.gone)
for spec in Thing, Thing(), Thing.method, len, lambda a, *, b: a, Thing().later, 5:
    show(lambda: type(create_autospec(spec)).__name__)
auto = create_autospec(Thing)
made = auto()
show(made.method, 1, c=2)
show(made.method)
show(made.method, 1, 2, 3)
show(auto.static, 1, 2)
show(auto, 1)
show(lambda: made.zzz)
show(made.method.assert_called_once_with, 1, c=2)
show(made.method.assert_called_once_with, 1)
function = create_autospec(lambda a, b=1: None, return_value="r")
show(function, 5)
show(function)
show(function.assert_called_once_with, a=5)
show(create_autospec)
show(create_autospec, Thing, nonsense=5)

print("== properties")
class Owner:
    @property
    def value(self):
        return 1


with patch.object(Owner, "value", new_callable=PropertyMock) as value:
    value.return_value = 9
    owner = Owner()
    print(owner.value, value.mock_calls)
    owner.value = 3
    print(value.mock_calls)
    show(lambda: delattr(owner, "value"))
print(Owner().value, type(PropertyMock()).__name__)

print("== async")
async def asynchronous():
    a = AsyncMock(return_value=5)
    print(await a(1), a.await_count, a.await_args, a.await_args_list)
    for attempt in (a.assert_awaited, a.assert_awaited_once, a.assert_not_awaited):
        show(attempt)
    show(a.assert_awaited_with, 1)
    show(a.assert_awaited_with, 2)
    show(a.assert_awaited_once_with, 1)
    show(a.assert_any_await, 1)
    show(a.assert_any_await, 3)
    show(a.assert_has_awaits, [call(1)])
    show(a.assert_has_awaits, [call(2)])
    await a(2)
    show(a.assert_awaited_once)
    show(a.assert_awaited_once_with, 2)
    a.reset_mock()
    show(a.assert_awaited)
    show(a.assert_not_awaited)
    a.side_effect = [1, ValueError("text")]
    for _ in range(3):
        try:
            print(await a())
        except (ValueError, StopAsyncIteration) as e:
            print(repr(e))
    async def effect(x):
        return x * 2
    a.side_effect = effect
    print(await a(4))
    m = MagicMock(spec=Thing)
    print(type(m.later).__name__, await m.later(1) is m.later.return_value)
    loop = AsyncMock()
    loop.__aiter__.return_value = [1, 2]
    print([x async for x in loop])
    async with AsyncMock() as inside:
        print(type(inside).__name__)
asyncio.run(asynchronous())

print("== threads")
m = ThreadingMock(timeout=5)
thread = threading.Thread(target=lambda: m.method(1, x=2))
thread.start()
thread.join()
print(m.method.wait_until_called(), m.method.wait_until_any_call_with(1, x=2), m.method.call_args)
show(m.method.wait_until_called, timeout=0)
show(m.other.wait_until_called, timeout=0.01)
ThreadingMock.DEFAULT_TIMEOUT = 0.01
show(ThreadingMock().wait_until_called)
show(ThreadingMock().wait_until_any_call_with, 3)
show(ThreadingMock, timeout="x")

print("== patches")
import json
with patch("json.dumps", return_value="patched") as dumps:
    print(json.dumps(1), dumps.mock_calls)
with patch.object(json, "loads", new=5), patch.dict("os.environ", {"KRAIT_X": "1"}):
    import os
    print(json.loads, os.environ["KRAIT_X"])
with patch.multiple(json, dumps=DEFAULT, loads=3) as mocks:
    print(sorted(mocks), json.loads)
numbers = {"a": 1}
with patch.dict(numbers, {"b": 2}, clear=True):
    print(numbers)
print(numbers)
for attempt in (lambda: patch("nonsense").start(), lambda: patch("json.nonsense").start(),
                lambda: patch("no_such_module.x").start(), lambda: patch.object("json", "x").start(),
                lambda: patch.object(json, "zzz").start(), lambda: patch(5),
                lambda: patch("json.dumps", new=1, autospec=True).start(),
                lambda: patch("json.dumps", spec=1, autospec=1).start(),
                lambda: patch("json.dumps").stop(), lambda: patch.multiple(json), lambda: patch.dict(5).start(),
                lambda: patch.object(), lambda: patch("json.dumps", 1, x=2).start(),
                lambda: patch("json.dumps", new_callable=5).start(),
                lambda: patch("json.dumps", create=True, autospec=True).start(),
                lambda: patch.stopall()):
    show(attempt)
opened = mock_open(read_data="one\ntwo\nthree")
with patch("builtins.open", opened):
    with open("x") as f:
        print(f.readline(), f.readlines(), f.read())
    with open("x") as f:
        print(list(f), f.write("y"))
print(opened.mock_calls[:3])
show(mock_open(read_data=b"x")().read)
show(mock_open, 1, 2, 3)

print("== small things")
print(ANY == 5, 5 == ANY, ANY != 3, ANY, sentinel.name, sentinel.name is sentinel.name, DEFAULT, call(1, x=2),
      call.a.b(3), call == call(), call(1) == ((1,),), call(1) == ("", (1,), {}))
print(call.a(1).b(2).call_list(), call(1, 2)[1], len(call(1)), call("x").args, call(y=1).kwargs)
show(lambda: sentinel.__bases__)
print(mock.FILTER_DIR, [n for n in dir(Mock()) if n.startswith("assert")])

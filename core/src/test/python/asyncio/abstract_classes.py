# test: isolated
"""asyncio: the abstract loop, server, transports and protocols: what each method of theirs does or refuses."""
import asyncio
import inspect
from asyncio.events import _AbstractEventLoopPolicy
from asyncio.transports import _FlowControlMixin
from _shown import call, clean, failed

ABSTRACT = (asyncio.AbstractEventLoop, asyncio.AbstractServer, asyncio.BaseTransport, asyncio.ReadTransport,
            asyncio.WriteTransport, asyncio.Transport, asyncio.DatagramTransport, asyncio.SubprocessTransport,
            asyncio.BaseProtocol, asyncio.Protocol, asyncio.BufferedProtocol, asyncio.DatagramProtocol,
            asyncio.SubprocessProtocol, _AbstractEventLoopPolicy)


def arguments(method):
    """As few as it takes."""
    args, keywords = [], {}
    for parameter in list(inspect.signature(method).parameters.values()):
        if parameter.default is parameter.empty:
            if parameter.kind == parameter.KEYWORD_ONLY:
                keywords[parameter.name] = None
            elif parameter.kind not in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
                args.append(None)
    return args, keywords


def finish(value):
    """The value, or what its coroutine ends with."""
    if inspect.iscoroutine(value):
        try:
            value.send(None)
        except StopIteration as e:
            return "finished", e.value
    return value


for kind in ABSTRACT:
    print("==", kind.__name__, [base.__name__ for base in kind.__mro__], getattr(kind, "__slots__", None))
    call("too many arguments", kind, 1, 2, 3)
    call("unknown keyword", kind, nonsense=1)
    one = kind()
    print(clean(one))
    for name in sorted(dir(kind)):
        if name.startswith("__") and name not in ("__aenter__", "__aexit__"):
            continue
        method = getattr(one, name)
        if not callable(method):
            print(name, "=", clean(method))
            continue
        print(inspect.signature(method), end=" ")
        args, keywords = arguments(method)
        call(name, lambda: finish(method(*args, **keywords)))
        if args or keywords:
            call(name + " of nothing", method)
    call("attribute", setattr, one, "own", 1)

# ---- what transports share
for kind in asyncio.BaseTransport, asyncio.Transport, asyncio.DatagramTransport, asyncio.SubprocessTransport:
    one = kind({"name": 1})
    print(kind.__name__, one.get_extra_info("name"), one.get_extra_info("no"), one.get_extra_info("no", default=2),
          kind({}).get_extra_info("name"), kind(extra=None).get_extra_info("x", 3))
    call("unhashable", one.get_extra_info, [])
    call("no name", one.get_extra_info)
    call("wrong extra", lambda: kind(5).get_extra_info("x"))


class Lines(asyncio.WriteTransport):
    def write(self, data):
        print("write", data)


Lines().writelines([b"a", bytearray(b"b"), memoryview(b"c")])
for bad in 5, None, ["text"], [1], b"ab":
    call(f"writelines {bad!r}", Lines().writelines, bad)

# ---- limits of a flow-controlled transport
class Flow(_FlowControlMixin):
    size = 0

    def get_write_buffer_size(self):
        return self.size


class Loop:
    def call_exception_handler(self, context):
        print("handler", context["message"], sorted(context), clean(context["exception"]))


class Pausing(asyncio.Protocol):
    wrong = None

    def pause_writing(self):
        print("pause")
        if self.wrong:
            raise self.wrong

    def resume_writing(self):
        print("resume")
        if self.wrong:
            raise self.wrong


flow = Flow(loop=Loop())
flow._protocol = Pausing()
print(flow.get_write_buffer_limits())
for args in [(), (10,), (10, 5), (10, 10), (0, 0), (5, 10), (10, -1), (-1,), ("a",), (None, 3), (10, 2.5)]:
    call(f"limits {args}", flow.set_write_buffer_limits, *args)
    print(flow.get_write_buffer_limits())
call("keywords", flow.set_write_buffer_limits, high=8, low=2)
for size in 8, 9, 12, 2, 1:
    flow.size = size
    flow._maybe_pause_protocol()
    flow._maybe_resume_protocol()
for flow._protocol.wrong in ValueError("wrong"), KeyboardInterrupt():
    for flow.size, step in (100, flow._maybe_pause_protocol), (0, flow._maybe_resume_protocol):
        try:
            step()
        except BaseException as e:
            failed(step.__name__, e)
call("no loop", _FlowControlMixin)

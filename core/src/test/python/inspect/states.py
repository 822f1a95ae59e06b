"""inspect: states and locals of generators and coroutines, frames, tracebacks, formatting, and wrong arguments."""
import asyncio
import inspect
import io
import types
from inspect import *


def show(name, call, *args, **keywords):
    try:
        print(name, "->", repr(call(*args, **keywords)))
    except Exception as e:
        print(name, "!!", type(e).__name__, e)


def wrong(*functions):
    for function in functions:
        name = function.__name__
        show(name, lambda: repr(function()).partition(" at 0x")[0])
        show(name + " nonsense", function, nonsense=1)
        for value in 5, None, "text", len, [], inspect, object:
            show(f"{name} {getattr(value, '__name__', value)}",
                 lambda: str(function(value)).partition(" at 0x")[0][:200])


print("== states")


def generator(a, b=2):
    c = a + b
    yield c
    yield inspect.getgeneratorstate(running)


running = generator(1)
print(getgeneratorstate(running), getgeneratorlocals(running))
print(next(running), getgeneratorstate(running), getgeneratorlocals(running))
print(next(running), list(running), getgeneratorstate(running), getgeneratorlocals(running))


async def coroutine(a):
    b = 1
    await pause()
    return getcoroutinestate(task)


@types.coroutine
def pause():
    yield "paused"


task = coroutine(5)
print(getcoroutinestate(task), getcoroutinelocals(task))
print(task.send(None), getcoroutinestate(task), getcoroutinelocals(task))
try:
    task.send(None)
except StopIteration as e:
    print(e.value, getcoroutinestate(task), getcoroutinelocals(task))


async def asyncgenerator(a):
    b = 1
    yield a
    yield getasyncgenstate(source)


async def consume():
    print(getasyncgenstate(source), getasyncgenlocals(source))
    print(await anext(source), getasyncgenstate(source), getasyncgenlocals(source))
    print(await anext(source), await anext(source, "end"), getasyncgenstate(source), getasyncgenlocals(source))


source = asyncgenerator("x")
asyncio.run(consume())
show("generator", getgeneratorlocals, (x for x in ()))
show("coroutine", getcoroutinelocals, source)
show("asyncgen", getasyncgenlocals, running)
wrong(getgeneratorstate, getgeneratorlocals, getcoroutinestate, getcoroutinelocals, getasyncgenstate,
      getasyncgenlocals)


class OwnCoroutine:
    cr_running, cr_frame, cr_suspended = False, None, False


show("own", getcoroutinestate, OwnCoroutine())
show("own", getcoroutinelocals, OwnCoroutine())

print("== frames")


def outer(n):
    def inner():
        frame = currentframe()
        return frame if n else [info.function for info in stack()][:3]
    return inner()


print(outer(0))
frame = outer(1)
info = getframeinfo(frame)
print(info.function, info.lineno - outer.__code__.co_firstlineno, info.code_context, info.index, info.positions)
print(getframeinfo(frame, context=3).code_context, getframeinfo(frame, context=0).code_context,
      getframeinfo(frame, 1)[2:4])
print(getargvalues(frame), isframe(frame), getlineno(frame) == info.lineno)


def arguments(a, b, *rest, c=1, **more):
    d = 5
    return currentframe()


values = getargvalues(arguments(1, [2], 3, c=4, e=5))
print(values.args, values.varargs, values.keywords, {k: v for k, v in values.locals.items()})
print(formatargvalues(*values))
print(formatargvalues(*values, formatarg=str.upper, formatvarargs=lambda n: "<" + n, formatvarkw=lambda n: ">" + n,
                      formatvalue=lambda v: ":" + str(v)))
print(formatargvalues(["a"], None, None, {"a": 1}), formatargvalues([], None, None, {}))
show("formatargvalues", formatargvalues, ["a"], None, None, {})
show("formatargvalues", formatargvalues, [5], None, None, {5: 1})
show("formatargvalues", formatargvalues, 5, None, None, {})
print([f.function for f in getouterframes(frame)][:1], len(getouterframes(frame, 2)[0].code_context))


def fail(n):
    if n:
        fail(n - 1)
    raise ValueError("deep")


try:
    fail(2)
except ValueError as e:
    frames = getinnerframes(e.__traceback__)
    print([(f.function, f.code_context, f.index) for f in frames])
    print([f.code_context for f in getinnerframes(e.__traceback__, context=3)])
    print([(f.function, f.positions.col_offset) for f in trace()],
          [f.lineno - fail.__code__.co_firstlineno for f in trace(2)])
    print(getframeinfo(e.__traceback__).function, istraceback(e.__traceback__), repr(frames[0])[:40])
show("trace", trace)
show("trace", trace, "x")
show("getinnerframes", getinnerframes, None)
wrong(getframeinfo, getargvalues, getouterframes, getinnerframes, getlineno, formatargvalues)

print("== formatting")
for value in (int, list[int], None, "text", 5, type(None), types.GenericAlias, Signature, asyncio.Queue, io.StringIO,
              int | str, list["x"]):
    show("annotation", formatannotation, value)
    show("relative", formatannotation, value, "inspect")
    show("relative to", formatannotationrelativeto(Signature), value)
show("quoted", formatannotation, "text", quote_annotation_strings=False)
wrong(formatannotation, formatannotationrelativeto)
print(BufferFlags.SIMPLE, BufferFlags(1), BufferFlags.FULL, [flag.name for flag in BufferFlags])
show("flags", BufferFlags)
show("flags", BufferFlags, "x")
show("flags", BufferFlags, 1 << 20)
show("EndOfBlock", lambda: repr(EndOfBlock("x")))
show("EndOfBlock", lambda: EndOfBlock(x=1))
show("ClassFoundException", lambda: (ClassFoundException(1).args, ClassFoundException.__mro__))
show("ClassFoundException", lambda: ClassFoundException(x=1))

print("== sources")


class Documented:
    """Docs
        indented

      less"""

    # a comment
    # on two lines
    def method(self):
        # inside
        return [
            1]

    @property
    def prop(self): return 1

    class Nested:
        x = 1


class Child(Documented):
    def method(self): pass
    prop = property(lambda self: 2)


for value in (Documented, Documented.method, Documented.prop.fget, Documented.Nested, Child.method, fail, lambda: 0,
              frame, frame.f_code):
    show("lines", getsourcelines, value)
    show("comments", getcomments, value)
    show("source", lambda: len(getsource(value)))
    show("file", lambda: getsourcefile(value).rpartition("/")[2] + getfile(value).rpartition("/")[2])
    show("module", getmodule, value)
    show("doc", getdoc, value)
    show("find", lambda: findsource(value)[1])
for text in "", "a", "a\n  b\n    c\n", "\n\n  a\n", "a\tb\n\tc", "  a\n b":
    show("cleandoc", cleandoc, text)
for lines in ["def f():\n", "  x\n", "y\n"], ["x = 1\n"], ["class A:\n", "  def f(self):\n", "    pass\n", "\n",
                                                           "b\n"], [], ["lambda: (\n", "1)\n", "2\n"]:
    show("getblock", getblock, lines)
    show("blockfinder", lambda: BlockFinder().indent)
show("indentsize", lambda: (indentsize("  a"), indentsize("\ta"), indentsize("a")))
wrong(getsource, getsourcelines, getsourcefile, getfile, getmodule, getdoc, getcomments, findsource, cleandoc,
      getblock,
      indentsize, getmodulename, getabsfile, walktree)
print(getmodulename("/a/b.py"), getmodulename("b.txt"), getmodulename(""))

print("== members and classes")
print(getmembers(Child.Nested(), lambda v: v == 1), getmembers_static(Child.Nested, lambda v: v == 1), getmro(Child))
print(classify_class_attrs(Documented.Nested)[-1:], getclasstree([Child, Documented, int], True),
      getclasstree([Child], unique=False))
show("walktree", lambda: walktree({object: [Documented], Documented: [Child]} and [Child, Documented], {}, None))
for name in "method", "prop", "Nested", "nothing", "__class__", "__dict__":
    show("static", lambda: type(getattr_static(Child(), name)).__name__)
    show("static", lambda: type(getattr_static(Child, name, "default")).__name__)
wrong(getmembers, getmembers_static, getmro, classify_class_attrs, getclasstree, getattr_static, unwrap,
      getcallargs, getfullargspec,
      getclosurevars, get_annotations, signature, markcoroutinefunction, currentframe, stack)
for function in (isabstract, isasyncgen, isasyncgenfunction, isawaitable, isbuiltin, isclass, iscode, iscoroutine,
                 iscoroutinefunction,
                 isdatadescriptor, isframe, isfunction, isgenerator, isgeneratorfunction, isgetsetdescriptor,
                 ismemberdescriptor,
                 ismethod, ismethoddescriptor, ismethodwrapper, ismodule, ispackage, isroutine, istraceback):
    wrong(function)
    print(function.__name__, [function(value) for value in (Child().method, Child.prop, "".join, str.join, task,
                                                            source, running, coroutine,
                                                            generator, asyncgenerator, frame,
                                                            types.FunctionType.__code__, (1).__add__)])

print("== parameters")
for source in """Parameter() | Parameter("a") | Parameter("a", Parameter.KEYWORD_ONLY) | Parameter("a", 7)
Parameter("1", 0) | Parameter(5, 0) | Parameter("a", 4, default=1) | Parameter("a", 2, default=1)
Parameter("a", 1, default=1, annotation=int) | Parameter("class", 1) | Parameter(".0", 1) | Parameter(".x", 1)
Parameter("a", 1, nonsense=2) | Parameter("a", 1).replace(name="b") | Parameter("a", 1).replace(kind=9)
Parameter("a", 1).replace(5) | Parameter("a", 1).replace(default=1).replace(default=Parameter.empty)
Parameter("a", 1) == Parameter("a", 1) | hash(Parameter("a", 1)) == hash(Parameter("a", 1))
Parameter("a", 1).kind.description | Signature() | Signature(5) | Signature([5])
Signature([Parameter("a", 1), Parameter("a", 1)]) | Signature([Parameter("a", 3), Parameter("b", 1)])
Signature([Parameter("a", 1, default=1), Parameter("b", 1)]) | Signature([Parameter("a", 1)]).bind()
Signature([Parameter("a", 1)]).bind(1, 2) | Signature([Parameter("a", 1)]).bind(b=1)
Signature([Parameter("a", 0)]).bind(a=1) | Signature([Parameter("a", 1)]).bind_partial()
Signature([Parameter("a", 1)]).bind_partial(1, 2) | Signature([Parameter("a", 1)]).bind_partial(b=2)
Signature.bind() | Signature.bind_partial() | Signature([Parameter("a", 1)]).replace(return_annotation=int)
Signature().replace(5) | Signature().replace(parameters=[5]) | Signature().format()
Signature().format(max_width=1) | Signature([Parameter("a", 1), Parameter("b", 1)]).format(max_width=3)
Signature([Parameter("a", 1, annotation="x")]).format(quote_annotation_strings=False) | Signature().format(5)
Signature.from_callable(5) | Signature.from_callable(len) | Signature.from_callable()
Signature.from_callable(fail, nonsense=1) | BoundArguments() | BoundArguments(Signature(), {})
BoundArguments(1, 2, 3) | signature(fail).bind(1).arguments | signature(arguments).bind(1, 2, 3, 4, z=5).args
signature(arguments).bind(1, 2, 3, 4, z=5).kwargs | signature(arguments).bind(1, 2).apply_defaults(1)
getcallargs(arguments, 1, 2, 3, c=4, z=5) | getcallargs(arguments) | getcallargs(fail, 1, 2)
getcallargs(fail, x=1) | getfullargspec(arguments) | getclosurevars(fail) | getcallargs(Child().method)""" \
        .replace("\n", " | ").split(" | "):
    show(source, eval, source)
bound = signature(arguments).bind(1, b=2)
bound.apply_defaults()
print(bound, bound == signature(arguments).bind(1, 2), bound.signature)
for kind in (ArgInfo, Arguments, Attribute, BlockFinder, ClosureVars, FrameInfo, FullArgSpec, Traceback, getargs,
             trace):
    show(kind.__name__, lambda: kind(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
    show(kind.__name__, lambda: kind(nonsense=1))
show("getargs", getargs, arguments.__code__)
show("getargs", getargs, 5)

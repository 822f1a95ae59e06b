"""Signatures, argument binding and members, of builtin and of Python callables."""
import abc
import collections
import enum
import functools
import inspect
import types


def show(name, call, *arguments, **keywords):
    try:
        print(name, repr(call(*arguments, **keywords)))
    except BaseException as e:
        print(name, type(e).__name__, e)


def plain(a, b=1, *args, c, d: int = 2, **kw) -> str: pass
def positional(a, /, b, *, c=None): pass
async def coroutine(x: "int", *, y=()): yield x
def wrapped(f):
    @functools.wraps(f)
    def inner(*args, **kw): return f(*args, **kw)
    return inner


class Base:
    """Base docs."""
    attribute = 1
    def method(self, x, *, y=2):
        """Method
          docs.
        """
    @classmethod
    def cm(cls, z): pass
    @staticmethod
    def sm(z=3): pass
    @property
    def prop(self): return 1
    __slots__ = ("slot",)


class Derived(Base):
    def __init__(self, first, second=2): pass
    def method(self, x, *, y=2): pass
    def __call__(self, q, /): pass


class Meta(type):
    def __call__(cls, *args, m=1): return super().__call__(*args)
class WithMeta(metaclass=Meta):
    def __init__(self, a): pass
class WithNew:
    def __new__(cls, n, *, k=1): return object.__new__(cls)
class Override:
    __signature__ = inspect.Signature([inspect.Parameter("z", inspect.Parameter.POSITIONAL_ONLY)])
class WrongOverride:
    __signature__ = 5
class Colour(enum.Enum):
    RED = 1
Point = collections.namedtuple("Point", "x y", defaults=[7])

for f in [plain, positional, coroutine, wrapped(plain), Base, Derived, Derived(1), Base().method, Base.method, Base.cm,
          Base.sm, WithMeta, WithNew, Override, WrongOverride, Colour, Point, Point._make, Point._replace,
          functools.partial(plain, 1), functools.partial(plain, b=5), functools.partial(plain, 1, 2, 3, c=4),
          functools.partial(positional, functools.Placeholder, 2), functools.partialmethod(plain),
          functools.lru_cache(plain), lambda *a, k=(): 0, 5, None, "text", inspect, object, type, int, str, list, dict,
          tuple, set, bytes, range, slice, zip, map, filter, enumerate, float, complex, bool, property, super, print,
          len, sorted, max, min, iter, next, open, compile, exec, eval, getattr, setattr, isinstance, sum, pow, round, divmod,
          vars, dir, hash, input, __import__, __build_class__, breakpoint, abs, all, any, ord, chr, format, repr, id,
          "".split, "".join, "".encode, str.replace, str.format, str.maketrans, [].sort, [].append, [].index,
          list.pop, {}.get, dict.fromkeys, dict.pop, dict.setdefault, dict.update, int.to_bytes, int.from_bytes,
          float.fromhex, bytes.hex, bytearray.pop, memoryview, memoryview.cast, type.__call__, type.mro, object.__init__,
          object.__reduce_ex__, object.__init_subclass__, (1).__add__, int.__add__, int.__pow__, str.__getitem__,
          types.FunctionType, types.CodeType, types.MethodType, types.ModuleType, types.SimpleNamespace,
          types.MappingProxyType, BaseException, OSError, ImportError, StopIteration, ExceptionGroup,
          functools.reduce, functools.cmp_to_key, collections.deque, collections.deque.rotate, collections.OrderedDict,
          collections.defaultdict, collections.OrderedDict.move_to_end, abc.ABCMeta, abc.ABCMeta.register]:
    label = getattr(f, "__qualname__", None) or type(f).__name__
    show("signature " + label, inspect.signature, f)

show("full", inspect.getfullargspec, plain)
show("full", inspect.getfullargspec, positional)
show("full", inspect.getfullargspec, Base().method)
show("full", inspect.getfullargspec, len)
show("full", inspect.getfullargspec, 3)
show("full", inspect.getfullargspec, Derived)
signature = inspect.signature(plain)
for args, kw in [((1,), {"c": 1}), ((1, 2, 3), {"c": 1, "e": 5}), ((), {}), ((1,), {}), ((1,), {"a": 2, "c": 3})]:
    show("bind", signature.bind, *args, **kw)
    show("partial", signature.bind_partial, *args, **kw)
    show("callargs", inspect.getcallargs, plain, *args, **kw)
for args, kw in [((1,), {}), ((1, 2, 3), {}), ((), {"a": 1, "b": 2}), ((1,), {"b": 2, "z": 3})]:
    show("bind", inspect.signature(positional).bind, *args, **kw)
    show("callargs", inspect.getcallargs, positional, *args, **kw)
bound = signature.bind(1, c=3)
bound.apply_defaults()
print(bound, bound.args, bound.kwargs, bound.arguments, bound == signature.bind(1, 1, c=3, d=2))
P = inspect.Parameter
for name, kind, more in [("a", P.KEYWORD_ONLY, {}), ("1", P.KEYWORD_ONLY, {}), ("if", P.KEYWORD_ONLY, {}), (1, P.KEYWORD_ONLY, {}),
                         ("a", 9, {}), ("a", P.VAR_KEYWORD, {"default": 1}), ("a", P.VAR_POSITIONAL, {"annotation": int}),
                         (".0", P.POSITIONAL_ONLY, {}), (".0", P.KEYWORD_ONLY, {})]:
    show("parameter", P, name, kind, **more)
show("order", inspect.Signature, [P("a", P.KEYWORD_ONLY), P("b", P.POSITIONAL_ONLY)])
show("twice", inspect.Signature, [P("a", P.KEYWORD_ONLY), P("a", P.KEYWORD_ONLY)])
show("default", inspect.Signature, [P("a", P.POSITIONAL_ONLY, default=1), P("b", P.POSITIONAL_ONLY)])
show("replace", signature.replace, return_annotation=int)
show("format", signature.format, max_width=10)
show("format", signature.format, quote_annotation_strings=False)
for kind in (P.POSITIONAL_ONLY, P.VAR_KEYWORD):
    print(kind, repr(kind), kind.description, int(kind))
print([a for a in inspect.classify_class_attrs(Derived) if a.defining_class is Base and a.name not in ("__doc__",)
       and not a.name.startswith("__")])
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Derived)])
print([n for n, _ in inspect.getmembers(Derived, inspect.isroutine)])
print([n for n, _ in inspect.getmembers(Base(), inspect.ismethod)], inspect.getmembers(Base, inspect.isdatadescriptor))
print([n for n, _ in inspect.getmembers_static(Derived(1))][:5])
for name in ("prop", "slot", "cm", "sm", "method", "attribute", "missing", "__class__"):
    show("static " + name, lambda: type(inspect.getattr_static(Derived(1), name)))
predicates = [n for n in dir(inspect) if n.startswith("is")]
subjects = [plain, coroutine, len, [].append, list.append, Base, Base().method, Base.__dict__["prop"], Base.slot,
            (x for x in ()), type(plain).__code__, plain.__code__, inspect, int.__add__, (1).__add__, functools.partial(len),
            types.FunctionType.__dict__["__globals__"], collections.abc.Sized]
for p in predicates:
    try:
        print(p, "".join("01"[bool(getattr(inspect, p)(s))] for s in subjects))
    except BaseException as e:
        print(p, type(e).__name__, e)
show("doc", inspect.getdoc, Derived.method)
show("doc", inspect.getdoc, Derived)
show("doc", inspect.getdoc, Derived(1).prop)
show("source", inspect.getsource, Base.sm)
show("source", inspect.getsource, wrapped(plain))
show("source", inspect.getsource, len)
show("source", inspect.getsource, 1)
show("source", inspect.getsource, Colour)
show("lines", inspect.getsourcelines, positional)
show("comments", inspect.getcomments, plain)
show("unwrap", lambda: inspect.unwrap(wrapped(wrapped(plain))) is plain)
show("mro", inspect.getmro, Derived)
show("tree", inspect.getclasstree, [Derived, Base, int])
show("clean", inspect.cleandoc, "  a\n    b\n   c\n\n")
show("name", inspect.getmodulename, "/a/b.py")
show("annotation", inspect.formatannotation, list[int] | None)
def counter(start):
    total = start
    def add(n):
        nonlocal total
        total += n + len(missing)
    return add
show("closure", inspect.getclosurevars, counter(3))
generator = (x for x in [1])
print(inspect.getgeneratorstate(generator), inspect.getgeneratorlocals(generator).keys())
next(generator)
print(inspect.getgeneratorstate(generator), inspect.getgeneratorlocals(generator)["x"])
generator.close()
print(inspect.getgeneratorstate(generator), inspect.getgeneratorlocals(generator))
def where(): return inspect.stack()
for frame in where():
    print(frame.function, frame.lineno, frame.code_context, frame.index, frame.positions)
print(inspect.getframeinfo(inspect.currentframe()).positions, inspect.getargvalues(inspect.currentframe()).args)

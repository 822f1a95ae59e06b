"""typing: special forms, what they accept between brackets, and what nobody may call, instantiate or derive from."""
import typing
from typing import *


def show(name, call, *args, **keywords):
    try:
        print(name, args or "", keywords or "", "->", repr(call(*args, **keywords)))
    except Exception as e:
        print(name, args or "", keywords or "", "!!", type(e).__name__, e)


T = TypeVar("T")
S = TypeVar("S", bound=int)
A = TypeVar("A", int, str)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
FORMS = ["Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal",
         "LiteralString",
         "Never", "NoReturn", "NotRequired", "Optional", "Protocol", "ReadOnly", "Required", "Self", "TypeAlias",
         "TypeGuard",
         "TypeIs", "Union", "Unpack", "List", "Dict", "DefaultDict", "Tuple", "Type", "Set", "FrozenSet",
         "Counter", "Deque",
         "ChainMap", "OrderedDict", "Iterable", "Mapping", "Generator", "AsyncGenerator", "Hashable", "Sized",
         "Text", "AnyStr",
         "NamedTuple", "TypedDict", "ContextManager", "AsyncContextManager", "Pattern", "Match", "IO", "TextIO",
         "BinaryIO",
         "SupportsInt", "SupportsAbs", "AwaitableGenerator"]
PARAMETERS = ["int", "'x'", "None", "5", "(int, str)", "()", "[]", "...", "[int], str", "..., int", "int, ...",
              "P, int", "[P], int",
              "T", "T, S", "*Ts", "Unpack[Ts]", "P", "[T, P], int", "Any", "Self", "ClassVar[int]", "Final[int]",
              "Generic[T]",
              "Literal[1]", "1, 'a', True, None, b'x'", "1.5", "int, 1", "int, 'doc', 5", "Required[int]",
              "ReadOnly[int]",
              "Concatenate[int, P], str", "Concatenate[int, ...], str", "tuple[int, ...]", "*tuple[int, ...]",
              "type", "len", "int, str, T",
              "NoReturn", "lambda: 0", "slice(1, 2)", "T, T", "A", "int | None", "None, None",
              "Optional[int], int", "''", "'a b'"]
for form in FORMS:
    print("==", form)
    value = getattr(typing, form, None)
    if value is None:
        show(form, getattr, typing, form)
        continue
    show("repr", lambda: (value, type(value).__name__, getattr(value, "__module__", 0),
                          getattr(value, "__origin__", 0)))
    show("call", value)
    show("call", value, 1)
    show("call", value, "x", int, y=2)
    for parameter in PARAMETERS:
        show(f"{form}[{parameter}]", eval, f"{form}[{parameter}]")
    show("derive", lambda: type("Derived", (value,), {}).__mro__)
    show("derive", lambda: eval(f"new('Derived', ({form}[int],))",
                                {**vars(typing), "new": __import__("types").new_class}).__mro__)
    show("isinstance", isinstance, 5, value)
    show("issubclass", issubclass, int, value)
    show("isinstance", lambda: isinstance(5, value[int]))
    show("issubclass", lambda: issubclass(int, value[int]))
    show("set", lambda: setattr(value[int], "attribute", 1))
    show("or", lambda: value | int)
    show("ror", lambda: "text" | value)
    show("hash", lambda: hash(value) == hash(value))
    show("args", lambda: (get_origin(value[int]), get_args(value[int])))
    show("iter", lambda: next(iter(value)))

print("== substitution")
for source in """List[T][int] | List[T][int, str] | Dict[T, S][int] | Dict[T, S][int, bool]
Callable[[T], S][int, bool] | Callable[P, T][[int], str] | Callable[P, T][int, str] | Callable[P, T][..., str]
Callable[Concatenate[int, P], T][[str], bool] | Tuple[T, ...][int] | Tuple[Unpack[Ts]][int, str]
Tuple[int, Unpack[Ts]][()] | tuple[*Ts][int] | Union[T, int][int] | Union[T, int][str] | Optional[T][int]
List[int][str] | List[A][float] | Annotated[T, 1][int] | Annotated[Annotated[int, 1], 2]
ClassVar[List[T]][int] | Type[T][int] | Literal[1][2] | Union[int] | Union[int, int]
Union[int, str] == Union[str, int] | Literal[1, 2] == Literal[2, 1] | Literal[1] == Literal[True]
Literal[Literal[1], 2] | Literal[[]] | Union[int, None] | Union[List[int], List[int]] | hash(Literal[[]])
List[T].__parameters__ | Dict[T, List[T]].__parameters__ | Callable[[int, T], T].__args__
Callable[P, T].__parameters__ | List[int].__origin__ | List[int].append | List[int]() | List[int](["a"])
Dict[str, int](a=1) | Type[int]() | Deque[int](maxlen=3) | DefaultDict[int, int](int) | Counter[int]("aab")
ChainMap[int, int]() | Any() | Generic[T]() | Literal[1]() | Union[int, str]() | Optional[int]()
Annotated[int, 1]("5") | Annotated[int, 1].real | ClassVar[int]() | List[int].nothing | List[int].__name__
Callable.__name__ | Union[int, str].__name__ | Optional.__name__ | Tuple[()].__args__ | T | int | T.__bound__
S.__bound__ | A.__constraints__ | T[int] | P.args | P.kwargs | Ts.__name__ | list(Ts) | P.args == P.args
T.__default__ | List['int'].__args__ | List['int'].__args__[0].__forward_arg__ | Tuple['a', 'b']
Optional['int'] | Union['int', str] | Callable[['a'], 'b'] | TypeVar('x')[1] | Generic[int] | Generic[T, T]
Generic[()] | Generic | Protocol[int] | Protocol[T] | Protocol[T, T]""" \
        .replace("\n", " | ").split(" | "):
    show(source, eval, source)

print("== variables of types")
for source in """TypeVar() | TypeVar(5) | TypeVar('X', int) | TypeVar('X', int, str) | TypeVar('X', bound=5)
TypeVar('X', bound='int').__bound__ | TypeVar('X', int, str, bound=int) | TypeVar('X', covariant=True)
TypeVar('X', contravariant=True) | TypeVar('X', covariant=1, contravariant=1)
TypeVar('X', infer_variance=True) | TypeVar('X', infer_variance=True, covariant=True)
TypeVar('X', default=int).__default__ | TypeVar('X', default=5).__default__ | TypeVar('X').has_default()
TypeVar('X', default=None).has_default() | TypeVar('X', nonsense=1) | TypeVar('X', bound=None).__bound__
TypeVar('X', bound=ClassVar[int]) | TypeVar('X', 1, 2).__constraints__ | TypeVar('X').__constraints__
ParamSpec() | ParamSpec(5) | ParamSpec('X', bound=int).__bound__ | ParamSpec('X', default=[int]).__default__
ParamSpec('X', default=...).has_default() | ParamSpec('X', covariant=True, contravariant=True)
ParamSpec('X', 1) | ParamSpec('X').args.__origin__ | ParamSpec('X').kwargs | TypeVarTuple() | TypeVarTuple(5)
TypeVarTuple('X', default=Unpack[Tuple[int]]).__default__ | TypeVarTuple('X', 1)
TypeVarTuple('X').has_default() | ParamSpecArgs() | ParamSpecArgs(P) | ParamSpecArgs(5) | ParamSpecArgs(P, 1)
ParamSpecArgs(P) == P.args | ParamSpecArgs(P).__origin__ | ParamSpecArgs(origin=P) | ParamSpecKwargs()
ParamSpecKwargs(P) | ParamSpecKwargs(5) | ParamSpecKwargs(P) == P.kwargs | TypeVar('X').has_default(1)
ParamSpec('X').has_default(1) | TypeVarTuple('X').has_default(1) | ParamSpecKwargs(P) == ParamSpecArgs(P)
ParamSpecKwargs(P) == 5 | hash(ParamSpecArgs(P)) | P.args.__mro_entries__(())
ParamSpecKwargs(origin=P).__origin__ | TypeAliasType() | TypeAliasType('X') | TypeAliasType('X', int)
TypeAliasType('X', int).__value__ | TypeAliasType(5, int)
TypeAliasType('X', int, type_params=(T,)).__parameters__ | TypeAliasType('X', List[T], type_params=(T,))[int]
TypeAliasType('X', int)[int] | TypeAliasType('X', int, type_params=T)
TypeAliasType('X', int, type_params=(5,)) | TypeAliasType('X', int, type_params=(T, T)).__type_params__
TypeAliasType('X', int)() | TypeAliasType('X', int) == TypeAliasType('X', int) | TypeAliasType('X', int, int)
TypeAliasType(name='X', value=1).__name__ | TypeAliasType('X', int).__module__
isinstance(5, TypeAliasType('X', int)) | TypeAliasType('X', int, nonsense=1)
TypeAliasType('X', int, type_params=(TypeVar('D', default=int), T)) | TypeAliasType('X', int).attribute
NewType() | NewType('X') | NewType('X', int) | NewType('X', int)(5) | NewType('X', int)('anything')
NewType('X', 5).__supertype__ | NewType(5, int) | NewType('X', int)() | NewType('X', int)(1, 2)
NewType('a.b', int) | NewType('X', int).__name__ | NewType('X', int) == NewType('X', int)
NewType('X', int).__mro_entries__(()) | isinstance(5, NewType('X', int)) | NewType(name='X', tp=str)
ForwardRef() | ForwardRef('a') | ForwardRef('a b') | ForwardRef(5) | ForwardRef('int') == ForwardRef('int')
ForwardRef('a', is_argument=False) | ForwardRef('a').nothing | ForwardRef('*a') | ForwardRef('a', module='m')
ForwardRef('a', is_class=True) | ForwardRef('int').evaluate() | ForwardRef('nothing').evaluate()""".replace("\n",
        " | ").split(" | "):
    show(source, eval, source)

"""annotationlib: annotations in every format, forward references, annotate functions, wrong calls."""
import annotationlib
import functools
import types
import typing
from annotationlib import *


def show(name, call, *args, **keywords):
    try:
        print(name, "->", repr(call(*args, **keywords)))
    except Exception as e:
        print(name, "!!", type(e).__name__, e)


def wrong(*functions):
    for function in functions:
        show(function.__name__, function)
        show(function.__name__, function, nonsense=1)
        for value in 5, None, "text", len, [], types, object, Format.VALUE, ForwardRef("x"), lambda: 0:
            show(f"{function.__name__} {getattr(value, '__name__', value)}", function, value)
        show(function.__name__, function, 1, 2, 3, 4, 5)


print("== Format")
for value in 1, 2, 3, 4, 0, 5, "VALUE", None:
    show(f"Format {value}", Format, value)
show("Format", Format)
show("Format", lambda: Format["STRING"])
print(list(Format), Format.VALUE + 1, Format.FORWARDREF.name, Format(1) is Format.VALUE)


def function(a: int, b: missing, c: "text", d: missing.attribute[int, missing] | None, *e: x + 1 if y else -z,
             f: "q" = 1,
             **g: lambda p: p) -> list[missing]: ...


def formatted(a: f"{missing}"): ...


class Class[T]:
    a: int
    b: missing
    c: T
    d: typing.ClassVar["text"]
    e: Class
    f: {1: missing, "k": [missing, (missing,), {missing}]}
    g: missing(1, x=2)[1:2, ...]
    h: not a < b < missing
    i: -missing ** +missing @ missing // ~missing


class Empty:
    pass


class Child(Class):
    z: int


class Own:
    __annotations__ = {"own": 1}


class Callable:
    def __annotate__(self, format, /):
        if format == 2:
            raise NotImplementedError
        return {"made": format}

    def __call__(self):
        pass


def conditional(flag):
    class Made:
        if flag:
            a: int
        else:
            b: missing
        for i in range(2):
            c: str
    return Made


THINGS = [function, formatted, Class, Empty, Child, Own, conditional(0), conditional(1),
          functools.partial(function), types,
          len, 5, None, Callable(), Class(),
          types.SimpleNamespace(__annotations__={"s": 1}), types.SimpleNamespace(__annotations__=5),
          types.FunctionType.__call__]
print("== get_annotations")
for thing in THINGS:
    label = getattr(thing, "__name__", type(thing).__name__)
    for format in Format:
        show(f"{label} {format.name}", lambda: get_annotations(thing, format=format))
    show(f"{label} eval_str", lambda: get_annotations(thing, eval_str=True))
    show(f"{label} eval_str", lambda: get_annotations(thing, eval_str=True, globals={"text": 5, "missing": int},
                                                      locals={"a": 1}))
for format in 0, 5, "VALUE", None, 1.0:
    show(f"format {format}", lambda: get_annotations(function, format=format))
show("eval_str and format", lambda: get_annotations(function, format=Format.STRING, eval_str=True))
show("bad string", lambda: get_annotations(types.SimpleNamespace(__annotations__={"a": "1 +"}), eval_str=True))
show("position", get_annotations, function, {}, {}, False)
wrong(get_annotations)
print("== ForwardRef")
REFERENCES = get_annotations(function, format=Format.FORWARDREF)
for name, reference in REFERENCES.items():
    if isinstance(reference, ForwardRef):
        print(name, reference.__forward_arg__, reference.__forward_module__, reference.__forward_is_class__,
              reference.__owner__ is function)
        show("evaluate", reference.evaluate)
        show("evaluate", lambda: reference.evaluate(globals={"missing": Class, "x": 1, "y": 0, "z": 3, "q": "Q"}))
        for format in Format:
            show(f"evaluate {format.name}", reference.evaluate, format=format)
for text in ("int", "list[int]", "missing", "missing.x", "1 +", "", "a b", "*x", "x := 1", "yield", "lambda: 0",
             " int", "(int)", "int\n"):
    show(repr(text), lambda: ForwardRef(text))
    show(repr(text), lambda: ForwardRef(text).evaluate())
    show(repr(text), lambda: ForwardRef(text, is_class=True).evaluate(format=Format.FORWARDREF))
for args, keywords in [((), {}), ((5,), {}), ((None,), {}), (("a", 1), {}), (("a",), {"nonsense": 1}),
                       (("a",), {"module": "types"}), (("a",), {"owner": Class}),
                       (("*a",), {"is_argument": False}), (("a",), {"module": 5})]:
    show(f"ForwardRef{args}{keywords}", ForwardRef, *args, **keywords)
T = typing.TypeVar("T")
for keywords in ('globals={"a": 1}', 'locals={"a": 2}', 'globals={"a": 1}, locals={"a": 2}', "type_params=[T]",
                 "owner=Class",
                 "owner=types", "owner=5", "owner=function", "globals=5", "locals=5", "type_params=5", "format=9",
                 "format=None",
                 "nonsense=1"):
    for text in "a", "T", "a + T", "Class", "FunctionType", "__name__":
        source = f"ForwardRef({text!r}).evaluate({keywords})"
        show(source, eval, source)
show("evaluate", ForwardRef("a").evaluate, 1)
show("evaluate", ForwardRef.evaluate)
show("module", lambda: ForwardRef("FunctionType", module="types").evaluate())
show("module", lambda: ForwardRef("nothing", module="types").evaluate())
show("module", lambda: ForwardRef("a", module="no such module").evaluate())
show("equal", lambda: (ForwardRef("a") == ForwardRef("a"), ForwardRef("a") == ForwardRef("b"),
                       ForwardRef("a") == 5, hash(ForwardRef("a")) == hash(ForwardRef("a"))))
show("or", lambda: (ForwardRef("a") | int, int | ForwardRef("a"), ForwardRef("a") | None))
show("attributes", lambda: ForwardRef("a").nothing)
show("code", lambda: type(ForwardRef("a").__forward_code__).__name__)
show("old", lambda: ForwardRef("int")._evaluate({}, {}, type_params=(), recursive_guard=frozenset()))
show("derive", lambda: type("Derived", (ForwardRef,), {}))
print("== annotate functions")


def annotate(format, /):
    if format > 2:
        raise NotImplementedError(format)
    return {"a": undefined if format == 1 else int, "b": [inner] if format == 2 else format}


def refusing(format, /):
    raise NotImplementedError


def failing(format, /):
    raise ZeroDivisionError(format)


def strange(format, /):
    return 5


def values(format, /):
    if format != 1:
        raise NotImplementedError
    return {"x": missing, "y": missing.z, "w": [missing, int], "v": "text", "u": len,
            "t": missing + 1 and missing, "s": f"{missing}", "r": [m for m in missing]}


def plain(format, /):
    if format != 1:
        raise NotImplementedError
    return {"x": int, "y": list[int], "z": "text", "w": missing | None, "v": int | missing, "u": missing[int],
            "t": missing.a.b(1, k=missing)}


def evaluating(format, /):
    if format != 1:
        raise NotImplementedError
    return missing | int


for call in (annotate, refusing, failing, strange, values, plain, evaluating, function.__annotate__,
             Class.__annotate__, Callable().__annotate__, len, 5, None):
    label = getattr(call, "__name__", call)
    for format in *Format, 0, 7, "x":
        show(f"call_annotate {label} {format}", call_annotate_function, call, format)
        show(f"with owner {label} {format}", call_annotate_function, call, format, owner=Class)
        show(f"call_evaluate {label} {format}", call_evaluate_function, call, format)


type Alias[S: missing = int] = list[missing, S]
for format in Format:
    show(f"value {format}", call_evaluate_function, Alias.evaluate_value, format)
    show(f"bound {format}", call_evaluate_function, Alias.__type_params__[0].evaluate_bound, format, owner=Alias)
    show(f"default {format}", call_evaluate_function, Alias.__type_params__[0].evaluate_default, format)
wrong(call_annotate_function, call_evaluate_function)
print("== the rest")
for value in (int, list[int], None, "text", 5, ..., len, types.FunctionType, typing.Any, T, ForwardRef("a"),
              type(None), Class, Class[int], [int], lambda: 0, int | None, function):
    show("type_repr", lambda: type_repr(value).partition(" at 0x")[0])
    show("annotations_to_string", lambda: annotations_to_string({"a": value})["a"].partition(" at 0x")[0])
show("annotations_to_string", annotations_to_string, {})
show("annotations_to_string", annotations_to_string, {5: int})
wrong(annotations_to_string, type_repr, get_annotate_from_class_namespace)
for namespace in ({}, {"__annotate__": 1}, {"__annotate_func__": 2}, {"__conditional_annotations__": 3},
                  {"__annotate_func__": None}):
    show(f"namespace {namespace}", get_annotate_from_class_namespace, namespace)
print(sorted(annotationlib.__all__))

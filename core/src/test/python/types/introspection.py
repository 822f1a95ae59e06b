# What every built-in type offers: dir() of it, the kind of each attribute, texts of signatures and documentation.
import builtins
import collections
import inspect
import types
import zlib

from _cases import attempt

# Attributes that exist for the sake of C code or memory, or are inherited instead of being there once more.
LEFT_OUT = {"__sizeof__", "__release_buffer__", "__new__", "__getstate__", "__del__"}


def checksum(text):
    return zlib.crc32(text.encode()) if isinstance(text, str) else type(text).__name__


def describe(cls):
    print("==", cls.__module__, cls.__qualname__, cls.__bases__, cls.__text_signature__, checksum(cls.__doc__))
    print(sorted(set(dir(cls)) - LEFT_OUT))
    for name in sorted(set(vars(cls)) - LEFT_OUT - {"__doc__"}):
        value = vars(cls)[name]
        doc = getattr(value, "__doc__", None)
        print(" ", name, type(value).__name__, getattr(value, "__qualname__", "-"),
              getattr(value, "__text_signature__", "-") if not isinstance(value, type) else "-",
              checksum(doc) if type(value).__name__ not in ("str", "NoneType", "tuple") else repr(value),
              getattr(value, "__objclass__", cls) is cls)


def generator():
    yield


async def coroutine():
    pass


async def asynchronous():
    yield


started = coroutine()
made = [generator(), started, asynchronous(), started.__await__(), iter([]), iter(()), iter({}), iter({}.values()),
        iter({}.items()), reversed({}), reversed({}.values()), reversed({}.items()), iter(set()), iter(range(3)),
        iter(range(1 << 70)), iter("é"), iter("a"), iter(b""), iter(bytearray()), reversed([]), iter(int, 0),
        iter(memoryview(b"")), {}.keys(), {}.values(), {}.items(), coroutine.__code__.co_lines(), (1).__add__,
        [].append, int.__add__, str.join, vars(dict)["fromkeys"], vars(int)["real"],
        vars(types.FunctionType)["__closure__"], types.CellType(), list[int], int | str, NotImplemented, ..., None]
started.close()
classes = [c for c in vars(builtins).values() if isinstance(c, type) and not issubclass(c, BaseException)]
classes += [c for c in vars(types).values() if isinstance(c, type) and c.__module__ == "builtins"
            and c is not types.CapsuleType]
classes += [type(o) for o in made]
classes += [BaseException, ValueError, KeyError, OSError, StopIteration, SyntaxError, ImportError, UnicodeDecodeError]
for cls in dict.fromkeys(classes):
    describe(cls)
for name, function in sorted(vars(builtins).items()):
    if isinstance(function, types.BuiltinFunctionType) and not name.startswith("_jython"):
        print(name, function.__name__, function.__qualname__, function.__module__, function.__text_signature__,
              checksum(function.__doc__), repr(function))
        attempt(name, lambda: str(inspect.signature(function)))
for cls in dict.fromkeys(classes):
    attempt(cls.__qualname__, lambda: str(inspect.signature(cls)))
    for name in sorted(vars(cls)):
        member = getattr(cls, name, None)
        if callable(member) and name not in LEFT_OUT and not isinstance(member, type):
            try:
                print(" ", name, inspect.signature(member))
            except ValueError as e:
                print(" ", name, "!!", str(e).partition(" at 0x")[0])
            except TypeError as e:
                print(" ", name, "!!", str(e).partition(" at 0x")[0])
print(sorted(set(dir(builtins)) - {"copyright", "credits", "exit", "quit", "license", "help"}))
for value in (1, True, 1.5, 1j, "a", b"a", (), [], {}, set(), frozenset(), range(1), slice(1), None, ..., len, print,
              generator, ValueError(), types.SimpleNamespace(), collections.deque()):
    print(type(value).__name__, sorted(set(dir(value)) - LEFT_OUT) == sorted(set(dir(type(value))) - LEFT_OUT))

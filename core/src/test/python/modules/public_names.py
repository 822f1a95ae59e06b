"""The public names of the modules that compute, and of their classes: kind, text signature, bases, start of the docstring.

Special methods are compared by name and kind. Where the C library decides (a version), only the name is printed.
"""
import importlib

MODULES = """functools itertools operator collections collections.abc contextlib contextvars dataclasses enum abc typing
annotationlib weakref gc copy copyreg pprint reprlib string string.templatelib re textwrap json math cmath random
statistics fractions datetime calendar struct array bisect heapq queue marshal hashlib hmac base64 binascii
zlib csv configparser urllib.parse html uuid secrets unicodedata codecs types
_functools _operator _collections _contextvars _typing _weakref _string _json _random _struct _bisect _md5
_sha1 _sha2 _sha3 _blake2 _hmac _csv _codecs""".split()

# What differs is told in docs/status.md, or lies outside these modules
SKIPPED_MEMBERS = {"__doc__", "__module__", "__getattribute__", "__setattr__", "__delattr__", "__vectorcalloffset__",
                   "__weakref__", "__firstlineno__", "__static_attributes__", "_abc_impl", "__hash__", "__new__",
                   "__sizeof__", "__release_buffer__", "__iadd__", "__imul__", "__instancecheck__",
                   "__subclasscheck__", "__buffer__"}

LEFT_OUT = {"datetime_CAPI", "ucd_3_2_0", "UCD", "ZLIB_VERSION", "ZLIB_RUNTIME_VERSION"}


def signature(value):
    return getattr(value, "__text_signature__", None)


def show_type(name, cls):
    if cls.__module__ in ("builtins", "_thread", "io", "_io", "threading", "decimal"):
        print(" ", name, "is", cls.__qualname__)
        return
    print(" ", name, "class", cls.__module__, cls.__qualname__, signature(cls),
          [base.__name__ for base in cls.__mro__], bool(cls.__flags__ & 1 << 10), bool(cls.__flags__ & 1 << 8))
    for member, value in sorted(vars(cls).items()):
        if member in SKIPPED_MEMBERS or member.startswith("_") and not member.endswith("__"):
            continue
        text = getattr(value, "__doc__", None) if callable(value) else None
        print("   ", member, type(value).__name__, signature(value), text and text.split("\n")[0])


for module_name in MODULES:
    module = importlib.import_module(module_name)
    print(module_name, (module.__doc__ or "").split("\n")[0])
    for name, value in sorted(vars(module).items()):
        if name.startswith("_") or name in LEFT_OUT:
            continue
        if isinstance(value, type):
            show_type(name, value)
        elif callable(value):
            print(" ", name, type(value).__name__, signature(value), (value.__doc__ or "").split("\n")[0])
        else:
            print(" ", name, type(value).__name__, value if isinstance(value, (int, float, tuple)) else "")

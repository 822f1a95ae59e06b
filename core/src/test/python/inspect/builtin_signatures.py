# The signature of every function and type of the modules that C implements.
import inspect

modules = """_abc _bisect _codecs _collections _contextvars _csv _datetime _functools _heapq _io _json
_operator _pickle _queue _random _sre _stat _statistics _string _struct _symtable _thread _tokenize _typing _warnings
_weakref array atexit binascii builtins cmath errno itertools marshal math select time unicodedata zlib""".split()


def signature(o):
    try:
        return str(inspect.signature(o))
    except Exception as e:
        return type(e).__name__


for module in modules:
    namespace = vars(__import__(module))
    for name in sorted(namespace):
        o = namespace[name]
        if name.startswith("_") or not callable(o):
            continue
        print(module, name, signature(o))
        if isinstance(o, type):
            for attribute in sorted(vars(o)):
                method = vars(o)[attribute]
                if not attribute.startswith("__") and (callable(method) or isinstance(method, (classmethod,
                        staticmethod))):
                    print("   ", attribute, type(method).__name__, signature(getattr(o, attribute)))

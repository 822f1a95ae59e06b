"""Which public functions and methods programs call, and whether with success and with an error.

As `sitecustomize` it watches the process it is imported into and leaves one file in the folder KRAIT_CALLS at exit,
a line for each function: module, qualified name, calls, calls that raised. As a script, `all MODULE...`, it prints
every function there is in these modules, one a line.
"""

import atexit
import functools
import os
import sys
import types

FUNCTIONS = (types.FunctionType, types.BuiltinFunctionType, types.MethodDescriptorType, types.ClassMethodDescriptorType,
             types.WrapperDescriptorType)
WRAPPERS = types.FunctionType, functools._lru_cache_wrapper


def plain(attribute):
    """What is called in the end when this attribute of a class or module is."""
    while True:
        if isinstance(attribute, (classmethod, staticmethod)):
            attribute = attribute.__func__
        elif isinstance(attribute, types.MethodType):
            attribute = attribute.__func__
        elif isinstance(attribute, WRAPPERS) and hasattr(attribute, "__wrapped__"):
            attribute = attribute.__wrapped__
        else:
            return attribute


def defined(cls, name):
    """The class that gives another one a method, with the method's name."""
    return next(((owner, name) for owner in cls.__mro__ if name in owner.__dict__), None)


def key(function):
    """Equal for the callables that are one function: bound or not, wrapped or not."""
    function = plain(function)
    if isinstance(function, types.FunctionType):
        return function.__code__
    if isinstance(function, types.BuiltinFunctionType):
        owner = function.__self__
        if owner is None or isinstance(owner, types.ModuleType):
            return function.__module__, function.__name__
        return defined(owner if isinstance(owner, type) else type(owner), function.__name__)
    if isinstance(function, (types.MethodDescriptorType, types.ClassMethodDescriptorType, types.WrapperDescriptorType)):
        return function.__objclass__, function.__name__
    if isinstance(function, types.MethodWrapperType):
        return defined(type(function.__self__), function.__name__)
    return function if isinstance(function, type) else None


def public_names(module):
    names = getattr(module, "__all__", None)
    return sorted(names) if names else sorted(name for name in vars(module) if not name.startswith("_"))


def functions(module, modules):
    """Pairs of a name and a key: the public functions and classes of a module, and the classes' public methods.

    What it has from another of the modules is left out.
    """
    for name in public_names(module):
        value = vars(module).get(name)
        if not callable(value) or isinstance(value, types.GenericAlias):
            continue
        home = getattr(value, "__module__", None)
        if home != module.__name__ and home in modules and getattr(sys.modules[home], value.__name__, None) is value:
            continue  # it is told under its own module
        if isinstance(value, type):
            yield name, value
            for attribute, method in sorted(vars(value).items()):
                if not attribute.startswith("_") and isinstance(plain(method), FUNCTIONS) and key(method) is not None:
                    yield name + "." + attribute, key(method)
        elif isinstance(plain(value), FUNCTIONS) and key(value) is not None:
            yield name, key(value)


def watch(folder):
    monitoring = sys.monitoring
    events = monitoring.events
    calls, raised, python = {}, {}, {}

    def on_call(code, offset, function, first):
        found = function
        if hasattr(type(found), "__hash__"):
            mark = id(found)
            entry = calls.get(mark)
            if entry is None:
                calls[mark] = [found, 1]
            else:
                entry[1] += 1

    def on_raise(code, offset, function, first):
        entry = raised.get(id(function))
        if entry is None:
            raised[id(function)] = [function, 1]
        else:
            entry[1] += 1

    def on_start(code, offset):
        entry = python.setdefault(code, [0, 0])
        entry[0] += 1

    def on_unwind(code, offset, error):
        entry = python.setdefault(code, [0, 0])
        entry[1] += 1

    def leave():
        for tool_event in (events.CALL, events.C_RAISE, events.PY_START, events.PY_UNWIND):
            monitoring.register_callback(4, tool_event, None)
        totals = {}
        for table, place in ((calls, 0), (raised, 1)):
            for function, count in table.values():
                try:
                    name = key(function)
                    if name is not None:
                        totals.setdefault(name, [0, 0])[place] += count
                except Exception:
                    pass  # a callable of a program that refuses to be looked at
        for code, counts in python.items():
            entry = totals.setdefault(code, [0, 0])
            entry[0] = max(entry[0], counts[0])
            entry[1] += counts[1] + max(0, entry[0] - counts[0])
        modules = [name for name in os.environ["KRAIT_CALLS_MODULES"].split(",") if name in sys.modules]
        with open(os.path.join(folder, f"{os.getpid()}"), "a", encoding="utf-8") as file:
            for module in modules:
                for name, mark in functions(sys.modules[module], modules):
                    if mark in totals:
                        count, errors = totals[mark]
                        file.write(f"{module}\t{name}\t{count}\t{errors}\n")

    monitoring.use_tool_id(4, "calls")
    for event, callback in ((events.CALL, on_call), (events.C_RAISE, on_raise), (events.PY_START, on_start),
                            (events.PY_UNWIND, on_unwind)):
        monitoring.register_callback(4, event, callback)
    monitoring.set_events(4, events.CALL | events.PY_START | events.PY_UNWIND)
    atexit.register(leave)


if __name__ == "__main__":
    for module in sys.argv[1:]:
        __import__(module, None, None, ["*"])  # with what it imports on demand
    for module in sys.argv[1:]:
        for name, _ in functions(sys.modules[module], sys.argv[1:]):
            print(f"{module}\t{name}")
elif os.environ.get("KRAIT_CALLS"):
    watch(os.environ["KRAIT_CALLS"])

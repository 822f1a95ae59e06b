"""Runs programs one after the other in this process, each as __main__.

The list file (first argument) holds two lines a program: its file, and the stem of its result files. What it wrote
goes to STEM.out and STEM.err; STEM.exit holds its exit status and appears last, by a rename. With --code each program
prints all fields of its code objects before it runs.
"""

import _warnings
import builtins
import io
import os
import sys

Module = type(sys)
pristine_builtins = dict(builtins.__dict__)
pristine_path = list(sys.path)
pristine_hooks = sys.excepthook, sys.displayhook, sys.unraisablehook
pristine_filters = list(_warnings.filters)
recursion_limit = sys.getrecursionlimit()


def status_of(exit):
    """The exit status that a SystemExit means."""
    code = exit.code
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


FIELDS = [
    "co_name", "co_qualname", "co_firstlineno", "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_flags",
    "co_stacksize", "co_nlocals", "co_varnames", "co_cellvars", "co_freevars", "co_names",
]


def show(code, depth=0):
    """Prints every field of the code object and of those in its constants."""
    mark = ">" * depth
    for field in FIELDS:
        print(mark, field, getattr(code, field))
    print(mark, "co_code", code.co_code.hex(" "))
    print(mark, "co_linetable", code.co_linetable.hex())
    print(mark, "co_exceptiontable", code.co_exceptiontable.hex())
    for const in code.co_consts:
        print(mark, "const", type(const).__name__, "" if isinstance(const, type(code)) else typed(const))
        if isinstance(const, type(code)):
            show(const, depth + 1)


def typed(const):
    """A constant's text, such that 1, 1.0 and True differ inside tuples as well."""
    if isinstance(const, tuple):
        return [typed(item) for item in const]
    if isinstance(const, frozenset):
        return sorted(map(typed, const), key=str)
    return f"{type(const).__name__} {const!r}"


def run(path, with_code):
    main = Module("__main__")
    main.__file__ = path
    main.__builtins__ = builtins
    sys.modules["__main__"] = main
    sys.argv[:] = [path]
    folder = os.path.dirname(path)
    sys.path[:] = [folder] + pristine_path[1:]
    os.chdir(folder)
    try:
        with open(path, "rb") as file:
            source = file.read()
        code = compile(source, path, "exec", dont_inherit=True)
        if with_code:
            show(code)
        exec(code, main.__dict__)
        return 0
    except SystemExit as exit:
        return status_of(exit)
    except BaseException as error:
        # Without this function's own frame the report is that of a script.
        error.__traceback__ = error.__traceback__.tb_next
        sys.excepthook(type(error), error, error.__traceback__)
        return 1


def restore(modules):
    sys.settrace(None)
    sys.setprofile(None)
    sys.setrecursionlimit(recursion_limit)
    sys.excepthook, sys.displayhook, sys.unraisablehook = pristine_hooks
    builtins.__dict__.clear()
    builtins.__dict__.update(pristine_builtins)
    restore_warnings()
    for name in list(sys.modules):
        if name not in modules and is_local(sys.modules[name]):
            del sys.modules[name]


def restore_warnings():
    """Warnings are shown as a fresh process shows them; what modules remember of shown ones is now out of date."""
    _warnings.filters[:] = pristine_filters
    _warnings._onceregistry.clear()
    loaded = sys.modules.get("warnings")
    if loaded:
        loaded.showwarning = loaded._showwarning_orig
        loaded.formatwarning = loaded._formatwarning_orig
    _warnings._acquire_lock()
    try:
        _warnings._filters_mutated_lock_held()
    finally:
        _warnings._release_lock()


def is_local(module):
    """A module that lies beside the program; another program may have one of the same name."""
    file = getattr(module, "__file__", None)
    return isinstance(file, str) and "/lib/python3" not in file


def save(name, data):
    with open(name, "wb") as file:
        file.write(data)


def main(list_file, with_code=False):
    with open(list_file, encoding="utf-8") as file:
        lines = file.read().splitlines()
    for path, stem in zip(lines[::2], lines[1::2]):
        streams = sys.stdout, sys.stderr
        modules = set(sys.modules)
        out, err = io.BytesIO(), io.BytesIO()
        # Held until the bytes are read: a text stream that dies closes what lies under it.
        captured = (io.TextIOWrapper(out, encoding="utf-8", errors="surrogateescape", write_through=True),
                    io.TextIOWrapper(err, encoding="utf-8", errors="backslashreplace", write_through=True))
        sys.stdout, sys.stderr = captured
        try:
            status = run(path, with_code)
        finally:
            sys.stdout, sys.stderr = streams
            restore(modules)
        save(stem + ".out", out.getvalue())
        save(stem + ".err", err.getvalue())
        save(stem + ".tmp", str(status).encode())
        os.rename(stem + ".tmp", stem + ".exit")


main(sys.argv[1], "--code" in sys.argv)

"""When a compiled file stands for its source: by time and size, by a checked hash, by a hash nobody checks."""
import importlib
import importlib.util
import os
import py_compile
import sys
import tempfile

sys.dont_write_bytecode = False
TIME = 1_700_000_000


def write(path, text, time=TIME):
    with open(path, "w") as f:
        f.write(text)
    os.utime(path, (time, time))
    importlib.invalidate_caches()


def value(name):
    sys.modules.pop(name, None)
    try:
        return importlib.import_module(name).value
    except Exception as e:
        return f"{type(e).__name__}: {e}".replace(folder, "...")


def header(path):
    with open(path, "rb") as f:
        data = f.read(16)
    return data[:4] == importlib.util.MAGIC_NUMBER, data[4:]


with tempfile.TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    for mode in py_compile.PycInvalidationMode:
        name = "m_" + mode.name.lower()
        source = os.path.join(folder, name + ".py")
        write(source, "value = 'first'")
        compiled = py_compile.compile(source, invalidation_mode=mode)
        print(mode.name, compiled == importlib.util.cache_from_source(source), header(compiled))
        print(value(name))
        write(source, "value = 'fifth'")
        print("same size and time:", value(name))
        write(source, "value = 'fifth'", TIME + 5)
        print("other time:", value(name), header(compiled))
        write(source, "value = 'another'", TIME + 5)
        print("other size:", value(name), header(compiled))
        os.remove(source)
        importlib.invalidate_caches()
        print("no source:", value(name))
        os.rename(compiled, source + "c")
        importlib.invalidate_caches()
        print("compiled file alone:", value(name))
    source = os.path.join(folder, "broken.py")
    write(source, "value = 'source'")
    compiled = py_compile.compile(source)
    with open(compiled, "rb") as f:
        whole = f.read()
    for what, data in [("short", whole[:10]), ("cut", whole[:40]), ("magic", b"\0\0\r\n" + whole[4:]),
                       ("flags", whole[:4] + b"\4\0\0\0" + whole[8:]), ("no code", whole[:16] + b"N")]:
        for path in (compiled, source + "c"):
            with open(path, "wb") as f:
                f.write(data)
        importlib.invalidate_caches()
        print(what, "->", value("broken"))
        os.rename(source, source + "x")
        importlib.invalidate_caches()
        print(what, "alone ->", value("broken"))
        os.rename(source + "x", source)
    for optimize in (0, 1, 2):
        print(os.path.basename(py_compile.compile(source, optimize=optimize)))
    write(source, "value =")
    try:
        py_compile.compile(source, doraise=True)
    except py_compile.PyCompileError as e:
        print(str(e).replace(folder, "..."))
    print(py_compile.compile(source, quiet=2))

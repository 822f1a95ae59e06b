"""Compiles what it is asked to and answers with the code object, or the exception, and the warnings.

Request, on one line: optimisation level, mode, flags, feature version, what is done with warnings ("always" or
"error"; "time" if only the time is asked for), whether the source is text, the length of the file's name and that of
the source in bytes; name and source follow. Answer: a letter (C: code, D: code too deep to be shown, T: tree, E:
exception, N: nanoseconds), the length of what follows, and that: a marshalled code object, the dump of the tree, or the
exception's type, message, number of arguments, name of the file as attribute and as argument, position and source;
after that another length and the warnings. Strings are UTF-8 with surrogates, each behind its length.
"""
import ast
import marshal
import struct
import sys
import time
import warnings

stdin = sys.stdin.buffer
stdout = sys.stdout.buffer
sys.setrecursionlimit(100_000)


def pack(value):
    if value is None:
        return b"N"
    if isinstance(value, int):
        return b"I" + struct.pack("<q", value)
    data = str(value).encode("utf-8", "surrogatepass")
    return b"S" + struct.pack("<I", len(data)) + data


def describe(error):
    if isinstance(error, SyntaxError) and (len(error.args) == 2 or error.lineno is not None):
        end = [error.end_lineno, error.end_offset]
        if len(error.args) == 2 and len(error.args[1]) == 4:
            end = []
        if error._metadata is not None:
            end.append(error._metadata[2])
        name = error.args[1][0] if len(error.args) == 2 else None
        parts = [error.msg, len(error.args), error.filename, name, error.lineno, error.offset, error.text, *end]
    else:
        parts = [str(error)]
    return pack(type(error).__name__) + b"".join(map(pack, parts))


def dump(code):
    try:
        return b"C", marshal.dumps(code)
    except ValueError:
        # Code objects within code objects, deeper than marshal goes.
        return b"D", b""


def answer(name, source, level, mode, flags, version, strictness):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter(strictness)
        try:
            result = compile(source, name, mode, flags, True, level, _feature_version=version)
            if flags & ast.PyCF_ONLY_AST:
                kind, data = b"T", ast.dump(result, include_attributes=True).encode("utf-8", "surrogatepass")
            else:
                kind, data = dump(result)
        except Exception as error:
            kind, data = b"E", describe(error)
    notes = b"".join(pack(w.category.__name__) + pack(str(w.message)) + pack(w.lineno) for w in caught)
    return kind + struct.pack("<I", len(data)) + data + struct.pack("<I", len(notes)) + notes


def measure(name, source, level, mode, flags):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        start = time.perf_counter_ns()
        try:
            compile(source, name, mode, flags, True, level)
        except Exception:
            pass
        data = pack(time.perf_counter_ns() - start)
    return b"N" + struct.pack("<I", len(data)) + data + struct.pack("<I", 0)


def main():
    while line := stdin.readline():
        level, mode, flags, version, strictness, text, name_size, size = line.decode().split()
        name = stdin.read(int(name_size)).decode("utf-8", "surrogateescape")
        source = stdin.read(int(size))
        if text == "1":
            source = source.decode("utf-8", "surrogatepass")
        if strictness == "time":
            stdout.write(measure(name, source, int(level), mode, int(flags)))
            stdout.flush()
            continue
        stdout.write(answer(name, source, int(level), mode, int(flags), int(version), strictness))
        stdout.flush()


main()

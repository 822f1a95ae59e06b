"""Runs one of CPython's test files and records what it compiles: OUTPUT MODULE.

Every source that the test or its doctests hand to compile(), exec(), eval() or, through these, to ast.parse(), codeop
and the like is written down once, with mode, flags (those inherited from the caller too) and feature version; so are the
programs that the test runs in another interpreter. Sources over a megabyte are not written, nor are modules that are
imported meanwhile, unless they are refused: which of them are compiled depends on what was compiled before.
"""
import __future__
import builtins
import importlib
import io
import os
import subprocess
import sys
import unittest
from test.support import script_helper

output, name = sys.argv[1:]
LIMIT = 1_000_000
INHERITED = 0
for feature in __future__.all_feature_names:
    INHERITED |= getattr(__future__, feature).compiler_flag

recorded = {}
originals = compile, exec, eval
real_compile, real_exec, real_eval = originals


def record(source, filename, mode, flags, version):
    if isinstance(source, str):
        try:
            data, text = source.encode(), 1
        except UnicodeEncodeError:
            return
    elif isinstance(source, (bytes, bytearray, memoryview)):
        data, text = bytes(source), 0
    else:
        return
    try:
        filename = os.fsdecode(filename).encode()
    except (TypeError, UnicodeEncodeError):
        return
    if len(data) < LIMIT and mode in ("exec", "eval", "single", "func_type") and b"\n" not in filename:
        recorded[filename, data, text, mode, flags, version] = None


def caller_flags(depth):
    return sys._getframe(depth + 1).f_code.co_flags & INHERITED


def is_import(depth):
    return sys._getframe(depth + 1).f_code.co_filename.startswith("<frozen importlib.")


def hooked_compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1):
    if is_import(1):
        try:
            return real_compile(source, filename, mode, flags, dont_inherit, optimize)
        except SyntaxError:
            record(source, filename, mode, flags, -1)
            raise
    if isinstance(flags, int) and not dont_inherit:
        flags |= caller_flags(1)
    record(source, filename, mode, flags, _feature_version)
    return real_compile(source, filename, mode, flags, True, optimize, _feature_version=_feature_version)


def run(function, mode, source, globals, locals, options):
    frame = sys._getframe(2)
    if isinstance(source, (str, bytes)):
        if mode == "eval":
            source = source.lstrip(" \t" if isinstance(source, str) else b" \t")
        flags = frame.f_code.co_flags & INHERITED
        record(source, "<string>", mode, flags, -1)
        if flags:
            source = real_compile(source, "<string>", mode, flags, True)
    if globals is None:
        globals = frame.f_globals
        if locals is None:
            locals = frame.f_locals
    return function(source, globals, locals, **options)


def hooked_exec(source, /, globals=None, locals=None, **options):
    return run(real_exec, "exec", source, globals, locals, options)


def hooked_eval(source, /, globals=None, locals=None, **options):
    return run(real_eval, "eval", source, globals, locals, options)


class HookedPopen(subprocess.Popen):
    """Records the programs of other interpreters: the file or the text behind -c."""

    def __init__(self, args, *rest, **options):
        try:
            self.program(list(args), options.get("cwd"))
        except (OSError, TypeError):
            pass
        super().__init__(args, *rest, **options)

    @staticmethod
    def program(args, folder):
        if args[0] != sys.executable:
            return
        arguments = iter(args[1:])
        for argument in arguments:
            if argument == "-c":
                record(next(arguments), "<string>", "exec", 0, -1)
                return
            if argument in ("-X", "-W"):
                next(arguments)
            elif not argument.startswith("-"):
                with open(os.path.join(folder or "", argument), "rb") as file:
                    record(file.read(), "<program>", "exec", 0, -1)
                return


def failure_here(*arguments, **variables):
    """Compiles in this process instead: one of the tests would start a thousand others."""
    if len(arguments) != 1 or variables or not os.path.isfile(arguments[0]):
        return real_failure(*arguments, **variables)
    with open(arguments[0], "rb") as file:
        data = file.read()
    record(data, "<program>", "exec", 0, -1)
    try:
        real_compile(data, arguments[0], "exec")
    except SyntaxError as error:
        return 1, b"", str(error).encode()
    return real_failure(*arguments)


real_failure = script_helper.assert_python_failure
script_helper.assert_python_failure = failure_here
builtins.compile, builtins.exec, builtins.eval = hooked_compile, hooked_exec, hooked_eval
subprocess.Popen = HookedPopen
module = importlib.import_module("test." + name)
suite = unittest.defaultTestLoader.loadTestsFromModule(module)
unittest.TextTestRunner(stream=io.StringIO()).run(suite)
builtins.compile, builtins.exec, builtins.eval = originals

with open(output, "wb") as out:
    for filename, data, text, mode, flags, version in recorded:
        out.write(b"%s %d %d %d %d %d\n" % (mode.encode(), flags, version, text, len(filename), len(data)))
        out.write(filename + data)

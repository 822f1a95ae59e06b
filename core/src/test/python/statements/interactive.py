"""codeop says what is complete, code.interact runs it, keyword knows the words."""
import code
import codeop
import keyword
import sys
import warnings

for source in ["", "\n", "# c", "1", "if 1:", "if 1:\n  2", "if 1:\n  2\n", "(", "(1,\n", "'''", "'a", "a = \\", "a = \\\n", "x y",
               "def f(", "def f():\n", "class A:\n\n", "for", "try:\n 1", "try:\n 1\nfinally:", "@d", "@d\n", "lambda", "1 +",
               "f'{", "f'''{x", "f'{x!'", "if 1: pass\nelse", "a\nb", "\\", "\\\n", "with a, b:", "return", "await x", "x ="
               "0_", "match x:", "match x:\n case 1:", "from __future__ import annotations", "async def f():\n  pass\n",
               "[x for x in", "]", "'\\N{foo}'", "\x00", "   1", "if 1:\n1", "print(1", "print(1))", "a = 5 ; ", "raise = 2\n"]:
    for symbol in ("single", "eval", "exec"):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                made = codeop.compile_command(source, symbol=symbol)
                result = made if made is None else made.co_code.hex()
            except (SyntaxError, ValueError, OverflowError) as e:
                result = type(e).__name__, e.args
        print(repr(source), symbol, result, [str(w.message) for w in caught])

remembering = codeop.CommandCompiler()
print(remembering("from __future__ import annotations").co_flags, remembering("x: int").co_flags)

lines = iter(["x = 1", "if x:", "    print('yes', x)", "", "x +", "1/0", "def f():", "  return x", "", "f()", "raise SystemExit(3)"])


def read(prompt):
    print(prompt, end="")
    try:
        line = next(lines)
    except StopIteration:
        raise EOFError from None
    print(line)
    return line


sys.stderr = sys.stdout
try:
    code.interact("hello", read, {"__name__": "__console__"}, "bye")
except SystemExit as e:
    print("exit", e.code)
lines = iter(["y = 2", "y", "exit()"])
code.interact("again", read, {}, "bye", local_exit=True)
console = code.InteractiveConsole({"z": 3}, filename="<here>")
print(console.push("z"), console.push("for i in (1,):"), console.push("  i"), console.push(""), console.push("z +"))
interpreter = code.InteractiveInterpreter()
print(interpreter.runsource("a = ("), interpreter.runsource("a = )"), interpreter.runsource("undefined"))
print(keyword.kwlist, keyword.softkwlist, [keyword.iskeyword(w) for w in ("if", "match", "x", 1)])
print([keyword.issoftkeyword(w) for w in ("match", "_", "type", "case", "if")])

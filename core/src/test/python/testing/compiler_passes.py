# The compiler's stages one by one: what the code generator emits, and code objects of given instructions. (A module with
# annotations of its own crashes CPython here.)
import ast
import opcode

import _testinternalcapi

NAMES = {number: name for name, number in opcode.opmap.items()}
CODE = opcode.opmap

SOURCES = [
    "42 if True else 24",
    "for x in l:\n    print(x)",
    "def f(a, b=1, *c, d=2, **e):\n    'doc'\n    x = [y for y in a if b]\n    try:\n        return 1\n"
    "    finally:\n        print(2)",
    "x = 3\nclass A[T](B):\n    z: T\n    def m(self): return __class__\nlambda q: q",
    "'doc'\nassert x\nasync def g():\n    async with a as b: yield await b",
]


def show(sequence, indent=""):
    for step in sequence.get_instructions():
        print(indent, NAMES[step[0]], *step[1:])
    for inner in sequence.get_nested():
        print(indent, "nested")
        show(inner, indent + "    ")


def refused(call, *args):
    try:
        print(call(*args))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "offset", ""), getattr(e, "end_offset", ""))


for source in SOURCES:
    code, metadata = _testinternalcapi.compiler_codegen(ast.parse(source), "<f>", 0)
    print(repr(source), metadata)
    show(code)
show(_testinternalcapi.compiler_codegen(ast.parse(SOURCES[-1]), "<f>", 2)[0])
for arguments in [(1, "<f>", 0), (ast.Name("x"), "<f>", 0), (ast.parse("x"), "<f>", "a"),
                  (ast.parse("return 42"), "<f>", 0), (ast.Module([ast.Expr(ast.Name(3))], []), "<f>", 0)]:
    refused(_testinternalcapi.compiler_codegen, *arguments)


def sequence(*steps):
    made = _testinternalcapi.new_instruction_sequence()
    for name, oparg, *location in steps:
        made.addop(CODE[name], oparg, *(location or [3, 3, 0, 9]))
    return made


def assemble(instructions, **given):
    metadata = dict(name="n", qualname="q.n", consts={5: 0}, names={}, varnames={}, cellvars={}, freevars={},
                    fasthidden={}, argcount=0, posonlyargcount=0, kwonlyargcount=0, firstlineno=3)
    metadata.update(given)
    code = _testinternalcapi.assemble_code_object("f.py", instructions, metadata)
    print(code.co_code, code.co_consts, code.co_names, code.co_varnames, code.co_cellvars, code.co_freevars)
    print(code.co_flags, code.co_stacksize, code.co_name, code.co_qualname, code.co_filename, code.co_firstlineno)
    print(list(code.co_positions()), code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount)
    print(code.co_exceptiontable)


simple = sequence(("RESUME", 0), ("LOAD_CONST", 0, 4, 4, 1, 2), ("RETURN_VALUE", 0, 4, 4, 0, 9))
assemble(simple)
assemble(simple, consts={1: 1, 2: 0})
assemble(simple, consts={1: 0, (1.0, 2.5): 1, b"x": 2, object: 3})
assemble(simple, names={"a": 1, "b": 0})
assemble(simple, varnames={"a": 0, "b": 1}, argcount=1, kwonlyargcount=1)
assemble(simple, varnames={"a": 0, "b": 1, "c": 2}, argcount=2, posonlyargcount=1, cellvars={"a": 0, "z": 1},
         freevars={"f": 2})
assemble(simple, varnames={"a": 0}, fasthidden={"a": True})
assemble(sequence(("RESUME", 0), ("JUMP", 2), ("LOAD_CONST", 0, -1, -1, -1, -1), ("RETURN_VALUE", 0, -2, -2, -2, -2)))
assemble(sequence(("LOAD_FAST", 1), ("POP_TOP", 0), ("LOAD_FAST", 0), ("RETURN_VALUE", 0)), varnames={"a": 0, "b": 1})
assemble(sequence(("RESUME", 0), ("SETUP_FINALLY", 4), ("LOAD_CONST", 0), ("RETURN_VALUE", 0), ("SETUP_CLEANUP", 10),
                  ("PUSH_EXC_INFO", 0), ("POP_TOP", 0), ("POP_EXCEPT", 0), ("LOAD_CONST", 0), ("RETURN_VALUE", 0),
                  ("COPY", 3), ("POP_EXCEPT", 0), ("RERAISE", 1)))
refused(assemble, 3)
refused(assemble, sequence(("POP_TOP", 0), ("RETURN_VALUE", 0)))
refused(assemble, sequence(("LOAD_CONST", 0), ("NOP", 0), ("JUMP_IF_FALSE", 4), ("POP_TOP", 0), ("LOAD_CONST", 0),
                           ("RETURN_VALUE", 0)))
refused(_testinternalcapi.optimize_cfg, sequence(("POP_TOP", 0), ("RETURN_VALUE", 0)), [], 0)

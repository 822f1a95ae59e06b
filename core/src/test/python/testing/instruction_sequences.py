"""The optimizer of the compiler on instructions made by hand."""
import opcode

import _testinternalcapi


def sequence(lines):
    made = _testinternalcapi.new_instruction_sequence()
    for line in lines.splitlines():
        name, *numbers = line.split()
        numbers = [int(number) for number in numbers]
        if name == "label":
            made.use_label(numbers[0])
        else:
            numbers += [0] * (2 - len(numbers))
            made.addop(opcode.opmap[name], *numbers, numbers[1], 1, 2)
    return made


def show(made):
    for number, *rest in made.get_instructions():
        print("   ", opcode.opname[number], rest)


def optimize(lines, constants, count=0):
    made = sequence(lines)
    show(made)
    print(constants, "becomes")
    show(_testinternalcapi.optimize_cfg(made, constants, count))
    print(constants)


optimize("""LOAD_FAST 0 1
JUMP_IF_FALSE 1 2
SETUP_FINALLY 2 -1
LOAD_CONST 0 3
POP_TOP 0 3
POP_BLOCK 0 3
label 1
LOAD_CONST 1 4
RETURN_VALUE 0 4
label 2
RERAISE 0 5""", ["a", "b", "c"], 1)
optimize("""LOAD_SMALL_INT 1 1
LOAD_SMALL_INT 2 1
BUILD_LIST 2 1
GET_ITER 0 1
label 1
FOR_ITER 2 1
STORE_FAST 0 1
JUMP 1 1
label 2
END_FOR 0 1
POP_ITER 0 1
LOAD_CONST 0 1
RETURN_VALUE 0 1""", [None])
optimize("""LOAD_CONST 1 1
LOAD_CONST 2 2
BINARY_OP 5 3
LOAD_FAST 0 3
LOAD_FAST 1 3
COMPARE_OP 72 3
TO_BOOL 0 3
UNARY_NOT 0 3
BUILD_TUPLE 2 4
RETURN_VALUE 0 5
NOP 0 6""", [None, 6, 7.5, "unused"])

made = _testinternalcapi.new_instruction_sequence()
print(made.new_label(), made.new_label(), made.get_nested(), made.get_instructions())
made.add_nested(made)
print(made.get_nested() == [made])
for function, *arguments in [
    (made.addop, 1), (made.addop, "x", 1, 1, 1, 1, 1), (made.use_label, "x"), (made.add_nested, 1), (type(made), 1),
    (_testinternalcapi.optimize_cfg, 1, 2, 3), (_testinternalcapi.optimize_cfg, made, [], "x"),
]:
    try:
        function(*arguments)
    except Exception as error:
        print(type(error).__name__, error)

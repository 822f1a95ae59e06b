"""What _opcode tells of every number, and the stack effects for operands that no instruction can have."""
import _opcode


class Index:
    def __index__(self):
        return 3


TRAITS = "arg", "const", "name", "jump", "free", "local", "exc"
for opcode in range(-2, 300):
    print(opcode, *(trait for trait in TRAITS if getattr(_opcode, "has_" + trait)(opcode)), _opcode.is_valid(opcode))
    effects = []
    for operand in None, 0, 1, 3, 256, 2 ** 31 - 1, 2 ** 31, -1:
        try:
            effects.append(_opcode.stack_effect(opcode, operand))
        except ValueError as e:
            effects.append(e)
    print("  ", *(effects if effects.count(effects[0]) < len(effects) else effects[:1]))
print(_opcode.is_valid(Index()), _opcode.has_local(Index()))

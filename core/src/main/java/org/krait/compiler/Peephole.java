package org.krait.compiler;

import org.krait.code.Opcode;
import org.krait.code.Operands;

/**
 * Improves instructions that stand side by side: folds operations on constants ({@link ConstantFolding}),
 * threads jumps to jumps, merges tests with what makes their bool, and orders stack swaps ({@link Swaps}).
 */
final class Peephole {

    private final ConstantFolding folding;

    private Peephole(ConstantTable consts) {
        folding = new ConstantFolding(consts);
    }

    static void optimize(FlowGraph graph, ConstantTable consts) {
        Peephole peephole = new Peephole(consts);
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            peephole.optimize(block);
            Swaps.optimize(block);
        }
    }

    private void optimize(BasicBlock block) {
        for (int i = 0; i < block.size; i++) {
            Instruction instruction = block.instructions[i];
            Instruction next = i + 1 < block.size ? block.instructions[i + 1] : null;
            int nextOpcode = block.opcode(i + 1);
            int oparg = instruction.oparg;
            switch (instruction.opcode) {
                case Opcode.BUILD_TUPLE:
                    if (nextOpcode == Opcode.UNPACK_SEQUENCE && oparg == next.oparg && oparg >= 1
                            && oparg <= 3) {
                        instruction.nop();
                        if (oparg == 1) {
                            next.nop();
                        } else {
                            next.opcode = Opcode.SWAP;
                        }
                        break;
                    }
                    folding.tuple(block, i);
                    break;
                case Opcode.BUILD_LIST:
                case Opcode.BUILD_SET:
                    folding.listOrSet(block, i, nextOpcode);
                    break;
                case Opcode.POP_JUMP_IF_NOT_NONE:
                case Opcode.POP_JUMP_IF_NONE:
                case Opcode.POP_JUMP_IF_FALSE:
                case Opcode.POP_JUMP_IF_TRUE:
                    if (targetOpcode(instruction) == Opcode.JUMP) {
                        i -= thread(block, instruction, instruction.opcode);
                    }
                    break;
                case Opcode.JUMP_IF_FALSE:
                case Opcode.JUMP_IF_TRUE:
                    i -= threadBoolean(block, instruction);
                    break;
                case Opcode.JUMP:
                case Opcode.JUMP_NO_INTERRUPT:
                    if (targetOpcode(instruction) == Opcode.JUMP) {
                        i -= thread(block, instruction, Opcode.JUMP);
                    } else if (targetOpcode(instruction) == Opcode.JUMP_NO_INTERRUPT) {
                        i -= thread(block, instruction, instruction.opcode);
                    }
                    break;
                case Opcode.STORE_FAST:
                    if (nextOpcode == Opcode.STORE_FAST && oparg == next.oparg
                            && instruction.line() == next.line()) {
                        instruction.set(Opcode.POP_TOP, 0);
                    }
                    break;
                case Opcode.SWAP:
                    if (oparg == 1) {
                        instruction.nop();
                    }
                    break;
                case Opcode.LOAD_GLOBAL:
                    if (nextOpcode == Opcode.PUSH_NULL && (oparg & 1) == 0) {
                        instruction.oparg = oparg | 1;
                        next.nop();
                    }
                    break;
                case Opcode.COMPARE_OP:
                    if (nextOpcode == Opcode.TO_BOOL) {
                        instruction.nop();
                        next.set(Opcode.COMPARE_OP, oparg | Operands.COMPARE_TO_BOOL);
                    }
                    break;
                case Opcode.CONTAINS_OP:
                case Opcode.IS_OP:
                    if (nextOpcode == Opcode.TO_BOOL) {
                        next.set(instruction.opcode, oparg);
                        instruction.nop();
                    } else if (nextOpcode == Opcode.UNARY_NOT) {
                        next.set(instruction.opcode, oparg ^ 1);
                        instruction.nop();
                    }
                    break;
                case Opcode.TO_BOOL:
                    if (nextOpcode == Opcode.TO_BOOL) {
                        instruction.nop();
                    }
                    break;
                case Opcode.UNARY_NOT:
                    if (nextOpcode == Opcode.TO_BOOL) {
                        instruction.nop();
                        next.set(Opcode.UNARY_NOT, 0);
                    } else if (nextOpcode == Opcode.UNARY_NOT) {
                        instruction.nop();
                        next.nop();
                    } else {
                        folding.unary(block, i);
                    }
                    break;
                case Opcode.UNARY_INVERT:
                case Opcode.UNARY_NEGATIVE:
                    folding.unary(block, i);
                    break;
                case Opcode.CALL_INTRINSIC_1:
                    if (oparg == Operands.INTRINSIC_LIST_TO_TUPLE) {
                        if (nextOpcode == Opcode.GET_ITER) {
                            instruction.nop();
                        } else {
                            folding.listToTuple(block, i);
                        }
                    } else if (oparg == Operands.INTRINSIC_UNARY_POSITIVE) {
                        folding.unary(block, i);
                    }
                    break;
                case Opcode.BINARY_OP:
                    folding.binary(block, i);
                    break;
                default:
                    break;
            }
        }
    }

    private static int targetOpcode(Instruction jump) {
        return jump.target.instructions[0].opcode;
    }

    /**
     * Jumps where the jump at the target jumps; returns 1 if anything changed: the place is looked at again.
     */
    private static int thread(BasicBlock block, Instruction jump, int opcode) {
        Instruction target = jump.target.instructions[0];
        if (jump.target == target.target) {
            return 0;
        }
        // The NOP keeps the line of the jump if nothing else does.
        jump.nop();
        block.addJump(opcode, target.target, target.location);
        return 1;
    }

    private static int threadBoolean(BasicBlock block, Instruction jump) {
        int opposite = jump.opcode == Opcode.JUMP_IF_FALSE ? Opcode.JUMP_IF_TRUE : Opcode.JUMP_IF_FALSE;
        int target = targetOpcode(jump);
        if (target == Opcode.JUMP || target == jump.opcode) {
            return thread(block, jump, jump.opcode);
        }
        if (target == opposite) {
            // That one will not jump.
            jump.target = jump.target.next;
            return 1;
        }
        return 0;
    }
}

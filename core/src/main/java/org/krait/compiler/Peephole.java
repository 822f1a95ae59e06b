package org.krait.compiler;

import org.krait.code.Opcode;
import org.krait.code.Operands;

/**
 * Improves instructions that stand side by side: folds operations on constants ({@link ConstantFolding}),
 * threads jumps to jumps, merges tests with what makes their bool, and orders stack swaps ({@link Swaps}).
 *
 * <p>CPython: {@code optimize_basic_block} of {@code flowgraph.c}.
 */
final class Peephole {

    private final ConstantFolding folding;

    private Peephole(ConstantTable consts) {
        folding = new ConstantFolding(consts);
    }

    static void optimize(FlowGraph graph, ConstantTable consts) {
        Peephole peephole = new Peephole(consts);
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            if (peephole.optimize(block)) {
                Swaps.optimize(block);
            }
        }
        graph.mayLackLines |= peephole.folding.droppedLines;
    }

    /** Returns whether there are swaps. */
    private boolean optimize(BasicBlock block) {
        boolean swaps = false;
        for (int i = 0; i < block.size; i++) {
            Instruction instruction = block.instructions[i];
            switch (instruction.opcode) {
                case Opcode.BUILD_TUPLE:
                    if (!unpackDirectly(block, i)) {
                        folding.tuple(block, i);
                    }
                    break;
                case Opcode.BUILD_LIST:
                case Opcode.BUILD_SET:
                    folding.listOrSet(block, i, block.opcode(i + 1));
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
                    if (block.opcode(i + 1) == Opcode.STORE_FAST) {
                        storeOnce(instruction, block.instructions[i + 1]);
                    }
                    break;
                case Opcode.SWAP:
                    swaps = true;
                    if (instruction.oparg == 1) {
                        instruction.nop();
                    }
                    break;
                case Opcode.LOAD_GLOBAL:
                    if (block.opcode(i + 1) == Opcode.PUSH_NULL && (instruction.oparg & 1) == 0) {
                        instruction.oparg |= 1;
                        block.instructions[i + 1].nop();
                    }
                    break;
                case Opcode.COMPARE_OP:
                    if (block.opcode(i + 1) == Opcode.TO_BOOL) {
                        block.instructions[i + 1].set(Opcode.COMPARE_OP, instruction.oparg | Operands.COMPARE_TO_BOOL);
                        instruction.nop();
                    }
                    break;
                case Opcode.CONTAINS_OP:
                case Opcode.IS_OP:
                    absorbBool(block, i);
                    break;
                case Opcode.TO_BOOL:
                    if (block.opcode(i + 1) == Opcode.TO_BOOL) {
                        instruction.nop();
                    }
                    break;
                case Opcode.UNARY_NOT:
                    if (!dropBool(block, i)) {
                        folding.unary(block, i);
                    }
                    break;
                case Opcode.UNARY_INVERT:
                case Opcode.UNARY_NEGATIVE:
                    folding.unary(block, i);
                    break;
                case Opcode.CALL_INTRINSIC_1:
                    if (instruction.oparg == Operands.INTRINSIC_LIST_TO_TUPLE) {
                        if (block.opcode(i + 1) == Opcode.GET_ITER) {
                            instruction.nop();
                        } else {
                            folding.listToTuple(block, i);
                        }
                    } else if (instruction.oparg == Operands.INTRINSIC_UNARY_POSITIVE) {
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
        return swaps;
    }

    /** A tuple that is made to be unpacked; one of more than three items is cheaper made. */
    private static boolean unpackDirectly(BasicBlock block, int place) {
        Instruction tuple = block.instructions[place];
        if (block.opcode(place + 1) != Opcode.UNPACK_SEQUENCE) {
            return false;
        }
        Instruction unpack = block.instructions[place + 1];
        if (tuple.oparg != unpack.oparg || tuple.oparg < 1 || tuple.oparg > 3) {
            return false;
        }
        tuple.nop();
        if (unpack.oparg == 1) {
            unpack.nop();
        } else {
            unpack.opcode = Opcode.SWAP;
        }
        return true;
    }

    /** Of two stores to one variable in one line only the second counts. */
    private static void storeOnce(Instruction first, Instruction second) {
        if (first.oparg == second.oparg && first.line() == second.line()) {
            first.set(Opcode.POP_TOP, 0);
        }
    }

    /** A test whose result is a bool, and what makes a bool of it or negates it. */
    private static void absorbBool(BasicBlock block, int place) {
        Instruction test = block.instructions[place];
        int next = block.opcode(place + 1);
        if (next == Opcode.TO_BOOL || next == Opcode.UNARY_NOT) {
            int inverted = next == Opcode.UNARY_NOT ? 1 : 0;
            block.instructions[place + 1].set(test.opcode, test.oparg ^ inverted);
            test.nop();
        }
    }

    /** A negation's result is a bool; two of them are none. */
    private static boolean dropBool(BasicBlock block, int place) {
        int next = block.opcode(place + 1);
        if (next != Opcode.TO_BOOL && next != Opcode.UNARY_NOT) {
            return false;
        }
        block.instructions[place].nop();
        if (next == Opcode.TO_BOOL) {
            block.instructions[place + 1].set(Opcode.UNARY_NOT, 0);
        } else {
            block.instructions[place + 1].nop();
        }
        return true;
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

package org.krait.compiler;

import org.krait.code.Opcode;
import org.krait.constant.Singleton;

/**
 * Uses what is known of a loaded constant: small ints get an instruction of their own, tests of constants are
 * decided, comparisons with None become jumps that test for it.
 *
 * <p>CPython: {@code optimize_load_const} of {@code flowgraph.c}.
 */
final class ConstantLoads {

    /** {@code LOAD_SMALL_INT} loads ints from 0 up to, but not including, this one. */
    private static final int SMALL_INTS = 256;

    private ConstantLoads() {
    }

    static void optimize(FlowGraph graph, ConstantTable consts) {
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            optimize(block, consts);
        }
    }

    /** Whether the instruction loads a constant. */
    static boolean loadsConst(Instruction instruction) {
        return instruction.opcode == Opcode.LOAD_CONST || instruction.opcode == Opcode.LOAD_SMALL_INT;
    }

    /** The constant that the instruction loads. */
    static Object value(int opcode, int oparg, ConstantTable consts) {
        return opcode == Opcode.LOAD_SMALL_INT ? (Object) (long) oparg : consts.get(oparg);
    }

    /** Makes {@code instruction} load {@code value}. */
    static void load(Instruction instruction, Object value, ConstantTable consts) {
        if (!loadSmallInt(instruction, value)) {
            instruction.set(Opcode.LOAD_CONST, consts.add(value));
        }
    }

    private static boolean loadSmallInt(Instruction instruction, Object value) {
        if (value instanceof Long number && number >= 0 && number < SMALL_INTS) {
            instruction.set(Opcode.LOAD_SMALL_INT, number.intValue());
            return true;
        }
        return false;
    }

    private static void optimize(BasicBlock block, ConstantTable consts) {
        int opcode = 0;
        int oparg = 0;
        for (int i = 0; i < block.size; i++) {
            Instruction instruction = block.instructions[i];
            switch (instruction.opcode) {
                case Opcode.LOAD_CONST:
                    loadSmallInt(instruction, consts.get(instruction.oparg));
                    opcode = instruction.opcode;
                    oparg = instruction.oparg;
                    break;
                case Opcode.LOAD_SMALL_INT:
                    opcode = instruction.opcode;
                    oparg = instruction.oparg;
                    break;
                case Opcode.COPY:
                    if (opcode != Opcode.LOAD_CONST || instruction.oparg != 1) {
                        opcode = 0;
                        continue;
                    }
                    break;
                default:
                    opcode = 0;
                    continue;
            }
            switch (block.opcode(i + 1)) {
                case Opcode.POP_JUMP_IF_FALSE:
                case Opcode.POP_JUMP_IF_TRUE:
                case Opcode.JUMP_IF_FALSE:
                case Opcode.JUMP_IF_TRUE:
                    decideJump(instruction, block.instructions[i + 1], value(opcode, oparg, consts));
                    break;
                case Opcode.IS_OP:
                    if (value(opcode, oparg, consts) == Singleton.None) {
                        testForNone(block, i);
                    }
                    break;
                case Opcode.TO_BOOL:
                    boolean truth = ConstantArithmetic.isTrue(value(opcode, oparg, consts));
                    int index = consts.add(truth ? Singleton.True : Singleton.False);
                    instruction.nop();
                    block.instructions[i + 1].set(Opcode.LOAD_CONST, index);
                    break;
                default:
                    break;
            }
        }
    }

    private static void decideJump(Instruction load, Instruction jump, Object value) {
        boolean pops = Opcode.isConditionalJump(jump.opcode);
        boolean ifTrue = jump.opcode == Opcode.POP_JUMP_IF_TRUE || jump.opcode == Opcode.JUMP_IF_TRUE;
        if (pops) {
            load.nop();
        }
        if (ConstantArithmetic.isTrue(value) == ifTrue) {
            jump.opcode = Opcode.JUMP;
        } else {
            jump.nop();
        }
    }

    /** {@code LOAD_CONST None, IS_OP, POP_JUMP_IF_...} becomes {@code POP_JUMP_IF_(NOT_)NONE}. */
    private static void testForNone(BasicBlock block, int place) {
        if (block.size <= place + 2) {
            return;
        }
        Instruction is = block.instructions[place + 1];
        Instruction jump = block.instructions[place + 2];
        if (jump.opcode == Opcode.TO_BOOL) {
            jump.nop();
            if (block.size <= place + 3) {
                return;
            }
            jump = block.instructions[place + 3];
        }
        boolean invert = is.oparg != 0;
        if (jump.opcode == Opcode.POP_JUMP_IF_FALSE) {
            invert = !invert;
        } else if (jump.opcode != Opcode.POP_JUMP_IF_TRUE) {
            return;
        }
        block.instructions[place].nop();
        is.nop();
        jump.opcode = invert ? Opcode.POP_JUMP_IF_NOT_NONE : Opcode.POP_JUMP_IF_NONE;
    }
}

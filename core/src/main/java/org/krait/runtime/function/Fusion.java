package org.krait.runtime.function;

import org.krait.code.Opcode;
import org.krait.code.Operands;

/**
 * From decoded instructions to those that run: common groups become one instruction, at the place of the group's
 * first. The others stay where they are, for jumps into the group. Groups that compute ({@code n < 2} and the branch
 * on it, {@code i + 1}) hold for small ints; for anything else their instruction does what the first one does alone,
 * so that Python code which an operator runs, and whoever watches, sees the instructions of the code object.
 *
 * <p>A unit is a long: the opcode in the lowest byte, 24 bits of more in the rest of the lower half, the argument in
 * the upper half.
 */
final class Fusion {
    private static final int MOST_MORE = 1 << 24;

    /** For a comparison operator: jump bits of "true if less", "if greater", "if equal". */
    private static final int[] HOLDS = {
        Instructions.IF_LESS, Instructions.IF_LESS | Instructions.IF_EQUAL, Instructions.IF_EQUAL,
        Instructions.IF_LESS | Instructions.IF_GREATER, Instructions.IF_GREATER,
        Instructions.IF_GREATER | Instructions.IF_EQUAL};

    private static final int ALWAYS = Instructions.IF_LESS | Instructions.IF_GREATER | Instructions.IF_EQUAL;

    private final int[] base;

    private Fusion(int[] base) {
        this.base = base;
    }

    static long[] of(int[] base) {
        Fusion fusion = new Fusion(base);
        long[] units = new long[base.length];
        for (int i = 0; i < units.length; i++) {
            units[i] = fusion.at(i);
        }
        return units;
    }

    private static long unit(int opcode, int more, int arg) {
        return opcode | (long) more << 8 | (long) arg << 32;
    }

    private int opcode(int i) {
        return i < base.length ? base[i] & 0xFF : 0;
    }

    private int arg(int i) {
        return base[i] >>> 8;
    }

    private long at(int i) {
        long fused = 0;
        switch (opcode(i)) {
            case Opcode.LOAD_FAST:
            case Opcode.LOAD_FAST_BORROW:
                fused = local(i);
                break;
            case Opcode.LOAD_SMALL_INT:
                fused = smallInt(i);
                break;
            case Opcode.COMPARE_OP:
                int more = compareAndJump(i);
                fused = more < 0 ? 0 : unit(Instructions.COMPARE_JUMP, more, arg(i));
                break;
            default:
        }
        return fused != 0 ? fused : Instructions.unit(base[i]);
    }

    private long local(int i) {
        switch (opcode(i + 1)) {
            case Opcode.LOAD_ATTR:
                return unit(Instructions.LOCAL_LOAD_ATTR, 0, arg(i));
            case Instructions.LOAD_METHOD:
                return unit(Instructions.LOCAL_LOAD_METHOD, 0, arg(i));
            case Opcode.LOAD_SMALL_INT:
                int k = arg(i + 1);
                switch (opcode(i + 2)) {
                    case Instructions.BINARY_ADD:
                        return unit(Instructions.LOCAL_ADD_SMALL, 256 + k, arg(i));
                    case Instructions.BINARY_SUBTRACT:
                        return unit(Instructions.LOCAL_ADD_SMALL, 256 - k, arg(i));
                    case Opcode.COMPARE_OP:
                        int jump = compareAndJump(i + 2);
                        return jump < 0 || jump >> 4 >= MOST_MORE >> 12 ? 0
                                : unit(Instructions.LOCAL_COMPARE_SMALL_JUMP, jump >> 4 << 12 | k << 4 | jump & 15,
                                        arg(i));
                    default:
                        return 0;
                }
            default:
                return 0;
        }
    }

    private long smallInt(int i) {
        int k = arg(i);
        switch (opcode(i + 1)) {
            case Instructions.BINARY_ADD:
                return unit(Instructions.ADD_SMALL, 256 + k, k);
            case Instructions.BINARY_SUBTRACT:
                return unit(Instructions.ADD_SMALL, 256 - k, k);
            case Opcode.BINARY_OP:
                return unit(Instructions.BINARY_SMALL, arg(i + 1), k);
            case Opcode.COMPARE_OP:
                int jump = compareAndJump(i + 1);
                return jump < 0 ? 0 : unit(Instructions.COMPARE_SMALL_JUMP, jump, k);
            default:
                return 0;
        }
    }

    /** How a comparison and the branch behind it jump: the distance, then the jump bits; -1 if there is no branch. */
    private int compareAndJump(int i) {
        int next = opcode(i + 2);
        if (next != Opcode.POP_JUMP_IF_FALSE && next != Opcode.POP_JUMP_IF_TRUE
                || (arg(i) & Operands.COMPARE_TO_BOOL) == 0 || arg(i) >> 5 >= HOLDS.length
                || arg(i + 2) >= MOST_MORE >> 4) {
            return -1;
        }
        int holds = HOLDS[arg(i) >> 5];
        return arg(i + 2) << 4 | (next == Opcode.POP_JUMP_IF_TRUE ? holds : ALWAYS & ~holds);
    }
}

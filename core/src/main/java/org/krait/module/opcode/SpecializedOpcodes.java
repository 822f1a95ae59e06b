package org.krait.module.opcode;

/**
 * The numbers of CPython's specialized instructions, which code in Krait never has: only their traits are asked for.
 * Found by asking {@code _opcode} of CPython 3.14.
 */
final class SpecializedOpcodes {
    /** BINARY_OP_INPLACE_ADD_UNICODE, which works on a local variable, stands apart from the others. */
    private static final int INPLACE_ADD_UNICODE = 3;
    private static final int FIRST = 129;

    /** From {@link #FIRST} on: a for an argument, c, n and j for one that is a constant, a name or a jump, else -. */
    private static final String OPERANDS = "--------------aaaaaaaaaaa-aaaaaaaaaaaaaaaaajjjjjaanaaaaaaaaanccaann-a-"
            + "-n--------aaa";

    private SpecializedOpcodes() {
    }

    private static char operand(int opcode) {
        int index = opcode - FIRST;
        return index >= 0 && index < OPERANDS.length() ? OPERANDS.charAt(index) : 0;
    }

    static boolean isOne(int opcode) {
        return opcode == INPLACE_ADD_UNICODE || operand(opcode) != 0;
    }

    static boolean hasArgument(int opcode) {
        return operand(opcode) > '-';
    }

    static boolean hasConstant(int opcode) {
        return operand(opcode) == 'c';
    }

    static boolean hasName(int opcode) {
        return operand(opcode) == 'n';
    }

    static boolean hasJump(int opcode) {
        return operand(opcode) == 'j';
    }

    static boolean hasLocal(int opcode) {
        return opcode == INPLACE_ADD_UNICODE;
    }
}

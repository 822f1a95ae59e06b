package org.krait.compiler;

import org.krait.code.Opcode;
import org.krait.syntax.ast.Span;

/**
 * An instruction on its way from the code generator to the assembler.
 *
 * <p>CPython: {@code cfg_instr} of {@code flowgraph.c}.
 */
final class Instruction {

    /** The location of an instruction that no source stands for. */
    static final Span NO_LOCATION = new Span(-1, -1, -1, -1);
    /** The line of {@link #NO_LOCATION}. */
    static final int NO_LINE = -1;

    /** The location of an instruction that takes that of the next one. */
    static final Span NEXT_LOCATION = new Span(-2, -2, -2, -2);
    /** The line of {@link #NEXT_LOCATION}. */
    static final int NEXT_LINE = -2;

    int opcode;
    /** The argument; of an instruction with a target: the label, until blocks are made. */
    int oparg;
    Span location;
    /** Where it jumps, or the handler it opens a stretch for. */
    BasicBlock target;
    /** The handler that guards it, null if there is none. */
    BasicBlock except;

    Instruction(int opcode, int oparg, Span location) {
        this.opcode = opcode;
        this.oparg = oparg;
        this.location = location;
    }

    Instruction copy() {
        Instruction copy = new Instruction(opcode, oparg, location);
        copy.target = target;
        copy.except = except;
        return copy;
    }

    /** Makes it another instruction at the same place. */
    void set(int opcode, int oparg) {
        this.opcode = opcode;
        this.oparg = oparg;
    }

    void nop() {
        set(Opcode.NOP, 0);
    }

    /** The line, negative if there is none. */
    int line() {
        return location.line;
    }
}

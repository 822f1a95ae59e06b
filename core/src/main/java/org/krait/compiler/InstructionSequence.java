package org.krait.compiler;

import java.util.Arrays;
import org.krait.syntax.ast.Span;

/**
 * The instructions of a unit in the order in which the code generator emits them. Jumps name labels; a label
 * stands for the instruction that was emitted after {@link #use}.
 */
final class InstructionSequence {

    /** No label. */
    static final int NO_LABEL = -1;

    private Instruction[] instructions = new Instruction[32];
    private int size;

    /** The place of each label's instruction, indexed by label; -1 until it is used. */
    private int[] places = new int[16];
    private int labels;

    /** The code that goes where {@code ANNOTATIONS_PLACEHOLDER} is, null if none does. */
    InstructionSequence annotationsCode;

    int newLabel() {
        if (labels == places.length) {
            places = Arrays.copyOf(places, 2 * labels);
        }
        places[labels] = -1;
        return labels++;
    }

    /** Lets a label stand for the next instruction. */
    void use(int label) {
        places[label] = size;
    }

    void add(int opcode, int oparg, Span location) {
        if (size == instructions.length) {
            instructions = Arrays.copyOf(instructions, 2 * size);
        }
        instructions[size++] = new Instruction(opcode, oparg, location);
    }

    /** Puts an instruction in front of all others. */
    void insertFirst(int opcode, int oparg, Span location) {
        add(opcode, oparg, location);
        Instruction inserted = instructions[size - 1];
        System.arraycopy(instructions, 0, instructions, 1, size - 1);
        instructions[0] = inserted;
        for (int i = 0; i < labels; i++) {
            if (places[i] >= 0) {
                places[i]++;
            }
        }
    }

    int size() {
        return size;
    }

    Instruction get(int place) {
        return instructions[place];
    }

    int place(int label) {
        return places[label];
    }
}

package org.krait.compiler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.krait.code.Opcode;
import org.krait.syntax.ast.Span;

/**
 * The instructions of a unit in the order in which the code generator emits them. Jumps name labels; a label
 * stands for the instruction that was emitted after {@link #use}.
 *
 * <p>CPython: {@code instruction_sequence.c}.
 */
final class InstructionSequence {

    /** No label. */
    static final int NO_LABEL = -1;

    private Instruction[] instructions = new Instruction[32];
    private int size;

    /** The places of the instructions with targets. */
    private int[] jumps = new int[8];
    private int jumpCount;

    /** The place of each label's instruction, indexed by label; -1 until it is used. */
    private int[] places = new int[16];
    private int labels;

    /** The place of {@code ANNOTATIONS_PLACEHOLDER}, negative if there is none. */
    private int annotationsPlace = -1;
    /** The code that goes there, null if none does; it has no jumps. */
    InstructionSequence annotationsCode;

    /** The units that were finished inside, for {@link Compiler#generate}; null if nobody asks for them. */
    private List<GeneratedCode> nested;

    void addNested(GeneratedCode code) {
        if (nested == null) {
            nested = new ArrayList<>();
        }
        nested.add(code);
    }

    List<GeneratedCode> nested() {
        return nested == null ? List.of() : nested;
    }

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

    /** Adds an instruction with a target: a jump, or one that opens a stretch guarded by a handler. */
    void addJump(int opcode, int label, Span location) {
        if (jumpCount == jumps.length) {
            jumps = Arrays.copyOf(jumps, 2 * jumpCount);
        }
        jumps[jumpCount++] = size;
        add(opcode, label, location);
    }

    /** Adds the instruction that {@link #annotationsCode} will take the place of. */
    void addAnnotationsPlaceholder(Span location) {
        annotationsPlace = size;
        add(Opcode.ANNOTATIONS_PLACEHOLDER, 0, location);
    }

    /** Puts an instruction with a target in front of all others. */
    void insertJumpFirst(int opcode, int label, Span location) {
        addJump(opcode, label, location);
        jumps[jumpCount - 1] = -1;
        annotationsPlace += annotationsPlace < 0 ? 0 : 1;
        for (int i = 0; i < jumpCount; i++) {
            jumps[i]++;
        }
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

    /** A copy of each instruction, for passes to change. */
    Instruction[] copies() {
        Instruction[] copies = new Instruction[size];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = instructions[i].copy();
        }
        return copies;
    }

    Instruction get(int place) {
        return instructions[place];
    }

    int place(int label) {
        return places[label];
    }

    int jumpCount() {
        return jumpCount;
    }

    /** The place of the instruction with a target that is number {@code number}, in no order. */
    int jump(int number) {
        return jumps[number];
    }

    /** The copies from one place to another, with some of the annotations' code. */
    Instruction[] slice(Instruction[] copies, int from, int to) {
        if (annotationsPlace < from || annotationsPlace >= to) {
            return Arrays.copyOfRange(copies, from, to);
        }
        int inserted = annotationsCode == null ? 0 : annotationsCode.size;
        Instruction[] slice = new Instruction[to - from - 1 + inserted];
        int before = annotationsPlace - from;
        System.arraycopy(copies, from, slice, 0, before);
        if (inserted > 0) {
            System.arraycopy(annotationsCode.copies(), 0, slice, before, inserted);
        }
        System.arraycopy(copies, annotationsPlace + 1, slice, before + inserted, to - annotationsPlace - 1);
        return slice;
    }
}

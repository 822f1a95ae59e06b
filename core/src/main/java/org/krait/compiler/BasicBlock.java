package org.krait.compiler;

import java.util.Arrays;
import org.krait.code.Opcode;
import org.krait.syntax.ast.Span;

/**
 * Instructions that run one after the other: jumps go to the first only, and leave from the last only.
 *
 * <p>CPython: {@code basicblock} of {@code flowgraph.c}.
 */
final class BasicBlock {

    // Tables, since most of a cold compilation is interpreted, where calls are dear.

    /** By opcode: {@link Opcode#isScopeExit}. */
    static final boolean[] EXITS_SCOPE = new boolean[Opcode.SIZE];
    /** By opcode: the instruction behind never runs next. */
    private static final boolean[] NEVER_FALLS_THROUGH = new boolean[Opcode.SIZE];

    static {
        for (int opcode = 0; opcode < Opcode.SIZE; opcode++) {
            EXITS_SCOPE[opcode] = Opcode.isScopeExit(opcode);
            NEVER_FALLS_THROUGH[opcode] = EXITS_SCOPE[opcode] || Opcode.isUnconditionalJump(opcode);
        }
    }

    /** The instructions; behind {@link #size} there may be some that were removed. */
    Instruction[] instructions;
    int size;
    /** The block behind this one. */
    BasicBlock next;
    /** A block without a label is reached from the one before it only. */
    boolean hasLabel;

    /** The block is where a handler starts. */
    boolean exceptHandler;
    /** The handler wants the place of the instruction that raised. */
    boolean preserveLasti;
    /** Runs only when something was raised. */
    boolean cold;
    /** May run without that. */
    boolean warm;

    /** Marks of the pass that is running. */
    boolean visited;
    /** How many blocks lead here. */
    int predecessors;
    /** Where the first instruction stands in the code, for {@link Assembler}. */
    int place;
    /** The depth of the value stack at the start, negative while not known. */
    int startDepth;
    /** Bit i: the local variable i may be unbound at the start. */
    long unsafeLocals;
    /** The handlers around the block, for {@link ExceptionTargets}. */
    ExceptionTargets.Stack handlers;

    BasicBlock() {
        instructions = new Instruction[2];
    }

    BasicBlock(Instruction[] instructions) {
        this.instructions = instructions;
        size = instructions.length;
    }

    void add(Instruction instruction) {
        if (size == instructions.length) {
            instructions = Arrays.copyOf(instructions, 2 * size + 2);
        }
        instructions[size++] = instruction;
    }

    /**
     * Adds a new instruction. Its handler is that of the instruction which last had this place, if that was
     * removed: CPython's blocks keep such leftovers, and the exception tables show it.
     */
    void add(int opcode, int oparg, Span location) {
        Instruction leftover = size < instructions.length ? instructions[size] : null;
        Instruction added = new Instruction(opcode, oparg, location);
        added.except = leftover == null ? null : leftover.except;
        add(added);
    }

    void addJump(int opcode, BasicBlock target, Span location) {
        add(opcode, 0, location);
        last().target = target;
    }

    void insert(int place, Instruction instruction) {
        add(instruction);
        System.arraycopy(instructions, place, instructions, place + 1, size - 1 - place);
        instructions[place] = instruction;
    }

    /** Adds copies of another block's instructions. */
    void addCopies(BasicBlock source) {
        for (int i = 0; i < source.size; i++) {
            add(source.instructions[i].copy());
        }
    }

    /** The last instruction, null if there is none. */
    Instruction last() {
        return size > 0 ? instructions[size - 1] : null;
    }

    /** The opcode at {@code place}, 0 behind the end. */
    int opcode(int place) {
        return place < size ? instructions[place].opcode : 0;
    }

    /** Whether the next block may follow. */
    boolean hasFallthrough() {
        return size == 0 || !NEVER_FALLS_THROUGH[instructions[size - 1].opcode];
    }

    boolean exitsScope() {
        return size > 0 && EXITS_SCOPE[instructions[size - 1].opcode];
    }

    boolean hasNoLine() {
        for (int i = 0; i < size; i++) {
            if (instructions[i].location.line >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The first block that has instructions, from {@code block} on; null if there is none. */
    static BasicBlock nonEmpty(BasicBlock block) {
        while (block != null && block.size == 0) {
            block = block.next;
        }
        return block;
    }
}

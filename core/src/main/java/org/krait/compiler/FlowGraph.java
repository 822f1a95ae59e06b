package org.krait.compiler;

import org.krait.code.Opcode;

/**
 * The basic blocks of a unit, in the order in which their code will stand.
 *
 * <p>CPython: {@code _PyCfg_FromInstructionSequence} of {@code flowgraph.c}.
 */
final class FlowGraph {

    BasicBlock entry;
    /** Whether a handler guards anything: only then do instructions inside of blocks have targets. */
    boolean hasHandlers;
    /** Whether there may be a {@code NOP}: passes that make some set it, {@link RedundantCode} clears it. */
    boolean mayHaveNops = true;
    /** Whether there may be an instruction without a line, as far as {@link LineNumbers} knows. */
    boolean mayLackLines = true;

    /**
     * Divides copies of a unit's instructions, which stay as they are, into blocks, and gives jumps and handlers their
     * targets.
     */
    static FlowGraph of(InstructionSequence code) {
        FlowGraph graph = new FlowGraph();
        graph.build(code);
        return graph;
    }

    private void build(InstructionSequence code) {
        int count = code.size();
        int jumpCount = code.jumpCount();
        boolean[] isTarget = new boolean[count];
        boolean[] isJump = new boolean[count];
        Instruction[] instructions = code.copies();
        for (int j = 0; j < jumpCount; j++) {
            Instruction leading = instructions[code.jump(j)];
            leading.oparg = code.place(leading.oparg);
            isTarget[leading.oparg] = true;
            if (Opcode.isBlockPush(leading.opcode)) {
                hasHandlers = true;
            } else {
                isJump[code.jump(j)] = true;
            }
        }
        BasicBlock[] blocks = new BasicBlock[count];
        BasicBlock block = null;
        int start = 0;
        while (start < count) {
            int end = start;
            boolean ended;
            do {
                ended = isJump[end] || BasicBlock.EXITS_SCOPE[instructions[end].opcode];
                end++;
            } while (!ended && end < count && !isTarget[end]);
            BasicBlock next = new BasicBlock(code.slice(instructions, start, end));
            if (block == null) {
                entry = next;
            } else {
                block.next = next;
            }
            block = next;
            if (isTarget[start]) {
                block.hasLabel = true;
                blocks[start] = block;
            }
            start = end;
        }
        for (int j = 0; j < jumpCount; j++) {
            Instruction leading = instructions[code.jump(j)];
            leading.target = blocks[leading.oparg];
        }
    }

    /** The place in a block where the first instruction with a target may stand: only handlers come early. */
    int firstTarget(BasicBlock block) {
        return hasHandlers || block.size == 0 ? 0 : block.size - 1;
    }

    /** Takes the marks of an earlier pass away; returns the number of blocks. */
    int clearVisited() {
        int count = 0;
        for (BasicBlock block = entry; block != null; block = block.next) {
            block.visited = false;
            count++;
        }
        return count;
    }
}

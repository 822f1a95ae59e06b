package org.krait.compiler;

import org.krait.code.Opcode;

/**
 * Removes instructions that do nothing: {@code NOP}s that no line needs, jumps to what follows, and values
 * that are loaded and dropped.
 *
 * <p>CPython: {@code remove_redundant_nops_and_pairs} and {@code remove_redundant_nops_and_jumps}, in
 * {@code flowgraph.c}.
 */
final class RedundantCode {

    private RedundantCode() {
    }

    /** Removes a {@code NOP} if it has no line, or if a neighbour has the same or can take it. */
    static int removeNops(FlowGraph graph) {
        if (!graph.mayHaveNops) {
            return 0;
        }
        graph.mayHaveNops = false;
        int removed = 0;
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            removed += removeNops(graph, block);
        }
        return removed;
    }

    private static int removeNops(FlowGraph graph, BasicBlock block) {
        Instruction[] instructions = block.instructions;
        int size = block.size;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            Instruction instruction = instructions[i];
            if (instruction.opcode == Opcode.NOP) {
                int previousLine = kept == 0 ? -1 : instructions[kept - 1].location.line;
                if (isRedundant(block, i, instruction.location.line, previousLine)) {
                    continue;
                }
                graph.mayHaveNops = true;
            }
            instructions[kept++] = instruction;
        }
        block.size = kept;
        return size - kept;
    }

    private static boolean isRedundant(BasicBlock block, int place, int line, int previousLine) {
        if (line < 0 || line == previousLine) {
            return true;
        }
        if (place < block.size - 1) {
            Instruction next = block.instructions[place + 1];
            if (next.location.line == line) {
                return true;
            }
            if (next.location.line < 0) {
                next.location = block.instructions[place].location;
                return true;
            }
            return false;
        }
        BasicBlock next = BasicBlock.nonEmpty(block.next);
        if (next == null) {
            return false;
        }
        int nextLine = -1;
        for (int i = 0; i < next.size; i++) {
            Instruction instruction = next.instructions[i];
            if (instruction.opcode != Opcode.NOP || instruction.location.line >= 0) {
                nextLine = instruction.location.line;
                break;
            }
        }
        return nextLine == line;
    }

    /**
     * Removes {@code LOAD_CONST, POP_TOP} and {@code COPY 1, POP_TOP}, and what becomes redundant with them.
     */
    static void removeNopsAndPairs(FlowGraph graph) {
        boolean changed;
        do {
            changed = false;
            graph.mayHaveNops = false;
            Instruction previous;
            Instruction instruction = null;
            for (BasicBlock block = graph.entry; block != null; block = block.next) {
                removeNops(graph, block);
                if (block.hasLabel) {
                    instruction = null;
                }
                for (int i = 0; i < block.size; i++) {
                    previous = instruction;
                    instruction = block.instructions[i];
                    if (instruction.opcode == Opcode.POP_TOP && previous != null
                            && (previous.opcode == Opcode.LOAD_CONST
                            || previous.opcode == Opcode.LOAD_SMALL_INT
                                    || previous.opcode == Opcode.COPY && previous.oparg == 1)) {
                        previous.nop();
                        instruction.nop();
                        changed = true;
                    }
                }
                if (instruction != null && instruction.target != null && Opcode.hasJump(instruction.opcode)
                        || !block.hasFallthrough()) {
                    instruction = null;
                }
            }
            graph.mayHaveNops |= changed;
        } while (changed);
    }

    static void removeNopsAndJumps(FlowGraph graph) {
        int removed;
        do {
            removed = removeNops(graph);
            removed += removeJumps(graph);
        } while (removed > 0);
    }

    /** Jumps to the next block that has instructions become {@code NOP}s. */
    private static int removeJumps(FlowGraph graph) {
        int removed = 0;
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            if (block.size == 0) {
                continue;
            }
            Instruction last = block.instructions[block.size - 1];
            if (last.target != null && Opcode.isUnconditionalJump(last.opcode)
                    && BasicBlock.nonEmpty(last.target) == BasicBlock.nonEmpty(block.next)) {
                last.nop();
                removed++;
            }
        }
        graph.mayHaveNops |= removed > 0;
        return removed;
    }
}

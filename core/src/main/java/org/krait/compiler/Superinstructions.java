package org.krait.compiler;

import org.krait.code.Opcode;

/**
 * Makes one instruction of two neighbours that load or store the first sixteen local variables.
 *
 * <p>CPython: {@code insert_superinstructions} of {@code flowgraph.c}.
 */
final class Superinstructions {

    /** Two places less than this fit into one argument. */
    private static final int PLACES = 16;

    private Superinstructions() {
    }

    static void combine(FlowGraph graph) {
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            Instruction[] instructions = block.instructions;
            int last = block.size - 1;
            for (int i = 0; i < last; i++) {
                Instruction first = instructions[i];
                if (first.opcode != Opcode.LOAD_FAST && first.opcode != Opcode.STORE_FAST) {
                    continue;
                }
                Instruction second = instructions[i + 1];
                if (first.opcode == Opcode.LOAD_FAST) {
                    if (second.opcode == Opcode.LOAD_FAST) {
                        combine(graph, first, second, Opcode.LOAD_FAST_LOAD_FAST);
                    }
                } else if (second.opcode == Opcode.LOAD_FAST) {
                    combine(graph, first, second, Opcode.STORE_FAST_LOAD_FAST);
                } else if (second.opcode == Opcode.STORE_FAST) {
                    combine(graph, first, second, Opcode.STORE_FAST_STORE_FAST);
                }
            }
        }
        RedundantCode.removeNops(graph);
    }

    private static void combine(FlowGraph graph, Instruction first, Instruction second, int opcode) {
        if (first.line() >= 0 && second.line() >= 0 && first.line() != second.line()
                || first.oparg >= PLACES || second.oparg >= PLACES) {
            return;
        }
        first.set(opcode, first.oparg << 4 | second.oparg);
        second.nop();
        graph.mayHaveNops = true;
    }
}

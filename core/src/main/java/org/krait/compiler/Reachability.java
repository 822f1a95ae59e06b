package org.krait.compiler;

import org.krait.code.Opcode;

/**
 * Empties the blocks that no way leads to, and counts for the others how many do.
 *
 * <p>CPython: {@code remove_unreachable} of {@code flowgraph.c}.
 */
final class Reachability {

    private Reachability() {
    }

    static void removeUnreachable(FlowGraph graph) {
        BasicBlock[] todo = new BasicBlock[graph.clearVisited()];
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            block.predecessors = 0;
        }
        int size = 0;
        graph.entry.predecessors = 1;
        todo[size++] = graph.entry;
        graph.entry.visited = true;
        while (size > 0) {
            BasicBlock block = todo[--size];
            if (block.next != null && block.hasFallthrough()) {
                if (!block.next.visited) {
                    todo[size++] = block.next;
                    block.next.visited = true;
                }
                block.next.predecessors++;
            }
            for (int i = graph.firstTarget(block); i < block.size; i++) {
                Instruction instruction = block.instructions[i];
                if (instruction.target != null && Opcode.hasTarget(instruction.opcode)) {
                    BasicBlock target = instruction.target;
                    if (!target.visited) {
                        todo[size++] = target;
                        target.visited = true;
                    }
                    target.predecessors++;
                }
            }
        }
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            if (block.predecessors == 0) {
                block.size = 0;
                block.exceptHandler = false;
            }
        }
    }
}

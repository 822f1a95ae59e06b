package org.krait.compiler;

import org.krait.code.Opcode;

/**
 * Moves the blocks that only run after an exception to the end.
 *
 * <p>CPython: {@code push_cold_blocks_to_end} of {@code flowgraph.c}.
 */
final class ColdBlocks {

    private ColdBlocks() {
    }

    static void moveToEnd(FlowGraph graph) {
        if (!graph.hasHandlers) {
            return;
        }
        markWarm(graph);
        markCold(graph);
        makeFallthroughExplicit(graph);
        if (move(graph)) {
            RedundantCode.removeNopsAndJumps(graph);
        }
    }

    private static void markWarm(FlowGraph graph) {
        BasicBlock[] todo = new BasicBlock[graph.clearVisited()];
        int size = 0;
        todo[size++] = graph.entry;
        graph.entry.visited = true;
        while (size > 0) {
            BasicBlock block = todo[--size];
            block.warm = true;
            if (block.next != null && block.hasFallthrough() && !block.next.visited) {
                todo[size++] = block.next;
                block.next.visited = true;
            }
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.instructions[i];
                if (instruction.target != null && Opcode.hasJump(instruction.opcode) && !instruction.target.visited) {
                    todo[size++] = instruction.target;
                    instruction.target.visited = true;
                }
            }
        }
    }

    private static void markCold(FlowGraph graph) {
        BasicBlock[] todo = new BasicBlock[graph.clearVisited()];
        int size = 0;
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            if (block.exceptHandler) {
                todo[size++] = block;
                block.visited = true;
            }
        }
        while (size > 0) {
            BasicBlock block = todo[--size];
            block.cold = true;
            if (block.next != null && block.hasFallthrough() && !block.next.warm && !block.next.visited) {
                todo[size++] = block.next;
                block.next.visited = true;
            }
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.instructions[i];
                if (instruction.target != null && Opcode.hasJump(instruction.opcode) && !instruction.target.warm
                        && !instruction.target.visited) {
                    todo[size++] = instruction.target;
                    instruction.target.visited = true;
                }
            }
        }
    }

    /** A cold block that goes on in a warm one needs a jump there. */
    private static void makeFallthroughExplicit(FlowGraph graph) {
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            if (block.cold && block.hasFallthrough() && block.next != null && block.next.warm) {
                BasicBlock jump = new BasicBlock();
                block.next.hasLabel = true;
                jump.addJump(Opcode.JUMP_NO_INTERRUPT, block.next, Instruction.NO_LOCATION);
                graph.mayLackLines = true;
                jump.cold = true;
                jump.next = block.next;
                jump.predecessors = 1;
                block.next = jump;
            }
        }
    }

    private static boolean move(FlowGraph graph) {
        BasicBlock cold = null;
        BasicBlock coldTail = null;
        BasicBlock block = graph.entry;
        while (block.next != null) {
            while (block.next != null && !block.next.cold) {
                block = block.next;
            }
            if (block.next == null) {
                break;
            }
            BasicBlock end = block.next;
            while (end.next != null && end.next.cold) {
                end = end.next;
            }
            if (cold == null) {
                cold = block.next;
            } else {
                coldTail.next = block.next;
            }
            coldTail = end;
            block.next = end.next;
            end.next = null;
        }
        block.next = cold;
        return cold != null;
    }
}

package org.krait.compiler;

import org.krait.code.Opcode;

/**
 * Follows the flow with the depth of the value stack: finds it at the start of each block, and the greatest.
 *
 * <p>CPython: {@code calculate_stackdepth} of {@code flowgraph.c}.
 */
final class StackDepth {

    private BasicBlock[] todo;
    private int size;

    private StackDepth() {
    }

    /**
     * Finds the depths; returns the greatest.
     *
     * @throws IllegalArgumentException if instructions take more from the stack than there is, or leave it differently
     *     high on two ways to the same place: no generated code does
     */
    static int compute(FlowGraph graph) {
        return new StackDepth().run(graph);
    }

    private int run(FlowGraph graph) {
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            block.startDepth = -1;
        }
        todo = new BasicBlock[graph.clearVisited()];
        int greatest = 1;
        push(graph.entry, 0);
        while (size > 0) {
            BasicBlock block = todo[--size];
            int depth = block.startDepth;
            Instruction[] instructions = block.instructions;
            int end = block.size;
            for (int i = 0; i < end; i++) {
                Instruction instruction = instructions[i];
                int opcode = instruction.opcode;
                if (depth > greatest) {
                    greatest = depth;
                }
                if (instruction.target != null && opcode != Opcode.END_ASYNC_FOR && Opcode.hasTarget(opcode)) {
                    push(instruction.target, depth + Opcode.stackEffect(opcode, instruction.oparg, true));
                }
                depth += Opcode.stackEffect(opcode, instruction.oparg, false);
                if (depth < 0) {
                    throw new IllegalArgumentException("Invalid CFG, stack underflow");
                }
            }
            if (block.next != null && block.hasFallthrough()) {
                push(block.next, depth);
            }
        }
        return greatest;
    }

    private void push(BasicBlock block, int depth) {
        if (block.startDepth < 0) {
            block.startDepth = depth;
            todo[size++] = block;
        } else if (block.startDepth != depth) {
            throw new IllegalArgumentException("Invalid CFG, inconsistent stackdepth");
        }
    }
}

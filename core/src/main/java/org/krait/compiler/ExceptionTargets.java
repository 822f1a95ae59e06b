package org.krait.compiler;

import org.krait.code.Opcode;
import org.krait.code.Operands;

/**
 * Finds the handler that guards each instruction: follows the flow with the stack of open {@code SETUP_}
 * instructions. {@code POP_BLOCK} has done its duty then. A {@code RESUME} after a yield learns whether any
 * handler but the generator's own is around.
 *
 * <p>CPython: {@code mark_except_handlers} and {@code label_exception_targets}, in {@code flowgraph.c}.
 */
final class ExceptionTargets {

    /** A handler that is open, on top of those around it. */
    record Stack(BasicBlock handler, Stack around, int depth) {
    }

    private ExceptionTargets() {
    }

    static void label(FlowGraph graph) {
        if (!graph.hasHandlers) {
            return;
        }
        markHandlers(graph);
        BasicBlock[] todo = new BasicBlock[graph.clearVisited()];
        int size = 0;
        todo[size++] = graph.entry;
        graph.entry.visited = true;
        while (size > 0) {
            BasicBlock block = todo[--size];
            Stack stack = block.handlers;
            block.handlers = null;
            int yieldDepth = -1;
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.instructions[i];
                boolean leads = instruction.target != null;
                if (leads && Opcode.isBlockPush(instruction.opcode)) {
                    size = visit(instruction.target, stack, todo, size);
                    if (instruction.opcode != Opcode.SETUP_FINALLY) {
                        instruction.target.preserveLasti = true;
                    }
                    stack = new Stack(instruction.target, stack, depth(stack) + 1);
                } else if (instruction.opcode == Opcode.POP_BLOCK) {
                    stack = stack.around;
                    instruction.nop();
                } else {
                    instruction.except = stack == null ? null : stack.handler;
                    if (leads && Opcode.hasJump(instruction.opcode)) {
                        size = visit(instruction.target, stack, todo, size);
                    } else if (instruction.opcode == Opcode.YIELD_VALUE) {
                        yieldDepth = depth(stack);
                    } else if (instruction.opcode == Opcode.RESUME
                            && instruction.oparg != Operands.RESUME_AT_FUNC_START) {
                        if (yieldDepth == 1) {
                            instruction.oparg |= Operands.RESUME_OPARG_DEPTH1_MASK;
                        }
                        yieldDepth = -1;
                    }
                }
            }
            if (block.next != null && block.hasFallthrough()) {
                size = visit(block.next, stack, todo, size);
            }
        }
    }

    private static void markHandlers(FlowGraph graph) {
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.instructions[i];
                if (instruction.target != null && Opcode.isBlockPush(instruction.opcode)) {
                    instruction.target.exceptHandler = true;
                }
            }
        }
    }

    private static int depth(Stack stack) {
        return stack == null ? 0 : stack.depth;
    }

    private static int visit(BasicBlock block, Stack stack, BasicBlock[] todo, int size) {
        if (!block.visited) {
            block.visited = true;
            block.handlers = stack;
            todo[size++] = block;
        }
        return size;
    }
}

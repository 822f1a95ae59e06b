package org.krait.compiler;

import org.krait.code.Opcode;

/**
 * Finds the loads of local variables that may be unbound: they become {@code LOAD_FAST_CHECK}. Follows the
 * flow with the set of variables that may be; those beyond the first 64 are only followed within a block.
 *
 * <p>CPython: {@code add_checks_for_loads_of_uninitialized_variables} of {@code flowgraph.c}.
 */
final class UninitializedLocals {

    private static final int MASKED = 64;

    private BasicBlock[] todo;
    private int size;

    private UninitializedLocals() {
    }

    static void check(FlowGraph graph, int locals, int parameters) {
        if (locals > 0) {
            new UninitializedLocals().run(graph, locals, parameters);
        }
    }

    private void run(FlowGraph graph, int locals, int parameters) {
        if (locals > MASKED) {
            checkWithinBlocks(graph, locals);
            locals = MASKED;
        }
        int blocks = 0;
        // DELETE_FAST may stand anywhere: every block's turn comes, and is not to come twice for that.
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            block.visited = true;
            blocks++;
        }
        todo = new BasicBlock[blocks];
        for (int i = parameters; i < locals; i++) {
            graph.entry.unsafeLocals |= 1L << i;
        }
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            block.visited = false;
            scan(block);
        }
        while (size > 0) {
            BasicBlock block = todo[--size];
            block.visited = false;
            scan(block);
        }
    }

    private void push(BasicBlock block, long unsafe) {
        long both = block.unsafeLocals | unsafe;
        if (block.unsafeLocals != both) {
            block.unsafeLocals = both;
            if (!block.visited) {
                todo[size++] = block;
                block.visited = true;
            }
        }
    }

    private void scan(BasicBlock block) {
        long unsafe = block.unsafeLocals;
        Instruction[] instructions = block.instructions;
        int end = block.size;
        Instruction instruction = null;
        for (int i = 0; i < end; i++) {
            instruction = instructions[i];
            if (instruction.except != null) {
                push(instruction.except, unsafe);
            }
            int local = instruction.oparg;
            if (local >= MASKED) {
                continue;
            }
            switch (instruction.opcode) {
                case Opcode.DELETE_FAST:
                case Opcode.LOAD_FAST_AND_CLEAR:
                case Opcode.STORE_FAST_MAYBE_NULL:
                    unsafe |= 1L << local;
                    break;
                case Opcode.STORE_FAST:
                case Opcode.LOAD_FAST_CHECK:
                    unsafe &= ~(1L << local);
                    break;
                case Opcode.LOAD_FAST:
                    if ((unsafe & 1L << local) != 0) {
                        instruction.opcode = Opcode.LOAD_FAST_CHECK;
                        unsafe &= ~(1L << local);
                    }
                    break;
                default:
                    break;
            }
        }
        if (unsafe == 0) {
            return;
        }
        if (block.next != null && block.hasFallthrough()) {
            push(block.next, unsafe);
        }
        if (instruction != null && instruction.target != null && Opcode.hasJump(instruction.opcode)) {
            push(instruction.target, unsafe);
        }
    }

    private static void checkWithinBlocks(FlowGraph graph, int locals) {
        int[] boundIn = new int[locals - MASKED];
        int number = 0;
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            number++;
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.instructions[i];
                int local = instruction.oparg - MASKED;
                if (local < 0) {
                    continue;
                }
                switch (instruction.opcode) {
                    case Opcode.DELETE_FAST:
                    case Opcode.LOAD_FAST_AND_CLEAR:
                    case Opcode.STORE_FAST_MAYBE_NULL:
                        boundIn[local] = number - 1;
                        break;
                    case Opcode.STORE_FAST:
                        boundIn[local] = number;
                        break;
                    case Opcode.LOAD_FAST:
                        if (boundIn[local] != number) {
                            instruction.opcode = Opcode.LOAD_FAST_CHECK;
                        }
                        boundIn[local] = number;
                        break;
                    default:
                        break;
                }
            }
        }
    }
}

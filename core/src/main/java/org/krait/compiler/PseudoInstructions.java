package org.krait.compiler;

import org.krait.code.Opcode;

/**
 * Replaces the instructions that only the compiler knows.
 *
 * <p>CPython: {@code convert_pseudo_conditional_jumps} and {@code convert_pseudo_ops}, in
 * {@code flowgraph.c}.
 */
final class PseudoInstructions {

    private PseudoInstructions() {
    }

    /** {@code JUMP_IF_FALSE} becomes {@code COPY 1, TO_BOOL, POP_JUMP_IF_FALSE}. */
    static void expandConditionalJumps(FlowGraph graph) {
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            Instruction last = block.size > 0 ? block.instructions[block.size - 1] : null;
            if (last != null && (last.opcode == Opcode.JUMP_IF_FALSE || last.opcode == Opcode.JUMP_IF_TRUE)) {
                last.opcode = last.opcode == Opcode.JUMP_IF_FALSE ? Opcode.POP_JUMP_IF_FALSE
                        : Opcode.POP_JUMP_IF_TRUE;
                Instruction copy = new Instruction(Opcode.COPY, 1, last.location);
                copy.except = last.except;
                block.insert(block.size - 1, copy);
                Instruction toBool = new Instruction(Opcode.TO_BOOL, 0, last.location);
                toBool.except = last.except;
                block.insert(block.size - 1, toBool);
            }
        }
    }

    /**
     * {@code SETUP_} instructions have done their duty; the others stand for {@code LOAD_FAST, STORE_FAST}.
     */
    static void replace(FlowGraph graph) {
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            Instruction[] instructions = block.instructions;
            int end = block.size;
            for (int i = 0; i < end; i++) {
                Instruction instruction = instructions[i];
                switch (instruction.opcode) {
                    case Opcode.SETUP_CLEANUP:
                    case Opcode.SETUP_FINALLY:
                    case Opcode.SETUP_WITH:
                        instruction.nop();
                        graph.mayHaveNops = true;
                        break;
                    case Opcode.LOAD_CLOSURE:
                        instruction.opcode = Opcode.LOAD_FAST;
                        break;
                    case Opcode.STORE_FAST_MAYBE_NULL:
                        instruction.opcode = Opcode.STORE_FAST;
                        break;
                    default:
                        break;
                }
            }
        }
        RedundantCode.removeNopsAndJumps(graph);
    }
}

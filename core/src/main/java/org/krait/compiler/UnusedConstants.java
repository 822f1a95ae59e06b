package org.krait.compiler;

import org.krait.code.Opcode;

/**
 * Drops the constants that no instruction loads any more, except the first, which may be the docstring.
 *
 * <p>CPython: {@code remove_unused_consts} of {@code flowgraph.c}.
 */
final class UnusedConstants {

    private UnusedConstants() {
    }

    static void remove(FlowGraph graph, ConstantTable consts) {
        int count = consts.size();
        if (count == 0) {
            return;
        }
        boolean[] used = new boolean[count];
        used[0] = true;
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            Instruction[] instructions = block.instructions;
            int end = block.size;
            for (int i = 0; i < end; i++) {
                if (instructions[i].opcode == Opcode.LOAD_CONST) {
                    used[instructions[i].oparg] = true;
                }
            }
        }
        int firstUnused = 0;
        while (firstUnused < count && used[firstUnused]) {
            firstUnused++;
        }
        if (firstUnused == count) {
            return;
        }
        int[] kept = new int[count];
        int[] newIndex = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (used[i]) {
                newIndex[i] = size;
                kept[size++] = i;
            }
        }
        consts.keep(kept, size);
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.instructions[i];
                if (instruction.opcode == Opcode.LOAD_CONST) {
                    instruction.oparg = newIndex[instruction.oparg];
                }
            }
        }
    }
}

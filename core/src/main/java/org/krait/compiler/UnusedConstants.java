package org.krait.compiler;

import java.util.Arrays;
import org.krait.code.Opcode;

/**
 * Drops the constants that no instruction loads any more, except the first, which may be the docstring.
 *
 * <p>CPython: {@code remove_unused_consts} of {@code flowgraph.c}.
 */
final class UnusedConstants {

    private UnusedConstants() {
    }

    /** Gives the instructions their places among the constants that are left, and returns those. */
    static Object[] remove(FlowGraph graph, ConstantTable consts) {
        Object[] all = consts.toArray();
        int count = all.length;
        if (count == 0) {
            return all;
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
            return all;
        }
        int[] newIndex = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (used[i]) {
                newIndex[i] = size;
                all[size++] = all[i];
            }
        }
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.instructions[i];
                if (instruction.opcode == Opcode.LOAD_CONST) {
                    instruction.oparg = newIndex[instruction.oparg];
                }
            }
        }
        return Arrays.copyOf(all, size);
    }
}

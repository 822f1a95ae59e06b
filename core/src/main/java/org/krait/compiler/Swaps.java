package org.krait.compiler;

import org.krait.code.Opcode;

/**
 * Makes do with fewer {@code SWAP}s: a run of them becomes the shortest one with the same effect, and one
 * before stores and pops goes if these can change places instead.
 *
 * <p>CPython: {@code swaptimize} and {@code apply_static_swaps}, in {@code flowgraph.c}.
 */
final class Swaps {

    private static final int VISITED = -1;

    private Swaps() {
    }

    static void optimize(BasicBlock block) {
        for (int i = 0; i < block.size; i++) {
            if (block.instructions[i].opcode == Opcode.SWAP) {
                i = shorten(block, i);
                apply(block, i);
            }
        }
    }

    /** Replaces the run of swaps from {@code place} on; returns the place of its end. */
    private static int shorten(BasicBlock block, int place) {
        int depth = block.instructions[place].oparg;
        int length = 0;
        boolean more = false;
        while (place + ++length < block.size) {
            Instruction instruction = block.instructions[place + length];
            if (instruction.opcode == Opcode.SWAP) {
                depth = Math.max(depth, instruction.oparg);
                more = true;
            } else if (instruction.opcode != Opcode.NOP) {
                break;
            }
        }
        if (!more) {
            return place;
        }
        int[] stack = new int[depth];
        for (int i = 0; i < depth; i++) {
            stack[i] = i;
        }
        for (int i = 0; i < length; i++) {
            Instruction instruction = block.instructions[place + i];
            if (instruction.opcode == Opcode.SWAP) {
                int top = stack[0];
                stack[0] = stack[instruction.oparg - 1];
                stack[instruction.oparg - 1] = top;
            }
        }
        // Every cycle of the permutation is run through by swaps with the top, the last instruction first.
        int current = length - 1;
        for (int i = 0; i < depth; i++) {
            if (stack[i] == VISITED || stack[i] == i) {
                continue;
            }
            int j = i;
            while (true) {
                if (j != 0) {
                    block.instructions[place + current--].set(Opcode.SWAP, j + 1);
                }
                if (stack[j] == VISITED) {
                    break;
                }
                int next = stack[j];
                stack[j] = VISITED;
                j = next;
            }
        }
        while (current >= 0) {
            block.instructions[place + current--].nop();
        }
        return place + length - 1;
    }

    /** Lets instructions change places instead of values, for the swaps up to {@code place}. */
    private static void apply(BasicBlock block, int place) {
        for (int i = place; i >= 0; i--) {
            Instruction swap = block.instructions[i];
            if (swap.opcode != Opcode.SWAP) {
                if (swap.opcode == Opcode.NOP || isSwappable(swap)) {
                    continue;
                }
                return;
            }
            int j = nextSwappable(block, i, -1);
            if (j < 0) {
                return;
            }
            int k = j;
            int line = block.instructions[j].line();
            for (int count = swap.oparg - 1; count > 0; count--) {
                k = nextSwappable(block, k, line);
                if (k < 0) {
                    return;
                }
            }
            if (storesConflict(block, j, k)) {
                return;
            }
            swap.nop();
            Instruction other = block.instructions[j];
            block.instructions[j] = block.instructions[k];
            block.instructions[k] = other;
        }
    }

    private static boolean storesConflict(BasicBlock block, int j, int k) {
        int storeJ = storesTo(block.instructions[j]);
        int storeK = storesTo(block.instructions[k]);
        if (storeJ < 0 && storeK < 0) {
            return false;
        }
        if (storeJ == storeK) {
            return true;
        }
        for (int i = j + 1; i < k; i++) {
            int store = storesTo(block.instructions[i]);
            if (store >= 0 && (store == storeJ || store == storeK)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it only takes the top of the stack, and can't fail or jump. */
    private static boolean isSwappable(Instruction instruction) {
        return instruction.opcode == Opcode.STORE_FAST || instruction.opcode == Opcode.STORE_FAST_MAYBE_NULL
                || instruction.opcode == Opcode.POP_TOP;
    }

    private static int storesTo(Instruction instruction) {
        return instruction.opcode == Opcode.POP_TOP || !isSwappable(instruction) ? -1 : instruction.oparg;
    }

    /**
     * The next swappable instruction behind {@code place}, on {@code line} unless that is negative; -1 if
     * none.
     */
    private static int nextSwappable(BasicBlock block, int place, int line) {
        while (++place < block.size) {
            Instruction instruction = block.instructions[place];
            if (line >= 0 && instruction.line() != line) {
                return -1;
            }
            if (instruction.opcode != Opcode.NOP) {
                return isSwappable(instruction) ? place : -1;
            }
        }
        return -1;
    }
}

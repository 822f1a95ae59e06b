package org.krait.compiler;

import java.util.Arrays;
import org.krait.code.Opcode;

/**
 * Finds the loads of local variables whose value is used up while the variable still holds it: they need no
 * reference of their own and become {@code LOAD_FAST_BORROW}. Each block is run with a stack of references to
 * the instructions that made the values; a load is left alone if its variable changes while the value is on
 * the stack, if the value goes into a variable, or if it is still there at the end of the block.
 *
 * <p>CPython: {@code optimize_load_fast} of {@code flowgraph.c}.
 */
final class BorrowedLoads {

    private static final int NOT_LOCAL = -1;
    private static final int NOBODY = -1;

    private final BasicBlock[] todo;
    private int todoSize;
    private final boolean hasHandlers;

    /** By stack position: the place of the instruction that made the value, and the variable it came from. */
    private int[] makers = new int[32];
    private int[] locals = new int[32];
    private int depth;

    /** By place in the block: the instruction must keep a reference of its own. */
    private final boolean[] strong;

    private BorrowedLoads(FlowGraph graph) {
        hasHandlers = graph.hasHandlers;
        int longest = 0;
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            longest = Math.max(longest, block.size);
        }
        strong = new boolean[longest];
        todo = new BasicBlock[graph.clearVisited()];
    }

    static void reduce(FlowGraph graph) {
        BorrowedLoads pass = new BorrowedLoads(graph);
        graph.entry.startDepth = 0;
        pass.pushBlock(graph.entry);
        while (pass.todoSize > 0) {
            pass.block(pass.todo[--pass.todoSize]);
        }
    }

    private void pushBlock(BasicBlock block) {
        if (!block.visited) {
            block.visited = true;
            todo[todoSize++] = block;
        }
    }

    private void block(BasicBlock block) {
        pushSuccessors(block);
        int first = firstLoad(block);
        if (first == block.size) {
            return;
        }
        Arrays.fill(strong, 0, block.size, false);
        depth = 0;
        int before = block.startDepth;
        for (int i = 0; i < first; i++) {
            before += Opcode.stackEffect(block.instructions[i].opcode, block.instructions[i].oparg, false);
        }
        for (int i = 0; i < before; i++) {
            push(NOBODY, NOT_LOCAL);
        }
        for (int i = first; i < block.size; i++) {
            instruction(block.instructions[i], i);
        }
        for (int i = 0; i < depth; i++) {
            keep(makers[i]);
        }
        for (int i = first; i < block.size; i++) {
            if (strong[i]) {
                continue;
            }
            Instruction instruction = block.instructions[i];
            if (instruction.opcode == Opcode.LOAD_FAST) {
                instruction.opcode = Opcode.LOAD_FAST_BORROW;
            } else if (instruction.opcode == Opcode.LOAD_FAST_LOAD_FAST) {
                instruction.opcode = Opcode.LOAD_FAST_BORROW_LOAD_FAST_BORROW;
            }
        }
    }

    private void pushSuccessors(BasicBlock block) {
        // A conditional jump is followed by NOT_TAKEN.
        for (int i = hasHandlers ? 0 : Math.max(0, block.size - 2); i < block.size; i++) {
            Instruction instruction = block.instructions[i];
            if (instruction.target != null && Opcode.hasTarget(instruction.opcode)) {
                pushBlock(instruction.target);
            }
        }
        if (block.next != null && block.size > 0 && block.hasFallthrough()) {
            pushBlock(block.next);
        }
    }

    /** The place of the first load, the block's size if there is none. */
    private static int firstLoad(BasicBlock block) {
        int end = block.size;
        for (int i = 0; i < end; i++) {
            switch (block.instructions[i].opcode) {
                case Opcode.LOAD_FAST:
                case Opcode.LOAD_FAST_LOAD_FAST:
                    return i;
                default:
                    break;
            }
        }
        return end;
    }

    private void push(int maker, int local) {
        if (depth == makers.length) {
            makers = Arrays.copyOf(makers, 2 * depth);
            locals = Arrays.copyOf(locals, 2 * depth);
        }
        makers[depth] = maker;
        locals[depth++] = local;
    }

    private void keep(int maker) {
        if (maker != NOBODY) {
            strong[maker] = true;
        }
    }

    private void kill(int local) {
        for (int i = 0; i < depth; i++) {
            if (locals[i] == local) {
                keep(makers[i]);
            }
        }
    }

    private void store(int local) {
        int maker = makers[--depth];
        kill(local);
        keep(maker);
    }

    private void instruction(Instruction instruction, int place) {
        int opcode = instruction.opcode;
        int oparg = instruction.oparg;
        switch (opcode) {
            case Opcode.LOAD_FAST:
                push(place, oparg);
                break;
            case Opcode.LOAD_FAST_AND_CLEAR:
                kill(oparg);
                push(place, oparg);
                break;
            case Opcode.LOAD_FAST_LOAD_FAST:
                push(place, oparg >> 4);
                push(place, oparg & 15);
                break;
            case Opcode.STORE_FAST:
                store(oparg);
                break;
            case Opcode.STORE_FAST_LOAD_FAST:
                store(oparg >> 4);
                push(place, oparg & 15);
                break;
            case Opcode.STORE_FAST_STORE_FAST:
                store(oparg >> 4);
                store(oparg & 15);
                break;
            case Opcode.COPY:
                push(makers[depth - oparg], locals[depth - oparg]);
                break;
            case Opcode.SWAP:
                swap(depth - oparg, depth - 1);
                break;
            case Opcode.DELETE_FAST:
                kill(oparg);
                break;
            case Opcode.FORMAT_SIMPLE:
            case Opcode.GET_ANEXT:
            case Opcode.GET_LEN:
            case Opcode.GET_YIELD_FROM_ITER:
            case Opcode.IMPORT_FROM:
            case Opcode.MATCH_KEYS:
            case Opcode.MATCH_MAPPING:
            case Opcode.MATCH_SEQUENCE:
            case Opcode.WITH_EXCEPT_START:
                // CPython takes the first instructions of the block for the makers of these values.
                int pushed = Opcode.pushed(opcode, oparg) - Opcode.popped(opcode, oparg);
                for (int i = 0; i < pushed; i++) {
                    push(i, NOT_LOCAL);
                }
                break;
            case Opcode.DICT_MERGE:
            case Opcode.DICT_UPDATE:
            case Opcode.LIST_APPEND:
            case Opcode.LIST_EXTEND:
            case Opcode.MAP_ADD:
            case Opcode.RERAISE:
            case Opcode.SET_ADD:
            case Opcode.SET_UPDATE:
                depth -= Opcode.popped(opcode, oparg) - Opcode.pushed(opcode, oparg);
                break;
            case Opcode.END_SEND:
            case Opcode.SET_FUNCTION_ATTRIBUTE:
                keepTop();
                break;
            case Opcode.LOAD_SPECIAL:
            case Opcode.PUSH_EXC_INFO:
                push(makers[depth - 1], locals[depth - 1]);
                makers[depth - 2] = place;
                locals[depth - 2] = NOT_LOCAL;
                break;
            case Opcode.CHECK_EXC_MATCH:
            case Opcode.SEND:
                depth--;
                push(place, NOT_LOCAL);
                break;
            case Opcode.FOR_ITER:
                push(place, NOT_LOCAL);
                break;
            case Opcode.LOAD_ATTR:
            case Opcode.LOAD_SUPER_ATTR:
                attribute(opcode, oparg, place);
                break;
            default:
                other(instruction, place);
                break;
        }
    }

    private void swap(int i, int j) {
        int maker = makers[i];
        int local = locals[i];
        makers[i] = makers[j];
        locals[i] = locals[j];
        makers[j] = maker;
        locals[j] = local;
    }

    /** The top of the stack stays, what is below it goes. */
    private void keepTop() {
        int maker = makers[depth - 1];
        int local = locals[depth - 1];
        depth -= 2;
        push(maker, local);
    }

    private void attribute(int opcode, int oparg, int place) {
        int maker = makers[depth - 1];
        int local = locals[depth - 1];
        depth -= opcode == Opcode.LOAD_SUPER_ATTR ? 3 : 1;
        push(place, NOT_LOCAL);
        if ((oparg & 1) != 0) {
            // self may come back.
            push(maker, local);
        }
    }

    private void other(Instruction instruction, int place) {
        int opcode = instruction.opcode;
        if (instruction.target == null || !Opcode.isBlockPush(opcode)) {
            int pushed = Opcode.pushed(opcode, instruction.oparg);
            depth -= Opcode.popped(opcode, instruction.oparg);
            for (int i = 0; i < pushed; i++) {
                push(place, NOT_LOCAL);
            }
        }
    }
}

package org.krait.compiler;

import org.krait.code.Opcode;

/**
 * Conditional jumps go forward only: one that would go back is turned round and jumps over a jump back. Where
 * a conditional jump does not jump, {@code NOT_TAKEN} lets a watcher see that.
 *
 * <p>CPython: {@code normalize_jumps} of {@code flowgraph.c}.
 */
final class JumpDirections {

    private JumpDirections() {
    }

    static void normalize(FlowGraph graph) {
        graph.clearVisited();
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            block.visited = true;
            Instruction last = block.size > 0 ? block.instructions[block.size - 1] : null;
            if (last != null && last.target != null && Opcode.isConditionalJump(last.opcode)) {
                normalize(block, last);
            }
        }
    }

    private static void normalize(BasicBlock block, Instruction jump) {
        if (!jump.target.visited) {
            block.add(Opcode.NOT_TAKEN, 0, jump.location);
            return;
        }
        BasicBlock target = jump.target;
        BasicBlock back = new BasicBlock();
        back.add(Opcode.NOT_TAKEN, 0, jump.location);
        back.addJump(Opcode.JUMP, target, jump.location);
        back.startDepth = target.startDepth;
        jump.opcode = reversed(jump.opcode);
        jump.target = block.next;
        back.cold = block.cold;
        back.next = block.next;
        block.next = back;
    }

    private static int reversed(int opcode) {
        switch (opcode) {
            case Opcode.POP_JUMP_IF_NOT_NONE:
                return Opcode.POP_JUMP_IF_NONE;
            case Opcode.POP_JUMP_IF_NONE:
                return Opcode.POP_JUMP_IF_NOT_NONE;
            case Opcode.POP_JUMP_IF_FALSE:
                return Opcode.POP_JUMP_IF_TRUE;
            default:
                return Opcode.POP_JUMP_IF_FALSE;
        }
    }
}

package org.krait.compiler;

import org.krait.code.Opcode;

/**
 * A jump to a few instructions that leave the frame, or to a block without lines and without a way on, gives
 * place to a copy of these.
 *
 * <p>CPython: {@code inline_small_or_no_lineno_blocks} of {@code flowgraph.c}.
 */
final class SmallBlockInlining {

    private static final int MAX_COPY_SIZE = 4;

    private SmallBlockInlining() {
    }

    static void inline(FlowGraph graph) {
        boolean changed;
        do {
            changed = false;
            for (BasicBlock block = graph.entry; block != null; block = block.next) {
                if (block.size > 0 && block.instructions[block.size - 1].target != null) {
                    changed |= inline(block);
                }
            }
        } while (changed);
    }

    private static boolean inline(BasicBlock block) {
        Instruction last = block.last();
        if (!Opcode.isUnconditionalJump(last.opcode)) {
            return false;
        }
        BasicBlock target = last.target;
        boolean smallExit = target.exitsScope() && target.size <= MAX_COPY_SIZE;
        boolean noLine = target.hasNoLine() && !target.hasFallthrough();
        if (!smallExit && !noLine) {
            return false;
        }
        int removed = last.opcode;
        last.nop();
        block.addCopies(target);
        if (noLine) {
            last = block.last();
            // Signals must still be looked for.
            if (Opcode.isUnconditionalJump(last.opcode) && removed == Opcode.JUMP) {
                last.opcode = Opcode.JUMP;
            }
        }
        target.predecessors--;
        return true;
    }
}

package org.krait.compiler;

import org.krait.code.Opcode;
import org.krait.syntax.ast.Span;

/**
 * Gives locations to instructions that have none (PEP 626): whoever leaves a frame must have a line. An exit
 * block without a line is copied for each jump to it, so that every copy can take the line of the one place
 * it is reached from; other instructions take the location of the one before.
 *
 * <p>CPython: {@code resolve_line_numbers} of {@code flowgraph.c}.
 */
final class LineNumbers {

    private LineNumbers() {
    }

    static void resolve(FlowGraph graph) {
        if (!graph.mayLackLines) {
            return;
        }
        graph.mayLackLines = false;
        duplicateExits(graph);
        propagate(graph);
    }

    private static void duplicateExits(FlowGraph graph) {
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            if (block.size == 0) {
                continue;
            }
            Instruction last = block.instructions[block.size - 1];
            if (last.target == null || !Opcode.hasJump(last.opcode)) {
                continue;
            }
            BasicBlock target = BasicBlock.nonEmpty(last.target);
            if (target.predecessors > 1 && needsLine(target)) {
                BasicBlock copy = new BasicBlock();
                copy.addCopies(target);
                copy.instructions[0].location = last.location;
                last.target = copy;
                target.predecessors--;
                copy.predecessors = 1;
                copy.next = target.next;
                copy.hasLabel = true;
                target.next = copy;
            }
        }
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            if (block.next != null && block.size > 0 && block.hasFallthrough() && needsLine(block.next)) {
                block.next.instructions[0].location = block.last().location;
            }
        }
    }

    private static boolean needsLine(BasicBlock block) {
        return block.hasNoLine() && (block.exitsScope() || hasEvalBreak(block));
    }

    private static boolean hasEvalBreak(BasicBlock block) {
        for (int i = 0; i < block.size; i++) {
            if (Opcode.hasEvalBreak(block.instructions[i].opcode)) {
                return true;
            }
        }
        return false;
    }

    private static void propagate(FlowGraph graph) {
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            int size = block.size;
            if (size == 0) {
                continue;
            }
            Instruction[] instructions = block.instructions;
            Span previous = Instruction.NO_LOCATION;
            for (int i = 0; i < size; i++) {
                Span location = instructions[i].location;
                if (location != previous) {
                    if (location.line == Instruction.NO_LINE) {
                        instructions[i].location = previous;
                    } else {
                        previous = location;
                    }
                }
            }
            if (instructions[0].location.line == Instruction.NO_LINE) {
                graph.mayLackLines = true;
            }
            Instruction last = instructions[size - 1];
            if (block.next != null && block.hasFallthrough()) {
                handOn(block.next, previous);
            }
            if (last.target != null && Opcode.hasJump(last.opcode)) {
                handOn(last.target, previous);
            }
        }
    }

    private static void handOn(BasicBlock block, Span location) {
        if (block.predecessors == 1 && block.size > 0 && block.instructions[0].location.line == Instruction.NO_LINE) {
            block.instructions[0].location = location;
        }
    }
}

package org.krait.compiler;

import org.krait.code.Opcode;

/** The basic blocks of a unit, in the order in which their code will stand. */
final class FlowGraph {

    BasicBlock entry = new BasicBlock();
    private BasicBlock current = entry;
    private int currentLabel = BasicBlock.NO_LABEL;

    /** Divides a unit's instructions into blocks and gives jumps and handlers their targets. */
    static FlowGraph of(InstructionSequence code) {
        FlowGraph graph = new FlowGraph();
        graph.build(code);
        return graph;
    }

    private void build(InstructionSequence code) {
        int count = code.size();
        boolean[] isTarget = new boolean[count];
        Instruction[] leading = new Instruction[count];
        int leadingCount = 0;
        for (int i = 0; i < count; i++) {
            Instruction instruction = code.get(i);
            if (Opcode.hasTarget(instruction.opcode)) {
                instruction.oparg = code.place(instruction.oparg);
                isTarget[instruction.oparg] = true;
                leading[leadingCount++] = instruction;
            }
        }
        BasicBlock[] blocks = new BasicBlock[count];
        for (int i = 0; i < count; i++) {
            Instruction instruction = code.get(i);
            if (isTarget[i]) {
                currentLabel = i;
                startBlockIfNeeded();
                blocks[i] = current;
            }
            if (instruction.opcode == Opcode.ANNOTATIONS_PLACEHOLDER) {
                insert(code.annotationsCode);
            } else {
                append(instruction);
            }
        }
        for (int i = 0; i < leadingCount; i++) {
            leading[i].target = blocks[leading[i].oparg];
        }
    }

    private void insert(InstructionSequence code) {
        if (code != null) {
            for (int i = 0; i < code.size(); i++) {
                append(code.get(i));
            }
        }
    }

    private void append(Instruction instruction) {
        startBlockIfNeeded();
        current.add(instruction);
    }

    private void startBlockIfNeeded() {
        if (isTerminated()) {
            BasicBlock block = new BasicBlock();
            block.label = currentLabel;
            currentLabel = BasicBlock.NO_LABEL;
            current.next = block;
            current = block;
        }
    }

    private boolean isTerminated() {
        Instruction last = current.last();
        if (last != null && (Opcode.hasJump(last.opcode) || Opcode.isScopeExit(last.opcode))) {
            return true;
        }
        if (currentLabel != BasicBlock.NO_LABEL) {
            if (last != null || current.label != BasicBlock.NO_LABEL) {
                return true;
            }
            current.label = currentLabel;
            currentLabel = BasicBlock.NO_LABEL;
        }
        return false;
    }

    /** A label that no block has. */
    int freshLabel() {
        int label = BasicBlock.NO_LABEL;
        for (BasicBlock block = entry; block != null; block = block.next) {
            label = Math.max(label, block.label);
        }
        return label + 1;
    }

    /** Takes the marks of an earlier pass away; returns the number of blocks. */
    int clearVisited() {
        int count = 0;
        for (BasicBlock block = entry; block != null; block = block.next) {
            block.visited = false;
            count++;
        }
        return count;
    }
}

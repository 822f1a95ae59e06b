package org.krait.compiler;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.krait.code.Opcode;
import org.krait.syntax.ast.Span;

/** The optimizer on instructions that no code generator made: for tests of single passes. */
public final class HandMadeCode {

    private HandMadeCode() {
    }

    /**
     * An instruction.
     *
     * @param oparg the argument; of an instruction with a target: the number of that instruction
     */
    public record Step(int opcode, int oparg, Span location) {
    }

    /**
     * Instructions after the passes of {@link Pipeline#optimize}, of a unit without parameters.
     *
     * @param constants the unit's constants; those that the result uses afterwards
     * @param locals    how many local variables it has
     * @throws IndexOutOfBoundsException if a target or constant is missing
     */
    public static List<Step> optimize(List<Step> steps, List<Object> constants, int locals) {
        InstructionSequence code = new InstructionSequence();
        for (int i = 0; i < steps.size(); i++) {
            code.newLabel();
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            code.use(i);
            if (Opcode.hasTarget(step.opcode())) {
                code.addJump(step.opcode(), step.oparg(), step.location());
            } else if (step.opcode() == Opcode.ANNOTATIONS_PLACEHOLDER) {
                code.addAnnotationsPlaceholder(step.location());
            } else {
                code.add(step.opcode(), step.oparg(), step.location());
            }
        }
        ConstantTable consts = new ConstantTable();
        for (Object constant : constants) {
            consts.append(constant);
        }
        FlowGraph graph = FlowGraph.of(code);
        ExceptionTargets.label(graph);
        Pipeline.optimize(graph, consts, locals, 0);
        StackDepth.compute(graph);
        BorrowedLoads.reduce(graph);
        constants.clear();
        constants.addAll(List.of(consts.toArray()));
        return steps(graph);
    }

    private static List<Step> steps(FlowGraph graph) {
        Map<BasicBlock, Integer> places = new IdentityHashMap<>();
        int count = 0;
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            places.put(block, count);
            count += block.size;
        }
        List<Step> steps = new ArrayList<>(count);
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.instructions[i];
                int oparg = Opcode.hasTarget(instruction.opcode) ? places.get(instruction.target) : instruction.oparg;
                steps.add(new Step(instruction.opcode, oparg, instruction.location));
            }
        }
        return steps;
    }
}

package org.krait.compiler;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.krait.code.Assembly;
import org.krait.code.CodeObject;
import org.krait.code.Opcode;
import org.krait.syntax.ast.Span;

/**
 * The passes behind the code generator on instructions that it did not make: for tests of single passes.
 *
 * <p>CPython: {@code _PyCompile_OptimizeCfg} of {@code flowgraph.c} and {@code _PyCompile_Assemble} of
 * {@code compile.c}.
 */
public final class HandMadeCode {

    /** Flags that follow from a unit's block: it has none. */
    private static final int NO_FLAGS = 0;

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
     * What a unit knows beside its instructions.
     *
     * @param names       the names by which instructions know globals and attributes; here and in the next three
     *     maps, each name has its number
     * @param freevars    numbered from the number of cells on
     * @param fastHidden  fast locals that {@code locals()} doesn't show
     * @param argcount    how many arguments can be given by position or by name
     */
    public record Metadata(String name, String qualname, List<Object> constants, Map<String, Integer> names,
            Map<String, Integer> varnames, Map<String, Integer> cellvars, Map<String, Integer> freevars,
            Set<String> fastHidden, int argcount, int posonlyargcount, int kwonlyargcount, int firstLine) {
    }

    /**
     * Instructions after the passes of {@link Pipeline#optimize}, of a unit without parameters.
     *
     * @param constants the unit's constants; those that the result uses afterwards
     * @param locals    how many local variables it has
     * @throws IndexOutOfBoundsException if a target or constant is missing
     * @throws IllegalArgumentException if the depths of the value stack don't fit together
     */
    public static List<Step> optimize(List<Step> steps, List<Object> constants, int locals) {
        ConstantTable consts = new ConstantTable();
        for (Object constant : constants) {
            consts.append(constant);
        }
        FlowGraph graph = graph(steps);
        Object[] used = Pipeline.optimize(graph, consts, locals, 0);
        StackDepth.compute(graph);
        BorrowedLoads.reduce(graph);
        constants.clear();
        constants.addAll(List.of(used));
        return steps(graph);
    }

    /**
     * The code object of instructions as they are, not optimized.
     *
     * @throws IndexOutOfBoundsException if a target is missing or names have wrong numbers
     * @throws IllegalArgumentException if there is no instruction or the depths of the value stack don't fit together
     */
    public static CodeObject assemble(List<Step> steps, Metadata metadata, String filename) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no instructions");
        }
        Unit unit = unit(metadata);
        FastLocals locals = FastLocals.of(unit, NO_FLAGS);
        Assembly assembly = Pipeline.assemble(graph(steps), unit.consts.toArray(), locals, unit.firstLine);
        return FinishedUnit.builder(unit, locals, NO_FLAGS, filename).build(() -> assembly);
    }

    private static Unit unit(Metadata metadata) {
        int line = metadata.firstLine;
        Block block = new Block(metadata.name, Block.Type.MODULE, new Span(line, 0, line, 0), null);
        Unit unit = new Unit(Unit.Kind.MODULE, block, metadata.name, line, null);
        unit.qualname = metadata.qualname;
        unit.argcount = metadata.argcount;
        unit.posonlyargcount = metadata.posonlyargcount;
        unit.kwonlyargcount = metadata.kwonlyargcount;
        for (Object constant : metadata.constants) {
            unit.consts.append(constant);
        }
        addAll(unit.names, metadata.names, 0);
        addAll(unit.varnames, metadata.varnames, 0);
        addAll(unit.cellvars, metadata.cellvars, 0);
        unit.freevars = new IndexedNames(unit.cellvars.size());
        addAll(unit.freevars, metadata.freevars, unit.cellvars.size());
        for (String name : metadata.fastHidden) {
            unit.fastHidden.put(name, false);
        }
        return unit;
    }

    private static void addAll(IndexedNames names, Map<String, Integer> numbered, int first) {
        String[] inOrder = new String[numbered.size()];
        for (Map.Entry<String, Integer> entry : numbered.entrySet()) {
            inOrder[Objects.checkIndex(entry.getValue() - first, inOrder.length)] = entry.getKey();
        }
        for (int i = 0; i < inOrder.length; i++) {
            if (inOrder[i] == null) {
                throw new IndexOutOfBoundsException("no name has the number " + (first + i));
            }
            names.add(inOrder[i]);
        }
    }

    private static FlowGraph graph(List<Step> steps) {
        InstructionSequence code = new InstructionSequence();
        for (int i = 0; i < steps.size(); i++) {
            code.newLabel();
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            code.use(i);
            if (Opcode.hasTarget(step.opcode())) {
                code.addJump(step.opcode(), Objects.checkIndex(step.oparg(), steps.size()), step.location());
            } else if (step.opcode() == Opcode.ANNOTATIONS_PLACEHOLDER) {
                code.addAnnotationsPlaceholder(step.location());
            } else {
                code.add(step.opcode(), step.oparg(), step.location());
            }
        }
        FlowGraph graph = FlowGraph.of(code);
        ExceptionTargets.label(graph);
        return graph;
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

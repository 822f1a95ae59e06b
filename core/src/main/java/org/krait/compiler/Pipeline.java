package org.krait.compiler;

import org.krait.code.Assembly;

/**
 * From the instructions of a finished unit to what its code object holds: the passes, in CPython's order. Each
 * has a class of its own that says what it does.
 *
 * <p>CPython: {@code optimize_and_assemble_code_unit} of {@code compile.c}; the order of the passes is that
 * of {@code _PyCfg_OptimizeCodeUnit} and {@code _PyCfg_OptimizedCfgToInstructionSequence} in
 * {@code flowgraph.c}.
 */
final class Pipeline {

    private Pipeline() {
    }

    static Assembly assemble(FinishedUnit unit) {
        FlowGraph graph = FlowGraph.of(unit.code);
        ExceptionTargets.label(graph);
        Object[] consts = optimize(graph, unit.consts, unit.locals.locals, unit.parameters);
        return assemble(graph, consts, unit.locals, unit.firstLine);
    }

    /** The passes that follow optimisation: what is left in the end are real instructions. */
    static Assembly assemble(FlowGraph graph, Object[] consts, FastLocals locals, int firstLine) {
        PseudoInstructions.expandConditionalJumps(graph);
        int stackSize = StackDepth.compute(graph);
        locals.layOut(graph);
        PseudoInstructions.replace(graph);
        JumpDirections.normalize(graph);
        if (locals.names.length > 0) {
            BorrowedLoads.reduce(graph);
        }
        return new Assembler(graph, firstLine).assemble(consts, stackSize);
    }

    /**
     * The passes that make the code shorter; what only the compiler knows is still in it. Returns the constants that it
     * uses; the table may have new ones behind the old afterwards, in the same places if this is repeated.
     */
    static Object[] optimize(FlowGraph graph, ConstantTable consts, int locals, int parameters) {
        SmallBlockInlining.inline(graph);
        Reachability.removeUnreachable(graph);
        LineNumbers.resolve(graph);
        ConstantLoads.optimize(graph, consts);
        Peephole.optimize(graph, consts);
        RedundantCode.removeNopsAndPairs(graph);
        Reachability.removeUnreachable(graph);
        RedundantCode.removeNopsAndJumps(graph);
        Object[] used = UnusedConstants.remove(graph, consts);
        UninitializedLocals.check(graph, locals, parameters);
        Superinstructions.combine(graph);
        ColdBlocks.moveToEnd(graph);
        LineNumbers.resolve(graph);
        return used;
    }
}

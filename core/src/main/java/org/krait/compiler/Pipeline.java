package org.krait.compiler;

import org.krait.code.CodeObject;

/**
 * From the instructions of a finished unit to its code object: the passes, in CPython's order. Each has a
 * class of its own that says what it does.
 *
 * <p>CPython: {@code optimize_and_assemble_code_unit} of {@code compile.c}; the order of the passes is that
 * of {@code _PyCfg_OptimizeCodeUnit} and {@code _PyCfg_OptimizedCfgToInstructionSequence} in
 * {@code flowgraph.c}.
 */
final class Pipeline {

    /** The flags of {@code compile} that code objects keep: {@code PyCF_MASK}. */
    private static final int INHERITED_FLAGS = CodeObject.CO_FUTURE_DIVISION
            | CodeObject.CO_FUTURE_ABSOLUTE_IMPORT | CodeObject.CO_FUTURE_WITH_STATEMENT
            | CodeObject.CO_FUTURE_PRINT_FUNCTION | CodeObject.CO_FUTURE_UNICODE_LITERALS
            | CodeObject.CO_FUTURE_BARRY_AS_BDFL | CodeObject.CO_FUTURE_GENERATOR_STOP
            | CodeObject.CO_FUTURE_ANNOTATIONS;

    private Pipeline() {
    }

    static CodeObject assemble(Unit unit, int compilerFlags, String filename) {
        int flags = codeFlags(unit.block) | compilerFlags & INHERITED_FLAGS;
        ConstantTable consts = unit.consts;
        FlowGraph graph = FlowGraph.of(unit.code);
        ExceptionTargets.label(graph);
        optimize(graph, consts, unit.varnames.size(), unit.block.varnames.size());
        return assemble(unit, graph, flags, filename);
    }

    /** The passes that follow optimisation: from instructions that only the compiler knows to the code object. */
    static CodeObject assemble(Unit unit, FlowGraph graph, int flags, String filename) {
        PseudoInstructions.expandConditionalJumps(graph);
        int stackSize = StackDepth.compute(graph);
        FastLocals locals = FastLocals.layOut(unit, graph, flags);
        PseudoInstructions.replace(graph);
        JumpDirections.normalize(graph);
        if (locals.names.length > 0) {
            BorrowedLoads.reduce(graph);
        }
        return new Assembler(graph, unit.firstLine).assemble(unit, locals, stackSize, flags, filename);
    }

    /** The passes that make the code shorter; what only the compiler knows is still in it. */
    static void optimize(FlowGraph graph, ConstantTable consts, int locals, int parameters) {
        SmallBlockInlining.inline(graph);
        Reachability.removeUnreachable(graph);
        LineNumbers.resolve(graph);
        ConstantLoads.optimize(graph, consts);
        Peephole.optimize(graph, consts);
        RedundantCode.removeNopsAndPairs(graph);
        Reachability.removeUnreachable(graph);
        RedundantCode.removeNopsAndJumps(graph);
        UnusedConstants.remove(graph, consts);
        UninitializedLocals.check(graph, locals, parameters);
        Superinstructions.combine(graph);
        ColdBlocks.moveToEnd(graph);
        LineNumbers.resolve(graph);
    }

    private static int codeFlags(Block block) {
        int flags = 0;
        if (block.functionLike) {
            flags |= CodeObject.CO_NEWLOCALS | CodeObject.CO_OPTIMIZED;
            if (block.nested) {
                flags |= CodeObject.CO_NESTED;
            }
            if (block.generator) {
                flags |= block.coroutine ? CodeObject.CO_ASYNC_GENERATOR : CodeObject.CO_GENERATOR;
            }
            if (block.varargs) {
                flags |= CodeObject.CO_VARARGS;
            }
            if (block.varkeywords) {
                flags |= CodeObject.CO_VARKEYWORDS;
            }
            if (block.hasDocstring) {
                flags |= CodeObject.CO_HAS_DOCSTRING;
            }
            if (block.method) {
                flags |= CodeObject.CO_METHOD;
            }
        }
        if (block.coroutine && !block.generator) {
            flags |= CodeObject.CO_COROUTINE;
        }
        return flags;
    }
}

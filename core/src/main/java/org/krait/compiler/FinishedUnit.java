package org.krait.compiler;

import java.util.function.Supplier;
import org.krait.code.Assembly;
import org.krait.code.CodeObject;
import org.krait.syntax.OnLargeStack;

/**
 * What is left of a unit when its last instruction is there: what the {@link Pipeline} needs. It runs when somebody
 * first looks at the code, or when {@link AheadOfNeed} comes to it; most functions of a module are not called at once.
 *
 * <p>CPython: {@code optimize_and_assemble_code_unit} of {@code compile.c}, with {@code compute_code_flags}.
 *
 * <p>Inv: running the passes changes nothing here but the end of the table of constants, so that they can be run again.
 */
final class FinishedUnit implements Supplier<Assembly> {

    final InstructionSequence code;
    final ConstantTable consts;
    final FastLocals locals;
    /** How many of the local variables are parameters. */
    final int parameters;
    final int firstLine;

    private FinishedUnit(Unit unit, FastLocals locals) {
        code = unit.code;
        consts = unit.consts;
        this.locals = locals;
        parameters = unit.block.varnames.size();
        firstLine = unit.firstLine;
    }

    /** The code object of a unit. */
    static CodeObject code(Unit unit, int compilerFlags, String filename) {
        int flags = codeFlags(unit.block) | compilerFlags & CodeObject.CO_FUTURES;
        FastLocals locals = FastLocals.of(unit, flags);
        return builder(unit, locals, flags, filename).build(new FinishedUnit(unit, locals));
    }

    /** The fields of a unit's code object that don't depend on its instructions. */
    static CodeObject.Builder builder(Unit unit, FastLocals locals, int flags, String filename) {
        CodeObject.Builder code = new CodeObject.Builder();
        code.argcount = unit.posonlyargcount + unit.argcount;
        code.posonlyargcount = unit.posonlyargcount;
        code.kwonlyargcount = unit.kwonlyargcount;
        code.flags = flags;
        code.names = unit.names.toArray();
        code.localsplusnames = locals.names;
        code.localspluskinds = locals.kinds;
        code.filename = filename;
        code.name = unit.name;
        code.qualname = unit.qualname;
        code.firstlineno = unit.firstLine;
        return code;
    }

    /** Runs the passes, on another stack if the caller's, who may be deep in a recursion, has no room for them. */
    @Override
    public Assembly get() {
        try {
            return Pipeline.assemble(this);
        } catch (StackOverflowError deep) {
            return OnLargeStack.call(() -> Pipeline.assemble(this));
        }
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

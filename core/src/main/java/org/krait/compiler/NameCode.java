package org.krait.compiler;

import org.krait.code.Opcode;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Span;

/**
 * Code that loads, stores and deletes names. The {@link Scope} of the name and the kind of the block decide:
 *
 * <table>
 *   <caption>Where a name is looked for</caption>
 *   <tr><td>CELL, FREE<td>{@code LOAD_DEREF}; with a class in sight {@code LOAD_FROM_DICT_OR_DEREF}
 *   <tr><td>LOCAL<td>{@code LOAD_FAST} in function-like blocks, {@code LOAD_NAME} elsewhere
 *   <tr><td>GLOBAL_IMPLICIT<td>{@code LOAD_GLOBAL} in function-like blocks, {@code LOAD_NAME} elsewhere; with
 *       a class in sight {@code LOAD_FROM_DICT_OR_GLOBALS}
 *   <tr><td>GLOBAL_EXPLICIT<td>{@code LOAD_GLOBAL}
 * </table>
 *
 * A class is in sight in its body, and in its annotations and type parameters.
 *
 * <p>CPython: {@code codegen_nameop} of {@code codegen.c}.
 */
final class NameCode extends Emitter {

    NameCode(CodeGenerator gen) {
        super(gen);
    }

    void load(Span location, String name) {
        access(location, name, ExprContext.Load);
    }

    void store(Span location, String name) {
        access(location, name, ExprContext.Store);
    }

    void delete(Span location, String name) {
        access(location, name, ExprContext.Del);
    }

    void access(Span location, String name, ExprContext context) {
        String mangled = gen.mangle(name);
        Unit unit = gen.unit;
        Block block = unit.block;
        Symbol symbol = block.symbol(mangled);
        switch (symbol.scope) {
            case FREE:
                dereference(location, unit.freevars.add(mangled), context);
                return;
            case CELL:
                dereference(location, unit.cellvars.add(mangled), context);
                return;
            case LOCAL:
                if (block.functionLike || unit.fastHidden.get(mangled) == Boolean.TRUE) {
                    emit(location, choose(context, Opcode.LOAD_FAST, Opcode.STORE_FAST, Opcode.DELETE_FAST),
                            unit.varnames.add(mangled));
                    return;
                }
                break;
            case GLOBAL_IMPLICIT:
                if (block.functionLike) {
                    global(location, unit.names.add(mangled), context, block.canSeeClassScope);
                    return;
                }
                break;
            case GLOBAL_EXPLICIT:
                global(location, unit.names.add(mangled), context, false);
                return;
            default:
                break;
        }
        int index = unit.names.add(mangled);
        // A comprehension runs in the class's frame, but does not see the names of the class.
        if (context == ExprContext.Load && block.type == Block.Type.CLASS && unit.inlinedComprehensions > 0) {
            emit(location, Opcode.LOAD_GLOBAL, index << 1);
        } else {
            emit(location, choose(context, Opcode.LOAD_NAME, Opcode.STORE_NAME, Opcode.DELETE_NAME), index);
        }
    }

    private static int choose(ExprContext context, int load, int store, int delete) {
        return context == ExprContext.Load ? load : context == ExprContext.Store ? store : delete;
    }

    private void dereference(Span location, int index, ExprContext context) {
        int opcode = choose(context, Opcode.LOAD_DEREF, Opcode.STORE_DEREF, Opcode.DELETE_DEREF);
        if (context == ExprContext.Load) {
            Block block = gen.unit.block;
            if (block.type == Block.Type.CLASS && gen.unit.inlinedComprehensions == 0) {
                emit(location, Opcode.LOAD_LOCALS);
                opcode = Opcode.LOAD_FROM_DICT_OR_DEREF;
            } else if (block.canSeeClassScope) {
                loadClassDict(location);
                opcode = Opcode.LOAD_FROM_DICT_OR_DEREF;
            }
        }
        emit(location, opcode, index);
    }

    private void global(Span location, int index, ExprContext context, boolean classInSight) {
        if (context != ExprContext.Load) {
            emit(location, choose(context, 0, Opcode.STORE_GLOBAL, Opcode.DELETE_GLOBAL), index);
        } else if (classInSight) {
            loadClassDict(location);
            emit(location, Opcode.LOAD_FROM_DICT_OR_GLOBALS, index);
        } else {
            emit(location, Opcode.LOAD_GLOBAL, index << 1);
        }
    }

    private void loadClassDict(Span location) {
        emit(location, Opcode.LOAD_DEREF, gen.unit.freevars.add("__classdict__"));
    }
}

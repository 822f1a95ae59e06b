package org.krait.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.krait.code.CodeObject;
import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.syntax.ast.Comprehension;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Span;

/**
 * Code for comprehensions. A generator expression is a function that is called at once with its first
 * iterable. The others run in the block around (PEP 709): names they bind are moved out of the way, onto the
 * stack, and back afterwards, also if an exception ends them.
 *
 * <p>CPython: {@code codegen_comprehension} and {@code push_inlined_comprehension_state}, in
 * {@code codegen.c}.
 */
final class ComprehensionCode extends Emitter {

    private enum Kind {
        GENERATOR("<genexpr>", 0),
        LIST("<listcomp>", Opcode.BUILD_LIST),
        SET("<setcomp>", Opcode.BUILD_SET),
        DICT("<dictcomp>", Opcode.BUILD_MAP);

        private final String unitName;
        private final int build;

        Kind(String unitName, int build) {
            this.unitName = unitName;
            this.build = build;
        }
    }

    /**
     * What a comprehension does: {@code element: value for ... in ... if ...}; {@code value} in a dict only.
     */
    private record Parts(Kind kind, Span location, List<Comprehension> clauses, Expr element, Expr value) {
    }

    ComprehensionCode(CodeGenerator gen) {
        super(gen);
    }

    void generatorExp(Expr.GeneratorExp node) {
        comprehension(node, new Parts(Kind.GENERATOR, node.span(), node.generators(), node.elt(), null));
    }

    void listComp(Expr.ListComp node) {
        comprehension(node, new Parts(Kind.LIST, node.span(), node.generators(), node.elt(), null));
    }

    void setComp(Expr.SetComp node) {
        comprehension(node, new Parts(Kind.SET, node.span(), node.generators(), node.elt(), null));
    }

    void dictComp(Expr.DictComp node) {
        comprehension(node, new Parts(Kind.DICT, node.span(), node.generators(), node.key(), node.value()));
    }

    private void comprehension(Expr node, Parts parts) {
        Block block = gen.symbols.blocks.get(node);
        Span location = parts.location;
        Comprehension outermost = parts.clauses.get(0);
        boolean generator = parts.kind == Kind.GENERATOR;
        if (block.compInlined) {
            iterable(outermost);
            Inlining inlining = new Inlining(block);
            tweakScopes(inlining);
            pushLocals(location, inlining);
            emit(location, parts.kind.build, 0);
            emit(location, Opcode.SWAP, 2);
            clause(parts, 0, 0, true);
            popLocals(location, inlining);
            revertScopes(inlining);
            return;
        }
        Unit unit = gen.enter(Unit.Kind.COMPREHENSION, block, parts.kind.unitName, location.line(), null);
        unit.argcount = 1;
        if (!generator) {
            emit(location, parts.kind.build, 0);
        }
        clause(parts, 0, 0, false);
        if (generator) {
            gen.functions.wrapInStopIterationHandler();
        } else {
            emit(location, Opcode.RETURN_VALUE);
        }
        CodeObject code = gen.finish(true);
        // Where it loads its parameter.
        gen.functions.makeClosure(location, code, parts.location, 0);
        iterable(outermost);
        emit(location, Opcode.CALL, 0);
        if (block.coroutine && !generator) {
            gen.expressions.await(location, Operands.AWAIT_VALUE);
        }
    }

    /** The iterator over a clause's iterable. */
    private void iterable(Comprehension clause) {
        visit(clause.iter());
        emit(clause.iter().span(), clause.isAsync() ? Opcode.GET_AITER : Opcode.GET_ITER);
    }

    /**
     * The loop of clause {@code index} and, inside it, those of the following ones.
     *
     * @param depth       how many iterators lie on the stack between its top and the collection
     * @param iterOnStack the iterator of the first clause is there; else it is the parameter
     */
    private void clause(Parts parts, int index, int depth, boolean iterOnStack) {
        if (parts.clauses.get(index).isAsync()) {
            asyncClause(parts, index, depth, iterOnStack);
        } else {
            syncClause(parts, index, depth, iterOnStack);
        }
    }

    private void syncClause(Parts parts, int index, int depth, boolean iterOnStack) {
        Comprehension clause = parts.clauses.get(index);
        Span location = parts.location;
        int start = newLabel();
        int ifCleanup = newLabel();
        int anchor = newLabel();
        boolean loop = true;
        if (!iterOnStack) {
            if (index == 0) {
                emit(location, Opcode.LOAD_FAST, 0);
            } else {
                // for x in [value]: just an assignment.
                Expr only = onlyElement(clause.iter());
                if (only != null) {
                    visit(only);
                    loop = false;
                } else {
                    visit(clause.iter());
                    emit(clause.iter().span(), Opcode.GET_ITER);
                }
            }
        }
        if (loop) {
            depth++;
            use(start);
            emitJump(clause.iter().span(), Opcode.FOR_ITER, anchor);
        }
        visit(clause.target());
        for (Expr condition : clause.ifs()) {
            gen.jumps.jumpIf(location, condition, ifCleanup, false);
        }
        Span elementLocation = inner(parts, index, depth);
        use(ifCleanup);
        if (loop) {
            emitJump(elementLocation, Opcode.JUMP, start);
            use(anchor);
            emit(NO_LOCATION, Opcode.END_FOR);
            emit(NO_LOCATION, Opcode.POP_ITER);
        }
    }

    private static Expr onlyElement(Expr iterable) {
        List<Expr> elts = iterable instanceof Expr.List list ? list.elts()
                : iterable instanceof Expr.Tuple tuple ? tuple.elts() : List.of();
        return elts.size() == 1 && !(elts.get(0) instanceof Expr.Starred) ? elts.get(0) : null;
    }

    private void asyncClause(Parts parts, int index, int depth, boolean iterOnStack) {
        Comprehension clause = parts.clauses.get(index);
        Span location = parts.location;
        int start = newLabel();
        int send = newLabel();
        int except = newLabel();
        int ifCleanup = newLabel();
        if (!iterOnStack) {
            if (index == 0) {
                emit(location, Opcode.LOAD_FAST, 0);
            } else {
                iterable(clause);
            }
        }
        use(start);
        gen.push(FrameBlock.Kind.ASYNC_COMPREHENSION_GENERATOR, start, NO_LABEL, location, null);
        gen.loops.nextAsync(location, send, except);
        visit(clause.target());
        for (Expr condition : clause.ifs()) {
            gen.jumps.jumpIf(location, condition, ifCleanup, false);
        }
        Span elementLocation = inner(parts, index, depth + 1);
        use(ifCleanup);
        emitJump(elementLocation, Opcode.JUMP, start);
        gen.pop();
        use(except);
        emitJump(location, Opcode.END_ASYNC_FOR, send);
    }

    /**
     * What stands in the loop of a clause: the next clause, or the element; returns the element's location.
     */
    private Span inner(Parts parts, int index, int depth) {
        Span location = parts.element.span();
        if (index + 1 < parts.clauses.size()) {
            clause(parts, index + 1, depth, false);
            return location;
        }
        visit(parts.element);
        switch (parts.kind) {
            case GENERATOR:
                gen.expressions.yieldValue(location);
                emit(location, Opcode.POP_TOP);
                break;
            case LIST:
                emit(location, Opcode.LIST_APPEND, depth + 1);
                break;
            case SET:
                emit(location, Opcode.SET_ADD, depth + 1);
                break;
            default:
                visit(parts.value);
                Span value = parts.value.span();
                location = new Span(location.line(), location.col(), value.endLine(), value.endCol());
                emit(location, Opcode.MAP_ADD, depth + 1);
                break;
        }
        return location;
    }

    // Inlining

    /** What has to be put right after an inlined comprehension. */
    private static final class Inlining {
        final Block comprehension;
        /** Names whose values (or cells) wait on the stack. */
        final List<String> pushedLocals = new ArrayList<>();
        /** The symbols of the block around that the comprehension's own replace for the time. */
        final Map<String, Symbol> outerSymbols = new LinkedHashMap<>();
        /** Names that are fast locals of a module or class for the time. */
        final List<String> fastHidden = new ArrayList<>();
        /** The handler that moves the values back. */
        int cleanup;

        Inlining(Block comprehension) {
            this.comprehension = comprehension;
        }
    }

    private void tweakScopes(Inlining inlining) {
        Unit unit = unit();
        Block outer = unit.block;
        boolean inClass = outer.type == Block.Type.CLASS && unit.inlinedComprehensions == 0;
        unit.inlinedComprehensions++;
        for (Map.Entry<String, Symbol> entry : inlining.comprehension.symbols.entrySet()) {
            String name = entry.getKey();
            Symbol symbol = entry.getValue();
            Scope scope = symbol.scope();
            Symbol outerSymbol = outer.symbol(name);
            Scope outerScope = outerSymbol.scope();
            // Free names are looked up as the block around does; a cell that is free there is free all the same.
            if (scope != outerScope && scope != Scope.FREE && !(scope == Scope.CELL && outerScope == Scope.FREE)
                    || inClass) {
                inlining.outerSymbols.put(name, outerSymbol);
                outer.symbols.put(name, symbol);
            }
            if ((isOwn(symbol) || inClass) && !outer.functionLike && unit.fastHidden.get(name) != Boolean.TRUE) {
                unit.fastHidden.put(name, Boolean.TRUE);
                inlining.fastHidden.add(name);
            }
        }
    }

    /** Whether the comprehension binds the name for itself: not by {@code :=}, which binds outside. */
    private static boolean isOwn(Symbol symbol) {
        return symbol.has(Symbol.DEF_LOCAL) && !symbol.has(Symbol.DEF_NONLOCAL);
    }

    private void pushLocals(Span location, Inlining inlining) {
        Unit unit = unit();
        Block outer = unit.block;
        for (Map.Entry<String, Symbol> entry : inlining.comprehension.symbols.entrySet()) {
            String name = entry.getKey();
            Symbol symbol = entry.getValue();
            if (!isOwn(symbol)) {
                continue;
            }
            emit(location, Opcode.LOAD_FAST_AND_CLEAR, unit.varnames.add(gen.mangle(name)));
            if (symbol.scope() == Scope.CELL) {
                IndexedNames cells = outer.scope(name) == Scope.FREE ? unit.freevars : unit.cellvars;
                emit(location, Opcode.MAKE_CELL, cells.add(gen.mangle(name)));
            }
            inlining.pushedLocals.add(name);
        }
        if (!inlining.pushedLocals.isEmpty()) {
            // The iterator comes back to the top.
            emit(location, Opcode.SWAP, inlining.pushedLocals.size() + 1);
            inlining.cleanup = newLabel();
            emitJump(location, Opcode.SETUP_FINALLY, inlining.cleanup);
        }
    }

    private void popLocals(Span location, Inlining inlining) {
        if (inlining.pushedLocals.isEmpty()) {
            return;
        }
        emit(NO_LOCATION, Opcode.POP_BLOCK);
        int end = newLabel();
        emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, end);
        use(inlining.cleanup);
        // Discards the unfinished collection under the exception.
        emit(NO_LOCATION, Opcode.SWAP, 2);
        emit(NO_LOCATION, Opcode.POP_TOP);
        restoreLocals(location, inlining);
        emit(NO_LOCATION, Opcode.RERAISE, 0);
        use(end);
        restoreLocals(location, inlining);
    }

    private void restoreLocals(Span location, Inlining inlining) {
        List<String> names = inlining.pushedLocals;
        emit(location, Opcode.SWAP, names.size() + 1);
        for (int i = names.size() - 1; i >= 0; i--) {
            emit(location, Opcode.STORE_FAST_MAYBE_NULL, unit().varnames.add(gen.mangle(names.get(i))));
        }
    }

    private void revertScopes(Inlining inlining) {
        Unit unit = unit();
        unit.inlinedComprehensions--;
        for (Map.Entry<String, Symbol> entry : inlining.outerSymbols.entrySet()) {
            unit.block.symbols.put(entry.getKey(), entry.getValue());
        }
        // They stay known as hidden fast locals.
        for (String name : inlining.fastHidden) {
            unit.fastHidden.put(name, Boolean.FALSE);
        }
    }
}

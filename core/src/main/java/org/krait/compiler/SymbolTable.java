package org.krait.compiler;

import java.util.IdentityHashMap;
import java.util.Map;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.ast.Mod;
import org.krait.syntax.ast.TypeParam;

/**
 * The blocks of a program and the scope of every name in them. Blocks are found by the node that makes them;
 * a node may make several (a generic function: its type parameters, its annotations, its body).
 *
 * <p>CPython: {@code struct symtable} of {@code symtable.c}.
 */
public final class SymbolTable {

    /** The module's block. */
    final Block top;
    /** Modules, classes, functions, lambdas, comprehensions, values of type aliases. */
    final Map<Object, Block> blocks = new IdentityHashMap<>();
    /** Annotations of functions. */
    final Map<Object, Block> annotationBlocks = new IdentityHashMap<>();
    /** Type parameters of functions, classes, type aliases. */
    final Map<Object, Block> typeParameterBlocks = new IdentityHashMap<>();
    /** Bounds and constraints of type parameters. */
    final Map<TypeParam, Block> boundBlocks = new IdentityHashMap<>();
    /** Defaults of type parameters. */
    final Map<TypeParam, Block> defaultBlocks = new IdentityHashMap<>();

    SymbolTable(Block top) {
        this.top = top;
    }

    /**
     * Builds the table of a tree: see {@link Scope} for what that means.
     *
     * @throws SyntaxException with CPython's message and position
     */
    static SymbolTable build(Mod tree, FutureFeatures future, Diagnostics diagnostics) {
        SymbolTable table = SymbolCollector.collect(tree, future, diagnostics);
        ScopeAnalyzer.analyze(table.top, diagnostics);
        return table;
    }

    /** The block of the whole module. */
    public Block top() {
        return top;
    }
}

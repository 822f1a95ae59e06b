package org.krait.compiler;

import org.krait.code.CodeObject;
import org.krait.syntax.OnLargeStack;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.WarningSink;
import org.krait.syntax.ast.Mod;

/**
 * Compiles a tree: CPython 3.14's {@code compile}, from the tree on. The code objects are CPython's, byte for
 * byte.
 *
 * <ol>
 *   <li>{@link FutureFeatures}: which {@code from __future__ import} statements there are;
 *   <li>{@link Preprocessor}: what is changed in the tree first;
 *   <li>{@link SymbolTable}: the blocks, and the {@link Scope} of every name in them;
 *   <li>{@link CodeGenerator}: the instructions of each block, and its code object;
 *   <li>{@link Pipeline}: for each block the flow graph, its optimisation, and what the code object holds. This waits
 *       until somebody looks: see {@link FinishedUnit}.
 * </ol>
 */
public final class Compiler {

    private final String filename;
    private final CompileOptions options;
    private final Diagnostics diagnostics;

    private Compiler(String filename, CompileOptions options, WarningSink warnings) {
        this.filename = filename;
        this.options = options;
        this.diagnostics = new Diagnostics(filename, options.lines(), warnings);
    }

    /**
     * The code object of a module, an interactive statement or an expression.
     *
     * @param filename what code objects and messages call the source
     * @param warnings takes SyntaxWarnings
     * @throws SyntaxException with CPython's message and position; with kind {@code RECURSION_ERROR} if
     *     the tree is nested deeper than CPython can
     */
    public static CodeObject compile(Mod tree, String filename, CompileOptions options,
            WarningSink warnings) {
        KeptWarnings.Counter issued = new KeptWarnings.Counter(warnings);
        try {
            return new Compiler(filename, options, issued).compile(tree);
        } catch (StackOverflowError deep) {
            return compileDeep(tree, filename, options, warnings, issued.count());
        }
    }

    /** Compiles on a large stack, after an attempt that issued some warnings and ran out of stack. */
    private static CodeObject compileDeep(Mod tree, String filename, CompileOptions options,
            WarningSink warnings, int issued) {
        KeptWarnings kept = new KeptWarnings(KeptWarnings.NONE_FATAL);
        RuntimeException failure = null;
        CodeObject code = null;
        try {
            code = OnLargeStack.call(() -> new Compiler(filename, options, kept).compile(tree));
        } catch (SyntaxException e) {
            failure = e;
        }
        int fatal = kept.issue(warnings, issued);
        if (fatal != KeptWarnings.NONE_FATAL) {
            return OnLargeStack.call(
                    () -> new Compiler(filename, options, new KeptWarnings(fatal)).compile(tree));
        }
        if (failure != null) {
            throw failure;
        }
        return code;
    }

    /**
     * The tree with what is done to it before compilation, without warnings.
     *
     * @throws SyntaxException with CPython's message and position
     */
    public static Mod preprocess(Mod tree, String filename, CompileOptions options) {
        Compiler compiler = new Compiler(filename, options, WarningSink.NONE);
        return compiler.prepare(tree, compiler.future(tree));
    }

    /**
     * The tree as {@code ast.parse} gives it: {@code __future__} imports are checked, and at level 2 docstrings go.
     *
     * @throws SyntaxException with CPython's message and position
     */
    public static Mod check(Mod tree, String filename, CompileOptions options) {
        Compiler compiler = new Compiler(filename, options, WarningSink.NONE);
        FutureFeatures future = FutureFeatures.of(tree, options.flags(), compiler.diagnostics);
        return Preprocessor.check(tree, options.optimize(), future, compiler.diagnostics);
    }

    /**
     * The blocks and scopes of a tree, for module {@code symtable}.
     *
     * @throws SyntaxException with CPython's message and position
     */
    public static SymbolTable symbols(Mod tree, String filename, CompileOptions options) {
        Compiler compiler = new Compiler(filename, options, WarningSink.NONE);
        try {
            return compiler.symbols(tree);
        } catch (StackOverflowError deep) {
            return OnLargeStack.call(() -> compiler.symbols(tree));
        }
    }

    /**
     * What the code generator makes of a tree, before the passes behind it.
     *
     * @param warnings takes SyntaxWarnings
     * @throws SyntaxException with CPython's message and position
     */
    public static GeneratedCode generate(Mod tree, String filename, CompileOptions options, WarningSink warnings) {
        Compiler compiler = new Compiler(filename, options, warnings);
        FutureFeatures future = compiler.future(tree);
        Mod prepared = compiler.prepare(tree, future);
        return compiler.generator(prepared, future).generateOnly(prepared);
    }

    private SymbolTable symbols(Mod tree) {
        return SymbolTable.build(tree, future(tree), diagnostics);
    }

    private CodeObject compile(Mod tree) {
        FutureFeatures future = future(tree);
        Mod prepared = prepare(tree, future);
        return generator(prepared, future).generate(prepared);
    }

    private FutureFeatures future(Mod tree) {
        return FutureFeatures.of(tree, options.flags(), diagnostics);
    }

    private Mod prepare(Mod tree, FutureFeatures future) {
        return Preprocessor.preprocess(tree, options.optimize(), future, diagnostics);
    }

    private CodeGenerator generator(Mod prepared, FutureFeatures future) {
        SymbolTable symbols = SymbolTable.build(prepared, future, diagnostics);
        boolean interactive = prepared instanceof Mod.Interactive;
        return new CodeGenerator(symbols, future, options.optimize(), filename, interactive, diagnostics);
    }
}

package org.krait.compiler;

import java.util.ArrayList;
import java.util.List;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.ast.Alias;
import org.krait.syntax.ast.Arg;
import org.krait.syntax.ast.Arguments;
import org.krait.syntax.ast.ExceptHandler;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Keyword;
import org.krait.syntax.ast.MatchCase;
import org.krait.syntax.ast.Mod;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;
import org.krait.syntax.ast.TypeParam;
import org.krait.syntax.ast.WithItem;

/**
 * The first step to scopes: walks a tree and notes in each block what happens to each name. This part walks
 * the statements and keeps the stack of open blocks; {@link SymbolsInExpressions} and {@link
 * SymbolsInPatterns} walk the rest.
 *
 * <p>CPython: {@code symtable_visit_stmt} and what it calls, in {@code symtable.c}.
 */
final class SymbolCollector implements Stmt.Visitor<Void> {

    private static final Span MODULE_SPAN = new Span(0, 0, 0, 0);

    final SymbolTable table;
    final Diagnostics diagnostics;
    private final FutureFeatures future;
    private final SymbolsInExpressions expressions;
    private final SymbolsInPatterns patterns;

    /** The open blocks, outermost first; never empty while a tree is walked. */
    final List<Block> stack = new ArrayList<>();
    /** The innermost open block. */
    Block current;
    /** The innermost class around, for private names. */
    private String className;

    private SymbolCollector(Mod tree, FutureFeatures future, Diagnostics diagnostics) {
        Block top = new Block("top", Block.Type.MODULE, MODULE_SPAN, null);
        this.table = new SymbolTable(top);
        this.future = future;
        this.diagnostics = diagnostics;
        this.expressions = new SymbolsInExpressions(this);
        this.patterns = new SymbolsInPatterns(this);
        table.blocks.put(tree, top);
        stack.add(top);
        current = top;
    }

    static SymbolTable collect(Mod tree, FutureFeatures future, Diagnostics diagnostics) {
        SymbolCollector collector = new SymbolCollector(tree, future, diagnostics);
        if (tree instanceof Mod.Module module) {
            collector.current.hasDocstring = Docstring.of(module.body()) != null;
            collector.visitAll(module.body());
        } else if (tree instanceof Mod.Interactive interactive) {
            collector.visitAll(interactive.body());
        } else if (tree instanceof Mod.Expression expression) {
            collector.visit(expression.body());
        } else {
            throw new IllegalArgumentException("this compiler does not handle FunctionTypes");
        }
        return collector.table;
    }

    // Blocks

    /** Opens a new block; the caller registers it under its node. */
    Block enter(String name, Block.Type type, Span span) {
        Block block = new Block(name, type, span, current);
        open(block);
        if (type == Block.Type.ANNOTATION || type == Block.Type.TYPE_VARIABLE
                || type == Block.Type.TYPE_ALIAS) {
            define(".format", Symbol.DEF_PARAM, span);
            use(".format", span);
        }
        return block;
    }

    /** Opens a new block. */
    private void open(Block block) {
        // Annotations that stay text bind and use nothing.
        if (!(future.annotations() && block.type == Block.Type.ANNOTATION)) {
            current.children.add(block);
        }
        reopen(block);
    }

    private void reopen(Block block) {
        Block outer = current;
        stack.add(block);
        // Assignment expressions are refused in the iterable of a comprehension, also in blocks inside it.
        block.compIterExpr = outer.compIterExpr;
        if (outer.mangledNames != null && block.type != Block.Type.CLASS) {
            block.mangledNames = outer.mangledNames;
        }
        current = block;
    }

    void exit() {
        stack.remove(stack.size() - 1);
        current = stack.get(stack.size() - 1);
    }

    /** Opens the block of the type parameters of a function, class or type alias. */
    private void enterTypeParameters(Stmt node, String name, Span span) {
        Block.Type outer = current.type;
        table.typeParameterBlocks.put(node, enter(name, Block.Type.TYPE_PARAMETERS, span));
        if (outer == Block.Type.CLASS) {
            seeClassScope(span);
        }
    }

    /** Lets the current block look names up in the class around it. */
    void seeClassScope(Span span) {
        current.canSeeClassScope = true;
        use("__classdict__", span);
    }

    boolean allowsTopLevelAwait() {
        return (future.flags() & CompileOptions.PyCF_ALLOW_TOP_LEVEL_AWAIT) != 0
                && current.type == Block.Type.MODULE;
    }

    boolean inAsyncFunction() {
        return current.type == Block.Type.FUNCTION && current.coroutine;
    }

    // Names

    Symbol lookup(Block block, String name) {
        return block.symbol(Mangling.maybeMangle(className, block, name));
    }

    /** Notes that the current block binds or declares a name. */
    void define(String name, int flag, Span span) {
        define(name, flag, span, ExprContext.Store);
    }

    /** Notes that the current block uses a name. */
    void use(String name, Span span) {
        define(current, name, Symbol.USE, span);
    }

    void define(String name, int flag, Span span, ExprContext context) {
        if ((flag & (Symbol.DEF_PARAM | Symbol.DEF_LOCAL | Symbol.DEF_IMPORT)) != 0) {
            checkName(name, span, context);
        }
        if ((flag & Symbol.DEF_TYPE_PARAM) != 0 && current.mangledNames != null) {
            current.mangledNames.add(name);
        }
        define(current, name, flag, span);
    }

    /** Notes in {@code block}, the current one or one around it, what happens to a name. */
    void define(Block block, String name, int flag, Span span) {
        String mangled = className == null ? name : Mangling.maybeMangle(className, current, name);
        Symbol symbol = block.ownSymbol(mangled);
        int twice = flag & symbol.flags & (Symbol.DEF_PARAM | Symbol.DEF_TYPE_PARAM);
        if (twice != 0) {
            throw error(span, (twice & Symbol.DEF_PARAM) != 0
                    ? "duplicate argument '" + name + "' in function definition"
                    : "duplicate type parameter '" + name + "'");
        }
        symbol.flags |= flag;
        if (block.inCompIterTarget) {
            if (symbol.has(Symbol.DEF_GLOBAL | Symbol.DEF_NONLOCAL)) {
                throw error(span, "comprehension inner loop cannot rebind assignment expression target '"
                        + name + "'");
            }
            symbol.flags |= Symbol.DEF_COMP_ITER;
        }
        if ((flag & Symbol.DEF_PARAM) != 0) {
            block.varnames.add(mangled);
        } else if ((flag & Symbol.DEF_GLOBAL) != 0) {
            table.top.ownSymbol(mangled).flags |= flag;
        }
    }

    void checkName(String name, Span span, ExprContext context) {
        if (name.equals("__debug__")) {
            if (context == ExprContext.Store) {
                throw error(span, "cannot assign to __debug__");
            }
            if (context == ExprContext.Del) {
                throw error(span, "cannot delete __debug__");
            }
        }
    }

    void checkKeywords(List<Keyword> keywords) {
        for (Keyword keyword : keywords) {
            if (keyword.arg() != null) {
                checkName(keyword.arg(), keyword.span(), ExprContext.Store);
            }
        }
    }

    void recordDirective(String name, Span span) {
        current.directives.add(new Block.Directive(Mangling.maybeMangle(className, current, name), span));
    }

    SyntaxException error(Span span, String message) {
        return diagnostics.symbolError(span, message);
    }

    // Children

    void visit(Expr node) {
        if (node != null) {
            node.accept(expressions);
        }
    }

    void visitExpressions(List<Expr> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            visit(nodes.get(i));
        }
    }

    private void visitAll(List<Stmt> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).accept(this);
        }
    }

    void visitKeywords(List<Keyword> keywords) {
        for (Keyword keyword : keywords) {
            visit(keyword.value());
        }
    }

    private void visitTypeParameters(List<TypeParam> parameters) {
        for (TypeParam parameter : parameters) {
            parameter.accept(expressions);
        }
    }

    // Functions

    @Override
    public Void visitFunctionDef(Stmt.FunctionDef node) {
        function(node, node.name(), node.args(), node.body(), node.decoratorList(), node.returns(),
                node.typeParams(), node.span(), false);
        return null;
    }

    @Override
    public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
        function(node, node.name(), node.args(), node.body(), node.decoratorList(), node.returns(),
                node.typeParams(), node.span(), true);
        return null;
    }

    private void function(Stmt node, String name, Arguments args, List<Stmt> body, List<Expr> decorators,
            Expr returns, List<TypeParam> typeParams, Span span, boolean isAsync) {
        define(name, Symbol.DEF_LOCAL, span);
        visitExpressions(args.defaults());
        visitExpressions(args.kwDefaults());
        visitExpressions(decorators);
        boolean generic = !typeParams.isEmpty();
        if (generic) {
            enterTypeParameters(node, name, span);
            // Also if there are none: CPython asks for the list, not for its length.
            define(".defaults", Symbol.DEF_PARAM, span);
            if (hasDefault(args.kwDefaults())) {
                define(".kwdefaults", Symbol.DEF_PARAM, span);
            }
            visitTypeParameters(typeParams);
        }
        Block block = new Block(name, Block.Type.FUNCTION, span, current);
        table.blocks.put(node, block);
        block.hasDocstring = Docstring.of(body) != null;
        annotations(node, args, returns, span);
        open(block);
        block.coroutine = isAsync;
        parameters(args);
        visitAll(body);
        exit();
        if (generic) {
            exit();
        }
    }

    private static boolean hasDefault(List<Expr> defaults) {
        for (Expr value : defaults) {
            if (value != null) {
                return true;
            }
        }
        return false;
    }

    void parameters(Arguments args) {
        parameters(args.posonlyargs());
        parameters(args.args());
        parameters(args.kwonlyargs());
        if (args.vararg() != null) {
            define(args.vararg().arg(), Symbol.DEF_PARAM, args.vararg().span());
            current.varargs = true;
        }
        if (args.kwarg() != null) {
            define(args.kwarg().arg(), Symbol.DEF_PARAM, args.kwarg().span());
            current.varkeywords = true;
        }
    }

    private void parameters(List<Arg> args) {
        for (Arg arg : args) {
            define(arg.arg(), Symbol.DEF_PARAM, arg.span());
        }
    }

    /** The annotations of a function: a block of their own beside the function's. */
    private void annotations(Stmt node, Arguments args, Expr returns, Span span) {
        boolean inClass = current.canSeeClassScope || current.type == Block.Type.CLASS;
        table.annotationBlocks.put(node, enter("__annotate__", Block.Type.ANNOTATION, span));
        if (inClass) {
            seeClassScope(span);
        }
        for (Arg arg : args.posonlyargs()) {
            annotation(arg);
        }
        for (Arg arg : args.args()) {
            annotation(arg);
        }
        annotation(args.vararg());
        annotation(args.kwarg());
        for (Arg arg : args.kwonlyargs()) {
            annotation(arg);
        }
        if (returns != null) {
            current.annotationsUsed = true;
            visit(returns);
        }
        exit();
    }

    private void annotation(Arg arg) {
        if (arg != null && arg.annotation() != null) {
            current.annotationsUsed = true;
            visit(arg.annotation());
        }
    }

    // Classes and type aliases

    @Override
    public Void visitClassDef(Stmt.ClassDef node) {
        define(node.name(), Symbol.DEF_LOCAL, node.span());
        visitExpressions(node.decoratorList());
        String outerClass = className;
        boolean generic = !node.typeParams().isEmpty();
        if (generic) {
            enterTypeParameters(node, node.name(), node.span());
            define(".type_params", Symbol.DEF_LOCAL, node.span());
            use(".type_params", node.span());
            define(".generic_base", Symbol.DEF_LOCAL, node.span());
            use(".generic_base", node.span());
            className = node.name();
            current.mangleOnlyTypeParameters();
            visitTypeParameters(node.typeParams());
        }
        visitExpressions(node.bases());
        checkKeywords(node.keywords());
        visitKeywords(node.keywords());
        table.blocks.put(node, enter(node.name(), Block.Type.CLASS, node.span()));
        className = node.name();
        if (generic) {
            define("__type_params__", Symbol.DEF_LOCAL, node.span());
            use(".type_params", node.span());
        }
        current.hasDocstring = Docstring.of(node.body()) != null;
        visitAll(node.body());
        exit();
        if (generic) {
            exit();
        }
        className = outerClass;
        return null;
    }

    @Override
    public Void visitTypeAlias(Stmt.TypeAlias node) {
        visit(node.name());
        String name = ((Expr.Name) node.name()).id();
        boolean inClass = current.type == Block.Type.CLASS;
        boolean generic = !node.typeParams().isEmpty();
        if (generic) {
            enterTypeParameters(node, name, node.span());
            visitTypeParameters(node.typeParams());
        }
        table.blocks.put(node, enter(name, Block.Type.TYPE_ALIAS, node.span()));
        if (inClass) {
            seeClassScope(node.value().span());
        }
        visit(node.value());
        exit();
        if (generic) {
            exit();
        }
        return null;
    }

    // Annotated assignment

    @Override
    public Void visitAnnAssign(Stmt.AnnAssign node) {
        current.annotationsUsed = true;
        if (node.target() instanceof Expr.Name target) {
            Symbol symbol = lookup(current, target.id());
            if (symbol.has(Symbol.DEF_GLOBAL | Symbol.DEF_NONLOCAL) && current != table.top && node.simple()) {
                throw error(node.span(), "annotated name '" + target.id() + "' can't be "
                        + (symbol.has(Symbol.DEF_GLOBAL) ? "global" : "nonlocal"));
            }
            if (node.simple()) {
                define(target.id(), Symbol.DEF_ANNOT | Symbol.DEF_LOCAL, target.span());
            } else if (node.value() != null) {
                define(target.id(), Symbol.DEF_LOCAL, target.span());
            }
        } else {
            visit(node.target());
        }
        annotation(node.annotation());
        visit(node.value());
        return null;
    }

    /** The annotation of a variable; those of one block share a block of their own. */
    private void annotation(Expr annotation) {
        Block outer = current;
        boolean unevaluated = outer.type == Block.Type.FUNCTION;
        // A module may be run in part, so that each of its annotations may not have been met.
        boolean conditional = outer.type == Block.Type.MODULE
                || outer.type == Block.Type.CLASS && outer.inConditionalBlock;
        if (conditional && !outer.hasConditionalAnnotations) {
            outer.hasConditionalAnnotations = true;
            use("__conditional_annotations__", annotation.span());
        }
        if (outer.annotationBlock == null) {
            outer.annotationBlock = enter("__annotate__", Block.Type.ANNOTATION, annotation.span());
            if (outer.type == Block.Type.CLASS && !future.annotations()) {
                seeClassScope(annotation.span());
            }
        } else {
            reopen(outer.annotationBlock);
        }
        current.inUnevaluatedAnnotation = unevaluated;
        visit(annotation);
        current.inUnevaluatedAnnotation = false;
        exit();
    }

    // Statements that run their bodies or not

    private void visitConditionally(List<Stmt> first, List<Stmt> second) {
        Block block = current;
        boolean outer = block.inConditionalBlock;
        block.inConditionalBlock = true;
        visitAll(first);
        visitAll(second);
        block.inConditionalBlock = outer;
    }

    @Override
    public Void visitFor(Stmt.For node) {
        visit(node.target());
        visit(node.iter());
        visitConditionally(node.body(), node.orelse());
        return null;
    }

    @Override
    public Void visitAsyncFor(Stmt.AsyncFor node) {
        requireCoroutine("'async for' outside async function", node.span());
        visit(node.target());
        visit(node.iter());
        visitConditionally(node.body(), node.orelse());
        return null;
    }

    @Override
    public Void visitWhile(Stmt.While node) {
        visit(node.test());
        visitConditionally(node.body(), node.orelse());
        return null;
    }

    @Override
    public Void visitIf(Stmt.If node) {
        visit(node.test());
        visitConditionally(node.body(), node.orelse());
        return null;
    }

    @Override
    public Void visitMatch(Stmt.Match node) {
        visit(node.subject());
        Block block = current;
        boolean outer = block.inConditionalBlock;
        block.inConditionalBlock = true;
        for (MatchCase matchCase : node.cases()) {
            matchCase.pattern().accept(patterns);
            visit(matchCase.guard());
            visitAll(matchCase.body());
        }
        block.inConditionalBlock = outer;
        return null;
    }

    @Override
    public Void visitTry(Stmt.Try node) {
        tryStatement(node.body(), node.handlers(), node.orelse(), node.finalbody());
        return null;
    }

    @Override
    public Void visitTryStar(Stmt.TryStar node) {
        tryStatement(node.body(), node.handlers(), node.orelse(), node.finalbody());
        return null;
    }

    private void tryStatement(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse,
            List<Stmt> finalbody) {
        Block block = current;
        boolean outer = block.inConditionalBlock;
        block.inConditionalBlock = true;
        visitAll(body);
        for (ExceptHandler handler : handlers) {
            visit(handler.type());
            if (handler.name() != null) {
                define(handler.name(), Symbol.DEF_LOCAL, handler.span());
            }
            visitAll(handler.body());
        }
        visitAll(orelse);
        visitAll(finalbody);
        block.inConditionalBlock = outer;
    }

    @Override
    public Void visitWith(Stmt.With node) {
        withStatement(node.items(), node.body());
        return null;
    }

    @Override
    public Void visitAsyncWith(Stmt.AsyncWith node) {
        requireCoroutine("'async with' outside async function", node.span());
        withStatement(node.items(), node.body());
        return null;
    }

    private void withStatement(List<WithItem> items, List<Stmt> body) {
        Block block = current;
        boolean outer = block.inConditionalBlock;
        block.inConditionalBlock = true;
        for (WithItem item : items) {
            visit(item.contextExpr());
            visit(item.optionalVars());
        }
        visitAll(body);
        block.inConditionalBlock = outer;
    }

    private void requireCoroutine(String message, Span span) {
        if (allowsTopLevelAwait()) {
            current.coroutine = true;
        }
        if (!current.coroutine) {
            throw error(span, message);
        }
    }

    // Simple statements

    @Override
    public Void visitReturn(Stmt.Return node) {
        visit(node.value());
        return null;
    }

    @Override
    public Void visitDelete(Stmt.Delete node) {
        visitExpressions(node.targets());
        return null;
    }

    @Override
    public Void visitAssign(Stmt.Assign node) {
        visitExpressions(node.targets());
        visit(node.value());
        return null;
    }

    @Override
    public Void visitAugAssign(Stmt.AugAssign node) {
        visit(node.target());
        visit(node.value());
        return null;
    }

    @Override
    public Void visitRaise(Stmt.Raise node) {
        visit(node.exc());
        visit(node.cause());
        return null;
    }

    @Override
    public Void visitAssert(Stmt.Assert node) {
        visit(node.test());
        visit(node.msg());
        return null;
    }

    @Override
    public Void visitImport(Stmt.Import node) {
        for (Alias alias : node.names()) {
            imported(alias);
        }
        return null;
    }

    @Override
    public Void visitImportFrom(Stmt.ImportFrom node) {
        for (Alias alias : node.names()) {
            imported(alias);
        }
        Span last = future.location();
        Span span = node.span();
        if (FutureFeatures.isFuture(node) && (span.line() > last.line()
                || span.line() == last.endLine() && span.col() > last.endCol())) {
            throw error(span, "from __future__ imports must occur at the beginning of the file");
        }
        return null;
    }

    private void imported(Alias alias) {
        String name = alias.asname() == null ? alias.name() : alias.asname();
        if (name.equals("*")) {
            if (current.type != Block.Type.MODULE) {
                throw error(alias.span(), "import * only allowed at module level");
            }
            return;
        }
        int dot = name.indexOf('.');
        define(dot < 0 ? name : name.substring(0, dot), Symbol.DEF_IMPORT, alias.span());
    }

    @Override
    public Void visitGlobal(Stmt.Global node) {
        declare(node.names(), Symbol.DEF_GLOBAL, "global", node.span());
        return null;
    }

    @Override
    public Void visitNonlocal(Stmt.Nonlocal node) {
        declare(node.names(), Symbol.DEF_NONLOCAL, "nonlocal", node.span());
        return null;
    }

    private void declare(List<String> names, int flag, String word, Span span) {
        for (String name : names) {
            Symbol symbol = lookup(current, name);
            if (symbol.has(Symbol.DEF_PARAM)) {
                throw error(span, "name '" + name + "' is parameter and " + word);
            }
            if (symbol.has(Symbol.USE)) {
                throw error(span, "name '" + name + "' is used prior to " + word + " declaration");
            }
            if (symbol.has(Symbol.DEF_ANNOT)) {
                throw error(span, "annotated name '" + name + "' can't be " + word);
            }
            if (symbol.has(Symbol.DEF_LOCAL)) {
                throw error(span, "name '" + name + "' is assigned to before " + word + " declaration");
            }
            define(name, flag, span);
            recordDirective(name, span);
        }
    }

    @Override
    public Void visitExprStmt(Stmt.ExprStmt node) {
        visit(node.value());
        return null;
    }

    @Override
    public Void visitPass(Stmt.Pass node) {
        return null;
    }

    @Override
    public Void visitBreak(Stmt.Break node) {
        return null;
    }

    @Override
    public Void visitContinue(Stmt.Continue node) {
        return null;
    }
}

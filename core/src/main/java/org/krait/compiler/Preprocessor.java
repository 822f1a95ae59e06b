package org.krait.compiler;

import java.util.ArrayList;
import java.util.List;
import org.krait.syntax.ast.Arg;
import org.krait.syntax.ast.Arguments;
import org.krait.syntax.ast.ExceptHandler;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.MatchCase;
import org.krait.syntax.ast.Mod;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;
import org.krait.syntax.ast.TypeParam;
import org.krait.syntax.ast.WithItem;

/**
 * What CPython does to a tree before it compiles it:
 *
 * <ul>
 *   <li>{@code __debug__} becomes a constant, {@code "%s" % (x,)} an f-string, signed and complex numbers in
 *       patterns become constants (in {@link ExpressionPreprocessor}, {@link PatternPreprocessor});
 *   <li>at optimisation level 2 docstrings go;
 *   <li>{@code return}, {@code break} and {@code continue} that leave a {@code finally} block are warned of
 *       (PEP 765).
 * </ul>
 *
 * {@link #check} leaves out the first: what {@code ast.parse} gives has no docstrings at level 2, and all else as it is
 * written.
 *
 * <p>Trees are immutable: what changes is made anew, all else is shared with the old tree.
 *
 * <p>CPython: {@code _PyAST_Preprocess} of {@code ast_preprocess.c}.
 */
final class Preprocessor implements Stmt.Visitor<Stmt>, TypeParam.Visitor<TypeParam> {

    /** So many nodes in each other fill the stack that CPython's main thread has on Linux. */
    private static final int MAX_DEPTH = 28_942;

    /** What the innermost construct that matters to PEP 765 is. */
    private enum Around {
        NOTHING, FINALLY, FUNCTION, LOOP
    }

    private final int optimize;
    private final boolean textAnnotations;
    private final Diagnostics diagnostics;
    private final ExpressionPreprocessor expressions;
    private final PatternPreprocessor patterns;
    private Around around = Around.NOTHING;
    private int depth;

    private Preprocessor(int optimize, boolean computes, FutureFeatures future, Diagnostics diagnostics) {
        this.optimize = optimize;
        this.textAnnotations = future.annotations();
        this.diagnostics = diagnostics;
        this.expressions = new ExpressionPreprocessor(this, optimize, computes);
        this.patterns = new PatternPreprocessor(this, computes);
    }

    static Mod preprocess(Mod tree, int optimize, FutureFeatures future, Diagnostics diagnostics) {
        return new Preprocessor(optimize, true, future, diagnostics).module(tree);
    }

    /** The tree after all that {@link #preprocess} does but computing constants and f-strings. */
    static Mod check(Mod tree, int optimize, FutureFeatures future, Diagnostics diagnostics) {
        return new Preprocessor(optimize, false, future, diagnostics).module(tree);
    }

    private Mod module(Mod tree) {
        if (tree instanceof Mod.Module module) {
            List<Stmt> body = body(module.body());
            return body == module.body() ? module : new Mod.Module(body, module.typeIgnores());
        }
        if (tree instanceof Mod.Interactive interactive) {
            List<Stmt> body = statements(interactive.body());
            return body == interactive.body() ? interactive : new Mod.Interactive(body);
        }
        if (tree instanceof Mod.Expression expression) {
            Expr body = expression(expression.body());
            return body == expression.body() ? expression : new Mod.Expression(body);
        }
        return tree;
    }

    // Children

    Expr expression(Expr node) {
        if (node == null) {
            return null;
        }
        enter();
        // Leaves, of which most trees have more than other nodes, take the short way.
        Expr result = node instanceof Expr.Constant ? node
                : node instanceof Expr.Name name ? expressions.visitName(name) : node.accept(expressions);
        depth--;
        return result;
    }

    private Stmt statement(Stmt node) {
        enter();
        Stmt result = node.accept(this);
        depth--;
        return result;
    }

    private void enter() {
        if (++depth > MAX_DEPTH) {
            throw diagnostics.stackOverflow();
        }
    }

    List<Expr> expressions(List<Expr> nodes) {
        List<Expr> changed = null;
        for (int i = 0, size = nodes.size(); i < size; i++) {
            Expr node = nodes.get(i);
            Expr result = expression(node);
            if (result != node) {
                if (changed == null) {
                    changed = new ArrayList<>(nodes);
                }
                changed.set(i, result);
            }
        }
        return changed == null ? nodes : changed;
    }

    List<Stmt> statements(List<Stmt> nodes) {
        List<Stmt> changed = null;
        for (int i = 0, size = nodes.size(); i < size; i++) {
            Stmt node = nodes.get(i);
            Stmt result = statement(node);
            if (result != node) {
                if (changed == null) {
                    changed = new ArrayList<>(nodes);
                }
                changed.set(i, result);
            }
        }
        return changed == null ? nodes : changed;
    }

    private List<Stmt> statements(List<Stmt> nodes, Around inner) {
        Around outer = around;
        around = inner;
        List<Stmt> result = statements(nodes);
        around = outer;
        return result;
    }

    /**
     * The body of a module, class or function. A string that would become a docstring because the one before
     * it went, or because it was computed, is made an f-string, which is none.
     */
    private List<Stmt> body(List<Stmt> nodes) {
        boolean docstring = Docstring.of(nodes) != null;
        if (docstring && optimize >= 2) {
            nodes = withoutDocstring(nodes);
            docstring = false;
        }
        List<Stmt> result = statements(nodes);
        if (!docstring && Docstring.of(result) != null) {
            Stmt.ExprStmt first = (Stmt.ExprStmt) result.get(0);
            Expr text = new Expr.JoinedStr(List.of(first.value()), first.span());
            result = new ArrayList<>(result);
            result.set(0, new Stmt.ExprStmt(text, first.span()));
        }
        return result;
    }

    private static List<Stmt> withoutDocstring(List<Stmt> nodes) {
        if (nodes.size() > 1) {
            return nodes.subList(1, nodes.size());
        }
        Span span = nodes.get(0).span();
        return List.of(new Stmt.Pass(new Span(span.line(), span.col(), span.line(), span.col() + 4)));
    }

    Arguments arguments(Arguments node) {
        List<Arg> posonlyargs = args(node.posonlyargs());
        List<Arg> args = args(node.args());
        Arg vararg = arg(node.vararg());
        List<Arg> kwonlyargs = args(node.kwonlyargs());
        List<Expr> kwDefaults = expressions(node.kwDefaults());
        Arg kwarg = arg(node.kwarg());
        List<Expr> defaults = expressions(node.defaults());
        if (posonlyargs == node.posonlyargs() && args == node.args() && vararg == node.vararg()
                && kwonlyargs == node.kwonlyargs() && kwDefaults == node.kwDefaults() && kwarg == node.kwarg()
                && defaults == node.defaults()) {
            return node;
        }
        return new Arguments(posonlyargs, args, vararg, kwonlyargs, kwDefaults, kwarg, defaults);
    }

    private List<Arg> args(List<Arg> nodes) {
        List<Arg> changed = null;
        for (int i = 0, size = nodes.size(); i < size; i++) {
            Arg node = nodes.get(i);
            Arg result = arg(node);
            if (result != node) {
                if (changed == null) {
                    changed = new ArrayList<>(nodes);
                }
                changed.set(i, result);
            }
        }
        return changed == null ? nodes : changed;
    }

    private Arg arg(Arg node) {
        if (node == null || textAnnotations) {
            return node;
        }
        Expr annotation = expression(node.annotation());
        return annotation == node.annotation() ? node
                : new Arg(node.arg(), annotation, node.typeComment(), node.span());
    }

    private Expr annotation(Expr node) {
        return textAnnotations ? node : expression(node);
    }

    private List<TypeParam> typeParams(List<TypeParam> nodes) {
        List<TypeParam> changed = null;
        for (int i = 0, size = nodes.size(); i < size; i++) {
            TypeParam result = nodes.get(i).accept(this);
            if (result != nodes.get(i)) {
                if (changed == null) {
                    changed = new ArrayList<>(nodes);
                }
                changed.set(i, result);
            }
        }
        return changed == null ? nodes : changed;
    }

    @Override
    public TypeParam visitTypeVar(TypeParam.TypeVar node) {
        Expr bound = expression(node.bound());
        Expr defaultValue = expression(node.defaultValue());
        return bound == node.bound() && defaultValue == node.defaultValue() ? node
                : new TypeParam.TypeVar(node.name(), bound, defaultValue, node.span());
    }

    @Override
    public TypeParam visitParamSpec(TypeParam.ParamSpec node) {
        Expr defaultValue = expression(node.defaultValue());
        return defaultValue == node.defaultValue() ? node
                : new TypeParam.ParamSpec(node.name(), defaultValue, node.span());
    }

    @Override
    public TypeParam visitTypeVarTuple(TypeParam.TypeVarTuple node) {
        Expr defaultValue = expression(node.defaultValue());
        return defaultValue == node.defaultValue() ? node
                : new TypeParam.TypeVarTuple(node.name(), defaultValue, node.span());
    }

    // PEP 765

    /** Warns of a statement that leaves a {@code finally} block, if it stands in one. */
    private void warnInFinally(String word, Span span) {
        if (around == Around.FINALLY) {
            diagnostics.warn(span, "'" + word + "' in a 'finally' block");
        }
    }

    @Override
    public Stmt visitReturn(Stmt.Return node) {
        warnInFinally("return", node.span());
        Expr value = expression(node.value());
        return value == node.value() ? node : new Stmt.Return(value, node.span());
    }

    @Override
    public Stmt visitBreak(Stmt.Break node) {
        warnInFinally("break", node.span());
        return node;
    }

    @Override
    public Stmt visitContinue(Stmt.Continue node) {
        warnInFinally("continue", node.span());
        return node;
    }

    // Compound statements

    @Override
    public Stmt visitFunctionDef(Stmt.FunctionDef node) {
        List<TypeParam> typeParams = typeParams(node.typeParams());
        Arguments args = arguments(node.args());
        List<Stmt> body = functionBody(node.body());
        List<Expr> decorators = expressions(node.decoratorList());
        Expr returns = annotation(node.returns());
        if (typeParams == node.typeParams() && args == node.args() && body == node.body()
                && decorators == node.decoratorList() && returns == node.returns()) {
            return node;
        }
        return new Stmt.FunctionDef(node.name(), args, body, decorators, returns, node.typeComment(),
                typeParams, node.span());
    }

    @Override
    public Stmt visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
        List<TypeParam> typeParams = typeParams(node.typeParams());
        Arguments args = arguments(node.args());
        List<Stmt> body = functionBody(node.body());
        List<Expr> decorators = expressions(node.decoratorList());
        Expr returns = annotation(node.returns());
        if (typeParams == node.typeParams() && args == node.args() && body == node.body()
                && decorators == node.decoratorList() && returns == node.returns()) {
            return node;
        }
        return new Stmt.AsyncFunctionDef(node.name(), args, body, decorators, returns, node.typeComment(),
                typeParams, node.span());
    }

    private List<Stmt> functionBody(List<Stmt> nodes) {
        Around outer = around;
        around = Around.FUNCTION;
        List<Stmt> body = body(nodes);
        around = outer;
        return body;
    }

    @Override
    public Stmt visitClassDef(Stmt.ClassDef node) {
        List<TypeParam> typeParams = typeParams(node.typeParams());
        List<Expr> bases = expressions(node.bases());
        var keywords = expressions.keywords(node.keywords());
        List<Stmt> body = body(node.body());
        List<Expr> decorators = expressions(node.decoratorList());
        if (typeParams == node.typeParams() && bases == node.bases() && keywords == node.keywords()
                && body == node.body() && decorators == node.decoratorList()) {
            return node;
        }
        return new Stmt.ClassDef(node.name(), bases, keywords, body, decorators, typeParams, node.span());
    }

    @Override
    public Stmt visitTypeAlias(Stmt.TypeAlias node) {
        Expr name = expression(node.name());
        List<TypeParam> typeParams = typeParams(node.typeParams());
        Expr value = expression(node.value());
        return name == node.name() && typeParams == node.typeParams() && value == node.value() ? node
                : new Stmt.TypeAlias(name, typeParams, value, node.span());
    }

    @Override
    public Stmt visitFor(Stmt.For node) {
        Expr target = expression(node.target());
        Expr iter = expression(node.iter());
        List<Stmt> body = statements(node.body(), Around.LOOP);
        List<Stmt> orelse = statements(node.orelse());
        return target == node.target() && iter == node.iter() && body == node.body()
                && orelse == node.orelse()
                ? node : new Stmt.For(target, iter, body, orelse, node.typeComment(), node.span());
    }

    @Override
    public Stmt visitAsyncFor(Stmt.AsyncFor node) {
        Expr target = expression(node.target());
        Expr iter = expression(node.iter());
        List<Stmt> body = statements(node.body(), Around.LOOP);
        List<Stmt> orelse = statements(node.orelse());
        return target == node.target() && iter == node.iter() && body == node.body()
                && orelse == node.orelse()
                ? node : new Stmt.AsyncFor(target, iter, body, orelse, node.typeComment(), node.span());
    }

    @Override
    public Stmt visitWhile(Stmt.While node) {
        Expr test = expression(node.test());
        List<Stmt> body = statements(node.body(), Around.LOOP);
        List<Stmt> orelse = statements(node.orelse());
        return test == node.test() && body == node.body() && orelse == node.orelse() ? node
                : new Stmt.While(test, body, orelse, node.span());
    }

    @Override
    public Stmt visitIf(Stmt.If node) {
        Expr test = expression(node.test());
        List<Stmt> body = statements(node.body());
        List<Stmt> orelse = statements(node.orelse());
        return test == node.test() && body == node.body() && orelse == node.orelse() ? node
                : new Stmt.If(test, body, orelse, node.span());
    }

    @Override
    public Stmt visitWith(Stmt.With node) {
        List<WithItem> items = items(node.items());
        List<Stmt> body = statements(node.body());
        return items == node.items() && body == node.body() ? node
                : new Stmt.With(items, body, node.typeComment(), node.span());
    }

    @Override
    public Stmt visitAsyncWith(Stmt.AsyncWith node) {
        List<WithItem> items = items(node.items());
        List<Stmt> body = statements(node.body());
        return items == node.items() && body == node.body() ? node
                : new Stmt.AsyncWith(items, body, node.typeComment(), node.span());
    }

    private List<WithItem> items(List<WithItem> nodes) {
        List<WithItem> changed = null;
        for (int i = 0, size = nodes.size(); i < size; i++) {
            WithItem node = nodes.get(i);
            Expr context = expression(node.contextExpr());
            Expr vars = expression(node.optionalVars());
            if (context != node.contextExpr() || vars != node.optionalVars()) {
                if (changed == null) {
                    changed = new ArrayList<>(nodes);
                }
                changed.set(i, new WithItem(context, vars));
            }
        }
        return changed == null ? nodes : changed;
    }

    @Override
    public Stmt visitMatch(Stmt.Match node) {
        Expr subject = expression(node.subject());
        List<MatchCase> cases = node.cases();
        for (int i = 0; i < cases.size(); i++) {
            MatchCase old = cases.get(i);
            var pattern = old.pattern().accept(patterns);
            Expr guard = expression(old.guard());
            List<Stmt> body = statements(old.body());
            if (pattern != old.pattern() || guard != old.guard() || body != old.body()) {
                if (cases == node.cases()) {
                    cases = new ArrayList<>(cases);
                }
                cases.set(i, new MatchCase(pattern, guard, body));
            }
        }
        return subject == node.subject() && cases == node.cases() ? node
                : new Stmt.Match(subject, cases, node.span());
    }

    @Override
    public Stmt visitTry(Stmt.Try node) {
        List<Stmt> body = statements(node.body());
        List<ExceptHandler> handlers = handlers(node.handlers());
        List<Stmt> orelse = statements(node.orelse());
        List<Stmt> finalbody = statements(node.finalbody(), Around.FINALLY);
        if (body == node.body() && handlers == node.handlers() && orelse == node.orelse()
                && finalbody == node.finalbody()) {
            return node;
        }
        return new Stmt.Try(body, handlers, orelse, finalbody, node.span());
    }

    @Override
    public Stmt visitTryStar(Stmt.TryStar node) {
        List<Stmt> body = statements(node.body());
        List<ExceptHandler> handlers = handlers(node.handlers());
        List<Stmt> orelse = statements(node.orelse());
        List<Stmt> finalbody = statements(node.finalbody(), Around.FINALLY);
        if (body == node.body() && handlers == node.handlers() && orelse == node.orelse()
                && finalbody == node.finalbody()) {
            return node;
        }
        return new Stmt.TryStar(body, handlers, orelse, finalbody, node.span());
    }

    private List<ExceptHandler> handlers(List<ExceptHandler> nodes) {
        List<ExceptHandler> changed = null;
        for (int i = 0, size = nodes.size(); i < size; i++) {
            ExceptHandler node = nodes.get(i);
            Expr type = expression(node.type());
            List<Stmt> body = statements(node.body());
            if (type != node.type() || body != node.body()) {
                if (changed == null) {
                    changed = new ArrayList<>(nodes);
                }
                changed.set(i, new ExceptHandler(type, node.name(), body, node.span()));
            }
        }
        return changed == null ? nodes : changed;
    }

    // Simple statements

    @Override
    public Stmt visitDelete(Stmt.Delete node) {
        List<Expr> targets = expressions(node.targets());
        return targets == node.targets() ? node : new Stmt.Delete(targets, node.span());
    }

    @Override
    public Stmt visitAssign(Stmt.Assign node) {
        List<Expr> targets = expressions(node.targets());
        Expr value = expression(node.value());
        return targets == node.targets() && value == node.value() ? node
                : new Stmt.Assign(targets, value, node.typeComment(), node.span());
    }

    @Override
    public Stmt visitAugAssign(Stmt.AugAssign node) {
        Expr target = expression(node.target());
        Expr value = expression(node.value());
        return target == node.target() && value == node.value() ? node
                : new Stmt.AugAssign(target, node.op(), value, node.span());
    }

    @Override
    public Stmt visitAnnAssign(Stmt.AnnAssign node) {
        Expr target = expression(node.target());
        Expr annotation = annotation(node.annotation());
        Expr value = expression(node.value());
        return target == node.target() && annotation == node.annotation() && value == node.value() ? node
                : new Stmt.AnnAssign(target, annotation, value, node.simple(), node.span());
    }

    @Override
    public Stmt visitRaise(Stmt.Raise node) {
        Expr exc = expression(node.exc());
        Expr cause = expression(node.cause());
        return exc == node.exc() && cause == node.cause() ? node : new Stmt.Raise(exc, cause, node.span());
    }

    @Override
    public Stmt visitAssert(Stmt.Assert node) {
        Expr test = expression(node.test());
        Expr msg = expression(node.msg());
        return test == node.test() && msg == node.msg() ? node : new Stmt.Assert(test, msg, node.span());
    }

    @Override
    public Stmt visitExprStmt(Stmt.ExprStmt node) {
        Expr value = expression(node.value());
        return value == node.value() ? node : new Stmt.ExprStmt(value, node.span());
    }

    @Override
    public Stmt visitImport(Stmt.Import node) {
        return node;
    }

    @Override
    public Stmt visitImportFrom(Stmt.ImportFrom node) {
        return node;
    }

    @Override
    public Stmt visitGlobal(Stmt.Global node) {
        return node;
    }

    @Override
    public Stmt visitNonlocal(Stmt.Nonlocal node) {
        return node;
    }

    @Override
    public Stmt visitPass(Stmt.Pass node) {
        return node;
    }
}

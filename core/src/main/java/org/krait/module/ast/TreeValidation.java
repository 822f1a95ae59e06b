package org.krait.module.ast;

import java.math.BigInteger;
import java.util.List;
import org.krait.constant.Complex;
import org.krait.constant.FrozenSetConstant;
import org.krait.constant.Singleton;
import org.krait.constant.TupleConstant;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.syntax.ast.Arguments;
import org.krait.syntax.ast.ExceptHandler;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.MatchCase;
import org.krait.syntax.ast.Mod;
import org.krait.syntax.ast.Operator;
import org.krait.syntax.ast.Pattern;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;
import org.krait.syntax.ast.TypeParam;
import org.krait.syntax.ast.UnaryOperator;
import org.krait.syntax.ast.WithItem;

/**
 * Checks of a tree that was made by hand what the parser guarantees and the compiler relies on ({@code
 * _PyAST_Validate}): contexts, places, lists that must not be empty, names that are no keywords, constants
 * of the right types.
 */
final class TreeValidation implements Stmt.Visitor<Void>, Pattern.Visitor<Void>, TypeParam.Visitor<Void>,
        Mod.Visitor<Void> {
    private final ExpressionValidation expressions = new ExpressionValidation();

    /** Whether a star pattern may stand where the next pattern is. */
    private boolean starAllowed;

    /**
     * Checks a tree.
     *
     * @throws PyException ValueError or TypeError
     */
    void validate(Mod tree) {
        tree.accept(this);
    }

    private static PyException invalid(String message) {
        return Errors.valueError(message);
    }

    static void place(Span span) {
        if (span.line() > span.endLine()) {
            throw invalid("AST node line range (" + span.line() + ", " + span.endLine() + ") is not valid");
        }
        if (span.line() < 0 && span.endLine() != span.line()
                || span.col() < 0 && span.col() != span.endCol()) {
            throw invalid("AST node column range (" + span.col() + ", " + span.endCol() + ") for line range ("
                    + span.line() + ", " + span.endLine() + ") is not valid");
        }
        if (span.line() == span.endLine() && span.col() > span.endCol()) {
            throw invalid("line " + span.line() + ", column " + span.col() + "-" + span.endCol()
                    + " is not a valid range");
        }
    }

    static void name(String name) {
        if (name.equals("None") || name.equals("True") || name.equals("False")) {
            throw invalid("identifier field can't represent '" + name + "' constant");
        }
    }

    private static void notEmpty(List<?> list, String what, String owner) {
        if (list.isEmpty()) {
            throw invalid("empty " + what + " on " + owner);
        }
    }

    private void load(Expr expr) {
        expressions.check(expr, ExprContext.Load);
    }

    private void loadIfPresent(Expr expr) {
        if (expr != null) {
            load(expr);
        }
    }

    private void loads(List<Expr> list) {
        expressions.all(list, ExprContext.Load, false);
    }

    private void statements(List<Stmt> statements) {
        for (Stmt statement : statements) {
            if (statement == null) {
                throw invalid("None disallowed in statement list");
            }
            place(statement.span());
            statement.accept(this);
        }
    }

    private void body(List<Stmt> body, String owner) {
        notEmpty(body, "body", owner);
        statements(body);
    }

    private void typeParams(List<TypeParam> parameters) {
        for (TypeParam parameter : parameters) {
            if (parameter != null) {
                place(parameter.span());
                parameter.accept(this);
            }
        }
    }

    // Whole trees

    @Override
    public Void visitModule(Mod.Module node) {
        statements(node.body());
        return null;
    }

    @Override
    public Void visitInteractive(Mod.Interactive node) {
        statements(node.body());
        return null;
    }

    @Override
    public Void visitExpression(Mod.Expression node) {
        load(node.body());
        return null;
    }

    @Override
    public Void visitFunctionType(Mod.FunctionType node) {
        loads(node.argtypes());
        load(node.returns());
        return null;
    }

    // Statements

    private void function(String owner, List<Stmt> body, List<TypeParam> typeParams, Arguments args,
            List<Expr> decorators, Expr returns) {
        body(body, owner);
        typeParams(typeParams);
        expressions.arguments(args);
        loads(decorators);
        loadIfPresent(returns);
    }

    @Override
    public Void visitFunctionDef(Stmt.FunctionDef node) {
        function("FunctionDef", node.body(), node.typeParams(), node.args(), node.decoratorList(),
                node.returns());
        return null;
    }

    @Override
    public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
        function("AsyncFunctionDef", node.body(), node.typeParams(), node.args(), node.decoratorList(),
                node.returns());
        return null;
    }

    @Override
    public Void visitClassDef(Stmt.ClassDef node) {
        body(node.body(), "ClassDef");
        typeParams(node.typeParams());
        loads(node.bases());
        expressions.keywords(node.keywords());
        loads(node.decoratorList());
        return null;
    }

    @Override
    public Void visitReturn(Stmt.Return node) {
        loadIfPresent(node.value());
        return null;
    }

    @Override
    public Void visitDelete(Stmt.Delete node) {
        notEmpty(node.targets(), "targets", "Delete");
        expressions.all(node.targets(), ExprContext.Del, false);
        return null;
    }

    @Override
    public Void visitAssign(Stmt.Assign node) {
        notEmpty(node.targets(), "targets", "Assign");
        expressions.all(node.targets(), ExprContext.Store, false);
        load(node.value());
        return null;
    }

    @Override
    public Void visitTypeAlias(Stmt.TypeAlias node) {
        if (!(node.name() instanceof Expr.Name)) {
            throw Errors.typeError("TypeAlias with non-Name name");
        }
        expressions.check(node.name(), ExprContext.Store);
        typeParams(node.typeParams());
        load(node.value());
        return null;
    }

    @Override
    public Void visitAugAssign(Stmt.AugAssign node) {
        expressions.check(node.target(), ExprContext.Store);
        load(node.value());
        return null;
    }

    @Override
    public Void visitAnnAssign(Stmt.AnnAssign node) {
        if (!(node.target() instanceof Expr.Name) && node.simple()) {
            throw Errors.typeError("AnnAssign with simple non-Name target");
        }
        expressions.check(node.target(), ExprContext.Store);
        loadIfPresent(node.value());
        load(node.annotation());
        return null;
    }

    private void loop(String owner, Expr target, Expr iter, List<Stmt> body, List<Stmt> orElse) {
        expressions.check(target, ExprContext.Store);
        load(iter);
        body(body, owner);
        statements(orElse);
    }

    @Override
    public Void visitFor(Stmt.For node) {
        loop("For", node.target(), node.iter(), node.body(), node.orelse());
        return null;
    }

    @Override
    public Void visitAsyncFor(Stmt.AsyncFor node) {
        loop("AsyncFor", node.target(), node.iter(), node.body(), node.orelse());
        return null;
    }

    @Override
    public Void visitWhile(Stmt.While node) {
        load(node.test());
        body(node.body(), "While");
        statements(node.orelse());
        return null;
    }

    @Override
    public Void visitIf(Stmt.If node) {
        load(node.test());
        body(node.body(), "If");
        statements(node.orelse());
        return null;
    }

    private void with(String owner, List<WithItem> items, List<Stmt> body) {
        notEmpty(items, "items", owner);
        for (WithItem item : items) {
            load(item.contextExpr());
            if (item.optionalVars() != null) {
                expressions.check(item.optionalVars(), ExprContext.Store);
            }
        }
        body(body, owner);
    }

    @Override
    public Void visitWith(Stmt.With node) {
        with("With", node.items(), node.body());
        return null;
    }

    @Override
    public Void visitAsyncWith(Stmt.AsyncWith node) {
        with("AsyncWith", node.items(), node.body());
        return null;
    }

    @Override
    public Void visitMatch(Stmt.Match node) {
        load(node.subject());
        notEmpty(node.cases(), "cases", "Match");
        for (MatchCase matchCase : node.cases()) {
            pattern(matchCase.pattern(), false);
            loadIfPresent(matchCase.guard());
            body(matchCase.body(), "match_case");
        }
        return null;
    }

    @Override
    public Void visitRaise(Stmt.Raise node) {
        if (node.exc() != null) {
            load(node.exc());
            loadIfPresent(node.cause());
        } else if (node.cause() != null) {
            throw invalid("Raise with cause but no exception");
        }
        return null;
    }

    private void tryStatement(String owner, List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orElse,
            List<Stmt> last) {
        body(body, owner);
        if (handlers.isEmpty() && last.isEmpty()) {
            throw invalid(owner + " has neither except handlers nor finalbody");
        }
        if (handlers.isEmpty() && !orElse.isEmpty()) {
            throw invalid(owner + " has orelse but no except handlers");
        }
        for (ExceptHandler handler : handlers) {
            place(handler.span());
            loadIfPresent(handler.type());
            body(handler.body(), "ExceptHandler");
        }
        statements(last);
        statements(orElse);
    }

    @Override
    public Void visitTry(Stmt.Try node) {
        tryStatement("Try", node.body(), node.handlers(), node.orelse(), node.finalbody());
        return null;
    }

    @Override
    public Void visitTryStar(Stmt.TryStar node) {
        tryStatement("TryStar", node.body(), node.handlers(), node.orelse(), node.finalbody());
        return null;
    }

    @Override
    public Void visitAssert(Stmt.Assert node) {
        load(node.test());
        loadIfPresent(node.msg());
        return null;
    }

    @Override
    public Void visitImport(Stmt.Import node) {
        notEmpty(node.names(), "names", "Import");
        return null;
    }

    @Override
    public Void visitImportFrom(Stmt.ImportFrom node) {
        if (node.level() < 0) {
            throw invalid("Negative ImportFrom level");
        }
        notEmpty(node.names(), "names", "ImportFrom");
        return null;
    }

    @Override
    public Void visitGlobal(Stmt.Global node) {
        notEmpty(node.names(), "names", "Global");
        return null;
    }

    @Override
    public Void visitNonlocal(Stmt.Nonlocal node) {
        notEmpty(node.names(), "names", "Nonlocal");
        return null;
    }

    @Override
    public Void visitExprStmt(Stmt.ExprStmt node) {
        load(node.value());
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

    // Type parameters

    @Override
    public Void visitTypeVar(TypeParam.TypeVar node) {
        name(node.name());
        loadIfPresent(node.bound());
        loadIfPresent(node.defaultValue());
        return null;
    }

    @Override
    public Void visitParamSpec(TypeParam.ParamSpec node) {
        name(node.name());
        loadIfPresent(node.defaultValue());
        return null;
    }

    @Override
    public Void visitTypeVarTuple(TypeParam.TypeVarTuple node) {
        name(node.name());
        loadIfPresent(node.defaultValue());
        return null;
    }

    // Patterns

    private void pattern(Pattern pattern, boolean star) {
        place(pattern.span());
        starAllowed = star;
        pattern.accept(this);
    }

    private void patterns(List<Pattern> patterns, boolean star) {
        for (Pattern pattern : patterns) {
            if (pattern == null) {
                throw invalid("None disallowed in pattern list");
            }
            pattern(pattern, star);
        }
    }

    private static void capture(String name) {
        if (name.equals("_")) {
            throw invalid("can't capture name '_' in patterns");
        }
        name(name);
    }

    /** The value of a literal pattern or the key of a mapping pattern. */
    private void literal(Expr value) {
        load(value);
        if (value instanceof Expr.Constant constant) {
            if (constant.value() instanceof Singleton || constant.value() instanceof TupleConstant
                    || constant.value() instanceof FrozenSetConstant
                    || constant.value() instanceof PyObject) {
                throw invalid("unexpected constant inside of a literal pattern");
            }
            return;
        }
        boolean allowed = value instanceof Expr.Attribute || value instanceof Expr.JoinedStr
                || value instanceof Expr.TemplateStr || isNegative(value, true, true) || isComplex(value);
        if (!allowed) {
            throw invalid("patterns may only match literals and attribute lookups");
        }
    }

    private static boolean isNumber(Expr value, boolean real, boolean imaginary) {
        if (!(value instanceof Expr.Constant constant)) {
            return false;
        }
        Object number = constant.value();
        boolean isReal = number instanceof Long || number instanceof BigInteger || number instanceof Double;
        return real && isReal || imaginary && number instanceof Complex;
    }

    private static boolean isNegative(Expr value, boolean real, boolean imaginary) {
        return value instanceof Expr.UnaryOp unary && unary.op() == UnaryOperator.USub
                && isNumber(unary.operand(), real, imaginary);
    }

    private static boolean isComplex(Expr value) {
        return value instanceof Expr.BinOp sum && (sum.op() == Operator.Add || sum.op() == Operator.Sub)
                && (isNumber(sum.left(), true, false) || isNegative(sum.left(), true, false))
                && isNumber(sum.right(), false, true);
    }

    @Override
    public Void visitMatchValue(Pattern.MatchValue node) {
        literal(node.value());
        return null;
    }

    @Override
    public Void visitMatchSingleton(Pattern.MatchSingleton node) {
        if (!(node.value() instanceof Singleton) || node.value() == Singleton.Ellipsis) {
            throw invalid("MatchSingleton can only contain True, False and None");
        }
        return null;
    }

    @Override
    public Void visitMatchSequence(Pattern.MatchSequence node) {
        patterns(node.patterns(), true);
        return null;
    }

    @Override
    public Void visitMatchMapping(Pattern.MatchMapping node) {
        if (node.keys().size() != node.patterns().size()) {
            throw invalid("MatchMapping doesn't have the same number of keys as patterns");
        }
        if (node.rest() != null) {
            capture(node.rest());
        }
        for (Expr key : node.keys()) {
            boolean singleton = key instanceof Expr.Constant constant
                    && constant.value() instanceof Singleton s && s != Singleton.Ellipsis;
            if (!singleton) {
                literal(key);
            }
        }
        patterns(node.patterns(), false);
        return null;
    }

    @Override
    public Void visitMatchClass(Pattern.MatchClass node) {
        if (node.kwdAttrs().size() != node.kwdPatterns().size()) {
            throw invalid("MatchClass doesn't have the same number of keyword attributes as patterns");
        }
        load(node.cls());
        Expr cls = node.cls();
        while (cls instanceof Expr.Attribute attribute) {
            cls = attribute.value();
        }
        if (!(cls instanceof Expr.Name)) {
            throw invalid("MatchClass cls field can only contain Name or Attribute nodes.");
        }
        for (String attribute : node.kwdAttrs()) {
            name(attribute);
        }
        patterns(node.patterns(), false);
        patterns(node.kwdPatterns(), false);
        return null;
    }

    @Override
    public Void visitMatchStar(Pattern.MatchStar node) {
        if (!starAllowed) {
            throw invalid("can't use MatchStar here");
        }
        if (node.name() != null) {
            capture(node.name());
        }
        return null;
    }

    @Override
    public Void visitMatchAs(Pattern.MatchAs node) {
        if (node.name() != null) {
            capture(node.name());
        }
        if (node.pattern() != null) {
            if (node.name() == null) {
                throw invalid("MatchAs must specify a target name if a pattern is given");
            }
            pattern(node.pattern(), false);
        }
        return null;
    }

    @Override
    public Void visitMatchOr(Pattern.MatchOr node) {
        if (node.patterns().size() < 2) {
            throw invalid("MatchOr requires at least 2 patterns");
        }
        patterns(node.patterns(), false);
        return null;
    }
}

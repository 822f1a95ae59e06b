package org.krait.syntax;

import java.util.ArrayList;
import java.util.List;
import org.krait.syntax.ast.Alias;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Operator;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;
import org.krait.syntax.ast.TypeParam;

/** Statements without blocks (language reference chapter 7), one or more in a line. */
abstract class SimpleStatementParser extends PatternParser {

    SimpleStatementParser(byte[] source, TokenList tokens, ParseOptions options, WarningLog warnings) {
        super(source, tokens, options, warnings);
    }

    /** The type parameters in brackets that stand here, if any. */
    abstract List<TypeParam> typeParams();

    final void simpleStatements(ArrayList<Stmt> body) {
        while (true) {
            body.add(simpleStatement());
            if (kind != Token.SEMI) {
                expect(Token.NEWLINE);
                return;
            }
            advance();
            if (accept(Token.NEWLINE)) {
                return;
            }
        }
    }

    private Stmt simpleStatement() {
        int first = position;
        switch (kind) {
            case Token.NAME:
                if (peek() == Token.NAME && isSoftKeyword("type")) {
                    return typeAlias();
                }
                return expressionStatement();
            case Token.RETURN: {
                advance();
                Expr value = startsExpression(true) ? starExpressions() : null;
                return new Stmt.Return(value, from(first));
            }
            case Token.IMPORT:
                return importName();
            case Token.FROM:
                return importFrom();
            case Token.RAISE: {
                advance();
                Expr exception = startsExpression(false) ? expression() : null;
                Expr cause = exception != null && accept(Token.FROM) ? expression() : null;
                return new Stmt.Raise(exception, cause, from(first));
            }
            case Token.PASS:
                advance();
                return new Stmt.Pass(from(first));
            case Token.BREAK:
                advance();
                return new Stmt.Break(from(first));
            case Token.CONTINUE:
                advance();
                return new Stmt.Continue(from(first));
            case Token.DEL:
                return delete();
            case Token.ASSERT: {
                advance();
                Expr test = expression();
                Expr message = accept(Token.COMMA) ? expression() : null;
                return new Stmt.Assert(test, message, from(first));
            }
            case Token.GLOBAL: {
                List<String> names = names();
                return new Stmt.Global(names, from(first));
            }
            case Token.NONLOCAL: {
                List<String> names = names();
                return new Stmt.Nonlocal(names, from(first));
            }
            default:
                return expressionStatement();
        }
    }

    private List<String> names() {
        advance();
        ArrayList<String> names = new ArrayList<>();
        do {
            names.add(expectName());
        } while (accept(Token.COMMA));
        return list(names);
    }

    // Expressions and assignments (language reference 7.1, 7.2)

    private Stmt expressionStatement() {
        int first = position;
        Expr expr = annotatedRhs();
        switch (kind) {
            case Token.EQUAL:
                return assignment(expr, first);
            case Token.COLON:
                return annotatedAssignment(expr, first);
            case Token.NEWLINE:
            case Token.SEMI:
                return new Stmt.ExprStmt(expr, from(first));
            default:
                break;
        }
        Operator operator = augmentedOperator();
        if (operator == null) {
            return new Stmt.ExprStmt(expr, from(first));
        }
        if (!isSingleTarget(expr)) {
            throw reject();
        }
        advance();
        Expr value = annotatedRhs();
        return new Stmt.AugAssign(inContext(expr, ExprContext.Store), operator, value, from(first));
    }

    private static boolean isSingleTarget(Expr expr) {
        return expr instanceof Expr.Name || expr instanceof Expr.Attribute || expr instanceof Expr.Subscript;
    }

    private Stmt assignment(Expr first, int start) {
        Expr target = inContext(first, ExprContext.Store);
        advance();
        Expr value = annotatedRhs();
        List<Expr> targets = List.of(target);
        if (kind == Token.EQUAL) {
            ArrayList<Expr> all = new ArrayList<>();
            all.add(target);
            while (kind == Token.EQUAL) {
                all.add(inContext(value, ExprContext.Store));
                advance();
                value = annotatedRhs();
            }
            targets = list(all);
        }
        String comment = typeComment();
        return new Stmt.Assign(targets, value, comment, from(start));
    }

    private Stmt annotatedAssignment(Expr target, int first) {
        since(6);
        if (!isSingleTarget(target) || beginsWithBrackets(target, at(first))) {
            throw reject();
        }
        boolean simple = target instanceof Expr.Name && tokens.kind(first) != Token.LPAR;
        advance();
        Expr annotation = expression();
        Expr value = accept(Token.EQUAL) ? annotatedRhs() : null;
        return new Stmt.AnnAssign(inContext(target, ExprContext.Store), annotation, value, simple,
                from(first));
    }

    /**
     * Whether something longer, such as {@code (x).y}, begins with a target in brackets. CPython's grammar takes that
     * for the whole target of an annotation, and does not look for a longer one.
     *
     * @param first where the first token is
     */
    private static boolean beginsWithBrackets(Expr target, Span first) {
        Expr part = target;
        while (part.span().col == first.col && part.span().line == first.line) {
            if (part instanceof Expr.Attribute attribute) {
                part = attribute.value();
            } else if (part instanceof Expr.Subscript subscript) {
                part = subscript.value();
            } else if (part instanceof Expr.Call call) {
                part = call.func();
            } else {
                return false;
            }
        }
        return part != target && isSingleTarget(part);
    }

    private Operator augmentedOperator() {
        switch (kind) {
            case Token.PLUSEQUAL:
                return Operator.Add;
            case Token.MINEQUAL:
                return Operator.Sub;
            case Token.STAREQUAL:
                return Operator.Mult;
            case Token.ATEQUAL:
                since(5);
                return Operator.MatMult;
            case Token.SLASHEQUAL:
                return Operator.Div;
            case Token.PERCENTEQUAL:
                return Operator.Mod;
            case Token.AMPEREQUAL:
                return Operator.BitAnd;
            case Token.VBAREQUAL:
                return Operator.BitOr;
            case Token.CIRCUMFLEXEQUAL:
                return Operator.BitXor;
            case Token.LEFTSHIFTEQUAL:
                return Operator.LShift;
            case Token.RIGHTSHIFTEQUAL:
                return Operator.RShift;
            case Token.DOUBLESTAREQUAL:
                return Operator.Pow;
            case Token.DOUBLESLASHEQUAL:
                return Operator.FloorDiv;
            default:
                return null;
        }
    }

    private Stmt delete() {
        int first = position;
        advance();
        ArrayList<Expr> targets = new ArrayList<>(1);
        do {
            targets.add(inContext(primary(), ExprContext.Del));
        } while (accept(Token.COMMA) && kind != Token.NEWLINE && kind != Token.SEMI);
        if (kind != Token.NEWLINE && kind != Token.SEMI) {
            throw reject();
        }
        return new Stmt.Delete(list(targets), from(first));
    }

    private Stmt typeAlias() {
        since(12);
        int first = position;
        advance();
        int nameToken = position;
        Expr name = new Expr.Name(expectName(), ExprContext.Store, at(nameToken));
        List<TypeParam> parameters = typeParams();
        expect(Token.EQUAL);
        Expr value = expression();
        return new Stmt.TypeAlias(name, parameters, value, from(first));
    }

    // Imports (language reference 7.11)

    private Stmt importName() {
        int first = position;
        advance();
        ArrayList<Alias> names = new ArrayList<>(1);
        do {
            int start = position;
            String name = dottedName();
            String as = accept(Token.AS) ? expectName() : null;
            names.add(new Alias(name, as, from(start)));
        } while (accept(Token.COMMA));
        return new Stmt.Import(list(names), from(first));
    }

    private String dottedName() {
        String name = expectName();
        if (kind != Token.DOT) {
            return name;
        }
        StringBuilder dotted = new StringBuilder(name);
        while (accept(Token.DOT)) {
            dotted.append('.').append(expectName());
        }
        return dotted.toString();
    }

    private Stmt importFrom() {
        int first = position;
        advance();
        int level = 0;
        while (kind == Token.DOT || kind == Token.ELLIPSIS) {
            level += kind == Token.DOT ? 1 : 3;
            advance();
        }
        String module = level > 0 && kind == Token.IMPORT ? null : dottedName();
        expect(Token.IMPORT);
        ArrayList<Alias> names = new ArrayList<>();
        int start = position;
        if (accept(Token.STAR)) {
            names.add(new Alias("*", null, from(start)));
        } else if (accept(Token.LPAR)) {
            do {
                names.add(importedName());
            } while (accept(Token.COMMA) && kind != Token.RPAR);
            expect(Token.RPAR);
        } else {
            do {
                names.add(importedName());
            } while (accept(Token.COMMA));
        }
        if (level == 0 && module.equals("__future__")) {
            for (Alias name : names) {
                if (name.name().equals("barry_as_FLUFL")) {
                    useDiamond();
                }
            }
        }
        return new Stmt.ImportFrom(module, list(names), level, from(first));
    }

    private Alias importedName() {
        int start = position;
        String name = expectName();
        String as = accept(Token.AS) ? expectName() : null;
        return new Alias(name, as, from(start));
    }
}

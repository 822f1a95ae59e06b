package org.krait.syntax;

import java.util.ArrayList;
import java.util.List;
import org.krait.constant.Singleton;
import org.krait.syntax.ast.Arg;
import org.krait.syntax.ast.Arguments;
import org.krait.syntax.ast.BoolOperator;
import org.krait.syntax.ast.CmpOperator;
import org.krait.syntax.ast.Comprehension;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Keyword;
import org.krait.syntax.ast.Operator;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.UnaryOperator;


/**
 * Expressions (language reference chapter 6; {@code Grammar/python.gram}, whose rule names the methods
 * have), from the loosest binding to the tightest.
 */
abstract class ExpressionParser extends StringsParser {
    private boolean notEqualIsDiamond;

    ExpressionParser(byte[] source, TokenList tokens, ParseOptions options, WarningLog warnings) {
        super(source, tokens, options, warnings);
        notEqualIsDiamond = options.barryAsFlufl();
    }

    /** {@code from __future__ import barry_as_FLUFL}: from here on, only {@code <>} says "not equal". */
    final void useDiamond() {
        notEqualIsDiamond = true;
    }

    // Lists of expressions

    @Override
    final Expr annotatedRhs() {
        return kind == Token.YIELD ? yieldExpr() : starExpressions();
    }

    final Expr yieldExpr() {
        int first = position;
        expect(Token.YIELD);
        if (accept(Token.FROM)) {
            Expr value = expression();
            return new Expr.YieldFrom(value, from(first));
        }
        Expr value = startsExpression(true) ? starExpressions() : null;
        return new Expr.Yield(value, from(first));
    }

    /** Whether an expression can start here. */
    final boolean startsExpression(boolean starred) {
        switch (kind) {
            case Token.NAME:
            case Token.NUMBER:
            case Token.STRING:
            case Token.FSTRING_START:
            case Token.TSTRING_START:
            case Token.LPAR:
            case Token.LSQB:
            case Token.LBRACE:
            case Token.PLUS:
            case Token.MINUS:
            case Token.TILDE:
            case Token.ELLIPSIS:
            case Token.FALSE:
            case Token.NONE:
            case Token.TRUE:
            case Token.AWAIT:
            case Token.LAMBDA:
            case Token.NOT:
                return true;
            case Token.STAR:
                return starred;
            default:
                return false;
        }
    }

    final Expr starExpressions() {
        int first = position;
        Expr expr = starExpression();
        if (kind != Token.COMMA) {
            return expr;
        }
        ArrayList<Expr> items = new ArrayList<>();
        items.add(expr);
        while (accept(Token.COMMA) && startsExpression(true)) {
            items.add(starExpression());
        }
        return new Expr.Tuple(list(items), ExprContext.Load, from(first));
    }

    private Expr starExpression() {
        return kind == Token.STAR ? starred() : expression();
    }

    /** {@code '*' bitwise_or}. */
    final Expr starred() {
        int first = position;
        advance();
        Expr value = bitwiseOr();
        return new Expr.Starred(value, ExprContext.Load, from(first));
    }

    /** {@code expression (',' expression)* [',']}. */
    final Expr expressions() {
        int first = position;
        return moreExpressions(expression(), first);
    }

    /** The same when the expression that starts at token {@code first} is read already. */
    final Expr moreExpressions(Expr expr, int first) {
        if (kind != Token.COMMA) {
            return expr;
        }
        ArrayList<Expr> items = new ArrayList<>();
        items.add(expr);
        while (accept(Token.COMMA) && startsExpression(false)) {
            items.add(expression());
        }
        return new Expr.Tuple(list(items), ExprContext.Load, from(first));
    }

    final Expr starNamedExpression() {
        return kind == Token.STAR ? starred() : namedExpression();
    }

    /** Items up to a closing bracket, the first of which is already read; a comma stands before the next. */
    private ArrayList<Expr> moreItems(Expr first, int close) {
        ArrayList<Expr> items = new ArrayList<>();
        items.add(first);
        while (accept(Token.COMMA) && kind != close) {
            items.add(starNamedExpression());
        }
        return items;
    }

    final Expr namedExpression() {
        if (kind == Token.NAME && peek() == Token.COLONEQUAL) {
            return assignmentExpression();
        }
        Expr expr = expression();
        if (kind == Token.COLONEQUAL) {
            throw reject();
        }
        return expr;
    }

    private Expr assignmentExpression() {
        since(8);
        int first = position;
        Expr target = new Expr.Name(name(), ExprContext.Store, at(first));
        advance();
        advance();
        Expr value = expression();
        return new Expr.NamedExpr(target, value, from(first));
    }

    // Operators

    final Expr expression() {
        enter();
        int first = position;
        Expr result;
        if (kind == Token.LAMBDA) {
            result = lambda();
        } else {
            result = disjunction();
            if (kind == Token.IF) {
                advance();
                Expr test = disjunction();
                expect(Token.ELSE);
                Expr orElse = expression();
                result = new Expr.IfExp(test, result, orElse, from(first));
            }
        }
        leave();
        return result;
    }

    final Expr disjunction() {
        int first = position;
        Expr expr = conjunction();
        if (kind != Token.OR) {
            return expr;
        }
        ArrayList<Expr> values = new ArrayList<>();
        values.add(expr);
        while (accept(Token.OR)) {
            values.add(conjunction());
        }
        return new Expr.BoolOp(BoolOperator.Or, list(values), from(first));
    }

    private Expr conjunction() {
        int first = position;
        Expr expr = inversion();
        if (kind != Token.AND) {
            return expr;
        }
        ArrayList<Expr> values = new ArrayList<>();
        values.add(expr);
        while (accept(Token.AND)) {
            values.add(inversion());
        }
        return new Expr.BoolOp(BoolOperator.And, list(values), from(first));
    }

    private Expr inversion() {
        if (kind != Token.NOT) {
            return comparison();
        }
        int first = position;
        advance();
        enter();
        Expr operand = inversion();
        leave();
        return new Expr.UnaryOp(UnaryOperator.Not, operand, from(first));
    }

    private Expr comparison() {
        int first = position;
        Expr left = bitwiseOr();
        CmpOperator operator = comparisonOperator();
        if (operator == null) {
            return left;
        }
        ArrayList<CmpOperator> operators = new ArrayList<>(2);
        ArrayList<Expr> comparators = new ArrayList<>(2);
        do {
            operators.add(operator);
            comparators.add(bitwiseOr());
            operator = comparisonOperator();
        } while (operator != null);
        return new Expr.Compare(left, list(operators), list(comparators), from(first));
    }

    /** Reads a comparison operator, if there is one. */
    private CmpOperator comparisonOperator() {
        CmpOperator operator;
        switch (kind) {
            case Token.EQEQUAL:
                operator = CmpOperator.Eq;
                break;
            case Token.NOTEQUAL:
                if (source[tokens.start(position)] == '<' != notEqualIsDiamond) {
                    throw reject();
                }
                operator = CmpOperator.NotEq;
                break;
            case Token.LESS:
                operator = CmpOperator.Lt;
                break;
            case Token.LESSEQUAL:
                operator = CmpOperator.LtE;
                break;
            case Token.GREATER:
                operator = CmpOperator.Gt;
                break;
            case Token.GREATEREQUAL:
                operator = CmpOperator.GtE;
                break;
            case Token.IN:
                operator = CmpOperator.In;
                break;
            case Token.NOT:
                if (peek() != Token.IN) {
                    return null;
                }
                advance();
                operator = CmpOperator.NotIn;
                break;
            case Token.IS:
                if (peek() == Token.NOT) {
                    advance();
                    operator = CmpOperator.IsNot;
                } else {
                    operator = CmpOperator.Is;
                }
                break;
            default:
                return null;
        }
        advance();
        return operator;
    }

    final Expr bitwiseOr() {
        return binary(1);
    }

    /** How tightly a binary operator binds, 0 for any other token. */
    private static int strength(int kind) {
        switch (kind) {
            case Token.VBAR:
                return 1;
            case Token.CIRCUMFLEX:
                return 2;
            case Token.AMPER:
                return 3;
            case Token.LEFTSHIFT:
            case Token.RIGHTSHIFT:
                return 4;
            case Token.PLUS:
            case Token.MINUS:
                return 5;
            case Token.STAR:
            case Token.SLASH:
            case Token.DOUBLESLASH:
            case Token.PERCENT:
            case Token.AT:
                return 6;
            default:
                return 0;
        }
    }

    private static Operator operator(int kind) {
        switch (kind) {
            case Token.VBAR:
                return Operator.BitOr;
            case Token.CIRCUMFLEX:
                return Operator.BitXor;
            case Token.AMPER:
                return Operator.BitAnd;
            case Token.LEFTSHIFT:
                return Operator.LShift;
            case Token.RIGHTSHIFT:
                return Operator.RShift;
            case Token.PLUS:
                return Operator.Add;
            case Token.MINUS:
                return Operator.Sub;
            case Token.STAR:
                return Operator.Mult;
            case Token.SLASH:
                return Operator.Div;
            case Token.DOUBLESLASH:
                return Operator.FloorDiv;
            case Token.PERCENT:
                return Operator.Mod;
            default:
                return Operator.MatMult;
        }
    }

    /** Binary operators of at least the given strength; all associate to the left. */
    private Expr binary(int least) {
        int first = position;
        Expr left = factor();
        int strength = strength(kind);
        while (strength >= least && strength > 0) {
            Operator operator = operator(kind);
            if (operator == Operator.MatMult) {
                since(5);
            }
            advance();
            Expr right = binary(strength + 1);
            left = new Expr.BinOp(left, operator, right, from(first));
            strength = strength(kind);
        }
        return left;
    }

    private Expr factor() {
        UnaryOperator operator;
        switch (kind) {
            case Token.PLUS:
                operator = UnaryOperator.UAdd;
                break;
            case Token.MINUS:
                operator = UnaryOperator.USub;
                break;
            case Token.TILDE:
                operator = UnaryOperator.Invert;
                break;
            default:
                return power();
        }
        int first = position;
        advance();
        enter();
        Expr operand = factor();
        leave();
        return new Expr.UnaryOp(operator, operand, from(first));
    }

    private Expr power() {
        int first = position;
        Expr base = awaitPrimary();
        if (kind != Token.DOUBLESTAR) {
            return base;
        }
        advance();
        enter();
        Expr exponent = factor();
        leave();
        return new Expr.BinOp(base, Operator.Pow, exponent, from(first));
    }

    // Primaries

    private Expr awaitPrimary() {
        if (kind != Token.AWAIT) {
            return primary();
        }
        since(5);
        int first = position;
        advance();
        Expr value = primary();
        return new Expr.Await(value, from(first));
    }

    final Expr primary() {
        int first = position;
        Expr expr = atom();
        while (true) {
            switch (kind) {
                case Token.DOT:
                    advance();
                    String attribute = expectName();
                    expr = new Expr.Attribute(expr, attribute, ExprContext.Load, from(first));
                    break;
                case Token.LPAR:
                    expr = call(expr, first);
                    break;
                case Token.LSQB:
                    advance();
                    Expr slice = slices();
                    expect(Token.RSQB);
                    expr = new Expr.Subscript(expr, slice, ExprContext.Load, from(first));
                    break;
                default:
                    return expr;
            }
        }
    }

    private Expr slices() {
        int first = position;
        boolean starred = kind == Token.STAR;
        Expr slice = starred ? starredExpression() : slice();
        if (kind != Token.COMMA && !starred) {
            return slice;
        }
        ArrayList<Expr> items = new ArrayList<>();
        items.add(slice);
        while (accept(Token.COMMA) && kind != Token.RSQB) {
            items.add(kind == Token.STAR ? starredExpression() : slice());
        }
        return new Expr.Tuple(list(items), ExprContext.Load, from(first));
    }

    private Expr slice() {
        int first = position;
        Expr lower = null;
        if (kind != Token.COLON) {
            lower = namedExpression();
            if (kind != Token.COLON || lower instanceof Expr.NamedExpr && tokens.kind(first) != Token.LPAR) {
                return lower;
            }
        }
        advance();
        Expr upper = startsExpression(false) ? expression() : null;
        Expr step = accept(Token.COLON) && startsExpression(false) ? expression() : null;
        return new Expr.Slice(lower, upper, step, from(first));
    }

    /** {@code '*' expression}. */
    private Expr starredExpression() {
        int first = position;
        advance();
        Expr value = expression();
        return new Expr.Starred(value, ExprContext.Load, from(first));
    }

    private Expr atom() {
        int token = position;
        switch (kind) {
            case Token.NAME:
                String name = name();
                advance();
                return new Expr.Name(name, ExprContext.Load, at(token));
            case Token.NUMBER:
                return number();
            case Token.STRING:
            case Token.FSTRING_START:
            case Token.TSTRING_START:
                return strings();
            case Token.TRUE:
                advance();
                return new Expr.Constant(Singleton.True, null, at(token));
            case Token.FALSE:
                advance();
                return new Expr.Constant(Singleton.False, null, at(token));
            case Token.NONE:
                advance();
                return new Expr.Constant(Singleton.None, null, at(token));
            case Token.ELLIPSIS:
                advance();
                return new Expr.Constant(Singleton.Ellipsis, null, at(token));
            case Token.LPAR:
                return parenthesized();
            case Token.LSQB:
                return listDisplay();
            case Token.LBRACE:
                return braces();
            default:
                throw reject();
        }
    }

    final Expr.Constant number() {
        int token = position;
        if (options.featureVersion() < 6) {
            for (int i = tokens.start(token); i < tokens.end(token); i++) {
                if (source[i] == '_') {
                    throw reject();
                }
            }
        }
        Object value = NumberLiteral.parse(source, tokens.start(token), tokens.end(token),
                options.maxIntDigits());
        advance();
        return new Expr.Constant(value, null, at(token));
    }

    /** A tuple, a generator expression or an expression in parentheses. */
    private Expr parenthesized() {
        int first = position;
        advance();
        if (accept(Token.RPAR)) {
            return new Expr.Tuple(List.of(), ExprContext.Load, from(first));
        }
        if (kind == Token.YIELD) {
            Expr yield = yieldExpr();
            expect(Token.RPAR);
            return yield;
        }
        Expr expr = starNamedExpression();
        if (kind == Token.COMMA) {
            ArrayList<Expr> items = moreItems(expr, Token.RPAR);
            expect(Token.RPAR);
            return new Expr.Tuple(list(items), ExprContext.Load, from(first));
        }
        if (expr instanceof Expr.Starred) {
            throw reject();
        }
        if (startsComprehension()) {
            List<Comprehension> generators = forIfClauses();
            expect(Token.RPAR);
            return new Expr.GeneratorExp(expr, generators, from(first));
        }
        expect(Token.RPAR);
        return expr;
    }

    private Expr listDisplay() {
        int first = position;
        advance();
        if (accept(Token.RSQB)) {
            return new Expr.List(List.of(), ExprContext.Load, from(first));
        }
        Expr expr = starNamedExpression();
        if (startsComprehension()) {
            if (expr instanceof Expr.Starred) {
                throw reject();
            }
            List<Comprehension> generators = forIfClauses();
            expect(Token.RSQB);
            return new Expr.ListComp(expr, generators, from(first));
        }
        ArrayList<Expr> items = moreItems(expr, Token.RSQB);
        expect(Token.RSQB);
        return new Expr.List(list(items), ExprContext.Load, from(first));
    }

    /** A dict, a set or a comprehension of either. */
    private Expr braces() {
        int first = position;
        advance();
        if (kind == Token.RBRACE || kind == Token.DOUBLESTAR) {
            return dict(first, null);
        }
        boolean named = kind == Token.NAME && peek() == Token.COLONEQUAL;
        Expr expr = starNamedExpression();
        if (kind == Token.COLON && !named && !(expr instanceof Expr.Starred)) {
            return dict(first, expr);
        }
        if (startsComprehension()) {
            if (expr instanceof Expr.Starred) {
                throw reject();
            }
            List<Comprehension> generators = forIfClauses();
            expect(Token.RBRACE);
            return new Expr.SetComp(expr, generators, from(first));
        }
        ArrayList<Expr> items = moreItems(expr, Token.RBRACE);
        expect(Token.RBRACE);
        return new Expr.Set(list(items), from(first));
    }

    /** The rest of a dict whose first key, if not null, is read. */
    private Expr dict(int first, Expr firstKey) {
        ArrayList<Expr> keys = new ArrayList<>();
        ArrayList<Expr> values = new ArrayList<>();
        Expr key = firstKey;
        while (key != null || kind != Token.RBRACE) {
            if (key == null && accept(Token.DOUBLESTAR)) {
                keys.add(null);
                values.add(bitwiseOr());
            } else {
                if (key == null) {
                    key = expression();
                }
                expect(Token.COLON);
                keys.add(key);
                values.add(expression());
                if (keys.size() == 1 && startsComprehension()) {
                    List<Comprehension> generators = forIfClauses();
                    expect(Token.RBRACE);
                    return new Expr.DictComp(key, values.get(0), generators, from(first));
                }
            }
            key = null;
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.RBRACE);
        return new Expr.Dict(listWithNulls(keys), list(values), from(first));
    }

    private boolean startsComprehension() {
        return kind == Token.FOR || kind == Token.ASYNC;
    }

    private List<Comprehension> forIfClauses() {
        ArrayList<Comprehension> clauses = new ArrayList<>(1);
        while (startsComprehension()) {
            boolean async = accept(Token.ASYNC);
            expect(Token.FOR);
            Expr target = starTargets();
            expect(Token.IN);
            Expr iterable = disjunction();
            ArrayList<Expr> conditions = new ArrayList<>(1);
            while (accept(Token.IF)) {
                conditions.add(disjunction());
            }
            if (async) {
                since(6);
            }
            clauses.add(new Comprehension(target, iterable, list(conditions), async));
        }
        return list(clauses);
    }

    // Calls (language reference 6.3.4)

    private Expr call(Expr function, int first) {
        int open = position;
        advance();
        if (kind == Token.RPAR) {
            advance();
            return new Expr.Call(function, List.of(), List.of(), from(first));
        }
        ArrayList<Expr> args = new ArrayList<>();
        ArrayList<Keyword> keywords = new ArrayList<>(0);
        enter();
        if (kind != Token.STAR && kind != Token.DOUBLESTAR && !(kind == Token.NAME
                && peek() == Token.EQUAL)) {
            Expr arg = namedExpression();
            if (startsComprehension()) {
                List<Comprehension> generators = forIfClauses();
                expect(Token.RPAR);
                leave();
                args.add(new Expr.GeneratorExp(arg, generators, from(open)));
                return new Expr.Call(function, list(args), List.of(), from(first));
            }
            if (kind == Token.EQUAL) {
                throw reject();
            }
            args.add(arg);
            if (kind != Token.RPAR) {
                expect(Token.COMMA);
            }
        }
        arguments(args, keywords);
        leave();
        expect(Token.RPAR);
        return new Expr.Call(function, list(args), list(keywords), from(first));
    }

    /** Arguments up to the closing parenthesis: positional ones first, {@code *} not behind {@code **}. */
    final void arguments(ArrayList<Expr> args, ArrayList<Keyword> keywords) {
        boolean unpacked = false;
        while (kind != Token.RPAR) {
            int first = position;
            if (kind == Token.DOUBLESTAR) {
                advance();
                unpacked = true;
                Expr value = expression();
                keywords.add(new Keyword(null, value, from(first)));
            } else if (kind == Token.STAR) {
                if (unpacked) {
                    throw reject();
                }
                args.add(starredExpression());
            } else if (kind == Token.NAME && peek() == Token.EQUAL) {
                String name = name();
                advance();
                advance();
                Expr value = expression();
                keywords.add(new Keyword(name, value, from(first)));
            } else {
                if (!keywords.isEmpty()) {
                    throw reject();
                }
                args.add(namedExpression());
                if (kind == Token.EQUAL) {
                    throw reject();
                }
            }
            if (kind != Token.RPAR) {
                expect(Token.COMMA);
            }
        }
    }

    // Lambdas

    private Expr lambda() {
        int first = position;
        advance();
        Arguments parameters = new ParameterList(this, true).parse(Token.COLON);
        expect(Token.COLON);
        Expr body = expression();
        return new Expr.Lambda(parameters, body, from(first));
    }

    /** A parameter's type comment, if comments are kept: only functions have them. */
    final Arg withTypeComment(Arg arg) {
        if (kind != Token.TYPE_COMMENT) {
            return arg;
        }
        String comment = typeComment();
        return new Arg(arg.arg(), arg.annotation(), comment, arg.span());
    }

    /** Reads a type comment if there is one. */
    final String typeComment() {
        if (kind != Token.TYPE_COMMENT) {
            return null;
        }
        String comment = new String(source, tokens.start(position),
                tokens.end(position) - tokens.start(position),
                java.nio.charset.StandardCharsets.UTF_8);
        advance();
        return comment;
    }

    // Targets

    final Expr starTargets() {
        int first = position;
        Expr target = starTarget();
        if (kind != Token.COMMA) {
            return target;
        }
        ArrayList<Expr> items = new ArrayList<>();
        items.add(target);
        while (accept(Token.COMMA) && startsTarget()) {
            items.add(starTarget());
        }
        return new Expr.Tuple(list(items), ExprContext.Store, from(first));
    }

    private boolean startsTarget() {
        return kind == Token.STAR || startsExpression(false) && kind != Token.NOT && kind != Token.LAMBDA
                && kind != Token.PLUS && kind != Token.MINUS && kind != Token.TILDE && kind != Token.AWAIT;
    }

    final Expr starTarget() {
        if (kind != Token.STAR) {
            return inContext(primary(), ExprContext.Store);
        }
        int first = position;
        advance();
        if (kind == Token.STAR) {
            throw reject();
        }
        Expr value = starTarget();
        return new Expr.Starred(value, ExprContext.Store, from(first));
    }

    /** An expression read as a target. */
    final Expr inContext(Expr expr, ExprContext context) {
        Span span = expr.span();
        if (expr instanceof Expr.Name e) {
            return new Expr.Name(e.id(), context, span);
        }
        if (expr instanceof Expr.Attribute e) {
            return new Expr.Attribute(e.value(), e.attr(), context, span);
        }
        if (expr instanceof Expr.Subscript e) {
            return new Expr.Subscript(e.value(), e.slice(), context, span);
        }
        if (expr instanceof Expr.Tuple e) {
            return new Expr.Tuple(inContext(e.elts(), context), context, span);
        }
        if (expr instanceof Expr.List e) {
            return new Expr.List(inContext(e.elts(), context), context, span);
        }
        if (expr instanceof Expr.Starred e && context == ExprContext.Store) {
            return new Expr.Starred(inContext(e.value(), context), context, span);
        }
        throw reject();
    }

    private List<Expr> inContext(List<Expr> items, ExprContext context) {
        ArrayList<Expr> targets = new ArrayList<>(items.size());
        for (Expr item : items) {
            targets.add(inContext(item, context));
        }
        return list(targets);
    }
}

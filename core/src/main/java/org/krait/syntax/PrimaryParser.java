package org.krait.syntax;

import java.util.ArrayList;
import java.util.List;
import org.krait.constant.Singleton;
import org.krait.syntax.ast.Comprehension;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Keyword;

/**
 * Primaries (language reference 6.2 and 6.3): atoms, displays and comprehensions, attributes, subscripts and calls.
 * What stands within their brackets is an expression again, which {@link ExpressionParser} reads.
 */
abstract class PrimaryParser extends StringsParser {

    /** The rules of CPython's parser that are under way within a bracket, one within another. */
    private static final int DISPLAY_LEVELS = 28;
    private static final int CALL_LEVELS = 23;

    PrimaryParser(byte[] source, TokenList tokens, ParseOptions options, WarningLog warnings) {
        super(source, tokens, options, warnings);
    }

    // What stands within brackets

    abstract Expr expression();

    abstract Expr namedExpression();

    abstract Expr starNamedExpression();

    /** More items of a display behind the first, up to a bracket. */
    abstract ArrayList<Expr> moreItems(Expr first, int close);

    abstract Expr yieldExpr();

    abstract Expr disjunction();

    abstract Expr bitwiseOr();

    abstract Expr starTargets();

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

    // Primaries

    final Expr await() {
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
                    enter(CALL_LEVELS);
                    Expr slice = slices();
                    leave(CALL_LEVELS);
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

    final Expr atom() {
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
            case Token.LSQB:
            case Token.LBRACE:
                enter(DISPLAY_LEVELS);
                Expr display = kind == Token.LPAR ? parenthesized() : kind == Token.LSQB ? listDisplay() : braces();
                leave(DISPLAY_LEVELS);
                return display;
            default:
                throw reject();
        }
    }

    final Expr.Constant number() {
        int token = position;
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (options.featureVersion() < 6 && NumberLiteral.hasUnderscores(source, start, end)) {
            throw reject();
        }
        Object value = NumberLiteral.parse(source, start, end, options.maxIntDigits());
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
        enter(CALL_LEVELS);
        Expr arg = null;
        if (kind != Token.STAR && kind != Token.DOUBLESTAR && !(kind == Token.NAME
                && peek() == Token.EQUAL)) {
            arg = namedExpression();
            if (startsComprehension()) {
                List<Comprehension> generators = forIfClauses();
                expect(Token.RPAR);
                leave(CALL_LEVELS);
                arg = new Expr.GeneratorExp(arg, generators, from(open));
                return new Expr.Call(function, List.of(arg), List.of(), from(first));
            }
            if (kind == Token.EQUAL) {
                throw reject();
            }
            if (kind == Token.RPAR) {
                leave(CALL_LEVELS);
                advance();
                return new Expr.Call(function, List.of(arg), List.of(), from(first));
            }
            expect(Token.COMMA);
        }
        ArrayList<Expr> args = new ArrayList<>();
        if (arg != null) {
            args.add(arg);
        }
        ArrayList<Keyword> keywords = arguments(args);
        leave(CALL_LEVELS);
        expect(Token.RPAR);
        return new Expr.Call(function, list(args), list(keywords), from(first));
    }

    /**
     * Arguments up to the closing parenthesis: positional ones first, {@code *} not behind {@code **}.
     *
     * @return those with names, null if there are none
     */
    final ArrayList<Keyword> arguments(ArrayList<Expr> args) {
        ArrayList<Keyword> keywords = null;
        boolean unpacked = false;
        while (kind != Token.RPAR) {
            int first = position;
            if (kind == Token.DOUBLESTAR) {
                advance();
                unpacked = true;
                Expr value = expression();
                keywords = with(keywords, new Keyword(null, value, from(first)));
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
                keywords = with(keywords, new Keyword(name, value, from(first)));
            } else {
                if (keywords != null) {
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
        return keywords;
    }
}

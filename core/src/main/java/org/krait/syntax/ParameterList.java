package org.krait.syntax;

import java.util.ArrayList;

import org.krait.syntax.ast.Arg;
import org.krait.syntax.ast.Arguments;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Span;

/**
 * The parameters of a function or a lambda (language reference 8.7, PEP 570, PEP 3102): positional-only ones
 * before {@code /}, ordinary ones, {@code *} or {@code *args}, keyword-only ones, {@code **kwargs}. Those of
 * a lambda have neither annotations nor type comments.
 */
final class ParameterList {
    private final ExpressionParser parser;
    private final boolean lambda;
    // Null while empty.
    private ArrayList<Arg> posonlyargs;
    private ArrayList<Arg> args;
    private ArrayList<Expr> defaults;
    private ArrayList<Arg> kwonlyargs;
    private ArrayList<Expr> kwDefaults;
    private Arg vararg;
    private Arg kwarg;

    ParameterList(ExpressionParser parser, boolean lambda) {
        this.parser = parser;
        this.lambda = lambda;
    }

    /** Reads parameters up to, and without, the closing token. */
    Arguments parse(int close) {
        boolean slash = false;
        boolean star = false;
        while (parser.kind != close) {
            if (kwarg != null) {
                throw TokenReader.reject();
            }
            if (parser.kind == Token.SLASH) {
                if (slash || star || args == null) {
                    throw TokenReader.reject();
                }
                parser.since(8);
                slash = true;
                parser.advance();
                posonlyargs = args;
                args = null;
                separator(close);
            } else if (parser.kind == Token.STAR) {
                if (star) {
                    throw TokenReader.reject();
                }
                star = true;
                parser.advance();
                if (parser.kind == Token.COMMA) {
                    parser.advance();
                    if (parser.kind != Token.NAME) {
                        throw TokenReader.reject();
                    }
                } else {
                    vararg = withComma(parameter(true), close);
                }
            } else if (parser.kind == Token.DOUBLESTAR) {
                parser.advance();
                kwarg = withComma(parameter(false), close);
            } else {
                named(star, close);
            }
        }
        return new Arguments(TokenReader.list(posonlyargs), TokenReader.list(args), vararg,
                TokenReader.list(kwonlyargs), TokenReader.listWithNulls(kwDefaults), kwarg,
                TokenReader.list(defaults));
    }

    private void named(boolean star, int close) {
        Arg arg = parameter(false);
        Expr value = null;
        if (parser.accept(Token.EQUAL)) {
            value = parser.expression();
        }
        arg = withComma(arg, close);
        if (star) {
            kwonlyargs = TokenReader.with(kwonlyargs, arg);
            kwDefaults = TokenReader.with(kwDefaults, value);
            return;
        }
        if (value != null) {
            defaults = TokenReader.with(defaults, value);
        } else if (defaults != null) {
            throw TokenReader.reject();
        }
        args = TokenReader.with(args, arg);
    }

    private Arg parameter(boolean starred) {
        int first = parser.position;
        String name = parser.expectName();
        Expr annotation = null;
        if (!lambda && parser.accept(Token.COLON)) {
            if (starred && parser.kind == Token.STAR) {
                int at = parser.position;
                parser.advance();
                Expr value = parser.bitwiseOr();
                annotation = new Expr.Starred(value, ExprContext.Load, parser.from(at));
            } else {
                annotation = parser.expression();
            }
        }
        Span span = parser.from(first);
        return new Arg(name, annotation, null, span);
    }

    private Arg withComma(Arg arg, int close) {
        separator(close);
        return lambda ? arg : parser.withTypeComment(arg);
    }

    /** A comma, unless the list ends here (a type comment may stand between). */
    private void separator(int close) {
        if (!parser.accept(Token.COMMA) && parser.kind != close
                && !(parser.kind == Token.TYPE_COMMENT && !lambda && parser.peek() == close)) {
            throw TokenReader.reject();
        }
    }
}

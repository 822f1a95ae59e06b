package org.krait.syntax;

import java.util.ArrayList;
import java.util.List;
import org.krait.constant.Complex;
import org.krait.constant.Singleton;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Operator;
import org.krait.syntax.ast.Pattern;
import org.krait.syntax.ast.UnaryOperator;

/** The patterns of {@code case} (language reference 8.6.4, PEP 634). */
abstract class PatternParser extends ExpressionParser {

    PatternParser(byte[] source, TokenList tokens, ParseOptions options, WarningLog warnings) {
        super(source, tokens, options, warnings);
    }

    /** What stands behind {@code case}: a pattern, or several with commas and no brackets. */
    final Pattern patterns() {
        int first = position;
        Pattern pattern = maybeStarPattern();
        if (kind == Token.COMMA) {
            List<Pattern> items = morePatterns(pattern);
            return new Pattern.MatchSequence(items, from(first));
        }
        if (pattern instanceof Pattern.MatchStar) {
            throw reject();
        }
        return pattern;
    }

    /** Patterns with commas between them, the first of which is read. */
    private List<Pattern> morePatterns(Pattern first) {
        ArrayList<Pattern> items = new ArrayList<>();
        items.add(first);
        while (accept(Token.COMMA) && startsPattern()) {
            items.add(maybeStarPattern());
        }
        return list(items);
    }

    private boolean startsPattern() {
        switch (kind) {
            case Token.NAME:
            case Token.NUMBER:
            case Token.STRING:
            case Token.FSTRING_START:
            case Token.TSTRING_START:
            case Token.LPAR:
            case Token.LSQB:
            case Token.LBRACE:
            case Token.MINUS:
            case Token.STAR:
            case Token.NONE:
            case Token.TRUE:
            case Token.FALSE:
                return true;
            default:
                return false;
        }
    }

    private Pattern maybeStarPattern() {
        if (kind != Token.STAR) {
            return pattern();
        }
        int first = position;
        advance();
        String name = captureOrWildcard();
        return new Pattern.MatchStar(name, from(first));
    }

    /** A name to be bound, or null for {@code _}. */
    private String captureOrWildcard() {
        boolean wildcard = isSoftKeyword("_");
        String name = expectName();
        if (!wildcard && (kind == Token.DOT || kind == Token.LPAR || kind == Token.EQUAL)) {
            throw reject();
        }
        return wildcard ? null : name;
    }

    private String captureTarget() {
        String name = captureOrWildcard();
        if (name == null) {
            throw reject();
        }
        return name;
    }

    private Pattern pattern() {
        enter(1);
        int first = position;
        Pattern pattern = orPattern();
        if (accept(Token.AS)) {
            String name = captureTarget();
            pattern = new Pattern.MatchAs(pattern, name, from(first));
        }
        leave(1);
        return pattern;
    }

    private Pattern orPattern() {
        int first = position;
        Pattern pattern = closedPattern();
        if (kind != Token.VBAR) {
            return pattern;
        }
        ArrayList<Pattern> items = new ArrayList<>();
        items.add(pattern);
        while (accept(Token.VBAR)) {
            items.add(closedPattern());
        }
        return new Pattern.MatchOr(list(items), from(first));
    }

    private Pattern closedPattern() {
        int first = position;
        switch (kind) {
            case Token.NUMBER:
            case Token.MINUS:
            case Token.STRING:
            case Token.FSTRING_START:
            case Token.TSTRING_START: {
                Expr value = literal();
                return new Pattern.MatchValue(value, from(first));
            }
            case Token.NONE:
                advance();
                return new Pattern.MatchSingleton(Singleton.None, from(first));
            case Token.TRUE:
                advance();
                return new Pattern.MatchSingleton(Singleton.True, from(first));
            case Token.FALSE:
                advance();
                return new Pattern.MatchSingleton(Singleton.False, from(first));
            case Token.NAME:
                return namePattern();
            case Token.LPAR:
                return parenthesizedPattern();
            case Token.LSQB:
                advance();
                List<Pattern> items = kind == Token.RSQB ? List.of() : morePatterns(maybeStarPattern());
                expect(Token.RSQB);
                return new Pattern.MatchSequence(items, from(first));
            case Token.LBRACE:
                return mapping();
            default:
                throw reject();
        }
    }

    /** A number with a sign, a complex number or strings. */
    private Expr literal() {
        if (kind == Token.STRING || kind == Token.FSTRING_START || kind == Token.TSTRING_START) {
            return strings();
        }
        int first = position;
        int sign = kind;
        if (sign == Token.MINUS) {
            advance();
        }
        Expr.Constant number = expectNumber();
        Expr left = sign == Token.MINUS ? new Expr.UnaryOp(UnaryOperator.USub, number, from(first)) : number;
        if (kind != Token.PLUS && kind != Token.MINUS) {
            return left;
        }
        Operator operator = kind == Token.PLUS ? Operator.Add : Operator.Sub;
        advance();
        Expr.Constant imaginary = expectNumber();
        if (number.value() instanceof Complex || !(imaginary.value() instanceof Complex)) {
            throw reject();
        }
        return new Expr.BinOp(left, operator, imaginary, from(first));
    }

    private Expr.Constant expectNumber() {
        if (kind != Token.NUMBER) {
            throw reject();
        }
        return number();
    }

    /** A capture, a wildcard, a dotted value or a class; what begins with {@code _} is nothing but the wildcard. */
    private Pattern namePattern() {
        int first = position;
        int next = peek();
        if ((next == Token.DOT || next == Token.LPAR) && !isSoftKeyword("_")) {
            Expr value = nameOrAttribute();
            if (kind == Token.LPAR) {
                return classPattern(value, first);
            }
            if (kind == Token.EQUAL) {
                throw reject();
            }
            return new Pattern.MatchValue(value, from(first));
        }
        String name = captureOrWildcard();
        return new Pattern.MatchAs(null, name, from(first));
    }

    private Expr nameOrAttribute() {
        int first = position;
        Expr value = new Expr.Name(expectName(), ExprContext.Load, at(first));
        while (accept(Token.DOT)) {
            String attribute = expectName();
            value = new Expr.Attribute(value, attribute, ExprContext.Load, from(first));
        }
        return value;
    }

    private Pattern parenthesizedPattern() {
        int first = position;
        advance();
        if (accept(Token.RPAR)) {
            return new Pattern.MatchSequence(List.of(), from(first));
        }
        Pattern pattern = maybeStarPattern();
        if (kind == Token.COMMA) {
            List<Pattern> items = morePatterns(pattern);
            expect(Token.RPAR);
            return new Pattern.MatchSequence(items, from(first));
        }
        if (pattern instanceof Pattern.MatchStar) {
            throw reject();
        }
        expect(Token.RPAR);
        return pattern;
    }

    private Pattern mapping() {
        int first = position;
        advance();
        ArrayList<Expr> keys = new ArrayList<>();
        ArrayList<Pattern> values = new ArrayList<>();
        String rest = null;
        while (kind != Token.RBRACE) {
            if (rest != null) {
                throw reject();
            }
            if (accept(Token.DOUBLESTAR)) {
                rest = captureTarget();
            } else {
                keys.add(mappingKey());
                expect(Token.COLON);
                values.add(pattern());
            }
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.RBRACE);
        return new Pattern.MatchMapping(list(keys), list(values), rest, from(first));
    }

    private Expr mappingKey() {
        int first = position;
        switch (kind) {
            case Token.NONE:
                advance();
                return new Expr.Constant(Singleton.None, null, from(first));
            case Token.TRUE:
                advance();
                return new Expr.Constant(Singleton.True, null, from(first));
            case Token.FALSE:
                advance();
                return new Expr.Constant(Singleton.False, null, from(first));
            case Token.NAME:
                Expr key = nameOrAttribute();
                if (!(key instanceof Expr.Attribute)) {
                    throw reject();
                }
                return key;
            default:
                return literal();
        }
    }

    private Pattern classPattern(Expr type, int first) {
        advance();
        ArrayList<Pattern> patterns = new ArrayList<>();
        ArrayList<String> keywords = new ArrayList<>();
        ArrayList<Pattern> keywordPatterns = new ArrayList<>();
        while (kind != Token.RPAR) {
            if (kind == Token.NAME && peek() == Token.EQUAL) {
                if (keywords.isEmpty() && !patterns.isEmpty() && isSoftKeyword("_")) {
                    // Behind a pattern this is one more, the wildcard.
                    throw reject();
                }
                keywords.add(expectName());
                advance();
                keywordPatterns.add(pattern());
            } else if (keywords.isEmpty()) {
                patterns.add(pattern());
            } else {
                throw reject();
            }
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.RPAR);
        return new Pattern.MatchClass(type, list(patterns), list(keywords), list(keywordPatterns),
                from(first));
    }
}

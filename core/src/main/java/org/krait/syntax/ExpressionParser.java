package org.krait.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.krait.syntax.ast.Arg;
import org.krait.syntax.ast.Arguments;
import org.krait.syntax.ast.BoolOperator;
import org.krait.syntax.ast.CmpOperator;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Operator;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.UnaryOperator;

/**
 * Expressions (language reference chapter 6; {@code Grammar/python.gram}, whose rule names the methods
 * have), from the loosest binding to the tightest.
 */
abstract class ExpressionParser extends PrimaryParser {
    /** The rules of CPython's parser that are under way within a lambda's default, before those of the expression. */
    private static final int PARAMETER_LEVELS = 7;

    // How tightly operators between two operands bind; not, before one, stands among them.
    private static final int DISJUNCTION = 1;
    private static final int CONJUNCTION = 2;
    private static final int INVERSION = 3;
    private static final int COMPARISON = 4;
    private static final int BITWISE_OR = 5;
    private static final int BITWISE_XOR = 6;
    private static final int BITWISE_AND = 7;
    private static final int SHIFT = 8;
    private static final int SUM = 9;
    private static final int TERM = 10;

    /** How tightly the operator binds that a kind of token begins; 0 for any other token. */
    private static final byte[] STRENGTHS = new byte[Token.LAST_KEYWORD + 1];

    /** Indexed by kinds: whether a token behind an atom makes more of it, and whether a token is an atom. */
    private static final boolean[] GOES_ON = new boolean[Token.LAST_KEYWORD + 1];
    private static final boolean[] IS_ATOM = new boolean[Token.LAST_KEYWORD + 1];

    static {
        for (int kind : new int[] {Token.DOT, Token.LPAR, Token.LSQB, Token.DOUBLESTAR, Token.IF}) {
            GOES_ON[kind] = true;
        }
        for (int kind : new int[] {Token.NAME, Token.NUMBER, Token.NONE, Token.TRUE, Token.FALSE}) {
            IS_ATOM[kind] = true;
        }
        bind(DISJUNCTION, Token.OR);
        bind(CONJUNCTION, Token.AND);
        bind(COMPARISON, Token.EQEQUAL, Token.NOTEQUAL, Token.LESS, Token.LESSEQUAL, Token.GREATER,
                Token.GREATEREQUAL, Token.IN, Token.NOT, Token.IS);
        bind(BITWISE_OR, Token.VBAR);
        bind(BITWISE_XOR, Token.CIRCUMFLEX);
        bind(BITWISE_AND, Token.AMPER);
        bind(SHIFT, Token.LEFTSHIFT, Token.RIGHTSHIFT);
        bind(SUM, Token.PLUS, Token.MINUS);
        bind(TERM, Token.STAR, Token.SLASH, Token.DOUBLESLASH, Token.PERCENT, Token.AT);
    }

    private static void bind(int strength, int... kinds) {
        for (int kind : kinds) {
            STRENGTHS[kind] = (byte) strength;
            GOES_ON[kind] = true;
        }
    }

    /** {@code from __future__ import barry_as_FLUFL} is in force: only {@code <>} says "not equal". */
    private boolean notEqualIsDiamond;

    ExpressionParser(byte[] source, TokenList tokens, ParseOptions options, WarningLog warnings) {
        super(source, tokens, options, warnings);
        notEqualIsDiamond = options.barryAsFlufl();
    }

    /** From here on, only {@code <>} says "not equal". */
    final void useDiamond() {
        notEqualIsDiamond = true;
    }

    // Lists of expressions

    @Override
    final Expr annotatedRhs() {
        return kind == Token.YIELD ? yieldExpr() : starExpressions();
    }

    @Override
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

    final Expr starExpressions() {
        int first = position;
        Expr expr = kind == Token.STAR ? starred() : expression();
        if (kind != Token.COMMA) {
            return expr;
        }
        ArrayList<Expr> items = new ArrayList<>();
        items.add(expr);
        while (accept(Token.COMMA) && startsExpression(true)) {
            items.add(kind == Token.STAR ? starred() : expression());
        }
        return new Expr.Tuple(list(items), ExprContext.Load, from(first));
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

    @Override
    final Expr starNamedExpression() {
        return kind == Token.STAR ? starred() : namedExpression();
    }

    /** Items up to a closing bracket, the first of which is already read; a comma stands before the next. */
    @Override
    final ArrayList<Expr> moreItems(Expr first, int close) {
        ArrayList<Expr> items = new ArrayList<>();
        items.add(first);
        while (accept(Token.COMMA) && kind != close) {
            items.add(starNamedExpression());
        }
        return items;
    }

    @Override
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

    @Override
    final Expr expression() {
        // Most expressions are one token, which needs not pass through all that may be around operands.
        if (IS_ATOM[kind] && !GOES_ON[kinds[position + 1]] && hasRoom()) {
            return atom();
        }
        enter(1);
        int first = position;
        Expr result;
        if (kind == Token.LAMBDA) {
            result = lambda();
        } else {
            result = operation(DISJUNCTION);
            if (kind == Token.IF) {
                advance();
                Expr test = disjunction();
                expect(Token.ELSE);
                Expr orElse = expression();
                result = new Expr.IfExp(test, result, orElse, from(first));
            }
        }
        leave(1);
        return result;
    }

    @Override
    final Expr disjunction() {
        return operation(DISJUNCTION);
    }

    @Override
    final Expr bitwiseOr() {
        return operation(BITWISE_OR);
    }

    /** An operand, and the operators behind it that bind at least as tightly as {@code least} says. */
    private Expr operation(int least) {
        int first = position;
        Expr left = kind == Token.NOT && least <= INVERSION ? inversion() : factor();
        int strength = STRENGTHS[kind];
        while (strength >= least) {
            switch (strength) {
                case DISJUNCTION:
                    left = boolOp(BoolOperator.Or, Token.OR, left, CONJUNCTION, first);
                    break;
                case CONJUNCTION:
                    left = boolOp(BoolOperator.And, Token.AND, left, INVERSION, first);
                    break;
                case COMPARISON:
                    if (kind == Token.NOT && peek() != Token.IN) {
                        return left;
                    }
                    left = comparison(left, first);
                    break;
                default:
                    left = binary(left, strength, first);
                    break;
            }
            strength = STRENGTHS[kind];
        }
        return left;
    }

    private Expr boolOp(BoolOperator operator, int token, Expr left, int least, int first) {
        ArrayList<Expr> values = new ArrayList<>();
        values.add(left);
        while (accept(token)) {
            values.add(operation(least));
        }
        return new Expr.BoolOp(operator, list(values), from(first));
    }

    private Expr inversion() {
        int first = position;
        advance();
        enter(1);
        Expr operand = operation(INVERSION);
        leave(1);
        return new Expr.UnaryOp(UnaryOperator.Not, operand, from(first));
    }

    private Expr comparison(Expr left, int first) {
        CmpOperator operator = comparisonOperator();
        Expr right = operation(BITWISE_OR);
        CmpOperator next = comparisonOperator();
        if (next == null) {
            return new Expr.Compare(left, List.of(operator), List.of(right), from(first));
        }
        ArrayList<CmpOperator> operators = new ArrayList<>();
        ArrayList<Expr> comparators = new ArrayList<>();
        operators.add(operator);
        comparators.add(right);
        while (next != null) {
            operators.add(next);
            comparators.add(operation(BITWISE_OR));
            next = comparisonOperator();
        }
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

    /** An arithmetic or bitwise operator and its right operand; all associate to the left. */
    private Expr binary(Expr left, int strength, int first) {
        Operator operator = operator(kind);
        if (operator == Operator.MatMult) {
            since(5);
        }
        advance();
        Expr right = operation(strength + 1);
        return new Expr.BinOp(left, operator, right, from(first));
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
                int start = position;
                Expr base = kind == Token.AWAIT ? await() : primary();
                return kind == Token.DOUBLESTAR ? power(base, start) : base;
        }
        int first = position;
        advance();
        enter(1);
        Expr operand = factor();
        leave(1);
        return new Expr.UnaryOp(operator, operand, from(first));
    }

    private Expr power(Expr base, int first) {
        advance();
        enter(2);
        Expr exponent = factor();
        leave(2);
        return new Expr.BinOp(base, Operator.Pow, exponent, from(first));
    }

    // Lambdas

    private Expr lambda() {
        int first = position;
        advance();
        enter(PARAMETER_LEVELS);
        Arguments parameters = new ParameterList(this, true).parse(Token.COLON);
        leave(PARAMETER_LEVELS);
        expect(Token.COLON);
        enter(1);
        Expr body = expression();
        leave(1);
        return new Expr.Lambda(parameters, body, from(first));
    }

    // Type comments

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
        int start = tokens.start(position);
        String comment = new String(source, start, tokens.end(position) - start, StandardCharsets.UTF_8);
        advance();
        return comment;
    }

    // Targets

    @Override
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

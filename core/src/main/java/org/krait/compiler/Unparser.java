package org.krait.compiler;

import java.math.BigInteger;
import java.util.List;
import org.krait.constant.Complex;
import org.krait.constant.Singleton;
import org.krait.constant.Text;
import org.krait.syntax.ast.Arg;
import org.krait.syntax.ast.Arguments;
import org.krait.syntax.ast.BoolOperator;
import org.krait.syntax.ast.Comprehension;
import org.krait.syntax.ast.ConstantText;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Keyword;
import org.krait.syntax.ast.Operator;
import org.krait.syntax.ast.UnaryOperator;

/**
 * Expressions as text: the annotations that {@code from __future__ import annotations} keeps (PEP 563). Not
 * quite what {@code ast.unparse} writes: {@code lambda*a: b}, {@code a ** (-b)}, {@code not} without a space
 * to spare.
 *
 * <p>CPython: {@code _PyAST_ExprAsUnicode} of {@code ast_unparse.c}.
 */
final class Unparser implements Expr.Visitor<Void> {

    /** What binds how tightly; an operand that binds less gets parentheses. */
    private static final int TUPLE = 0;
    private static final int TEST = 1;
    private static final int OR = 2;
    private static final int AND = 3;
    private static final int NOT = 4;
    private static final int COMPARISON = 5;
    private static final int BIT_OR = 6;
    private static final int BIT_XOR = 7;
    private static final int BIT_AND = 8;
    private static final int SHIFT = 9;
    private static final int ARITHMETIC = 10;
    private static final int TERM = 11;
    private static final int FACTOR = 12;
    private static final int POWER = 13;
    private static final int AWAIT = 14;
    private static final int ATOM = 15;

    private final StringBuilder out = new StringBuilder();
    /** How tightly the expression that is visited next has to bind. */
    private int level;

    private Unparser() {
    }

    static String unparse(Expr node) {
        return unparse(node, TEST);
    }

    private static String unparse(Expr node, int level) {
        Unparser unparser = new Unparser();
        unparser.write(node, level);
        return unparser.out.toString();
    }

    private void write(Expr node, int required) {
        int outer = level;
        level = required;
        node.accept(this);
        level = outer;
    }

    /** Writes a parenthesis if the expression being visited binds less than it has to. */
    private void parenthesis(int precedence, char parenthesis) {
        if (level > precedence) {
            out.append(parenthesis);
        }
    }

    private void list(List<Expr> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            write(nodes.get(i), TEST);
        }
    }

    // Operators

    @Override
    public Void visitBoolOp(Expr.BoolOp node) {
        int precedence = node.op() == BoolOperator.And ? AND : OR;
        parenthesis(precedence, '(');
        for (int i = 0; i < node.values().size(); i++) {
            if (i > 0) {
                out.append(' ').append(node.op().symbol()).append(' ');
            }
            write(node.values().get(i), precedence + 1);
        }
        parenthesis(precedence, ')');
        return null;
    }

    @Override
    public Void visitBinOp(Expr.BinOp node) {
        int precedence = precedence(node.op());
        boolean rightAssociative = node.op() == Operator.Pow;
        parenthesis(precedence, '(');
        write(node.left(), rightAssociative ? precedence + 1 : precedence);
        out.append(' ').append(node.op().symbol()).append(' ');
        write(node.right(), rightAssociative ? precedence : precedence + 1);
        parenthesis(precedence, ')');
        return null;
    }

    private static int precedence(Operator op) {
        switch (op) {
            case Add:
            case Sub:
                return ARITHMETIC;
            case LShift:
            case RShift:
                return SHIFT;
            case BitOr:
                return BIT_OR;
            case BitXor:
                return BIT_XOR;
            case BitAnd:
                return BIT_AND;
            case Pow:
                return POWER;
            default:
                return TERM;
        }
    }

    @Override
    public Void visitUnaryOp(Expr.UnaryOp node) {
        boolean not = node.op() == UnaryOperator.Not;
        int precedence = not ? NOT : FACTOR;
        parenthesis(precedence, '(');
        out.append(node.op().symbol()).append(not ? " " : "");
        write(node.operand(), precedence);
        parenthesis(precedence, ')');
        return null;
    }

    @Override
    public Void visitCompare(Expr.Compare node) {
        parenthesis(COMPARISON, '(');
        write(node.left(), COMPARISON + 1);
        for (int i = 0; i < node.ops().size(); i++) {
            out.append(' ').append(node.ops().get(i).symbol()).append(' ');
            write(node.comparators().get(i), COMPARISON + 1);
        }
        parenthesis(COMPARISON, ')');
        return null;
    }

    @Override
    public Void visitIfExp(Expr.IfExp node) {
        parenthesis(TEST, '(');
        write(node.body(), TEST + 1);
        out.append(" if ");
        write(node.test(), TEST + 1);
        out.append(" else ");
        write(node.orelse(), TEST);
        parenthesis(TEST, ')');
        return null;
    }

    @Override
    public Void visitNamedExpr(Expr.NamedExpr node) {
        parenthesis(TUPLE, '(');
        write(node.target(), ATOM);
        out.append(" := ");
        write(node.value(), ATOM);
        parenthesis(TUPLE, ')');
        return null;
    }

    // Functions

    @Override
    public Void visitLambda(Expr.Lambda node) {
        parenthesis(TEST, '(');
        boolean positional = !node.args().args().isEmpty() || !node.args().posonlyargs().isEmpty();
        out.append(positional ? "lambda " : "lambda");
        arguments(node.args());
        out.append(": ");
        write(node.body(), TEST);
        parenthesis(TEST, ')');
        return null;
    }

    private void arguments(Arguments args) {
        String comma = "";
        int posonly = args.posonlyargs().size();
        int positional = posonly + args.args().size();
        int firstDefault = positional - args.defaults().size();
        for (int i = 0; i < positional; i++) {
            out.append(comma);
            comma = ", ";
            arg(i < posonly ? args.posonlyargs().get(i) : args.args().get(i - posonly),
                    i >= firstDefault ? args.defaults().get(i - firstDefault) : null);
            if (i + 1 == posonly) {
                out.append(", /");
            }
        }
        if (args.vararg() != null || !args.kwonlyargs().isEmpty()) {
            out.append(comma).append('*');
            comma = ", ";
            if (args.vararg() != null) {
                arg(args.vararg(), null);
            }
        }
        for (int i = 0; i < args.kwonlyargs().size(); i++) {
            out.append(comma);
            arg(args.kwonlyargs().get(i), args.kwDefaults().get(i));
        }
        if (args.kwarg() != null) {
            out.append(comma).append("**");
            arg(args.kwarg(), null);
        }
    }

    private void arg(Arg arg, Expr defaultValue) {
        out.append(arg.arg());
        if (arg.annotation() != null) {
            out.append(": ");
            write(arg.annotation(), TEST);
        }
        if (defaultValue != null) {
            out.append('=');
            write(defaultValue, TEST);
        }
    }

    @Override
    public Void visitAwait(Expr.Await node) {
        parenthesis(AWAIT, '(');
        out.append("await ");
        write(node.value(), ATOM);
        parenthesis(AWAIT, ')');
        return null;
    }

    @Override
    public Void visitYield(Expr.Yield node) {
        out.append("(yield");
        if (node.value() != null) {
            out.append(' ');
            write(node.value(), TEST);
        }
        out.append(')');
        return null;
    }

    @Override
    public Void visitYieldFrom(Expr.YieldFrom node) {
        out.append("(yield from ");
        write(node.value(), TEST);
        out.append(')');
        return null;
    }

    @Override
    public Void visitCall(Expr.Call node) {
        write(node.func(), ATOM);
        List<Expr> args = node.args();
        if (args.size() == 1 && node.keywords().isEmpty() && args.get(0) instanceof Expr.GeneratorExp) {
            write(args.get(0), TEST);
            return null;
        }
        out.append('(');
        list(args);
        String comma = args.isEmpty() ? "" : ", ";
        for (Keyword keyword : node.keywords()) {
            out.append(comma);
            comma = ", ";
            if (keyword.arg() == null) {
                out.append("**");
            } else {
                out.append(keyword.arg()).append('=');
            }
            write(keyword.value(), TEST);
        }
        out.append(')');
        return null;
    }

    // Displays and comprehensions

    @Override
    public Void visitDict(Expr.Dict node) {
        out.append('{');
        for (int i = 0; i < node.values().size(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            if (node.keys().get(i) != null) {
                write(node.keys().get(i), TEST);
                out.append(": ");
                write(node.values().get(i), TEST);
            } else {
                out.append("**");
                write(node.values().get(i), BIT_OR);
            }
        }
        out.append('}');
        return null;
    }

    @Override
    public Void visitSet(Expr.Set node) {
        out.append('{');
        list(node.elts());
        out.append('}');
        return null;
    }

    @Override
    public Void visitList(Expr.List node) {
        out.append('[');
        list(node.elts());
        out.append(']');
        return null;
    }

    @Override
    public Void visitTuple(Expr.Tuple node) {
        if (node.elts().isEmpty()) {
            out.append("()");
            return null;
        }
        parenthesis(TUPLE, '(');
        list(node.elts());
        if (node.elts().size() == 1) {
            out.append(',');
        }
        parenthesis(TUPLE, ')');
        return null;
    }

    @Override
    public Void visitListComp(Expr.ListComp node) {
        comprehension('[', node.elt(), null, node.generators(), ']');
        return null;
    }

    @Override
    public Void visitSetComp(Expr.SetComp node) {
        comprehension('{', node.elt(), null, node.generators(), '}');
        return null;
    }

    @Override
    public Void visitDictComp(Expr.DictComp node) {
        comprehension('{', node.key(), node.value(), node.generators(), '}');
        return null;
    }

    @Override
    public Void visitGeneratorExp(Expr.GeneratorExp node) {
        comprehension('(', node.elt(), null, node.generators(), ')');
        return null;
    }

    private void comprehension(char open, Expr element, Expr value, List<Comprehension> clauses, char close) {
        out.append(open);
        write(element, TEST);
        if (value != null) {
            out.append(": ");
            write(value, TEST);
        }
        for (Comprehension clause : clauses) {
            out.append(clause.isAsync() ? " async for " : " for ");
            write(clause.target(), TUPLE);
            out.append(" in ");
            write(clause.iter(), TEST + 1);
            for (Expr condition : clause.ifs()) {
                out.append(" if ");
                write(condition, TEST + 1);
            }
        }
        out.append(close);
    }

    // Constants and strings

    @Override
    public Void visitConstant(Expr.Constant node) {
        Object value = node.value();
        if (value == Singleton.Ellipsis) {
            out.append("...");
            return null;
        }
        if (node.kind() != null) {
            out.append(node.kind());
        }
        String repr = ConstantText.repr(value);
        // No literal stands for infinity, but one that is too large does.
        boolean floating = value instanceof Double || value instanceof Complex;
        out.append(floating ? repr.replace("inf", "1e309") : repr);
        return null;
    }

    @Override
    public Void visitJoinedStr(Expr.JoinedStr node) {
        out.append('f').append(ConstantText.repr(Text.of(stringBody(node.values()))));
        return null;
    }

    @Override
    public Void visitTemplateStr(Expr.TemplateStr node) {
        out.append('t').append(ConstantText.repr(Text.of(stringBody(node.values()))));
        return null;
    }

    /** What is between the quotes, before these and what else needs it are escaped. */
    private static String stringBody(List<Expr> values) {
        Unparser body = new Unparser();
        for (Expr value : values) {
            body.stringPart(value);
        }
        return body.out.toString();
    }

    private void stringPart(Expr node) {
        if (node instanceof Expr.Constant constant) {
            String text = ((Text) constant.value()).javaString();
            out.append(text.replace("{", "{{").replace("}", "}}"));
        } else if (node instanceof Expr.JoinedStr spec) {
            out.append(stringBody(spec.values()));
        } else {
            write(node, TEST);
        }
    }

    @Override
    public Void visitFormattedValue(Expr.FormattedValue node) {
        replacement(unparse(node.value(), TEST + 1), node.conversion(), node.formatSpec());
        return null;
    }

    @Override
    public Void visitInterpolation(Expr.Interpolation node) {
        replacement(((Text) node.str()).javaString(), node.conversion(), node.formatSpec());
        return null;
    }

    private void replacement(String expression, int conversion, Expr formatSpec) {
        out.append(expression.startsWith("{") ? "{ " : "{").append(expression);
        if (conversion > 0) {
            out.append('!').append((char) conversion);
        }
        if (formatSpec != null) {
            out.append(':');
            stringPart(formatSpec);
        }
        out.append('}');
    }

    // Names, attributes, subscripts

    @Override
    public Void visitName(Expr.Name node) {
        out.append(node.id());
        return null;
    }

    @Override
    public Void visitAttribute(Expr.Attribute node) {
        write(node.value(), ATOM);
        boolean integer = node.value() instanceof Expr.Constant constant
                && (constant.value() instanceof Long || constant.value() instanceof BigInteger);
        out.append(integer ? " ." : ".").append(node.attr());
        return null;
    }

    @Override
    public Void visitSubscript(Expr.Subscript node) {
        write(node.value(), ATOM);
        out.append('[');
        write(node.slice(), TUPLE);
        out.append(']');
        return null;
    }

    @Override
    public Void visitSlice(Expr.Slice node) {
        if (node.lower() != null) {
            write(node.lower(), TEST);
        }
        out.append(':');
        if (node.upper() != null) {
            write(node.upper(), TEST);
        }
        if (node.step() != null) {
            out.append(':');
            write(node.step(), TEST);
        }
        return null;
    }

    @Override
    public Void visitStarred(Expr.Starred node) {
        out.append('*');
        write(node.value(), BIT_OR);
        return null;
    }
}

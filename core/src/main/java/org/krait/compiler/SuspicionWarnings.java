package org.krait.compiler;

import java.math.BigInteger;
import java.util.List;
import org.krait.constant.Bytes;
import org.krait.constant.Complex;
import org.krait.constant.FrozenSetConstant;
import org.krait.constant.Singleton;
import org.krait.constant.Text;
import org.krait.constant.TupleConstant;
import org.krait.syntax.ast.CmpOperator;
import org.krait.syntax.ast.Expr;

/**
 * SyntaxWarnings about expressions that can only fail, or that work by accident.
 *
 * <p>CPython: {@code check_caller}, {@code check_subscripter}, {@code check_index} and {@code check_compare},
 * in {@code codegen.c}.
 */
final class SuspicionWarnings {

    private static final String COMMA = "; perhaps you missed a comma?";

    private final CodeGenerator gen;

    SuspicionWarnings(CodeGenerator gen) {
        this.gen = gen;
    }

    /** Identity with a literal that is no singleton. */
    void compare(Expr.Compare node) {
        Expr left = node.left();
        List<CmpOperator> ops = node.ops();
        for (int i = 0; i < ops.size(); i++) {
            Expr right = node.comparators().get(i);
            CmpOperator op = ops.get(i);
            if (op == CmpOperator.Is || op == CmpOperator.IsNot) {
                boolean leftLiteral = isLiteral(left);
                if (leftLiteral || isLiteral(right)) {
                    boolean is = op == CmpOperator.Is;
                    gen.warn(node.span(), "\"" + (is ? "is" : "is not") + "\" with '"
                            + typeName(leftLiteral ? left : right) + "' literal. Did you mean \""
                            + (is ? "==" : "!=") + "\"?");
                    return;
                }
            }
            left = right;
        }
    }

    private static boolean isLiteral(Expr node) {
        if (node instanceof Expr.Tuple tuple) {
            for (Expr item : tuple.elts()) {
                if (!(item instanceof Expr.Constant)) {
                    return false;
                }
            }
            return true;
        }
        return node instanceof Expr.Constant constant
                && !(constant.value() instanceof Singleton);
    }

    /** A call of something that can't be called. */
    void call(Expr func) {
        if (func instanceof Expr.Constant || func instanceof Expr.Tuple || func instanceof Expr.List
                || func instanceof Expr.ListComp || func instanceof Expr.Dict || func instanceof Expr.DictComp
                || func instanceof Expr.Set || func instanceof Expr.SetComp
                || func instanceof Expr.GeneratorExp
                || func instanceof Expr.JoinedStr || func instanceof Expr.TemplateStr
                || func instanceof Expr.FormattedValue || func instanceof Expr.Interpolation) {
            gen.warn(func.span(), "'" + typeName(func) + "' object is not callable" + COMMA);
        }
    }

    /** A subscript of something that has none. */
    void subscript(Expr container) {
        boolean suspicious;
        if (container instanceof Expr.Constant constant) {
            Object value = constant.value();
            suspicious = value == Singleton.None || value == Singleton.Ellipsis || value == Singleton.True
                    || value == Singleton.False || value instanceof Number || value instanceof Complex
                    || value instanceof FrozenSetConstant;
        } else {
            suspicious = container instanceof Expr.Set || container instanceof Expr.SetComp
                    || container instanceof Expr.GeneratorExp || container instanceof Expr.TemplateStr
                    || container instanceof Expr.Interpolation || container instanceof Expr.Lambda;
        }
        if (suspicious) {
            gen.warn(container.span(), "'" + typeName(container) + "' object is not subscriptable" + COMMA);
        }
    }

    /** A subscript of a sequence that is no integer and no slice. */
    void index(Expr container, Expr index) {
        String indexType = typeName(index);
        if (indexType == null || indexType.equals("int") || indexType.equals("bool")) {
            return;
        }
        boolean sequence;
        if (container instanceof Expr.Constant constant) {
            Object value = constant.value();
            sequence = value instanceof Text || value instanceof Bytes || value instanceof TupleConstant;
        } else {
            sequence = container instanceof Expr.Tuple || container instanceof Expr.List
                    || container instanceof Expr.ListComp || container instanceof Expr.JoinedStr
                    || container instanceof Expr.FormattedValue;
        }
        if (sequence) {
            gen.warn(container.span(), typeName(container) + " indices must be integers or slices, not "
                    + indexType + COMMA);
        }
    }

    /** The type of an expression's value as its source shows it, null if it doesn't. */
    private static String typeName(Expr node) {
        if (node instanceof Expr.Constant constant) {
            return typeName(constant.value());
        }
        if (node instanceof Expr.Tuple) {
            return "tuple";
        }
        if (node instanceof Expr.List || node instanceof Expr.ListComp) {
            return "list";
        }
        if (node instanceof Expr.Dict || node instanceof Expr.DictComp) {
            return "dict";
        }
        if (node instanceof Expr.Set || node instanceof Expr.SetComp) {
            return "set";
        }
        if (node instanceof Expr.GeneratorExp) {
            return "generator";
        }
        if (node instanceof Expr.Lambda) {
            return "function";
        }
        if (node instanceof Expr.JoinedStr || node instanceof Expr.FormattedValue) {
            return "str";
        }
        if (node instanceof Expr.TemplateStr) {
            return "string.templatelib.Template";
        }
        return node instanceof Expr.Interpolation ? "string.templatelib.Interpolation" : null;
    }

    /** The name of a constant's type. */
    static String typeName(Object value) {
        if (value instanceof Singleton singleton) {
            return singleton == Singleton.None ? "NoneType" : singleton == Singleton.Ellipsis ? "ellipsis"
                    : "bool";
        }
        if (value instanceof Long || value instanceof BigInteger) {
            return "int";
        }
        if (value instanceof Double) {
            return "float";
        }
        if (value instanceof Complex) {
            return "complex";
        }
        if (value instanceof Text) {
            return "str";
        }
        if (value instanceof Bytes) {
            return "bytes";
        }
        return value instanceof TupleConstant ? "tuple" : "frozenset";
    }
}

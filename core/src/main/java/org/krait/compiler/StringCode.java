package org.krait.compiler;

import java.util.List;
import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.constant.Text;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Span;

/**
 * Code for f-strings (PEP 498, PEP 701) and t-strings (PEP 750).
 *
 * <p>CPython: {@code codegen_joined_str} and {@code codegen_template_str}, in {@code codegen.c}.
 */
final class StringCode extends Emitter {

    StringCode(CodeGenerator gen) {
        super(gen);
    }

    void joined(Expr.JoinedStr node) {
        Span location = node.span();
        List<Expr> values = node.values();
        if (values.size() > STACK_USE_GUIDELINE) {
            loadConst(location, Text.EMPTY);
            emit(location, Opcode.LOAD_ATTR, unit().names.add("join") << 1 | 1);
            emit(location, Opcode.BUILD_LIST, 0);
            for (Expr value : values) {
                visit(value);
                emit(location, Opcode.LIST_APPEND, 1);
            }
            emit(location, Opcode.CALL, 1);
            return;
        }
        visitExpressions(values);
        if (values.size() > 1) {
            emit(location, Opcode.BUILD_STRING, values.size());
        } else if (values.isEmpty()) {
            loadConst(location, Text.EMPTY);
        }
    }

    void formatted(Expr.FormattedValue node) {
        visit(node.value());
        if (node.conversion() != -1) {
            emit(node.span(), Opcode.CONVERT_VALUE, conversion(node.conversion()));
        }
        if (node.formatSpec() != null) {
            visit(node.formatSpec());
            emit(node.span(), Opcode.FORMAT_WITH_SPEC);
        } else {
            emit(node.span(), Opcode.FORMAT_SIMPLE);
        }
    }

    /** Trees that programs make may have any character here. */
    private static int conversion(int character) {
        return switch (character) {
            case 's' -> Operands.FVC_STR;
            case 'r' -> Operands.FVC_REPR;
            case 'a' -> Operands.FVC_ASCII;
            default -> throw SyntaxException.withoutPosition(SyntaxException.Kind.SYSTEM_ERROR,
                    "Unrecognized conversion character " + character);
        };
    }

    /** One tuple of strings, one of interpolations; a string stands before, between and after these. */
    void template(Expr.TemplateStr node) {
        Span location = node.span();
        List<Expr> values = node.values();
        int strings = 0;
        boolean afterInterpolation = true;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Expr.Interpolation) {
                if (afterInterpolation) {
                    loadConst(location, Text.EMPTY);
                    strings++;
                }
                afterInterpolation = true;
                continue;
            }
            visit(values.get(i));
            while (i + 1 < values.size() && !(values.get(i + 1) instanceof Expr.Interpolation)) {
                visit(values.get(++i));
                emit(location, Opcode.BINARY_OP, Operands.NB_INPLACE_ADD);
            }
            strings++;
            afterInterpolation = false;
        }
        if (afterInterpolation) {
            loadConst(location, Text.EMPTY);
            strings++;
        }
        emit(location, Opcode.BUILD_TUPLE, strings);
        int interpolations = 0;
        for (Expr value : values) {
            if (value instanceof Expr.Interpolation) {
                visit(value);
                interpolations++;
            }
        }
        emit(location, Opcode.BUILD_TUPLE, interpolations);
        emit(location, Opcode.BUILD_TEMPLATE);
    }

    void interpolation(Expr.Interpolation node) {
        visit(node.value());
        loadConst(node.span(), node.str());
        // How many values are on the stack; the conversion stands above that.
        int oparg = 2;
        if (node.formatSpec() != null) {
            oparg++;
            visit(node.formatSpec());
        }
        if (node.conversion() != -1) {
            oparg |= conversion(node.conversion()) << 2;
        }
        emit(node.span(), Opcode.BUILD_INTERPOLATION, oparg);
    }
}

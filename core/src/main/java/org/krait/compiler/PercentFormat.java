package org.krait.compiler;

import java.util.ArrayList;
import java.util.List;
import org.krait.constant.Text;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Span;

/**
 * {@code "..." % (...)} with a literal on the left and a tuple display on the right, as an f-string. Only
 * {@code %s}, {@code %r} and {@code %a} with flags, width and precision of at most two digits each are known;
 * any other conversion leaves the expression as it is.
 *
 * <p>CPython: {@code optimize_format} of {@code ast_preprocess.c}.
 */
final class PercentFormat {

    private static final int MAX_DIGITS = 2;

    /** A width or precision that is not given. */
    private static final int NONE = -1;
    /** A width or precision with more digits than are known. */
    private static final int TOO_LONG = -2;
    /** What is read behind the last character. */
    private static final int END = -1;

    private final String format;
    private int at;
    /** The character of a conversion that was read last. */
    private int c;

    private PercentFormat(String format) {
        this.format = format;
    }

    /** The f-string that does the same, null if there is none. */
    static Expr asJoinedStr(Text format, List<Expr> values, Span span) {
        if (!format.isJavaString()) {
            return null;
        }
        for (Expr value : values) {
            if (value instanceof Expr.Starred) {
                return null;
            }
        }
        List<Expr> parts = new PercentFormat(format.javaString()).parts(values);
        return parts == null ? null : new Expr.JoinedStr(parts, span);
    }

    private List<Expr> parts(List<Expr> values) {
        List<Expr> parts = new ArrayList<>();
        int used = 0;
        while (true) {
            String literal = literal();
            if (!literal.isEmpty()) {
                parts.add(constant(literal));
            }
            if (at >= format.length()) {
                break;
            }
            if (used >= values.size()) {
                return null;
            }
            at++;
            Expr part = conversion(values.get(used++));
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return used < values.size() ? null : parts;
    }

    private static Expr constant(String text) {
        return new Expr.Constant(Text.of(text), null, Instruction.NO_LOCATION);
    }

    /** The text up to the next conversion. */
    private String literal() {
        int start = at;
        boolean percents = false;
        while (at < format.length()) {
            if (format.charAt(at) != '%') {
                at++;
            } else if (at + 1 < format.length() && format.charAt(at + 1) == '%') {
                percents = true;
                at += 2;
            } else {
                break;
            }
        }
        String literal = format.substring(start, at);
        return percents ? literal.replace("%%", "%") : literal;
    }

    /** What stands behind the percent sign, applied to a value; null if it is none of the known. */
    private Expr conversion(Expr value) {
        boolean left = false;
        next();
        while (c == '-' || c == '+' || c == ' ' || c == '#' || c == '0') {
            left |= c == '-';
            next();
        }
        int width = isDigit(c) ? number() : NONE;
        int precision = NONE;
        if (c == '.') {
            next();
            precision = number();
        }
        if (width == TOO_LONG || precision == TOO_LONG || c != 's' && c != 'r' && c != 'a') {
            return null;
        }
        String spec = "";
        if (!left && width > 0) {
            spec = ">";
        }
        if (width >= 0) {
            spec += width;
        }
        if (precision >= 0) {
            spec += "." + precision;
        }
        return new Expr.FormattedValue(value, c, spec.isEmpty() ? null : constant(spec), value.span());
    }

    /** The number that starts with {@link #c}, 0 if none does. */
    private int number() {
        int number = 0;
        for (int digits = 0; isDigit(c); digits++) {
            if (digits == MAX_DIGITS) {
                return TOO_LONG;
            }
            number = 10 * number + c - '0';
            next();
        }
        return number;
    }

    private void next() {
        c = at < format.length() ? format.charAt(at++) : END;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}

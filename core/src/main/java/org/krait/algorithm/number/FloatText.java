package org.krait.algorithm.number;

import org.krait.algorithm.AlgorithmError;

/**
 * Floats as text: {@code repr}, the {@code e f g r} codes of CPython's {@code PyOS_double_to_string}, and
 * reading a float from text (the grammar of {@code float()} in the library reference).
 */
public final class FloatText {
    private FloatText() {}

    /**
     * {@code repr(x)}.
     *
     * @param x any float
     * @return the shortest text that reads back as x
     */
    public static String repr(double x) {
        if (x == (long) x && Math.abs(x) < 1e16 && (x != 0 || 1 / x > 0)) {
            return Long.toString((long) x).concat(".0");
        }
        return format(x, 'r', 0, false, true, false);
    }

    /**
     * Formats a float by one of CPython's codes.
     *
     * @param x any float
     * @param code one of {@code e E f F g G r}; r is {@code repr}'s format and ignores the precision
     * @param precision digits after the point, or significant digits for g
     * @param alternate keep the point and the trailing zeros of g ({@code #})
     * @param dotZero make the result look like a float ({@code .0})
     * @param noNegativeZero print no sign when the result is zero ({@code z})
     * @return the text, with a minus sign only
     */
    public static String format(double x, char code, int precision, boolean alternate, boolean dotZero,
            boolean noNegativeZero) {
        boolean upper = code < 'a';
        boolean negative = x < 0 || (x == 0 && 1 / x < 0);
        if (Double.isNaN(x)) {
            return upper ? "NAN" : "nan";
        }
        if (Double.isInfinite(x)) {
            String s = upper ? "INF" : "inf";
            return negative ? "-".concat(s) : s;
        }
        double magnitude = Math.abs(x);
        DecimalDigits d;
        boolean exponent = false;
        int end; // digits are shown from the first up to this place, filled up with zeros
        switch (code) {
            case 'e', 'E' -> {
                d = DecimalDigits.significant(magnitude, Math.max(precision, 0) + 1);
                exponent = true;
                end = precision + 1;
            }
            case 'f', 'F' -> {
                d = DecimalDigits.decimals(magnitude, precision);
                end = d.point + precision;
            }
            case 'g', 'G' -> {
                int count = precision == 0 ? 1 : precision;
                d = DecimalDigits.significant(magnitude, count);
                exponent = d.point <= -4 || d.point > count - (dotZero ? 1 : 0);
                end = alternate ? count : d.digits.length();
            }
            default -> {
                d = DecimalDigits.shortest(magnitude);
                exponent = d.point <= -4 || d.point > 16;
                end = d.digits.length();
            }
        }
        int point = exponent ? 1 : d.point;
        int start = point <= 0 ? point - 1 : 0;
        end = !exponent && dotZero ? Math.max(end, point + 1) : Math.max(end, point);
        StringBuilder out = new StringBuilder(end - start + 8);
        if (negative && !(noNegativeZero && isZero(d.digits))) {
            out.append('-');
        }
        int length = d.digits.length();
        for (int i = start; i < end; i++) {
            if (i == point) {
                out.append('.');
            }
            out.append(i >= 0 && i < length ? d.digits.charAt(i) : '0');
        }
        if (alternate && end <= point) {
            out.append('.');
        }
        if (exponent) {
            int e = d.point - 1;
            out.append(upper ? 'E' : 'e').append(e < 0 ? '-' : '+');
            e = Math.abs(e);
            if (e < 10) {
                out.append('0');
            }
            out.append(e);
        }
        return out.toString();
    }

    private static boolean isZero(String digits) {
        return digits.isEmpty() || digits.equals("0");
    }

    /**
     * {@code float(text)}.
     *
     * @param text the text; Unicode decimal digits and spaces count as their ASCII forms
     * @return the value
     * @throws AlgorithmError INVALID_LITERAL, to be completed with the text's repr
     */
    public static double parse(String text) {
        return parse(NumberScanner.toAscii(text), true);
    }

    /**
     * A float without spaces and underscores, as C code reads it.
     *
     * @throws AlgorithmError as {@link #parse(String)}
     */
    public static double parseExactly(String text) {
        return parse(text, false);
    }

    private static double parse(String text, boolean leniently) {
        NumberScanner scanner = new NumberScanner(text);
        double value = 0;
        if (leniently) {
            scanner.skipSpace();
        }
        boolean valid = scanner.scanFloat(leniently);
        if (valid) {
            value = scanner.value();
            if (leniently) {
                scanner.skipSpace();
            }
        }
        if (!valid || !scanner.atEnd()) {
            throw AlgorithmError.of(AlgorithmError.Kind.INVALID_LITERAL,
                    "could not convert string to float: ");
        }
        return value;
    }

    /**
     * {@code complex(text)}.
     *
     * @param text the text, as for {@link #parse}
     * @return the real and the imaginary part
     * @throws AlgorithmError ValueError; INVALID_LITERAL, to be completed with the text's repr
     */
    public static double[] parseComplex(String text) {
        NumberScanner s = new NumberScanner(NumberScanner.toAscii(text));
        if (!s.hasOnlyPlacedUnderscores()) {
            throw AlgorithmError.of(AlgorithmError.Kind.INVALID_LITERAL,
                    "could not convert string to complex: ");
        }
        double[] parts = complex(new NumberScanner(s.withoutUnderscores()));
        if (parts == null) {
            throw AlgorithmError.value("complex() arg is a malformed string");
        }
        return parts;
    }

    /** Grammar: float | float j | float signed-float j | float sign j | sign j | j, maybe in parentheses. */
    private static double[] complex(NumberScanner s) {
        s.skipSpace();
        boolean bracket = s.accept('(');
        if (bracket) {
            s.skipSpace();
        }
        double re = 0;
        double im = 0;
        if (s.scanFloat(false)) {
            double first = s.value();
            if (s.peek() == '+' || s.peek() == '-') {
                re = first;
                boolean minus = s.peek() == '-';
                if (s.scanFloat(false)) {
                    im = s.value();
                } else {
                    s.accept(minus ? '-' : '+');
                    im = minus ? -1 : 1;
                }
                if (!s.accept('j') && !s.accept('J')) {
                    return null;
                }
            } else if (s.accept('j') || s.accept('J')) {
                im = first;
            } else {
                re = first;
            }
        } else {
            im = s.accept('-') ? -1 : 1;
            if (im > 0) {
                s.accept('+');
            }
            if (!s.accept('j') && !s.accept('J')) {
                return null;
            }
        }
        s.skipSpace();
        if (bracket) {
            if (!s.accept(')')) {
                return null;
            }
            s.skipSpace();
        }
        return s.atEnd() ? new double[] {re, im} : null;
    }

    /**
     * {@code repr} of a complex number.
     *
     * @param re the real part
     * @param im the imaginary part
     * @return the text
     */
    public static String repr(double re, double im) {
        String imaginary = format(im, 'r', 0, false, false, false);
        if (re == 0 && 1 / re > 0) {
            return imaginary + "j";
        }
        boolean signed = imaginary.charAt(0) == '-';
        return "(" + format(re, 'r', 0, false, false, false) + (signed ? "" : "+") + imaginary + "j)";
    }
}

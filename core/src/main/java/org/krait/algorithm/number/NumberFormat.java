package org.krait.algorithm.number;

import java.math.BigInteger;
import java.util.Locale;
import org.krait.algorithm.AlgorithmError;

/**
 * {@code format(value, spec)} of int, float, complex and str. The layout of a number is
 *
 * <pre>{@code left-fill sign prefix inner-fill grouped-digits point grouped-fraction rest right-fill}</pre>
 *
 * where only one of the fills is used; zeros that fill behind the sign take part in the grouping. The
 * locale of type {@code n} is C's: no grouping.
 */
public final class NumberFormat {
    private NumberFormat() {}

    /**
     * Formats an int.
     *
     * @param spec from {@link FormatSpec#ofInt}
     * @param value the value
     * @param digitLimit the digit limit for decimal output, 0 for none
     * @return the text
     * @throws AlgorithmError ValueError or OverflowError
     */
    public static String formatInt(FormatSpec spec, BigInteger value, int digitLimit) {
        switch (spec.type) {
            case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> {
                return formatFloat(spec, IntArithmetic.toDouble(value));
            }
            case 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> { }
            default -> throw spec.unknownType();
        }
        if (spec.precision != -1) {
            throw AlgorithmError.value("Precision not allowed in integer format specifier");
        }
        if (spec.noNegativeZero) {
            throw AlgorithmError.value("Negative zero coercion (z) not allowed in integer format specifier");
        }
        NumberLayout layout = new NumberLayout(spec);
        if (spec.type == 'c') {
            layout.rest = character(spec, value);
        } else {
            String digits;
            switch (spec.type) {
                case 'b' -> digits = value.toString(2);
                case 'o' -> digits = value.toString(8);
                case 'x' -> digits = value.toString(16);
                case 'X' -> digits = value.toString(16).toUpperCase(Locale.ROOT);
                default -> digits = IntText.decimal(value, digitLimit);
            }
            layout.negative = value.signum() < 0;
            layout.digits = layout.negative ? digits.substring(1) : digits;
            if (spec.alternate && spec.type != 'd' && spec.type != 'n') {
                layout.prefix = "0".concat(String.valueOf((char) spec.type));
            }
        }
        return layout.toString();
    }

    private static String character(FormatSpec spec, BigInteger value) {
        if (spec.sign != 0) {
            throw AlgorithmError.value("Sign not allowed with integer format specifier 'c'");
        }
        if (spec.alternate) {
            throw AlgorithmError.value("Alternate form (#) not allowed with integer format specifier 'c'");
        }
        if (value.bitLength() > 63) {
            throw AlgorithmError.overflow("Python int too large to convert to C long");
        }
        long c = value.longValue();
        if (c < 0 || c > Character.MAX_CODE_POINT) {
            throw AlgorithmError.overflow("%c arg not in range(0x110000)");
        }
        return Character.toString((int) c);
    }

    /**
     * Formats a float.
     *
     * @param spec from {@link FormatSpec#ofFloat}
     * @param value the value
     * @return the text
     * @throws AlgorithmError ValueError
     */
    public static String formatFloat(FormatSpec spec, double value) {
        switch (spec.type) {
            case '\0', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> { }
            default -> throw spec.unknownType();
        }
        int precision = precision(spec);
        boolean percent = spec.type == '%';
        char code = spec.type == '\0' ? (precision < 0 ? 'r' : 'g')
                : spec.type == 'n' ? 'g' : percent ? 'f' : (char) spec.type;
        if (precision < 0 && code != 'r') {
            precision = 6;
        }
        String text = FloatText.format(percent ? value * 100 : value, code, precision, spec.alternate,
                spec.type == '\0', spec.noNegativeZero);
        NumberLayout layout = new NumberLayout(spec);
        layout.split(text);
        if (percent) {
            layout.rest = layout.rest.concat("%");
        }
        return layout.toString();
    }

    private static int precision(FormatSpec spec) {
        if (spec.precision > Integer.MAX_VALUE) {
            throw AlgorithmError.value("precision too big");
        }
        return (int) spec.precision;
    }

    /**
     * Formats a complex number.
     *
     * @param spec from {@link FormatSpec#ofFloat}
     * @param re the real part
     * @param im the imaginary part
     * @return the text
     * @throws AlgorithmError ValueError
     */
    public static String formatComplex(FormatSpec spec, double re, double im) {
        switch (spec.type) {
            case '\0', 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> { }
            default -> throw spec.unknownType();
        }
        int precision = precision(spec);
        if (spec.fill == '0') {
            throw AlgorithmError.value("Zero padding is not allowed in complex format specifier");
        }
        if (spec.align == '=') {
            throw AlgorithmError.value("'=' alignment flag is not allowed in complex format specifier");
        }
        boolean bare = spec.type == '\0';
        boolean skipReal = bare && re == 0 && 1 / re > 0;
        char code = bare ? (precision < 0 ? 'r' : 'g') : spec.type == 'n' ? 'g' : (char) spec.type;
        if (precision < 0 && code != 'r') {
            precision = 6;
        }
        StringBuilder out = new StringBuilder();
        if (bare && !skipReal) {
            out.append('(');
        }
        if (!skipReal) {
            NumberLayout real = new NumberLayout(spec);
            real.split(FloatText.format(re, code, precision, spec.alternate, false, spec.noNegativeZero));
            real.appendTo(out, -1);
        }
        NumberLayout imaginary = new NumberLayout(spec);
        imaginary.split(FloatText.format(im, code, precision, spec.alternate, false, spec.noNegativeZero));
        if (!skipReal) {
            imaginary.sign = '+';
        }
        imaginary.appendTo(out, -1);
        out.append('j');
        if (bare && !skipReal) {
            out.append(')');
        }
        return pad(out.toString(), out.length(), spec);
    }

    /**
     * Formats a str.
     *
     * @param spec from {@link FormatSpec#ofText}
     * @param value the text; one char of it counts as one character unless it is half of a pair
     * @return the text, padded or cut
     * @throws AlgorithmError ValueError
     */
    public static String formatText(FormatSpec spec, String value) {
        checkText(spec);
        int length = value.codePointCount(0, value.length());
        String text = value;
        if (spec.precision >= 0 && spec.precision < length) {
            length = (int) spec.precision;
            text = value.substring(0, value.offsetByCodePoints(0, length));
        }
        return pad(text, length, spec);
    }

    /**
     * Checks that a spec suits a str, for callers that cut and pad their own text form.
     *
     * @param spec from {@link FormatSpec#ofText}
     * @throws AlgorithmError ValueError
     */
    public static void checkText(FormatSpec spec) {
        if (spec.type != 's') {
            throw spec.unknownType();
        }
        if (spec.sign != 0) {
            throw AlgorithmError.value((spec.sign == ' ' ? "Space" : "Sign")
                    + " not allowed in string format specifier");
        }
        if (spec.noNegativeZero) {
            throw AlgorithmError.value("Negative zero coercion (z) not allowed in string format specifier");
        }
        if (spec.alternate) {
            throw AlgorithmError.value("Alternate form (#) not allowed in string format specifier");
        }
        if (spec.align == '=') {
            throw AlgorithmError.value("'=' alignment not allowed in string format specifier");
        }
    }

    private static String pad(String text, int length, FormatSpec spec) {
        int padding = spec.width - length;
        if (padding <= 0) {
            return text;
        }
        int left = spec.align == '>' ? padding : spec.align == '^' ? padding / 2 : 0;
        StringBuilder out = new StringBuilder(text.length() + padding);
        NumberLayout.fill(out, spec.fill, left);
        out.append(text);
        NumberLayout.fill(out, spec.fill, padding - left);
        return out.toString();
    }
}

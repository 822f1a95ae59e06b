package org.krait.algorithm.number;

import org.krait.algorithm.AlgorithmError;

/**
 * A parsed format specification:
 * {@code [[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]} (library reference,
 * "Format Specification Mini-Language").
 */
public final class FormatSpec {
    /** The fill code point. */
    public final int fill;
    /** One of {@code < > = ^}. */
    public final char align;
    /** One of {@code + -} and space, or 0 when absent. */
    public final char sign;
    /** {@code z}: negative zero becomes positive. */
    public final boolean noNegativeZero;
    /** {@code #}. */
    public final boolean alternate;
    /** The minimal width, -1 when absent. */
    public final int width;
    /** The grouping character of the integer part, 0 when absent. */
    public final char grouping;
    /** The precision, -1 when absent. */
    public final long precision;
    /** The grouping character of the fraction, 0 when absent. */
    public final char fractionGrouping;
    /** The presentation type as a code point, the type's default when absent. */
    public final int type;
    /** Name of the type of the formatted object, for messages. */
    final String typeName;

    private FormatSpec(Parser p, String typeName) {
        fill = p.fill;
        align = p.align;
        sign = p.sign;
        noNegativeZero = p.noNegativeZero;
        alternate = p.alternate;
        width = p.width;
        grouping = p.grouping;
        precision = p.precision;
        fractionGrouping = p.fractionGrouping;
        type = p.type;
        this.typeName = typeName;
    }

    /**
     * Parses the spec of an int (default type d).
     *
     * @param spec the text, not empty
     * @param typeName name of the object's type
     * @return the spec
     * @throws AlgorithmError ValueError
     */
    public static FormatSpec ofInt(String spec, String typeName) {
        return new FormatSpec(new Parser(spec, typeName, 'd', '>'), typeName);
    }

    /**
     * Parses the spec of a float or a complex number (no default type: 0).
     *
     * @param spec the text, not empty
     * @param typeName name of the object's type
     * @return the spec
     * @throws AlgorithmError ValueError
     */
    public static FormatSpec ofFloat(String spec, String typeName) {
        return new FormatSpec(new Parser(spec, typeName, '\0', '>'), typeName);
    }

    /**
     * Parses the spec of a str (default type s, left aligned).
     *
     * @param spec the text, not empty
     * @param typeName name of the object's type
     * @return the spec
     * @throws AlgorithmError ValueError
     */
    public static FormatSpec ofText(String spec, String typeName) {
        return new FormatSpec(new Parser(spec, typeName, 's', '<'), typeName);
    }

    /** The error for a type that the object does not know. */
    AlgorithmError unknownType() {
        return AlgorithmError.value("Unknown format code " + quoted(type) + " for object of type '" + typeName
                + "'");
    }

    private static String quoted(int c) {
        return c > 32 && c < 128 ? "'" + (char) c + "'" : "'\\x" + Integer.toHexString(c) + "'";
    }

    /** One pass over the text, in the order of the grammar. */
    private static final class Parser {
        private final String text;
        private int position;
        private int fill = ' ';
        private char align;
        private char sign;
        private boolean noNegativeZero;
        private boolean alternate;
        private int width;
        private char grouping;
        private long precision = -1;
        private char fractionGrouping;
        private int type;

        Parser(String text, String typeName, char defaultType, char defaultAlign) {
            this.text = text;
            align = defaultAlign;
            type = defaultType;
            boolean fillGiven = false;
            boolean alignGiven = false;
            int end = text.length();
            if (end > 0) {
                int first = text.codePointAt(0);
                int second = Character.charCount(first);
                if (second < end && isAlign(text.charAt(second))) {
                    fill = first;
                    align = text.charAt(second);
                    fillGiven = true;
                    alignGiven = true;
                    position = second + 1;
                } else if (isAlign(text.charAt(0))) {
                    align = text.charAt(0);
                    alignGiven = true;
                    position = 1;
                }
            }
            char c = peek();
            if (c == '+' || c == '-' || c == ' ') {
                sign = c;
                position++;
            }
            noNegativeZero = accept('z');
            alternate = accept('#');
            if (!fillGiven && accept('0')) {
                fill = '0';
                if (!alignGiven && defaultAlign == '>') {
                    align = '=';
                }
            }
            width = (int) Math.min(number(), Integer.MAX_VALUE);
            grouping = grouping();
            if (accept('.')) {
                precision = number();
                fractionGrouping = grouping();
                if (precision < 0 && fractionGrouping == 0) {
                    throw AlgorithmError.value("Format specifier missing precision");
                }
            }
            if (text.codePointCount(position, end) > 1) {
                throw AlgorithmError.value("Invalid format specifier '" + text + "' for object of type '"
                        + typeName + "'");
            }
            if (position < end) {
                type = text.codePointAt(position);
            }
            checkGrouping();
        }

        private void checkGrouping() {
            if (grouping != 0) {
                switch (type) {
                    case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', '\0' -> { }
                    case 'b', 'o', 'x', 'X' -> {
                        if (grouping != '_') {
                            throw badGrouping(grouping);
                        }
                    }
                    default -> throw badGrouping(grouping);
                }
            }
            if (type == 'n' && fractionGrouping != 0) {
                throw badGrouping(fractionGrouping);
            }
        }

        private AlgorithmError badGrouping(char separator) {
            return AlgorithmError.value("Cannot specify '" + separator + "' with " + quoted(type) + ".");
        }

        private char grouping() {
            char c = peek();
            if (c != ',' && c != '_') {
                return 0;
            }
            position++;
            if (peek() == (c == ',' ? '_' : ',')) {
                throw AlgorithmError.value("Cannot specify both ',' and '_'.");
            }
            return c;
        }

        /** A run of decimal digits of any script, -1 for none. */
        private long number() {
            long value = -1;
            while (position < text.length()) {
                int c = text.codePointAt(position);
                int digit = c < 128 || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                        ? Character.digit(c, 10) : -1;
                if (digit < 0) {
                    break;
                }
                value = Math.max(value, 0);
                if (value > (Long.MAX_VALUE - digit) / 10) {
                    throw AlgorithmError.value("Too many decimal digits in format string");
                }
                value = value * 10 + digit;
                position += Character.charCount(c);
            }
            return value;
        }

        private char peek() {
            return position < text.length() ? text.charAt(position) : '\uFFFF';
        }

        private boolean accept(char c) {
            if (peek() == c) {
                position++;
                return true;
            }
            return false;
        }

        private static boolean isAlign(char c) {
            return c == '<' || c == '>' || c == '=' || c == '^';
        }
    }
}

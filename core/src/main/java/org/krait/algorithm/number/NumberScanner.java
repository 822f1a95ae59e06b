package org.krait.algorithm.number;

/**
 * Reads the float grammar from ASCII text: {@code [sign] (digits [. digits] | . digits) [e [sign] digits]},
 * infinity and nan, with single underscores between digits where asked. The conversion itself is left to
 * the JDK, which is correctly rounded.
 */
public final class NumberScanner {
    private final String text;
    private int position;
    private String number; // the last number scanned, without underscores

    NumberScanner(String text) {
        this.text = text;
    }

    /**
     * The ASCII form of a text of numbers: Unicode decimal digits become their value, Unicode spaces a
     * space, other characters beyond ASCII a question mark, which no number grammar accepts.
     */
    public static String toAscii(String text) {
        int length = text.length();
        int i = 0;
        while (i < length && text.charAt(i) < 127) {
            i++;
        }
        if (i == length) {
            return text;
        }
        StringBuilder out = new StringBuilder(length);
        out.append(text, 0, i);
        while (i < length) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            out.append((char) (c < 127 ? c : asciiOf(c)));
        }
        return out.toString();
    }

    private static int asciiOf(int c) {
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(c, 10);
        }
        return c == 0x85 || c == 0xA0 || Character.isSpaceChar(c) ? ' ' : '?';
    }

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    void skipSpace() {
        while (position < text.length() && isSpace(text.charAt(position))) {
            position++;
        }
    }

    boolean atEnd() {
        return position == text.length();
    }

    char peek() {
        return position < text.length() ? text.charAt(position) : '\uFFFF';
    }

    boolean accept(char c) {
        if (position < text.length() && text.charAt(position) == c) {
            position++;
            return true;
        }
        return false;
    }

    /** Whether each underscore stands between two digits. */
    boolean hasOnlyPlacedUnderscores() {
        for (int i = text.indexOf('_'); i >= 0; i = text.indexOf('_', i + 1)) {
            if (i == 0 || i + 1 == text.length() || !isDigit(text.charAt(i - 1))
                    || !isDigit(text.charAt(i + 1))) {
                return false;
            }
        }
        return true;
    }

    String withoutUnderscores() {
        return text.indexOf('_') < 0 ? text : text.replace("_", "");
    }

    /** Moves past a float; leaves the position alone and says no when there is none. */
    boolean scanFloat(boolean underscores) {
        int start = position;
        if (!accept('+')) {
            accept('-');
        }
        int word = position;
        if (acceptWord("infinity") || acceptWord("inf")) {
            number = text.charAt(start) == '-' ? "-Infinity" : "Infinity";
            return true;
        }
        if (acceptWord("nan")) {
            number = text.charAt(start) == '-' ? "-NaN" : "NaN";
            return true;
        }
        int digits = scanDigits(underscores);
        if (accept('.')) {
            digits += scanDigits(underscores);
        }
        if (digits == 0) {
            position = start;
            return false;
        }
        int end = position;
        if (position > word && (accept('e') || accept('E'))) {
            if (!accept('+')) {
                accept('-');
            }
            if (scanDigits(underscores) == 0) {
                position = end;
            }
        }
        number = text.substring(start, position);
        if (underscores && number.indexOf('_') >= 0) {
            number = number.replace("_", "");
        }
        return true;
    }

    double value() {
        // Java's own parser loses the sign.
        return number.equals("-NaN") ? Double.longBitsToDouble(0xfff8L << 48) : Double.parseDouble(number);
    }

    private int scanDigits(boolean underscores) {
        int count = 0;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (isDigit(c)) {
                count++;
            } else if (!(underscores && c == '_' && count > 0 && isDigit(text.charAt(position - 1))
                    && position + 1 < text.length() && isDigit(text.charAt(position + 1)))) {
                break;
            }
            position++;
        }
        return count;
    }

    private boolean acceptWord(String word) {
        if (text.regionMatches(true, position, word, 0, word.length())) {
            position += word.length();
            return true;
        }
        return false;
    }
}

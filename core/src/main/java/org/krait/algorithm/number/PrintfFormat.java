package org.krait.algorithm.number;

import org.krait.algorithm.AlgorithmError;

/**
 * Walks over a printf-style format (library reference, "printf-style String Formatting"; "printf-style
 * Bytes Formatting") and asks a subclass for everything that needs objects:
 * {@code %[(key)][flags][width][.precision][hlL]conversion}. The subclass owns the output.
 */
public abstract class PrintfFormat {
    private final boolean bytes;

    /**
     * Prepares a walk.
     *
     * @param bytes whether it is a bytes format, whose messages differ
     */
    protected PrintfFormat(boolean bytes) {
        this.bytes = bytes;
    }

    /**
     * The length of the format.
     *
     * @return the number of characters
     */
    protected abstract int length();

    /**
     * A character of the format.
     *
     * @param index which one
     * @return the code point or byte
     */
    protected abstract int charAt(int index);

    /**
     * Copies a piece of the format to the output.
     *
     * @param start its start
     * @param end its end
     */
    protected abstract void literal(int start, int end);

    /** Raises {@code TypeError: format requires a mapping} if there is none for a key, before the key is read. */
    protected abstract void requireMapping();

    /**
     * Selects the value of a key of the mapping for the directive that follows.
     *
     * @param start start of the key in the format
     * @param end its end
     */
    protected abstract void key(int start, int end);

    /**
     * The next argument for a {@code *}; raises {@code TypeError: * wants int}.
     *
     * @param precision whether it is a precision, which is a C int, while a width is a ssize_t
     * @return the value
     */
    protected abstract long star(boolean precision);

    /**
     * Fetches the argument, converts it and appends it to the output. A conversion the subclass does not
     * know ends as {@link PrintfDirective#unsupported}.
     *
     * @param directive the directive
     */
    protected abstract void convert(PrintfDirective directive);

    /**
     * Formats from start to end.
     *
     * @throws AlgorithmError ValueError for a broken format
     */
    public final void run() {
        int length = length();
        int start = 0;
        int i = 0;
        while (i < length) {
            if (charAt(i) != '%') {
                i++;
                continue;
            }
            if (i > start) {
                literal(start, i);
            }
            i++;
            if (i < length && charAt(i) == '%') {
                start = i; // the second one is copied as a literal
                i++;
                continue;
            }
            i = directive(i, length);
            start = i;
        }
        if (length > start) {
            literal(start, length);
        }
    }

    private int directive(int start, int length) {
        PrintfDirective d = new PrintfDirective(bytes);
        int i = start;
        if (i < length && charAt(i) == '(') {
            requireMapping();
            i = readKey(i + 1, length);
        }
        boolean flags = true;
        while (flags && i < length) {
            switch (charAt(i)) {
                case '-' -> d.left = true;
                case '+' -> d.plus = true;
                case ' ' -> d.blank = true;
                case '#' -> d.alternate = true;
                case '0' -> d.zero = true;
                default -> flags = false;
            }
            if (flags) {
                i++;
            }
        }
        if (i < length && charAt(i) == '*') {
            long width = star(false);
            d.left |= width < 0;
            d.width = Math.abs(width);
            i++;
        } else {
            long limit = Long.MAX_VALUE;
            long width = 0;
            for (; i < length && isDigit(charAt(i)); i++) {
                width = accumulate(width, charAt(i), limit, "width too big");
                d.width = width;
            }
        }
        if (i < length && charAt(i) == '.') {
            i++;
            d.precision = 0;
            if (i < length && charAt(i) == '*') {
                d.precision = (int) Math.max(star(true), 0);
                i++;
            } else {
                long precision = 0;
                for (; i < length && isDigit(charAt(i)); i++) {
                    precision = accumulate(precision, charAt(i), Integer.MAX_VALUE,
                            bytes ? "prec too big" : "precision too big");
                }
                d.precision = (int) precision;
            }
        }
        if (i < length && (charAt(i) == 'h' || charAt(i) == 'l' || charAt(i) == 'L')) {
            i++;
        }
        if (i >= length) {
            throw AlgorithmError.value("incomplete format");
        }
        d.conversion = charAt(i);
        d.position = i;
        convert(d);
        return i + 1;
    }

    private int readKey(int start, int length) {
        int depth = 1;
        int i = start;
        while (i < length) {
            int c = charAt(i++);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                key(start, i - 1);
                return i;
            }
        }
        throw AlgorithmError.value("incomplete format key");
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static long accumulate(long value, int digit, long limit, String message) {
        if (value > (limit - (digit - '0')) / 10) {
            throw AlgorithmError.value(message);
        }
        return value * 10 + (digit - '0');
    }
}

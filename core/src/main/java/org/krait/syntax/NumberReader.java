package org.krait.syntax;

/** Reads numbers (language reference 2.6): their spelling; {@link NumberLiteral} knows their values. */
abstract class NumberReader extends SourceReader {

    /** Whether a number may touch a name and begin with zeros: then that is others' to judge. */
    private final boolean lenient;

    NumberReader(SourceText text, String filename, WarningLog warnings, boolean lenient) {
        super(text, filename, warnings);
        this.lenient = lenient;
    }

    /** The rest of a number that starts with a digit. */
    final int number(int first) {
        if (first != '0') {
            int c = digits();
            if (done == Done.ERROR) {
                return errorToken();
            }
            return c == '.' ? fraction(read()) : exponent(c);
        }
        int c = read();
        switch (c) {
            case 'x':
            case 'X':
                return radixDigits(16, "hexadecimal");
            case 'o':
            case 'O':
                return radixDigits(8, "octal");
            case 'b':
            case 'B':
                return radixDigits(2, "binary");
            default:
                return afterZero(c);
        }
    }

    /** Whether a digit belongs to a radix. */
    private static boolean isDigit(int c, int radix) {
        return radix == 16 ? isHexDigit(c) : c >= '0' && c < '0' + radix;
    }

    private int radixDigits(int radix, String kind) {
        int c = read();
        do {
            if (c == '_') {
                c = read();
            }
            if (!isDigit(c, radix)) {
                if (isDigit(c)) {
                    return fail("invalid digit '" + (char) c + "' in " + kind + " literal");
                }
                back(c);
                return fail("invalid " + kind + " literal");
            }
            do {
                c = read();
            } while (isDigit(c, radix));
        } while (c == '_');
        if (isDigit(c)) {
            return fail("invalid digit '" + (char) c + "' in " + kind + " literal");
        }
        return endNumber(c, kind);
    }

    private int afterZero(int second) {
        int c = second;
        while (true) {
            if (c == '_') {
                c = read();
                if (!isDigit(c)) {
                    back(c);
                    return fail("invalid decimal literal");
                }
            }
            if (c != '0') {
                break;
            }
            c = read();
        }
        int zerosEnd = position;
        boolean nonzero = isDigit(c);
        if (nonzero) {
            c = digits();
            if (done == Done.ERROR) {
                return errorToken();
            }
        }
        if (c == '.') {
            return fraction(read());
        }
        if (c == 'e' || c == 'E' || c == 'j' || c == 'J') {
            return exponent(c);
        }
        if (nonzero && !lenient) {
            back(c);
            return fail("leading zeros in decimal integer literals are not permitted; use an 0o prefix for "
                    + "octal integers", start + 1 - lineStart, zerosEnd - lineStart);
        }
        return endNumber(c, "decimal");
    }

    /** Reads digits and single underscores between them; returns the character behind. */
    private int digits() {
        while (true) {
            int c;
            do {
                c = read();
            } while (isDigit(c));
            if (c != '_') {
                return c;
            }
            c = read();
            if (!isDigit(c)) {
                back(c);
                reject("invalid decimal literal");
                return END;
            }
        }
    }

    /** The rest of a number from the first digit behind the point. */
    final int fraction(int first) {
        int c = first;
        if (isDigit(c)) {
            c = digits();
            if (done == Done.ERROR) {
                return errorToken();
            }
        }
        return exponent(c);
    }

    private int exponent(int first) {
        int c = first;
        if (c == 'e' || c == 'E') {
            int e = c;
            c = read();
            if (c == '+' || c == '-') {
                c = read();
                if (!isDigit(c)) {
                    back(c);
                    return fail("invalid decimal literal");
                }
            } else if (!isDigit(c)) {
                back(c);
                if (!verifyEnd(e, "decimal")) {
                    return errorToken();
                }
                back(e);
                return token(Token.NUMBER);
            }
            c = digits();
            if (done == Done.ERROR) {
                return errorToken();
            }
        }
        if (c == 'j' || c == 'J') {
            return endNumber(read(), "imaginary");
        }
        return endNumber(c, "decimal");
    }

    private int endNumber(int c, String kind) {
        if (!verifyEnd(c, kind)) {
            return errorToken();
        }
        back(c);
        return token(Token.NUMBER);
    }

    /** A keyword may touch a number, with a warning; any other name may not. */
    private boolean verifyEnd(int c, String kind) {
        if (lenient) {
            return true;
        }
        boolean keyword = false;
        switch (c) {
            case 'a':
                keyword = ahead("nd");
                break;
            case 'e':
                keyword = ahead("lse");
                break;
            case 'f':
                keyword = ahead("or");
                break;
            case 'i':
                int c2 = read();
                keyword = c2 == 'f' || c2 == 'n' || c2 == 's';
                back(c2);
                break;
            case 'o':
                keyword = ahead("r");
                break;
            case 'n':
                keyword = ahead("ot");
                break;
            default:
                break;
        }
        if (keyword) {
            back(c);
            boolean go = warn("invalid " + kind + " literal");
            if (go) {
                read();
            }
            return go;
        }
        if (c < 128 && continuesName(c)) {
            back(c);
            reject("invalid " + kind + " literal");
            return false;
        }
        return true;
    }

    /** Whether the source goes on with {@code rest} and then no name character. */
    private boolean ahead(String rest) {
        int at = position;
        for (int i = 0; i < rest.length(); i++) {
            if (at + i >= lineEnd || source[at + i] != rest.charAt(i)) {
                return false;
            }
        }
        at += rest.length();
        return at >= lineEnd || !continuesName(source[at] & 0xFF);
    }
}

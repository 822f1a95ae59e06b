package org.krait.algorithm.unicode;

/**
 * The properties of code points that {@code str.isalpha}, {@code isdecimal} ... ask for. Java 25 and Python 3.14 share
 * Unicode 16, so the JDK's own tables serve; what it lacks stands in a resource.
 */
public final class CharacterType {
    private CharacterType() {
    }

    /** XID_Start and XID_Continue lack what ID_Start has and NFKC would break (UAX 31, 5.1). */
    private static boolean isExcludedFromXid(int c) {
        return c == 0x37A || c == 0x2E2F || c == 0x309B || c == 0x309C || c >= 0xFC5E && c <= 0xFC63
                || c == 0xFDFA || c == 0xFDFB || c >= 0xFE70 && c <= 0xFE7E && (c & 1) == 0;
    }

    /** White space in the sense of {@code str.isspace}: bidirectional type WS, B or S, or category Zs. */
    public static boolean isSpace(int c) {
        if (c < 128) {
            return c == ' ' || c >= 9 && c <= 13 || c >= 28 && c <= 31;
        }
        return c == 0x85 || c == 0x2028 || c == 0x2029 || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** A letter: categories Lu, Ll, Lt, Lm, Lo. */
    public static boolean isAlpha(int c) {
        return Character.isLetter(c);
    }

    /** Numeric_Type=Decimal. */
    public static boolean isDecimal(int c) {
        return c < 128 ? c >= '0' && c <= '9' : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** The value of a decimal digit of any script, or -1. */
    public static int decimal(int c) {
        if (c < 128) {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        return isDecimal(c) ? Character.digit(c, 10) : -1;
    }

    /** Numeric_Type=Decimal or Digit. */
    public static boolean isDigit(int c) {
        return isDecimal(c) || c > 0xB1 && Properties.TABLE.digit(c) >= 0;
    }

    /** Any Numeric_Type. */
    public static boolean isNumeric(int c) {
        return isDecimal(c) || c > 0xB1 && Properties.TABLE.isNumeric(c);
    }

    /** A letter or any kind of number. */
    public static boolean isAlnum(int c) {
        return isAlpha(c) || isNumeric(c);
    }

    /** Whether {@code repr} shows the character as it is. */
    public static boolean isPrintable(int c) {
        if (c < 127) {
            return c >= ' ';
        }
        return switch (Character.getType(c)) {
            case Character.UNASSIGNED, Character.CONTROL, Character.FORMAT, Character.SURROGATE,
                    Character.PRIVATE_USE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Property Lowercase. */
    public static boolean isLower(int c) {
        return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    /** Property Uppercase. */
    public static boolean isUpper(int c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    /** Category Lt. */
    public static boolean isTitle(int c) {
        return c > 0x1C4 && Character.isTitleCase(c);
    }

    /** Property Cased. */
    public static boolean isCased(int c) {
        return isLower(c) || isUpper(c) || isTitle(c);
    }

    /** Property Case_Ignorable. */
    public static boolean isCaseIgnorable(int c) {
        if (c < 128) {
            return c == '\'' || c == '.' || c == ':' || c == '^' || c == '`';
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT,
                    Character.MODIFIER_LETTER, Character.MODIFIER_SYMBOL -> true;
            default -> switch (c) {
                case 0xB7, 0x387, 0x55F, 0x5F4, 0x2018, 0x2019, 0x2024, 0x2027, 0xFE13, 0xFE52, 0xFE55, 0xFF07,
                        0xFF0E, 0xFF1A -> true;
                default -> false;
            };
        };
    }

    /** Property XID_Start (PEP 3131), without the underscore. */
    public static boolean isXidStart(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return Character.isUnicodeIdentifierStart(c) && c != 0xE33 && c != 0xEB3 && c != 0xFF9E
                && c != 0xFF9F && !isExcludedFromXid(c);
    }

    /** Property XID_Continue (PEP 3131). */
    public static boolean isXidContinue(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
        if (c == 0x200C || c == 0x200D) {
            return true;
        }
        return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c) && !isExcludedFromXid(c);
    }
}

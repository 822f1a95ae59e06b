package org.krait.algorithm.unicode;

/**
 * The properties of code points that {@code str.isalpha}, {@code isdecimal} ... ask for. Java 25 and Python 3.14 share
 * Unicode 16, so the JDK's own tables serve; only the numeric types that the JDK does not keep stand here.
 */
public final class CharacterType {
    /** Numeric_Type=Digit: ranges of hexadecimal code points. */
    private static final String DIGITS = ""
            + "b2-b3 b9 1369-1371 19da 2070 2074-2079 2080-2089 2460-2468 2474-247c 2488-2490 24ea "
            + "24f5-24fd 24ff 2776-277e 2780-2788 278a-2792 10a40-10a43 10e60-10e68 11052-1105a "
            + "1f100-1f10a ";
    /** Numeric_Type=Numeric. */
    private static final String NUMERIC = ""
            + "bc-be 9f4-9f9 b72-b77 bf0-bf2 c78-c7e d58-d5e d70-d78 f2a-f33 1372-137c 16ee-16f0 "
            + "17f0-17f9 2150-2182 2185-2189 2469-2473 247d-2487 2491-249b 24eb-24f4 24fe 277f 2789 "
            + "2793 2cfd 3007 3021-3029 3038-303a 3192-3195 3220-3229 3248-324f 3251-325f 3280-3289 "
            + "32b1-32bf 3405 3483 382a 3b4d 4e00 4e03 4e07 4e09 4e24 4e5d 4e8c 4e94 4e96 4eac "
            + "4ebf-4ec0 4edf 4ee8 4f0d 4f70 4fe9 5006 5104 5146 5169 516b 516d 5341 5343-5345 534c "
            + "53c1-53c4 56db 58f1 58f9 5e7a 5efe-5eff 5f0c-5f0e 5f10 62d0 62fe 634c 67d2 6d1e 6f06 "
            + "7396 767e 7695 79ed 8086 842c 8cae 8cb3 8d30 920e 94a9 9621 9646 964c 9678 96f6 "
            + "a6e6-a6ef a830-a835 f96b f973 f978 f9b2 f9d1 f9d3 f9fd 10107-10133 10140-10178 "
            + "1018a-1018b 102e1-102fb 10320-10323 10341 1034a 103d1-103d5 10858-1085f 10879-1087f "
            + "108a7-108af 108fb-108ff 10916-1091b 109bc-109bd 109c0-109cf 109d2-109ff 10a44-10a48 "
            + "10a7d-10a7e 10a9d-10a9f 10aeb-10aef 10b58-10b5f 10b78-10b7f 10ba9-10baf 10cfa-10cff "
            + "10e69-10e7e 10f1d-10f26 10f51-10f54 10fc5-10fcb 1105b-11065 111e1-111f4 1173a-1173b "
            + "118ea-118f2 11c5a-11c6c 11fc0-11fd4 12400-1246e 16b5b-16b61 16e80-16e96 1d2c0-1d2d3 "
            + "1d2e0-1d2f3 1d360-1d378 1e8c7-1e8cf 1ec71-1ecab 1ecad-1ecaf 1ecb1-1ecb4 1ed01-1ed2d "
            + "1ed2f-1ed3d 1f10b-1f10c 20001 20064 200e2 20121 2092a 20983 2098c 2099c 20aea 20afd "
            + "20b19 22390 22998 23b1b 2626d 2f890 ";
    /** XID_Start and XID_Continue leave these ID_Start characters out, as NFKC would break identifiers with them. */
    private static final String NOT_XID =
            "37a 309b-309c fc5e-fc63 fdfa-fdfb fe70 fe72 fe74 fe76 fe78 fe7a fe7c fe7e ";

    private CharacterType() {
    }

    /** Tables that only rare characters need, made when the first of them is asked for. */
    private static final class Ranges {
        static final int[] DIGIT = parse(DIGITS);
        static final int[] NUMBER = parse(NUMERIC);
        static final int[] EXCLUDED = parse(NOT_XID);

        private static int[] parse(String text) {
            int[] out = new int[512];
            int n = 0;
            int start = -1;
            int value = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '-') {
                    start = value;
                    value = 0;
                } else if (c == ' ') {
                    out[n++] = start >= 0 ? start : value;
                    out[n++] = value;
                    start = -1;
                    value = 0;
                } else {
                    value = value * 16 + Character.digit(c, 16);
                }
            }
            return java.util.Arrays.copyOf(out, n);
        }

        static boolean has(int[] ranges, int c) {
            int low = 0;
            int high = ranges.length / 2 - 1;
            while (low <= high) {
                int mid = low + high >>> 1;
                if (c < ranges[2 * mid]) {
                    high = mid - 1;
                } else if (c > ranges[2 * mid + 1]) {
                    low = mid + 1;
                } else {
                    return true;
                }
            }
            return false;
        }
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
        return isDecimal(c) || c > 0xB1 && Ranges.has(Ranges.DIGIT, c);
    }

    /** Any Numeric_Type. */
    public static boolean isNumeric(int c) {
        return isDigit(c) || c > 0xBB && Ranges.has(Ranges.NUMBER, c);
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
        return Character.isUnicodeIdentifierStart(c) && c != 0x2E2F && c != 0xE33 && c != 0xEB3 && c != 0xFF9E
                && c != 0xFF9F && !Ranges.has(Ranges.EXCLUDED, c);
    }

    /** Property XID_Continue (PEP 3131). */
    public static boolean isXidContinue(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
        if (c == 0x200C || c == 0x200D) {
            return true;
        }
        return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c) && c != 0x2E2F
                && !Ranges.has(Ranges.EXCLUDED, c);
    }
}

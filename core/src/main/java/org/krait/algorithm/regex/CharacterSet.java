package org.krait.algorithm.regex;

/**
 * What a single unit of the subject can be: categories, sets (the code after IN), and the opcodes that
 * consume exactly one unit. LOCALE patterns follow the C locale: ASCII.
 */
final class CharacterSet {
    private static final int LETTERS = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER;
    private static final int NUMBERS = 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private CharacterSet() {}

    static boolean isWord(int c) {
        return c < 128 && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_');
    }

    static boolean isUnicodeWord(int c) {
        return c < 128 ? isWord(c) : (1 << Character.getType(c) & (LETTERS | NUMBERS)) != 0;
    }

    static boolean isUnicodeSpace(int c) {
        if (c < 0x100) {
            return c == ' ' || c >= 9 && c <= 13 || c >= 28 && c <= 31 || c == 0x85 || c == 0xA0;
        }
        return Character.isSpaceChar(c);
    }

    private static boolean isUnicodeLinebreak(int c) {
        return c >= 10 && c <= 13 || c >= 28 && c <= 30 || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** The categories go in pairs: an odd one is the complement of the one before it. */
    static boolean isCategory(int category, int c) {
        boolean is = switch (category >> 1) {
            case 0 -> c >= '0' && c <= '9';
            case 1 -> c == ' ' || c >= 9 && c <= 13;
            case 2, 4 -> isWord(c);
            case 3 -> c == '\n';
            case 5 -> c < 128 ? c >= '0' && c <= '9' : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
            case 6 -> isUnicodeSpace(c);
            case 7 -> isUnicodeWord(c);
            case 8 -> isUnicodeLinebreak(c);
            default -> throw new IllegalStateException("unknown category " + category);
        };
        return is != ((category & 1) != 0);
    }

    /** Whether the set at {@code pc} holds a unit. */
    static boolean contains(int[] code, int start, int c) {
        int pc = start;
        boolean found = true;
        while (true) {
            switch (code[pc++]) {
                case Opcode.FAILURE -> {
                    return !found;
                }
                case Opcode.LITERAL -> {
                    if (c == code[pc++]) {
                        return found;
                    }
                }
                case Opcode.CATEGORY -> {
                    if (isCategory(code[pc++], c)) {
                        return found;
                    }
                }
                case Opcode.CHARSET -> {
                    if (c < 256 && (code[pc + (c >> 5)] & 1 << c) != 0) {
                        return found;
                    }
                    pc += 8;
                }
                case Opcode.RANGE -> {
                    if (code[pc] <= c && c <= code[pc + 1]) {
                        return found;
                    }
                    pc += 2;
                }
                case Opcode.RANGE_UNI_IGNORE -> { // c is in lower case already
                    int upper = RegexCase.unicodeUpper(c);
                    if (code[pc] <= c && c <= code[pc + 1] || code[pc] <= upper && upper <= code[pc + 1]) {
                        return found;
                    }
                    pc += 2;
                }
                case Opcode.NEGATE -> found = !found;
                case Opcode.BIGCHARSET -> {
                    // <blocks> <256 block numbers, four to a word> <blocks of 8 words>
                    int blocks = code[pc++];
                    if (c < 0x10000) {
                        int block = code[pc + (c >> 10)] >> ((c >> 8 & 3) << 3) & 0xFF;
                        if ((code[pc + 64 + block * 8 + ((c & 255) >> 5)] & 1 << c) != 0) {
                            return found;
                        }
                    }
                    pc += 64 + blocks * 8;
                }
                default -> throw new IllegalStateException("unknown opcode in a set: " + code[pc - 1]);
            }
        }
    }

    private static boolean containsIgnoringLocaleCase(int[] code, int pc, int c) {
        return contains(code, pc, RegexCase.asciiLower(c)) || contains(code, pc, RegexCase.asciiUpper(c));
    }

    /** Whether the opcode at {@code pc}, which consumes one unit, accepts it. */
    static boolean accepts(int[] code, int pc, int c) {
        switch (code[pc]) {
            case Opcode.ANY:
                return c != '\n';
            case Opcode.ANY_ALL:
                return true;
            case Opcode.LITERAL:
                return c == code[pc + 1];
            case Opcode.NOT_LITERAL:
                return c != code[pc + 1];
            case Opcode.IN:
                return contains(code, pc + 2, c);
            case Opcode.CATEGORY:
                return isCategory(code[pc + 1], c);
            case Opcode.LITERAL_IGNORE:
                return RegexCase.asciiLower(c) == code[pc + 1];
            case Opcode.NOT_LITERAL_IGNORE:
                return RegexCase.asciiLower(c) != code[pc + 1];
            case Opcode.LITERAL_UNI_IGNORE:
                return RegexCase.unicodeLower(c) == code[pc + 1];
            case Opcode.NOT_LITERAL_UNI_IGNORE:
                return RegexCase.unicodeLower(c) != code[pc + 1];
            case Opcode.LITERAL_LOC_IGNORE:
                return equalIgnoringLocaleCase(c, code[pc + 1]);
            case Opcode.NOT_LITERAL_LOC_IGNORE:
                return !equalIgnoringLocaleCase(c, code[pc + 1]);
            case Opcode.IN_IGNORE:
                return contains(code, pc + 2, RegexCase.asciiLower(c));
            case Opcode.IN_UNI_IGNORE:
                return contains(code, pc + 2, RegexCase.unicodeLower(c));
            case Opcode.IN_LOC_IGNORE:
                return containsIgnoringLocaleCase(code, pc + 2, c);
            default:
                throw new IllegalStateException("the opcode " + code[pc] + " does not stand for one character");
        }
    }

    private static boolean equalIgnoringLocaleCase(int a, int b) {
        return a == b || RegexCase.asciiLower(a) == b || RegexCase.asciiUpper(a) == b;
    }

    /** The length of the opcode at {@code pc}, which consumes one unit. */
    static int width(int[] code, int pc) {
        switch (code[pc]) {
            case Opcode.ANY, Opcode.ANY_ALL:
                return 1;
            case Opcode.IN, Opcode.IN_IGNORE, Opcode.IN_UNI_IGNORE, Opcode.IN_LOC_IGNORE:
                return 1 + code[pc + 1];
            default:
                return 2;
        }
    }

    /** How many units from {@code start} before {@code end} the opcode at {@code pc} accepts in a row. */
    static int run(int[] code, int pc, Subject subject, int start, int end) {
        int i = start;
        switch (code[pc]) {
            case Opcode.ANY_ALL -> i = end;
            case Opcode.ANY -> {
                while (i < end && subject.charAt(i) != '\n') {
                    i++;
                }
            }
            case Opcode.LITERAL -> {
                int c = code[pc + 1];
                while (i < end && subject.charAt(i) == c) {
                    i++;
                }
            }
            case Opcode.NOT_LITERAL -> {
                int c = code[pc + 1];
                while (i < end && subject.charAt(i) != c) {
                    i++;
                }
            }
            case Opcode.IN -> {
                while (i < end && contains(code, pc + 2, subject.charAt(i))) {
                    i++;
                }
            }
            default -> {
                while (i < end && accepts(code, pc, subject.charAt(i))) {
                    i++;
                }
            }
        }
        return i - start;
    }
}

package org.krait.algorithm.unicode;

/** The functions of {@code unicodedata} that give a property of one code point. */
public final class CharacterData {
    static final String[] WIDTHS = {"N", "A", "H", "Na", "W", "F"};

    private CharacterData() {}

    /**
     * {@code unicodedata.category}.
     *
     * @param c a code point
     * @return two letters
     */
    public static String category(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER -> "Lu";
            case Character.LOWERCASE_LETTER -> "Ll";
            case Character.TITLECASE_LETTER -> "Lt";
            case Character.MODIFIER_LETTER -> "Lm";
            case Character.OTHER_LETTER -> "Lo";
            case Character.NON_SPACING_MARK -> "Mn";
            case Character.ENCLOSING_MARK -> "Me";
            case Character.COMBINING_SPACING_MARK -> "Mc";
            case Character.DECIMAL_DIGIT_NUMBER -> "Nd";
            case Character.LETTER_NUMBER -> "Nl";
            case Character.OTHER_NUMBER -> "No";
            case Character.SPACE_SEPARATOR -> "Zs";
            case Character.LINE_SEPARATOR -> "Zl";
            case Character.PARAGRAPH_SEPARATOR -> "Zp";
            case Character.CONTROL -> "Cc";
            case Character.FORMAT -> "Cf";
            case Character.PRIVATE_USE -> "Co";
            case Character.SURROGATE -> "Cs";
            case Character.DASH_PUNCTUATION -> "Pd";
            case Character.START_PUNCTUATION -> "Ps";
            case Character.END_PUNCTUATION -> "Pe";
            case Character.CONNECTOR_PUNCTUATION -> "Pc";
            case Character.OTHER_PUNCTUATION -> "Po";
            case Character.MATH_SYMBOL -> "Sm";
            case Character.CURRENCY_SYMBOL -> "Sc";
            case Character.MODIFIER_SYMBOL -> "Sk";
            case Character.OTHER_SYMBOL -> "So";
            case Character.INITIAL_QUOTE_PUNCTUATION -> "Pi";
            case Character.FINAL_QUOTE_PUNCTUATION -> "Pf";
            default -> "Cn";
        };
    }

    /**
     * {@code unicodedata.bidirectional}.
     *
     * @param c a code point
     * @return the bidirectional class, empty for none
     */
    public static String bidirectional(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> "L";
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT -> "R";
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> "AL";
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER -> "EN";
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR -> "ES";
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR -> "ET";
            case Character.DIRECTIONALITY_ARABIC_NUMBER -> "AN";
            case Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR -> "CS";
            case Character.DIRECTIONALITY_NONSPACING_MARK -> "NSM";
            case Character.DIRECTIONALITY_BOUNDARY_NEUTRAL -> "BN";
            case Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR -> "B";
            case Character.DIRECTIONALITY_SEGMENT_SEPARATOR -> "S";
            case Character.DIRECTIONALITY_WHITESPACE -> "WS";
            case Character.DIRECTIONALITY_OTHER_NEUTRALS -> "ON";
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING -> "LRE";
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE -> "LRO";
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING -> "RLE";
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE -> "RLO";
            case Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT -> "PDF";
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE -> "LRI";
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE -> "RLI";
            case Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE -> "FSI";
            case Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> "PDI";
            default -> "";
        };
    }

    /**
     * {@code unicodedata.combining}.
     *
     * @param c a code point
     * @return the canonical combining class
     */
    public static int combining(int c) {
        return c < 0x300 ? 0 : Properties.TABLE.combining.get(c);
    }

    /**
     * {@code unicodedata.mirrored}.
     *
     * @param c a code point
     * @return whether it is mirrored in text from right to left
     */
    public static boolean mirrored(int c) {
        return Character.isMirrored(c);
    }

    /**
     * {@code unicodedata.east_asian_width}.
     *
     * @param c a code point
     * @return the width class
     */
    public static String eastAsianWidth(int c) {
        return WIDTHS[Properties.TABLE.widths.get(c)];
    }

    /**
     * {@code unicodedata.decimal}.
     *
     * @param c a code point
     * @return the value, -1 when it is no decimal digit
     */
    public static int decimal(int c) {
        return CharacterType.decimal(c);
    }

    /**
     * {@code unicodedata.digit}.
     *
     * @param c a code point
     * @return the value, -1 when it is no digit
     */
    public static int digit(int c) {
        int decimal = decimal(c);
        return decimal >= 0 || c < 128 ? decimal : Properties.TABLE.digit(c);
    }

    /**
     * {@code unicodedata.numeric}.
     *
     * @param c a code point
     * @return the value, NaN when it has none
     */
    public static double numeric(int c) {
        int decimal = decimal(c);
        return decimal >= 0 ? decimal : Properties.TABLE.numeric(c);
    }

    /**
     * {@code unicodedata.decomposition}.
     *
     * @param c a code point
     * @return the mapping in hexadecimal, after a tag if it is one of compatibility; empty for none
     */
    public static String decomposition(int c) {
        return Decompositions.TABLE.describe(c);
    }
}

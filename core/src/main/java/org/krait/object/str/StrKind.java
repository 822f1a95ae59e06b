package org.krait.object.str;

import org.krait.algorithm.unicode.CharacterType;

/** What all characters of a text may be: {@code isspace isdecimal isdigit isnumeric isalpha isalnum isprintable}. */
enum StrKind {
    SPACE, DECIMAL, DIGIT, NUMERIC, ALPHA, ALNUM, PRINTABLE;

    private boolean has(int c) {
        switch (this) {
            case SPACE:
                return CharacterType.isSpace(c);
            case DECIMAL:
                return CharacterType.isDecimal(c);
            case DIGIT:
                return CharacterType.isDigit(c);
            case NUMERIC:
                return CharacterType.isNumeric(c);
            case ALPHA:
                return CharacterType.isAlpha(c);
            case ALNUM:
                return CharacterType.isAlnum(c);
            default:
                return CharacterType.isPrintable(c);
        }
    }

    /** Whether all characters are of this kind; only of {@link #PRINTABLE} may there be none. */
    boolean all(PyStr s) {
        int n = s.length();
        for (int i = 0; i < n; i++) {
            if (!has(s.codePointAt(i))) {
                return false;
            }
        }
        return n > 0 || this == PRINTABLE;
    }
}

package org.krait.object.str;

import java.util.Locale;

import org.krait.algorithm.unicode.CaseMapping;
import org.krait.algorithm.unicode.CharacterType;

/** Upper, lower and title case of texts (library reference "String Methods", Unicode standard 3.13). */
final class StrCase {
    private static final int SIGMA = 0x3A3;

    private StrCase() {
    }

    /** Whether Java's methods may be used: no surrogates that Java would pair, no context to look at. */
    private static boolean isPlain(PyStr s) {
        if (s.wide != null) {
            return false;
        }
        for (int i = 0; i < s.text.length(); i++) {
            char c = s.text.charAt(i);
            if (c == SIGMA || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    static PyStr lower(PyStr s) {
        if (isPlain(s)) {
            return PyStr.ofUnits(s.text.toLowerCase(Locale.ROOT));
        }
        StrBuilder out = new StrBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            lower(s, i, out);
        }
        return out.toStr();
    }

    /** Adds the lower case of the character at a position; a sigma at the end of a word has its own. */
    private static void lower(PyStr s, int i, StrBuilder out) {
        int c = s.codePointAt(i);
        if (c != SIGMA) {
            add(out, c, CaseMapping.lower(c));
            return;
        }
        int before = i - 1;
        while (before >= 0 && CharacterType.isCaseIgnorable(s.codePointAt(before))) {
            before--;
        }
        boolean last = before >= 0 && CharacterType.isCased(s.codePointAt(before));
        if (last) {
            int after = i + 1;
            while (after < s.length() && CharacterType.isCaseIgnorable(s.codePointAt(after))) {
                after++;
            }
            last = after == s.length() || !CharacterType.isCased(s.codePointAt(after));
        }
        out.append(last ? 0x3C2 : 0x3C3);
    }

    private static void add(StrBuilder out, int c, String mapped) {
        if (mapped.length() == 1) {
            out.append(mapped.charAt(0));
        } else if (mapped.length() == 2 && Character.isHighSurrogate(mapped.charAt(0))) {
            out.append(mapped.codePointAt(0));
        } else {
            out.append(PyStr.of(mapped));
        }
    }

    static PyStr upper(PyStr s) {
        if (isPlain(s)) {
            return PyStr.ofUnits(s.text.toUpperCase(Locale.ROOT));
        }
        StrBuilder out = new StrBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            add(out, c, CaseMapping.upper(c));
        }
        return out.toStr();
    }

    static PyStr casefold(PyStr s) {
        if (s.isAscii()) {
            return PyStr.ofUnits(s.text.toLowerCase(Locale.ROOT));
        }
        StrBuilder out = new StrBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            add(out, c, CaseMapping.fold(c));
        }
        return out.toStr();
    }

    static PyStr title(PyStr s) {
        StrBuilder out = new StrBuilder(s.length());
        boolean inWord = false;
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (inWord) {
                lower(s, i, out);
            } else {
                add(out, c, CaseMapping.title(c));
            }
            inWord = CharacterType.isCased(c);
        }
        return out.toStr();
    }

    static PyStr capitalize(PyStr s) {
        StrBuilder out = new StrBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            if (i == 0) {
                add(out, s.codePointAt(0), CaseMapping.title(s.codePointAt(0)));
            } else {
                lower(s, i, out);
            }
        }
        return out.toStr();
    }

    static PyStr swapcase(PyStr s) {
        StrBuilder out = new StrBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (CharacterType.isUpper(c)) {
                lower(s, i, out);
            } else if (CharacterType.isLower(c)) {
                add(out, c, CaseMapping.upper(c));
            } else {
                out.append(c);
            }
        }
        return out.toStr();
    }

    static boolean isLower(PyStr s) {
        boolean cased = false;
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (CharacterType.isUpper(c) || CharacterType.isTitle(c)) {
                return false;
            }
            cased |= CharacterType.isLower(c);
        }
        return cased;
    }

    static boolean isUpper(PyStr s) {
        boolean cased = false;
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (CharacterType.isLower(c) || CharacterType.isTitle(c)) {
                return false;
            }
            cased |= CharacterType.isUpper(c);
        }
        return cased;
    }

    static boolean isTitle(PyStr s) {
        boolean cased = false;
        boolean inWord = false;
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (CharacterType.isUpper(c) || CharacterType.isTitle(c)) {
                if (inWord) {
                    return false;
                }
                inWord = true;
                cased = true;
            } else if (CharacterType.isLower(c)) {
                if (!inWord) {
                    return false;
                }
                cased = true;
            } else {
                inWord = false;
            }
        }
        return cased;
    }
}

package org.krait.object.str;

import org.krait.algorithm.unicode.CharacterType;

/** {@code repr(str)} and {@code ascii(str)}: quotes, escapes, and which characters need one. */
public final class StrRepr {
    private static final String HEX = "0123456789abcdef";

    private StrRepr() {
    }

    /** The literal of a text: in single quotes unless only those occur in it. */
    public static PyStr repr(PyStr s) {
        int n = s.length();
        boolean single = false;
        boolean twice = false;
        boolean plain = true;
        for (int i = 0; i < n; i++) {
            int c = s.codePointAt(i);
            if (c == '\'') {
                single = true;
            } else if (c == '"') {
                twice = true;
            } else if (c < ' ' || c == '\\' || c == 0x7F || c > 0x7F && !CharacterType.isPrintable(c)) {
                plain = false;
            }
        }
        char quote = single && !twice ? '"' : '\'';
        StrBuilder out = new StrBuilder(n + 2);
        out.append(quote);
        if (plain && !(single && twice)) {
            return out.append(s).append(quote).toStr();
        }
        for (int i = 0; i < n; i++) {
            int c = s.codePointAt(i);
            if (c == quote || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7F || c > 0x7F && CharacterType.isPrintable(c)) {
                out.append(c);
            } else {
                escape(out, c);
            }
        }
        return out.append(quote).toStr();
    }

    /** A text with backslash escapes for everything that is not ASCII. */
    public static PyStr ascii(PyStr repr) {
        if (repr.isAscii()) {
            return repr;
        }
        StrBuilder out = new StrBuilder(repr.length());
        for (int i = 0; i < repr.length(); i++) {
            int c = repr.codePointAt(i);
            if (c < 128) {
                out.append(c);
            } else {
                escape(out, c);
            }
        }
        return out.toStr();
    }

    private static void escape(StrBuilder out, int c) {
        switch (c) {
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            default -> {
                int digits;
                if (c < 0x100) {
                    out.append("\\x");
                    digits = 2;
                } else if (c < 0x10000) {
                    out.append("\\u");
                    digits = 4;
                } else {
                    out.append("\\U");
                    digits = 8;
                }
                for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
                    out.append(HEX.charAt(c >> shift & 15));
                }
            }
        }
    }
}

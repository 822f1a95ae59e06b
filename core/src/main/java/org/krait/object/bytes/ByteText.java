package org.krait.object.bytes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes read as ASCII text: classes of characters, case, lines and words. */
final class ByteText {
    private ByteText() {
    }

    static boolean isSpace(int c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isAlpha(int c) {
        return isLower(c) || isUpper(c);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static int lower(int c) {
        return isUpper(c) ? c + 32 : c;
    }

    static int upper(int c) {
        return isLower(c) ? c - 32 : c;
    }

    static byte[] title(byte[] s, int size) {
        byte[] out = new byte[size];
        boolean inWord = false;
        for (int i = 0; i < size; i++) {
            int c = s[i];
            out[i] = (byte) (inWord ? lower(c) : upper(c));
            inWord = isAlpha(c);
        }
        return out;
    }

    static boolean isTitle(byte[] s, int size) {
        boolean cased = false;
        boolean inWord = false;
        for (int i = 0; i < size; i++) {
            int c = s[i];
            if (isUpper(c) ? inWord : isLower(c) && !inWord) {
                return false;
            }
            inWord = isAlpha(c);
            cased |= inWord;
        }
        return cased;
    }

    static List<byte[]> words(byte[] s, int size, int max) {
        List<byte[]> out = new ArrayList<>();
        int i = 0;
        while (true) {
            while (i < size && isSpace(s[i])) {
                i++;
            }
            if (i == size) {
                return out;
            }
            if (max-- <= 0) {
                break;
            }
            int start = i;
            while (i < size && !isSpace(s[i])) {
                i++;
            }
            out.add(Arrays.copyOfRange(s, start, i));
        }
        out.add(Arrays.copyOfRange(s, i, size));
        return out;
    }

    static List<byte[]> wordsFromRight(byte[] s, int size, int max) {
        List<byte[]> out = new ArrayList<>();
        int i = size;
        while (true) {
            while (i > 0 && isSpace(s[i - 1])) {
                i--;
            }
            if (i == 0) {
                break;
            }
            if (max-- <= 0) {
                out.add(Arrays.copyOfRange(s, 0, i));
                break;
            }
            int end = i;
            while (i > 0 && !isSpace(s[i - 1])) {
                i--;
            }
            out.add(Arrays.copyOfRange(s, i, end));
        }
        return out.reversed();
    }

    static List<byte[]> parts(byte[] s, int size, byte[] sep, int max) {
        List<byte[]> out = new ArrayList<>();
        int from = 0;
        while (max-- > 0) {
            int at = ByteSearch.find(s, sep, from, size);
            if (at < 0) {
                break;
            }
            out.add(Arrays.copyOfRange(s, from, at));
            from = at + sep.length;
        }
        out.add(Arrays.copyOfRange(s, from, size));
        return out;
    }

    static List<byte[]> partsFromRight(byte[] s, int size, byte[] sep, int max) {
        List<byte[]> out = new ArrayList<>();
        int end = size;
        while (max-- > 0) {
            int at = ByteSearch.rfind(s, sep, 0, end);
            if (at < 0) {
                break;
            }
            out.add(Arrays.copyOfRange(s, at + sep.length, end));
            end = at;
        }
        out.add(Arrays.copyOfRange(s, 0, end));
        return out.reversed();
    }

    static List<byte[]> lines(byte[] s, int size, boolean keepEnds) {
        List<byte[]> out = new ArrayList<>();
        int i = 0;
        while (i < size) {
            int start = i;
            while (i < size && s[i] != '\n' && s[i] != '\r') {
                i++;
            }
            int end = i;
            if (i < size) {
                i += s[i] == '\r' && i + 1 < size && s[i + 1] == '\n' ? 2 : 1;
                if (keepEnds) {
                    end = i;
                }
            }
            out.add(Arrays.copyOfRange(s, start, end));
        }
        return out;
    }

    static byte[] expandTabs(byte[] s, int size, int tabSize) {
        ByteBuilder out = new ByteBuilder(size);
        long column = 0;
        for (int i = 0; i < size; i++) {
            int c = s[i];
            if (c == '\t') {
                if (tabSize > 0) {
                    int blanks = (int) (tabSize - column % tabSize);
                    column += blanks;
                    out.append(' ', blanks);
                }
            } else {
                column = c == '\n' || c == '\r' ? 0 : column + 1;
                out.append(c);
            }
        }
        return out.toBytes();
    }

    /**
     * The literal of bytes, with its b; in single quotes unless only those occur.
     *
     * @param escapeSingle whether single quotes are escaped within double ones too, as bytearray does
     */
    static String repr(byte[] s, int size, boolean escapeSingle) {
        boolean single = false;
        boolean twice = false;
        for (int i = 0; i < size; i++) {
            single |= s[i] == '\'';
            twice |= s[i] == '"';
        }
        char quote = single && !twice ? '"' : '\'';
        StringBuilder out = new StringBuilder(size + 3).append('b').append(quote);
        for (int i = 0; i < size; i++) {
            int c = s[i] & 0xFF;
            if (c == quote || c == '\\' || c == '\'' && escapeSingle) {
                out.append('\\').append((char) c);
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (c < ' ' || c >= 0x7F) {
                out.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append((char) c);
            }
        }
        return out.append(quote).toString();
    }
}

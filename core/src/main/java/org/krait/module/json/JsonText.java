package org.krait.module.json;

import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.exception.PyBaseException;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrBuilder;
import org.krait.runtime.importing.Imports;

/** JSON strings (RFC 8259, section 7): reading with escapes, and writing with those that are needed or with all. */
final class JsonText {
    private static final String HEX = "0123456789abcdef";

    private JsonText() {
    }

    /** The exception {@code JSONDecodeError(message, text, position)}. */
    static PyException error(String message, PyStr text, long position) {
        PyObject type = Imports.attribute("json.decoder", "JSONDecodeError");
        return new PyException((PyBaseException) Calls.call(type, Py.str(message), text, Py.integer(position)));
    }

    /** A string that was read, and where it ended. */
    static final class Scan {
        final PyStr text;
        private final boolean strict;
        PyStr value;
        int end;

        Scan(PyStr text, boolean strict) {
            this.text = text;
            this.strict = strict;
        }

        /** Reads the string whose first character, behind the quote, is at a position. */
        void read(int start) {
            int n = text.length();
            int at = start;
            StrBuilder out = null;
            while (true) {
                int from = at;
                int c = 0;
                while (at < n) {
                    c = text.codePointAt(at);
                    if (c == '"' || c == '\\') {
                        break;
                    }
                    if (c <= 0x1F && strict) {
                        throw error("Invalid control character at", text, at);
                    }
                    at++;
                }
                if (at >= n) {
                    throw error("Unterminated string starting at", text, start - 1);
                }
                if (c == '"') {
                    value = out == null ? text.substring(from, at).exact() : out.append(text, from, at).toStr();
                    end = at + 1;
                    return;
                }
                if (out == null) {
                    out = new StrBuilder(at - start + 16);
                }
                out.append(text, from, at);
                at++;
                if (at >= n) {
                    throw error("Unterminated string starting at", text, start - 1);
                }
                at = escape(at, n, out);
            }
        }

        private int escape(int at, int n, StrBuilder out) {
            int c = text.codePointAt(at);
            if (c != 'u') {
                int meant = switch (c) {
                    case '"', '\\', '/' -> c;
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> throw error("Invalid \\escape", text, at - 1);
                };
                out.append(meant);
                return at + 1;
            }
            if (at + 5 >= n) {
                throw error("Invalid \\uXXXX escape", text, at);
            }
            int high = hex(at + 1);
            if (high < 0) {
                throw error("Invalid \\uXXXX escape", text, at);
            }
            int next = at + 5;
            if (high >= 0xD800 && high < 0xDC00 && next + 6 < n && text.codePointAt(next) == '\\'
                    && text.codePointAt(next + 1) == 'u') {
                int low = hex(next + 2);
                if (low < 0) {
                    throw error("Invalid \\uXXXX escape", text, next + 1);
                }
                if (low >= 0xDC00 && low < 0xE000) {
                    out.append(0x10000 + (high - 0xD800 << 10) + (low - 0xDC00));
                    return next + 6;
                }
            }
            out.append(high);
            return next;
        }

        private int hex(int at) {
            int value = 0;
            for (int i = at; i < at + 4; i++) {
                int c = text.codePointAt(i);
                int digit = c < 128 ? Character.digit(c, 16) : -1;
                if (digit < 0) {
                    return -1;
                }
                value = value << 4 | digit;
            }
            return value;
        }
    }

    /** The string literal of a text. */
    static PyStr literal(PyStr s, boolean ascii) {
        StrBuilder out = new StrBuilder(s.length() + 2);
        append(s, ascii, out);
        return out.toStr();
    }

    /** Adds the string literal of a text. */
    static void append(PyStr s, boolean ascii, StrBuilder out) {
        out.append('"');
        int n = s.length();
        int from = 0;
        for (int i = 0; i < n; i++) {
            int c = s.codePointAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && (c < 0x7F || !ascii)) {
                continue;
            }
            out.append(s, from, i);
            from = i + 1;
            escape(c, out);
        }
        out.append(s, from, n).append('"');
    }

    private static void escape(int c, StrBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c > 0xFFFF) {
                    unit(Character.highSurrogate(c), out);
                    unit(Character.lowSurrogate(c), out);
                } else {
                    unit(c, out);
                }
            }
        }
    }

    private static void unit(int c, StrBuilder out) {
        out.append("\\u").append(HEX.charAt(c >> 12 & 15)).append(HEX.charAt(c >> 8 & 15))
                .append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
    }
}

package org.krait.algorithm.binary;

/** {@code binascii.a2b_qp} and {@code b2a_qp} (RFC 2045, 6.7; with header, RFC 1522's Q encoding). */
public final class QuotedPrintable {
    private static final int LINE = 76;
    private static final String DIGITS = "0123456789ABCDEF";

    private QuotedPrintable() {}

    /**
     * Decodes.
     *
     * @param text the text
     * @param header whether an underscore is a space
     * @return the bytes
     */
    public static byte[] decode(byte[] text, boolean header) {
        Output out = new Output(text.length);
        int i = 0;
        while (i < text.length) {
            int c = text[i];
            if (c != '=') {
                out.add(header && c == '_' ? ' ' : c);
                i++;
                continue;
            }
            i++;
            if (i == text.length) {
                break;
            }
            if (text[i] == '\n' || text[i] == '\r') { // a soft line break
                while (i < text.length && text[i] != '\n') {
                    i++;
                }
                i++;
            } else if (text[i] == '=') { // what broken encoders make of =
                out.add('=');
                i++;
            } else if (i + 1 < text.length && digit(text[i]) >= 0 && digit(text[i + 1]) >= 0) {
                out.add(digit(text[i]) << 4 | digit(text[i + 1]));
                i += 2;
            } else {
                out.add('=');
            }
        }
        return out.toArray();
    }

    private static int digit(byte b) {
        return b < 0 ? -1 : Character.digit(b, 16);
    }

    /**
     * Encodes.
     *
     * @param data the bytes
     * @param quoteTabs whether to quote every tab and space
     * @param isText whether newlines stay
     * @param header whether a space becomes an underscore
     * @return the text
     */
    public static byte[] encode(byte[] data, boolean quoteTabs, boolean isText, boolean header) {
        boolean crlf = false; // whether lines end as the first one does in the data, with CR LF
        for (int i = 0; i < data.length; i++) {
            if (data[i] == '\n') {
                crlf = i > 0 && data[i - 1] == '\r';
                break;
            }
        }
        Output out = new Output(data.length + data.length / 8);
        int column = 0;
        int i = 0;
        while (i < data.length) {
            int c = data[i];
            boolean crBreak = c == '\r' && i + 1 < data.length && data[i + 1] == '\n';
            boolean quote = c > 126 || c < 0 || c == '=' || header && c == '_'
                    || c == '.' && column == 0 && (i + 1 == data.length || data[i + 1] == '\n' || data[i + 1] == '\r'
                            || data[i + 1] == 0)
                    || !isText && (c == '\r' || c == '\n')
                    || (c == '\t' || c == ' ') && i + 1 == data.length
                    || c < 33 && c != '\r' && c != '\n' && c != '\t' && c != ' '
                    || c < 33 && c != '\r' && c != '\n' && quoteTabs;
            if (quote) {
                if (column + 3 >= LINE) {
                    column = softBreak(out, crlf);
                }
                hex(out, c);
                column += 3;
                i++;
                continue;
            }
            if (isText && (c == '\n' || crBreak)) {
                column = 0;
                int last = out.length > 0 ? out.data[out.length - 1] : 0;
                if (last == ' ' || last == '\t') { // no blank may end a line
                    out.length--;
                    hex(out, last);
                }
                if (crlf) {
                    out.add('\r');
                }
                out.add('\n');
                i += c == '\r' ? 2 : 1;
                continue;
            }
            if (i + 1 < data.length && data[i + 1] != '\n' && column + 1 >= LINE) {
                column = softBreak(out, crlf);
            }
            column++;
            out.add(header && c == ' ' ? '_' : c);
            i++;
        }
        return out.toArray();
    }

    private static int softBreak(Output out, boolean crlf) {
        out.add('=');
        if (crlf) {
            out.add('\r');
        }
        out.add('\n');
        return 0;
    }

    private static void hex(Output out, int c) {
        out.add('=');
        out.add(DIGITS.charAt(c >> 4 & 15));
        out.add(DIGITS.charAt(c & 15));
    }
}

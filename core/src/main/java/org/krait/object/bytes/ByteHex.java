package org.krait.object.bytes;

import org.krait.algorithm.binary.HexText;
import org.krait.object.Buffers;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.str.PyStr;

/** {@code hex} and {@code fromhex} of bytes, bytearray and memoryview. */
public final class ByteHex {
    private ByteHex() {
    }

    /**
     * The hexadecimal digits of bytes, in ASCII.
     *
     * @param sep the separator, null for none
     * @param perSep how many bytes stand between separators, counted from the right if positive
     */
    @SuppressWarnings("deprecation")
    public static String hex(byte[] s, PyObject sep, int perSep) {
        byte[] out = HexText.encode(s, separator(sep), perSep);
        return new String(out, 0, 0, out.length);
    }

    /** The character of a {@code sep} argument, -1 for null. */
    public static int separator(PyObject sep) {
        if (sep == null) {
            return -1;
        }
        if (Containers.len(sep) != 1) {
            throw Errors.valueError("sep must be length 1.");
        }
        int c;
        if (sep instanceof PyStr s) {
            c = s.codePointAt(0);
        } else if (sep instanceof PyBytes b) {
            c = b.bytes[0] & 0xFF;
        } else {
            throw Errors.typeError("sep must be str or bytes.");
        }
        if (c > 127) {
            throw Errors.valueError("sep must be ASCII.");
        }
        return c;
    }

    static byte[] fromHex(PyObject string) {
        if (string instanceof PyStr s) {
            int n = s.length();
            byte[] chars = new byte[n];
            for (int i = 0; i < n; i++) {
                int c = s.codePointAt(i);
                if (c > 127) {
                    return read(chars, i, i);
                }
                chars[i] = (byte) c;
            }
            return read(chars, n, -1);
        }
        if (!Buffers.supports(string)) {
            throw Errors.typeError("fromhex() argument must be str or bytes-like, not " + string.type().longName());
        }
        byte[] chars = Buffers.bytes(string);
        return read(chars, chars.length, -1);
    }

    /** Reads the first n characters; what follows is wrong at a position, or there is nothing (-1). */
    private static byte[] read(byte[] chars, int n, int wrong) {
        ByteBuilder out = new ByteBuilder(n / 2);
        int i = 0;
        while (true) {
            while (i < n && ByteText.isSpace(chars[i])) {
                i++;
            }
            if (i >= n) {
                break;
            }
            int high = Character.digit(chars[i], 16);
            if (high < 0) {
                throw notHex(i);
            }
            if (i + 1 >= n && wrong < 0) {
                throw Errors.valueError("fromhex() arg must contain an even number of hexadecimal digits");
            }
            int low = i + 1 < n ? Character.digit(chars[i + 1], 16) : -1;
            if (low < 0) {
                throw notHex(i + 1);
            }
            out.append(high << 4 | low);
            i += 2;
        }
        if (wrong >= 0) {
            throw notHex(wrong);
        }
        return out.toBytes();
    }

    private static RuntimeException notHex(int at) {
        return Errors.valueError("non-hexadecimal number found in fromhex() arg at position " + at);
    }
}

package org.krait.module.io;

import java.math.BigInteger;
import java.util.Arrays;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;

/**
 * A position in a text stream, packed into an int as CPython packs it: where in the bytes decoding starts, in
 * which state, how many bytes to feed, and how many characters to skip then.
 *
 * @param start the position in the bytes
 * @param flags the decoder's flags
 * @param feed how many bytes to decode from there
 * @param needEof whether the decoder must be told that the bytes end
 * @param skip how many of the decoded characters come before the position
 */
record TextPosition(long start, int flags, int feed, boolean needEof, int skip) {
    static TextPosition of(PyObject cookie) {
        BigInteger value = Numbers.index(cookie).bigValue();
        return new TextPosition(value.longValue(), word(value, 64), word(value, 96), value.testBit(160),
                word(value, 128));
    }

    private static int word(BigInteger value, int shift) {
        return value.shiftRight(shift).intValue();
    }

    private PyObject pack() {
        if (flags == 0 && feed == 0 && skip == 0 && !needEof) {
            return Py.integer(start);
        }
        BigInteger value = BigInteger.valueOf(start).or(BigInteger.valueOf(flags).shiftLeft(64))
                .or(BigInteger.valueOf(feed).shiftLeft(96)).or(BigInteger.valueOf(skip).shiftLeft(128));
        return PyInt.of(needEof ? value.setBit(160) : value);
    }

    /**
     * The position after {@code used} characters of a decoded chunk: the latest point before it at which the decoder
     * holds no bytes, and the characters from there.
     */
    static PyObject find(TextDecoder decoder, NewlineTranslation translation, long start, TextDecoder.State before,
            boolean pendingReturn, byte[] input, int used) {
        int flags = (int) before.flags() << 1 | (pendingReturn ? 1 : 0);
        if (used == 0) {
            return new TextPosition(start, flags, 0, false, 0).pack();
        }
        TextDecoder.State now = decoder.state();
        boolean returnNow = translation != null && translation.pendingReturn();
        try {
            decoder.setState(new TextDecoder.State(new byte[0], before.flags()));
            if (translation != null) {
                translation.setPendingReturn(pendingReturn);
            }
            long safeStart = start;
            int safeFlags = flags;
            int safeFeed = 0;
            int chars = 0;
            for (int i = 0; i < input.length; i++) {
                safeFeed++;
                chars += piece(decoder, translation, Arrays.copyOfRange(input, i, i + 1), false);
                TextDecoder.State state = decoder.state();
                if (state.pending().length == 0 && chars <= used) {
                    safeStart += safeFeed;
                    used -= chars;
                    safeFlags = (int) state.flags() << 1
                            | (translation != null && translation.pendingReturn() ? 1 : 0);
                    safeFeed = 0;
                    chars = 0;
                }
                if (chars >= used) {
                    return new TextPosition(safeStart, safeFlags, used == 0 ? 0 : safeFeed, false, used).pack();
                }
            }
            piece(decoder, translation, new byte[0], true);
            return new TextPosition(safeStart, safeFlags, safeFeed, true, used).pack();
        } finally {
            decoder.setState(now);
            if (translation != null) {
                translation.setPendingReturn(returnNow);
            }
        }
    }

    private static int piece(TextDecoder decoder, NewlineTranslation translation, byte[] bytes, boolean last) {
        PyStr text = decoder.decode(bytes, last);
        if (translation == null) {
            return text.length();
        }
        String units = text.isNarrow() ? text.units() : null;
        return units == null ? text.length() : translation.translate(units, last).length();
    }
}

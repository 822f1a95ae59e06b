package org.krait.syntax;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Where the lines of a source end, and what else a first look at its bytes tells. The look takes eight bytes at a
 * time, and a closer one only where they hold a control character or one beyond ASCII: the JVM interprets the first
 * source of a process, and then a step for each byte is what reading costs.
 */
final class LineEnds {

    private static final long HIGH_BITS = 0x8080808080808080L;

    /** Added to an ASCII character, carries into its high bit unless the character is below 14. */
    private static final long ABOVE_CONTROLS = 0x7272727272727272L;

    /** Offset behind the end of each line, as far as there are line ends. */
    private int[] ends;
    private int count;

    /** Offset of the first zero byte. */
    private int firstNull = Integer.MAX_VALUE;

    private boolean hasReturns;

    /** From the first to behind the last byte beyond ASCII. */
    private int firstBeyondAscii = Integer.MAX_VALUE;
    private int endBeyondAscii;

    /** The lines of a source that is yet to come. */
    LineEnds() {
        ends = new int[16];
    }

    /** The lines of the first {@code length} bytes. */
    LineEnds(byte[] source, int length) {
        ends = new int[length / 32 + 16];
        add(source, 0, length);
    }

    /** Goes on with a part of the source behind the one before. */
    void add(byte[] source, int from, int to) {
        int at = from;
        long[] words = new long[to - from >> 3];
        ByteBuffer.wrap(source, from, words.length << 3).order(ByteOrder.nativeOrder()).asLongBuffer().get(words);
        for (long word : words) {
            if (((word | ~(word + ABOVE_CONTROLS)) & HIGH_BITS) != 0) {
                look(source, at, at + 8);
            }
            at += 8;
        }
        look(source, at, to);
    }

    private void look(byte[] source, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = source[i];
            if (b > '\r') {
                continue;
            }
            if (b == '\n') {
                addEnd(i + 1);
            } else if (b == '\r') {
                hasReturns = true;
            } else if (b == 0) {
                firstNull = Math.min(firstNull, i);
            } else if (b < 0) {
                firstBeyondAscii = Math.min(firstBeyondAscii, i);
                endBeyondAscii = i + 1;
            }
        }
    }

    /** Adds the end of a line that ends at an offset. */
    void addEnd(int end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = end;
    }

    /** The offset behind a line's end, lines counted from 0; {@code length} for a last line without an end. */
    int end(int line, int length) {
        return line < count ? ends[line] : length;
    }

    /** Whether there is a zero byte before an offset. */
    boolean hasNullBefore(int offset) {
        return firstNull < offset;
    }

    boolean hasReturns() {
        return hasReturns;
    }

    boolean isAscii() {
        return endBeyondAscii == 0;
    }

    /** Offset of the first byte beyond ASCII, if there is one. */
    int firstBeyondAscii() {
        return firstBeyondAscii;
    }

    /** Offset behind the last byte beyond ASCII, 0 if there is none. */
    int endBeyondAscii() {
        return endBeyondAscii;
    }
}

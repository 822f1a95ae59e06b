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

    /** An offset behind every source. */
    static final int NOWHERE = Integer.MAX_VALUE;

    /** From this size on, taking eight bytes at a time costs less than the classes that do it. */
    private static final int WORTH_WORDS = 4096;

    private static final long HIGH_BITS = 0x8080808080808080L;

    /** Added to an ASCII character, carries into its high bit unless the character is below 14. */
    private static final long ABOVE_CONTROLS = 0x7272727272727272L;

    /** Offset behind the end of each line, as far as there are line ends. */
    private int[] ends;
    private int count;

    /** Offset of the first zero byte. */
    private int firstNull = NOWHERE;

    /** Offset of the first byte that begins no valid sequence. */
    private int firstNotUtf8 = NOWHERE;

    private boolean hasReturns;
    private boolean linesHaveEndsInside;

    /** Offset up to which a closer look has gone. */
    private int looked;

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
        if (to - from >= WORTH_WORDS) {
            long[] words = new long[to - from >> 3];
            ByteBuffer.wrap(source, from, words.length << 3).order(ByteOrder.nativeOrder()).asLongBuffer().get(words);
            for (long word : words) {
                if (((word | ~(word + ABOVE_CONTROLS)) & HIGH_BITS) != 0) {
                    look(source, at, at + 8, to);
                }
                at += 8;
            }
        }
        look(source, at, to, to);
    }

    /** Goes on with one line, even if there are line ends inside it. */
    void addLine(byte[] source, int from, int to) {
        int before = count;
        add(source, from, to);
        if (count > before + 1) {
            count = before;
            addEnd(to);
            linesHaveEndsInside = true;
        }
    }

    /** Looks at the bytes between two offsets; the last sequence of UTF-8 among them may reach up to {@code end}. */
    private void look(byte[] source, int from, int to, int end) {
        int i = Math.max(from, looked);
        while (i < to) {
            byte b = source[i];
            if (b < 0) {
                int size = validLength(source, i, end);
                if (size == 0) {
                    firstNotUtf8 = Math.min(firstNotUtf8, i);
                }
                i += Math.max(size, 1);
                continue;
            }
            i++;
            if (b > '\r') {
                continue;
            }
            if (b == '\n') {
                addEnd(i);
            } else if (b == '\r') {
                hasReturns = true;
            } else if (b == 0) {
                firstNull = Math.min(firstNull, i - 1);
            }
        }
        looked = i;
    }

    /** The length of the UTF-8 sequence at an offset, 0 if it is none (Unicode, table 3-7). */
    private static int validLength(byte[] bytes, int at, int end) {
        int b = bytes[at] & 0xFF;
        int second = at + 1 < end ? bytes[at + 1] & 0xFF : 0;
        int size;
        if (b < 0xC2) {
            return 0;
        } else if (b < 0xE0) {
            size = 2;
        } else if (b < 0xF0) {
            if (b == 0xE0 && second < 0xA0 || b == 0xED && second >= 0xA0) {
                return 0;
            }
            size = 3;
        } else if (b < 0xF5) {
            if (b == 0xF0 && second < 0x90 || b == 0xF4 && second >= 0x90) {
                return 0;
            }
            size = 4;
        } else {
            return 0;
        }
        for (int i = 1; i < size; i++) {
            if (at + i >= end || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return size;
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

    /** Whether a line may have a carriage return or line end before its own end. */
    boolean mayEndInside() {
        return hasReturns || linesHaveEndsInside;
    }

    /** Offset of the first byte that is not UTF-8, or {@link #NOWHERE}. */
    int firstNotUtf8() {
        return firstNotUtf8;
    }
}

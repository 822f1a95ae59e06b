package org.krait.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Irregular bytes at each offset of a word, in short sources and in those that are looked at eight bytes at a time. */
final class LineEndsTest {
    private static final int LONG = 8000;

    private static byte[] source(int length, int at, String bytes) {
        byte[] source = new byte[length];
        Arrays.fill(source, (byte) 'x');
        byte[] some = bytes.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(some, 0, source, at, some.length);
        return source;
    }

    private static LineEnds look(int length, int at, String bytes) {
        return new LineEnds(source(length, at, bytes), length);
    }

    @Test
    void linesEndBehindTheirLineFeed() {
        for (int length : new int[] {20, LONG}) {
            for (int at = 0; at < 17; at++) {
                LineEnds lines = look(length, at, "\n\n\u000b");
                assertEquals(at + 1, lines.end(0, length));
                assertEquals(at + 2, lines.end(1, length));
                assertEquals(length, lines.end(2, length));
                assertFalse(lines.hasReturns());
            }
        }
    }

    @Test
    void zeroBytesAndReturnsAreFound() {
        for (int length : new int[] {20, LONG}) {
            for (int at = 0; at < 18; at++) {
                LineEnds lines = look(length, at, "\0\0");
                assertFalse(lines.hasNullBefore(at));
                assertTrue(lines.hasNullBefore(at + 1));
                assertTrue(look(length, at, "\r").hasReturns());
            }
        }
    }

    @Test
    void utf8IsCheckedAcrossWords() {
        for (int length : new int[] {20, LONG}) {
            for (int at = 0; at < 16; at++) {
                assertEquals(LineEnds.NOWHERE, look(length, at, "\u00f0\u009f\u0098\u0080").firstNotUtf8());
                assertEquals(LineEnds.NOWHERE, look(length, at, "\u00e2\u0082\u00ac\n").firstNotUtf8());
                assertEquals(at, look(length, at, "\u00e2\u0082\u00e2\u0082").firstNotUtf8());
                assertEquals(at, look(length, at, "\u00ed\u00a0\u0080").firstNotUtf8());
                assertEquals(at + 2, look(length, at, "\u00c3\u00a4\u0080").firstNotUtf8());
            }
            assertEquals(length - 1, look(length, length - 1, "\u00c3").firstNotUtf8());
        }
    }

    @Test
    void linesMayComeOneByOne() {
        byte[] source = "a\n\nb\n".getBytes(StandardCharsets.US_ASCII);
        LineEnds lines = new LineEnds();
        lines.add(source, 0, 2);
        lines.add(source, 2, 3);
        lines.add(source, 3, 5);
        assertEquals(2, lines.end(0, 5));
        assertEquals(3, lines.end(1, 5));
        assertEquals(5, lines.end(2, 5));
    }
}

package org.krait.algorithm.unicode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Reads a resource of deflated numbers of variable length, as {@code unicode.py} writes them. */
final class TableReader {
    private final byte[] data;
    private int position;
    private int place;

    TableReader(String name) {
        try (InputStream in = TableReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            data = new InflaterInputStream(in, new Inflater(true)).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int number() {
        return (int) longNumber();
    }

    private long longNumber() {
        long value = 0;
        int shift = 0;
        while (true) {
            byte b = data[position++];
            value |= (b & 127L) << shift;
            if (b >= 0) {
                return value;
            }
            shift += 7;
        }
    }

    int signed() {
        return (int) signedLong();
    }

    long signedLong() {
        long n = longNumber();
        return n >>> 1 ^ -(n & 1);
    }

    /** Starts a section; returns the number of its entries. */
    int section() {
        place = 0;
        return number();
    }

    /** The next code point of a section. */
    int place() {
        place += number();
        return place;
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (int n = number(); n > 0; n--) {
            out.appendCodePoint(number());
        }
        return out.toString();
    }

    /** A section of texts by code point. */
    Texts texts() {
        int size = section();
        int[] codePoints = new int[size];
        String[] values = new String[size];
        for (int i = 0; i < size; i++) {
            codePoints[i] = place();
            values[i] = text();
        }
        return new Texts(codePoints, values);
    }

    /** A section of code points. */
    int[] places() {
        int[] codePoints = new int[section()];
        for (int i = 0; i < codePoints.length; i++) {
            codePoints[i] = place();
        }
        return codePoints;
    }

    /** A section of values for runs of code points. */
    Runs runs() {
        int size = section();
        int[] starts = new int[size];
        byte[] values = new byte[size];
        for (int i = 0; i < size; i++) {
            starts[i] = place();
            values[i] = (byte) number();
        }
        return new Runs(starts, values);
    }

    /** Texts for some code points, in ascending order of these. */
    record Texts(int[] codePoints, String[] values) {
        /** The text, or null. */
        String get(int codePoint) {
            int i = Arrays.binarySearch(codePoints, codePoint);
            return i < 0 ? null : values[i];
        }
    }

    /** A value for each run of code points; the first run starts at 0. */
    record Runs(int[] starts, byte[] values) {
        int get(int codePoint) {
            int i = Arrays.binarySearch(starts, codePoint);
            return values[i < 0 ? -i - 2 : i] & 0xFF;
        }
    }
}

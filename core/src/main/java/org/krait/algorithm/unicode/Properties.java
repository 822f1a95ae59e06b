package org.krait.algorithm.unicode;

import java.util.Arrays;

/** The table of properties, read when first needed. */
final class Properties {
    static final Properties TABLE = new Properties(new TableReader("properties.bin"));

    final TableReader.Runs combining;
    final TableReader.Runs widths;
    /** Code points with a numeric value that are no decimal digits, ascending. */
    private final int[] numeric;
    private final byte[] digits; // plus one
    private final long[] numerators;
    private final int[] denominators;
    /** Case foldings that differ from the lower case. */
    final TableReader.Texts foldings;
    /** Title cases of several characters. */
    final TableReader.Texts titles;

    private Properties(TableReader in) {
        combining = in.runs();
        widths = in.runs();
        int size = in.section();
        numeric = new int[size];
        digits = new byte[size];
        numerators = new long[size];
        denominators = new int[size];
        for (int i = 0; i < size; i++) {
            numeric[i] = in.place();
            digits[i] = (byte) in.number();
            numerators[i] = in.signedLong();
            denominators[i] = in.number();
        }
        foldings = in.texts();
        titles = in.texts();
    }

    boolean isNumeric(int codePoint) {
        return Arrays.binarySearch(numeric, codePoint) >= 0;
    }

    int digit(int codePoint) {
        int i = Arrays.binarySearch(numeric, codePoint);
        return i < 0 ? -1 : digits[i] - 1;
    }

    double numeric(int codePoint) {
        int i = Arrays.binarySearch(numeric, codePoint);
        return i < 0 ? Double.NaN : (double) numerators[i] / denominators[i];
    }
}

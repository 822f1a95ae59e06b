package org.krait.algorithm.binary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.krait.algorithm.AlgorithmError;

/**
 * What was done to a stream, so that a copy can be made by doing it again: the JDK's streams can't be copied. It gives
 * up when it grows too large.
 */
final class Journal {
    private static final int LIMIT = 1 << 20;

    /** Does it again. */
    interface Player {
        /** Data came in, with a limit to the output (negative for none). */
        void data(byte[] data, int limit);

        /** A flush. */
        void flush(int mode);
    }

    private record Entry(byte[] data, int number) {}

    private List<Entry> entries = new ArrayList<>();
    private int size;

    void data(byte[] data, int start, int length) {
        data(data, start, length, 0);
    }

    void data(byte[] data, int start, int length, int limit) {
        size += length + 32;
        if (size > LIMIT || size < 0) {
            entries = null;
        }
        if (entries != null) {
            entries.add(new Entry(Arrays.copyOfRange(data, start, start + length), limit));
        }
    }

    void flush(int mode) {
        if (entries != null) {
            entries.add(new Entry(null, mode));
        }
    }

    void replay(Player player) {
        if (entries == null) {
            throw AlgorithmError.of(AlgorithmError.Kind.MEMORY, "the stream is too long to be copied");
        }
        for (Entry entry : entries) {
            if (entry.data == null) {
                player.flush(entry.number);
            } else {
                player.data(entry.data, entry.number);
            }
        }
    }
}

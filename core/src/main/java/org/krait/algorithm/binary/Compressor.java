package org.krait.algorithm.binary;

import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.krait.algorithm.AlgorithmError;

/**
 * {@code zlib.compressobj}: a stream of raw deflate, zlib or gzip form. The window is always that of 15 bits, which
 * every reader of the form accepts; the memory level has no effect.
 */
public final class Compressor implements AutoCloseable {
    /** {@code zlib.Z_NO_FLUSH}. */
    public static final int NO_FLUSH = 0;
    /** {@code zlib.Z_FULL_FLUSH}. */
    public static final int FULL_FLUSH = 3;
    /** {@code zlib.Z_FINISH}. */
    public static final int FINISH = 4;
    private static final int CHUNK = 8192;

    private final int level;
    private final int windowBits;
    private final int strategy;
    private final byte[] dictionary;
    private final Deflater deflater;
    private final CRC32 crc; // of gzip form, else null
    private final Journal journal = new Journal();
    private long total;
    private boolean headerDone;
    private boolean finished;

    /**
     * A new stream.
     *
     * @param level from -1 to 9
     * @param windowBits 9 to 15 for zlib form, negative for raw, plus 16 for gzip form
     * @param strategy 0 default, 1 filtered, 2 Huffman only; others count as 0
     * @param dictionary text to refer to, or null
     * @throws AlgorithmError ValueError
     */
    public Compressor(int level, int windowBits, int strategy, byte[] dictionary) {
        boolean gzip = windowBits > 24 && windowBits <= 31;
        if (level < -1 || level > 9 || !gzip && (Math.abs(windowBits) < 9 || Math.abs(windowBits) > 15)) {
            throw AlgorithmError.value("Invalid initialization option");
        }
        this.level = level;
        this.windowBits = windowBits;
        this.strategy = strategy;
        this.dictionary = dictionary;
        deflater = new Deflater(level, gzip || windowBits < 0);
        if (strategy == Deflater.FILTERED || strategy == Deflater.HUFFMAN_ONLY) {
            deflater.setStrategy(strategy);
            deflater.deflate(new byte[1]); // the JDK's first call only sets it, whatever the flush mode
        }
        if (dictionary != null) {
            deflater.setDictionary(dictionary);
        }
        crc = gzip ? new CRC32() : null;
    }

    /**
     * {@code compress(data)}.
     *
     * @param data holds the data
     * @param start where it starts
     * @param length how many bytes
     * @return what is ready of the output
     * @throws AlgorithmError MODULE, {@code zlib.error}
     */
    public byte[] compress(byte[] data, int start, int length) {
        if (finished) {
            throw AlgorithmError.of(AlgorithmError.Kind.MODULE,
                    "Error -2 while compressing data: inconsistent stream state");
        }
        journal.data(data, start, length);
        Output out = new Output(CHUNK);
        header(out);
        if (crc != null) {
            crc.update(data, start, length);
        }
        total += length;
        deflater.setInput(data, start, length);
        while (!deflater.needsInput()) {
            deflate(out, Deflater.NO_FLUSH);
        }
        return out.toArray();
    }

    private int deflate(Output out, int mode) {
        out.room(CHUNK);
        int n = deflater.deflate(out.data, out.length, CHUNK, mode);
        out.length += n;
        return n;
    }

    private void header(Output out) {
        if (crc != null && !headerDone) {
            byte extra = (byte) (level == 9 ? 2 : level == 0 || level == 1 || strategy >= 2 ? 4 : 0);
            out.add(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, extra, 3}, 0, 10);
        }
        headerDone = true;
    }

    /**
     * {@code flush(mode)}.
     *
     * @param mode a Z_ constant; those the JDK lacks count as Z_SYNC_FLUSH
     * @return the output
     * @throws AlgorithmError MODULE, {@code zlib.error}
     */
    public byte[] flush(int mode) {
        if (mode == NO_FLUSH) {
            return new byte[0];
        }
        if (finished) {
            throw AlgorithmError.of(AlgorithmError.Kind.MODULE, "Error -2 while flushing: inconsistent stream state");
        }
        journal.flush(mode);
        Output out = new Output(CHUNK);
        header(out);
        if (mode != FINISH) {
            int flush = mode == FULL_FLUSH ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH;
            while (deflate(out, flush) == CHUNK) {
                // there is more
            }
            return out.toArray();
        }
        deflater.finish();
        while (!deflater.finished()) {
            deflate(out, Deflater.NO_FLUSH);
        }
        if (crc != null) {
            for (int shift = 0; shift < 32; shift += 8) {
                out.add((int) (crc.getValue() >> shift));
            }
            for (int shift = 0; shift < 32; shift += 8) {
                out.add((int) (total >> shift));
            }
        }
        finished = true;
        deflater.end();
        return out.toArray();
    }

    /**
     * {@code copy()}: by doing again what this stream did, as far as that is still known.
     *
     * @return the copy
     * @throws AlgorithmError ValueError when the stream is finished; MEMORY when it is too long to be repeated
     */
    public Compressor copy() {
        if (finished) {
            throw AlgorithmError.value("Inconsistent stream state");
        }
        Compressor copy = new Compressor(level, windowBits, strategy, dictionary);
        journal.replay(new Journal.Player() {
            @Override
            public void data(byte[] data, int limit) {
                copy.compress(data, 0, data.length);
            }

            @Override
            public void flush(int mode) {
                copy.flush(mode);
            }
        });
        return copy;
    }

    /** Frees the native memory. */
    @Override
    public void close() {
        deflater.end();
    }
}

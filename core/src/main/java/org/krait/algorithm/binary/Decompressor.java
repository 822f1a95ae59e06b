package org.krait.algorithm.binary;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.krait.algorithm.AlgorithmError;

/**
 * {@code zlib.decompressobj}: reads raw deflate, zlib or gzip form, or whichever of the latter two it finds. Errors are
 * of the kind MODULE, {@code zlib.error}, with zlib's own messages.
 */
public final class Decompressor implements AutoCloseable {
    private static final byte[] NOTHING = {};
    private static final int CHUNK = 16384;
    private static final int FHCRC = 2;
    private static final int FEXTRA = 4;
    private static final int FNAME = 8;
    private static final int FCOMMENT = 16;

    /** Where in the form the stream is. */
    private enum Part { START, GZIP_HEADER, BODY, TRAILER, END }

    private final int windowBits;
    private final byte[] dictionary;
    private final Journal journal = new Journal();
    private Part part;
    private boolean gzip;
    private Inflater inflater;
    private final CRC32 crc = new CRC32();
    private long length;
    private byte[] held = NOTHING; // an incomplete header or trailer
    private byte[] unusedData = NOTHING;
    private byte[] unconsumedTail = NOTHING;

    /**
     * A new stream.
     *
     * @param windowBits 8 to 15 or 0 for zlib form, negative for raw, plus 16 for gzip, plus 32 for either
     * @param dictionary text to refer to, or null
     * @throws AlgorithmError ValueError
     */
    public Decompressor(int windowBits, byte[] dictionary) {
        this.windowBits = windowBits;
        this.dictionary = dictionary;
        int bits = windowBits < 0 ? -windowBits : windowBits & 15;
        if (windowBits < -15 || windowBits > 47 || bits != 0 && bits < 8 || windowBits < 0 && bits < 8) {
            throw AlgorithmError.value("Invalid initialization option");
        }
        part = Part.START;
        if (windowBits < 0) {
            inflater = new Inflater(true);
            if (dictionary != null) {
                inflater.setDictionary(dictionary);
            }
            part = Part.BODY;
        } else if (windowBits < 16) {
            inflater = new Inflater(false);
            part = Part.BODY;
        } else if (windowBits < 32) {
            gzip = true;
            part = Part.GZIP_HEADER;
        }
    }

    /**
     * {@code eof}.
     *
     * @return whether the end of the stream was reached
     */
    public boolean isAtEnd() {
        return part == Part.END;
    }

    /**
     * {@code unused_data}.
     *
     * @return what came after the end of the stream
     */
    public byte[] unusedData() {
        return unusedData;
    }

    /**
     * {@code unconsumed_tail}.
     *
     * @return input left alone because the output had reached its limit
     */
    public byte[] unconsumedTail() {
        return unconsumedTail;
    }

    private static AlgorithmError error(int code, String message) {
        return AlgorithmError.of(AlgorithmError.Kind.MODULE, "Error " + code + " while decompressing data"
                + (message == null ? "" : ": ".concat(message)));
    }

    /**
     * {@code decompress(data, max_length)}.
     *
     * @param data the input
     * @param maxLength the limit of the output, negative for none
     * @return the output
     * @throws AlgorithmError MODULE
     */
    public byte[] decompress(byte[] data, int maxLength) {
        if (part == Part.END) {
            unusedData = join(unusedData, data);
            return NOTHING;
        }
        journal.data(data, 0, data.length, maxLength);
        byte[] in = data;
        if (held.length > 0) {
            in = join(held, data);
            held = NOTHING;
        }
        Output out = new Output(Math.min(CHUNK, maxLength >= 0 ? maxLength : CHUNK));
        boolean hadTail = unconsumedTail.length > 0;
        unconsumedTail = NOTHING;
        int at = 0;
        if (part == Part.START) {
            if (in.length < 2) {
                held = in;
                return NOTHING;
            }
            gzip = (in[0] & 0xFF) == 0x1F && (in[1] & 0xFF) == 0x8B;
            part = gzip ? Part.GZIP_HEADER : Part.BODY;
            inflater = gzip ? null : new Inflater(false);
        }
        if (part == Part.GZIP_HEADER) {
            at = gzipHeader(in);
            if (at < 0) {
                held = in;
                return NOTHING;
            }
            inflater = new Inflater(true);
            part = Part.BODY;
        }
        if (part == Part.BODY) {
            at = body(in, at, out, maxLength);
        }
        if (part == Part.TRAILER) {
            at = trailer(in, at);
        }
        if (part == Part.END) {
            unusedData = Arrays.copyOfRange(in, at, in.length);
            unconsumedTail = hadTail ? unusedData : NOTHING; // as CPython leaves it
            inflater.end();
        }
        return out.toArray();
    }

    private static byte[] join(byte[] a, byte[] b) {
        if (a.length == 0) {
            return b.length == 0 ? NOTHING : b.clone();
        }
        byte[] joined = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, joined, a.length, b.length);
        return joined;
    }

    /** The length of the header (RFC 1952), -1 when it is not complete. */
    private static int gzipHeader(byte[] in) {
        if (in.length >= 2 && ((in[0] & 0xFF) != 0x1F || (in[1] & 0xFF) != 0x8B)
                || in.length == 1 && (in[0] & 0xFF) != 0x1F) {
            throw error(-3, "incorrect header check");
        }
        if (in.length < 10) {
            return -1;
        }
        if (in[2] != 8) {
            throw error(-3, "unknown compression method");
        }
        int flags = in[3];
        if ((flags & 0xE0) != 0) {
            throw error(-3, "unknown header flags set");
        }
        int at = 10;
        if ((flags & FEXTRA) != 0) {
            if (in.length < at + 2) {
                return -1;
            }
            at += 2 + (in[at] & 0xFF) + ((in[at + 1] & 0xFF) << 8);
        }
        for (int flag = FNAME; flag <= FCOMMENT; flag <<= 1) {
            if ((flags & flag) != 0) {
                while (at < in.length && in[at] != 0) {
                    at++;
                }
                at++;
            }
        }
        if ((flags & FHCRC) != 0) {
            if (in.length < at + 2) {
                return -1;
            }
            CRC32 sum = new CRC32();
            sum.update(in, 0, at);
            if ((sum.getValue() & 0xFFFF) != ((in[at] & 0xFF) | (in[at + 1] & 0xFF) << 8)) {
                throw error(-3, "header crc mismatch");
            }
            at += 2;
        }
        return at <= in.length ? at : -1;
    }

    private int body(byte[] in, int start, Output out, int maxLength) {
        inflater.setInput(in, start, in.length - start);
        try {
            while (true) {
                int room = maxLength >= 0 ? Math.min(CHUNK, maxLength - out.length) : CHUNK;
                if (room == 0 && maxLength > 0) {
                    break; // but without any room the header is read all the same
                }
                out.room(room);
                int n = inflater.inflate(out.data, out.length, room);
                if (gzip) {
                    crc.update(out.data, out.length, n);
                }
                out.length += n;
                length += n;
                if (inflater.finished()) {
                    part = gzip ? Part.TRAILER : Part.END;
                    break;
                }
                if (inflater.needsDictionary()) {
                    if (dictionary == null) {
                        throw error(2, null);
                    }
                    try {
                        inflater.setDictionary(dictionary);
                    } catch (IllegalArgumentException wrong) {
                        throw AlgorithmError.of(AlgorithmError.Kind.MODULE, "Error -3 while setting zdict");
                    }
                } else if (n == 0) {
                    break; // all input is used
                }
            }
        } catch (DataFormatException e) {
            throw error(-3, e.getMessage());
        }
        int left = inflater.getRemaining();
        inflater.setInput(NOTHING);
        if (part == Part.BODY && left > 0) {
            unconsumedTail = Arrays.copyOfRange(in, in.length - left, in.length);
        }
        return in.length - left;
    }

    private int trailer(byte[] in, int start) {
        if (in.length - start < 8) {
            held = Arrays.copyOfRange(in, start, in.length);
            return in.length;
        }
        if (word(in, start) != (int) crc.getValue()) {
            throw error(-3, "incorrect data check");
        }
        if (word(in, start + 4) != (int) length) {
            throw error(-3, "incorrect length check");
        }
        part = Part.END;
        return start + 8;
    }

    private static int word(byte[] in, int at) {
        return in[at] & 0xFF | (in[at + 1] & 0xFF) << 8 | (in[at + 2] & 0xFF) << 16 | in[at + 3] << 24;
    }

    /**
     * {@code flush()}: what the unconsumed tail still gives.
     *
     * @return the output
     * @throws AlgorithmError MODULE
     */
    public byte[] flush() {
        return part == Part.END ? NOTHING : decompress(unconsumedTail, -1);
    }

    /**
     * {@code zlib.decompress}: all of a stream at once.
     *
     * @param data the stream; bytes after its end are ignored
     * @param windowBits as for the constructor
     * @return the output
     * @throws AlgorithmError MODULE
     */
    public static byte[] decompressAll(byte[] data, int windowBits) {
        try (Decompressor stream = new Decompressor(windowBits, null)) {
            byte[] out = stream.decompress(data, -1);
            if (!stream.isAtEnd()) {
                throw error(-5, "incomplete or truncated stream");
            }
            return out;
        }
    }

    /**
     * {@code copy()}: by doing again what this stream did, as far as that is still known.
     *
     * @return the copy
     * @throws AlgorithmError ValueError at the end of the stream; MEMORY when it is too long to be repeated
     */
    public Decompressor copy() {
        if (part == Part.END) {
            throw AlgorithmError.value("Inconsistent stream state");
        }
        Decompressor copy = new Decompressor(windowBits, dictionary);
        journal.replay(new Journal.Player() {
            @Override
            public void data(byte[] data, int limit) {
                copy.decompress(data, limit);
            }

            @Override
            public void flush(int mode) {
                throw new IllegalStateException();
            }
        });
        return copy;
    }

    /** Frees the native memory. */
    @Override
    public void close() {
        if (inflater != null) {
            inflater.end();
        }
    }
}

package org.krait.algorithm.digest;

import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * {@code zlib.crc32}, {@code zlib.adler32} and {@code binascii.crc_hqx}. The JDK's fast ones start from
 * nothing; a start value is joined to their result afterwards.
 */
public final class Checksum {
    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int ADLER = 65521;

    private Checksum() {}

    /**
     * {@code zlib.crc32(data, start)}.
     *
     * @param data holds the data
     * @param offset where it starts
     * @param length how many bytes
     * @param start the checksum of what goes before, 0 for nothing
     * @return the checksum of both, from 0 to 2**32 - 1
     */
    public static long crc32(byte[] data, int offset, int length, long start) {
        CRC32 crc = new CRC32();
        crc.update(data, offset, length);
        if ((int) start == 0) {
            return crc.getValue();
        }
        // the start moves on by 8 * length bits: times x**(8 * length) modulo the polynomial
        int factor = 1 << 31;
        int square = 1 << 30;
        for (long bits = 8L * length; bits > 0; bits >>= 1) {
            if ((bits & 1) != 0) {
                factor = multiply(square, factor);
            }
            square = multiply(square, square);
        }
        return crc.getValue() ^ multiply(factor, (int) start) & 0xFFFFFFFFL;
    }

    /** The product of two polynomials over two elements, the highest bit being the constant term. */
    private static int multiply(int a, int b) {
        int product = 0;
        int shifted = b;
        for (int m = 1 << 31; m != 0; m >>>= 1) {
            if ((a & m) != 0) {
                product ^= shifted;
            }
            shifted = (shifted & 1) != 0 ? shifted >>> 1 ^ POLYNOMIAL : shifted >>> 1;
        }
        return product;
    }

    /**
     * {@code zlib.adler32(data, start)}.
     *
     * @param data holds the data
     * @param offset where it starts
     * @param length how many bytes
     * @param start the checksum of what goes before, 1 for nothing
     * @return the checksum of both, from 0 to 2**32 - 1
     */
    public static long adler32(byte[] data, int offset, int length, long start) {
        Adler32 adler = new Adler32();
        adler.update(data, offset, length);
        long value = adler.getValue();
        long a = start & 0xFFFF;
        long b = start >>> 16 & 0xFFFF;
        long low = Math.floorMod(a + (value & 0xFFFF) - 1, ADLER);
        long high = Math.floorMod(b + (value >>> 16) + length * (a - 1), ADLER);
        return high << 16 | low;
    }

    /**
     * {@code binascii.crc_hqx(data, start)}: CRC-CCITT.
     *
     * @param data holds the data
     * @param offset where it starts
     * @param length how many bytes
     * @param start the checksum of what goes before
     * @return the checksum of both
     */
    public static int crcHqx(byte[] data, int offset, int length, int start) {
        int crc = start & 0xFFFF;
        for (int i = offset; i < offset + length; i++) {
            crc ^= (data[i] & 0xFF) << 8;
            for (int k = 0; k < 8; k++) {
                crc = (crc & 0x8000) != 0 ? crc << 1 ^ 0x1021 : crc << 1;
            }
            crc &= 0xFFFF;
        }
        return crc;
    }
}

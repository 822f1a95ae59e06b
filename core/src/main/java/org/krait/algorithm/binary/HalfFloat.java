package org.krait.algorithm.binary;

import org.krait.algorithm.AlgorithmError;

/** Floats of 16 bits (IEEE 754 binary16), rounded half to even from a double. */
final class HalfFloat {
    private HalfFloat() {}

    static int bits(double x) {
        int sign = (int) (Double.doubleToRawLongBits(x) >>> 48) & 0x8000;
        double a = Math.abs(x);
        if (Double.isNaN(x)) {
            return sign | 0x7E00;
        }
        if (Double.isInfinite(x)) {
            return sign | 0x7C00;
        }
        int exponent = Math.max(Math.getExponent(a), -14);
        // a fraction of 10 bits, or less where the exponent stays at its least
        long units = (long) Math.rint(Math.scalb(a, 10 - exponent));
        long bits = units + ((exponent + 14L) << 10); // the leading bit, if any, counts the exponent up by one
        if (bits >= 0x7C00) {
            throw AlgorithmError.overflow("float too large to pack with e format");
        }
        return sign | (int) bits;
    }

    static double value(int bits) {
        int exponent = bits >> 10 & 0x1F;
        int fraction = bits & 0x3FF;
        double a = exponent == 0 ? Math.scalb((double) fraction, -24)
                : exponent == 31 ? (fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN)
                : Math.scalb((double) (fraction | 0x400), exponent - 25);
        return (bits & 0x8000) != 0 ? -a : a;
    }
}

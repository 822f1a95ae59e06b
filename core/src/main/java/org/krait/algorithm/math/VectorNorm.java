package org.krait.algorithm.math;

/** {@code math.hypot} and the length in {@code math.dist}: CPython's algorithm, exact to about half a unit. */
public final class VectorNorm {
    private VectorNorm() {}

    /**
     * The Euclidean length of a vector.
     *
     * @param coordinates the vector; changed
     * @return its length
     */
    public static double of(double... coordinates) {
        double max = 0;
        boolean nan = false;
        for (int i = 0; i < coordinates.length; i++) {
            double x = Math.abs(coordinates[i]);
            coordinates[i] = x;
            nan |= Double.isNaN(x);
            if (x > max) {
                max = x;
            }
        }
        if (Double.isInfinite(max)) {
            return max;
        }
        if (nan) {
            return Double.NaN;
        }
        return max == 0 || coordinates.length <= 1 ? max : finite(coordinates, max);
    }

    private static double finite(double[] vector, double max) {
        int exponent = FloatParts.exponent(max);
        if (exponent < -1023) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= Double.MIN_NORMAL;
            }
            return Double.MIN_NORMAL * finite(vector, max / Double.MIN_NORMAL);
        }
        double scale = Math.scalb(1.0, -exponent);
        // the sum starts at 1, so that each square is smaller and its addition exact in two floats
        double sum = 1.0;
        double products = 0;
        double sums = 0;
        for (double x : vector) {
            DoubleDouble square = DoubleDouble.product(x * scale, x * scale);
            double next = sum + square.hi();
            sums += square.hi() - (next - sum);
            products += square.lo();
            sum = next;
        }
        double h = Math.sqrt(sum - 1.0 + (products + sums));
        DoubleDouble square = DoubleDouble.product(-h, h);
        double next = sum + square.hi();
        sums += square.hi() - (next - sum);
        products += square.lo();
        h += (next - 1.0 + (products + sums)) / (2.0 * h);
        return h / scale;
    }
}

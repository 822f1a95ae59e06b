package org.krait.algorithm.math;

import java.util.Arrays;
import org.krait.algorithm.AlgorithmError;

/** {@code math.fsum}: Shewchuk's exact sum by partial sums that do not overlap, rounded once at the end. */
public final class FloatSum {
    /** Inv: growing in magnitude, no two overlap, their exact sum is that of all finite items so far. */
    private double[] partials = new double[8];
    private int size;
    private double special; // sum of the infinities and NaNs
    private double infinite; // sum of the infinities
    private boolean hasSpecial;

    /**
     * Adds an item.
     *
     * @param item any float
     * @throws AlgorithmError OverflowError when a partial sum exceeds the floats
     */
    public void add(double item) {
        double x = item;
        int kept = 0;
        for (int j = 0; j < size; j++) {
            double y = partials[j];
            if (Math.abs(x) < Math.abs(y)) {
                double t = x;
                x = y;
                y = t;
            }
            double hi = x + y;
            double lo = y - (hi - x);
            if (lo != 0.0) {
                partials[kept++] = lo;
            }
            x = hi;
        }
        size = kept;
        if (x == 0.0) {
            return;
        }
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            if (!Double.isNaN(item) && !Double.isInfinite(item)) {
                throw AlgorithmError.overflow("intermediate overflow in fsum");
            }
            if (Double.isInfinite(item)) {
                infinite += item;
            }
            special += item;
            hasSpecial = true;
            size = 0;
            return;
        }
        if (size == partials.length) {
            partials = Arrays.copyOf(partials, size * 2);
        }
        partials[size++] = x;
    }

    /**
     * The sum.
     *
     * @return the float nearest to the exact sum
     * @throws AlgorithmError ValueError for infinities of both signs
     */
    public double result() {
        if (hasSpecial) {
            if (Double.isNaN(infinite)) {
                throw AlgorithmError.value("-inf + inf in fsum");
            }
            return special;
        }
        if (size == 0) {
            return 0.0;
        }
        int n = size;
        double hi = partials[--n];
        double lo = 0.0;
        while (n > 0) {
            double x = hi;
            double y = partials[--n];
            hi = x + y;
            lo = y - (hi - x);
            if (lo != 0.0) {
                break;
            }
        }
        // half to even across the partials: a tie is decided by the next one
        if (n > 0 && (lo < 0.0 && partials[n - 1] < 0.0 || lo > 0.0 && partials[n - 1] > 0.0)) {
            double y = lo * 2.0;
            double x = hi + y;
            if (y == x - hi) {
                hi = x;
            }
        }
        return hi;
    }
}

package org.krait.algorithm.math;

/** The float path of {@code math.sumprod}: sums products in three doubles' precision (Ogita, Rump and Oishi). */
public final class ProductSum {
    private double hi;
    private double lo;
    private double tiny;

    /**
     * Adds a product, unless that makes the sum infinite or NaN.
     *
     * @param x a factor
     * @param y a factor
     * @return whether the sum stays finite; if not, it is unchanged
     */
    public boolean add(double x, double y) {
        DoubleDouble product = DoubleDouble.product(x, y);
        DoubleDouble sum = DoubleDouble.sum(hi, product.hi());
        if (!Double.isFinite(sum.hi())) {
            return false;
        }
        DoubleDouble rest = DoubleDouble.sum(lo, product.lo());
        DoubleDouble carry = DoubleDouble.sum(rest.hi(), sum.lo());
        hi = sum.hi();
        lo = carry.hi();
        tiny = tiny + rest.lo() + carry.lo();
        return true;
    }

    /**
     * The sum.
     *
     * @return the float nearest to it
     */
    public double result() {
        DoubleDouble last = DoubleDouble.sum(lo, hi);
        return tiny + last.lo() + last.hi();
    }
}

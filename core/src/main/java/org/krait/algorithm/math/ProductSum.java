package org.krait.algorithm.math;

/** The float path of {@code math.sumprod}: sums products in three doubles' precision (Ogita, Rump and Oishi). */
public final class ProductSum {
    private double hi;
    private double lo;
    private double tiny;

    /**
     * Adds a product.
     *
     * @param x a factor
     * @param y a factor
     */
    public void add(double x, double y) {
        DoubleDouble product = DoubleDouble.product(x, y);
        DoubleDouble sum = DoubleDouble.sum(hi, product.hi());
        DoubleDouble rest = DoubleDouble.sum(lo, product.lo());
        DoubleDouble carry = DoubleDouble.sum(rest.hi(), sum.lo());
        hi = sum.hi();
        lo = carry.hi();
        tiny += rest.lo() + carry.lo();
    }

    /**
     * The sum.
     *
     * @return the float nearest to it
     */
    public double result() {
        return hi + (lo + tiny);
    }
}

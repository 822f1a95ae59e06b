package org.krait.algorithm.math;

/** Powers, exponentials, logarithms and trigonometric functions of floats. */
public final class Elementary {
    private Elementary() {}

    /**
     * C's {@code pow} (C99 annex F).
     *
     * @param x the base
     * @param y the exponent
     * @return x to the power y
     */
    public static double pow(double x, double y) {
        return Math.pow(x, y);
    }
}

package org.krait.algorithm.math;

/**
 * The inverse of the normal distribution function: algorithm AS 241 (M. J. Wichura, Applied Statistics 37, 1988), a
 * quotient of polynomials in each of three ranges.
 */
public final class NormalQuantile {
    /** Numerator and denominator for p from 0.075 to 0.925, highest power first, in 0.180625 - q * q. */
    private static final double[] P_MIDDLE = {2509.0809287301226727, 33430.575583588128105, 67265.770927008700853,
        45921.953931549871457, 13731.693765509461125, 1971.5909503065514427, 133.14166789178437745,
        3.3871328727963666080};
    private static final double[] Q_MIDDLE = {5226.4952788528545610, 28729.085735721942674, 39307.895800092710610,
        21213.794301586595867, 5394.1960214247511077, 687.18700749205790830, 42.313330701600911252, 1};
    /** For the tails down to exp(-25), in sqrt(-log p) - 1.6. */
    private static final double[] P_TAIL = {7.74545014278341407640e-4, 2.27238449892691845833e-2,
        2.41780725177450611770e-1, 1.27045825245236838258e+0, 3.64784832476320460504e+0, 5.76949722146069140550e+0,
        4.63033784615654529590e+0, 1.42343711074968357734e+0};
    private static final double[] Q_TAIL = {1.05075007164441684324e-9, 5.47593808499534494600e-4,
        1.51986665636164571966e-2, 1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e+0,
        2.05319162663775882187e+0, 1};
    /** Beyond, in sqrt(-log p) - 5. */
    private static final double[] P_FAR = {2.01033439929228813265e-7, 2.71155556874348757815e-5,
        1.24266094738807843860e-3, 2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e+0,
        5.46378491116411436990e+0, 6.65790464350110377720e+0};
    private static final double[] Q_FAR = {2.04426310338993978564e-15, 1.42151175831644588870e-7,
        1.84631831751005468180e-5, 7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
        5.99832206555887937690e-1, 1};

    private NormalQuantile() {}

    /** The x below which a standard normal variable lies with probability {@code p}, 0 < p < 1; NaN for NaN. */
    public static double of(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return horner(P_MIDDLE, r) * q / horner(Q_MIDDLE, r);
        }
        double r = Math.sqrt(-Elementary.log(q <= 0 ? p : 1 - p));
        double x = r <= 5 ? horner(P_TAIL, r - 1.6) / horner(Q_TAIL, r - 1.6)
                : horner(P_FAR, r - 5) / horner(Q_FAR, r - 5);
        return q < 0 ? -x : x;
    }

    private static double horner(double[] coefficients, double x) {
        double sum = coefficients[0];
        for (int i = 1; i < coefficients.length; i++) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}

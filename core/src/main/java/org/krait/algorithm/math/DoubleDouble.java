package org.krait.algorithm.math;

/**
 * A number as the unevaluated sum of two doubles, some 106 bits (Dekker; Knuth). It serves to round a result
 * correctly: an approximation is corrected by one Newton step whose residue is computed in this precision.
 */
record DoubleDouble(double hi, double lo) {
    static final DoubleDouble ONE = new DoubleDouble(1, 0);

    static DoubleDouble sum(double a, double b) {
        double s = a + b;
        double c = s - a;
        return new DoubleDouble(s, (a - (s - c)) + (b - c));
    }

    private static DoubleDouble fastSum(double a, double b) {
        double s = a + b;
        return new DoubleDouble(s, b - (s - a));
    }

    static DoubleDouble product(double a, double b) {
        double p = a * b;
        return new DoubleDouble(p, Math.fma(a, b, -p));
    }

    DoubleDouble plus(DoubleDouble o) {
        DoubleDouble s = sum(hi, o.hi);
        DoubleDouble t = sum(lo, o.lo);
        DoubleDouble u = fastSum(s.hi, s.lo + t.hi);
        return fastSum(u.hi, u.lo + t.lo);
    }

    DoubleDouble minus(DoubleDouble o) {
        return plus(new DoubleDouble(-o.hi, -o.lo));
    }

    DoubleDouble times(DoubleDouble o) {
        DoubleDouble p = product(hi, o.hi);
        return fastSum(p.hi, p.lo + (hi * o.lo + lo * o.hi));
    }

    DoubleDouble times(double d) {
        DoubleDouble p = product(hi, d);
        return fastSum(p.hi, p.lo + lo * d);
    }

    DoubleDouble over(double d) {
        double q = hi / d;
        DoubleDouble rest = minus(product(q, d));
        return fastSum(q, rest.hi / d);
    }

    /** Sine and cosine for |x| up to pi: Taylor's series for x/16, then four times the double angle. */
    static DoubleDouble[] sinCos(double x) {
        double t = x / 16;
        DoubleDouble square = product(t, t);
        DoubleDouble sin = new DoubleDouble(t, 0);
        DoubleDouble cos = ONE;
        DoubleDouble term = ONE;
        for (int n = 1; n <= 22; n += 2) {
            // term is t**(n-1)/(n-1)! with its sign
            if (n > 1) {
                cos = cos.plus(term);
                sin = sin.plus(term.times(t).over(n));
            }
            term = term.times(square).over(-n * (n + 1.0));
        }
        for (int i = 0; i < 4; i++) {
            DoubleDouble doubled = sin.times(cos).times(2);
            cos = ONE.minus(sin.times(sin).times(2));
            sin = doubled;
        }
        return new DoubleDouble[] {sin, cos};
    }

    /** The exponential for |x| up to 1: Taylor's series for x/64, squared six times. */
    static DoubleDouble exp(DoubleDouble x) {
        DoubleDouble t = new DoubleDouble(x.hi / 64, x.lo / 64);
        // e**t - 1, which keeps its precision when squared as 2u + u*u
        DoubleDouble term = t;
        DoubleDouble u = t;
        for (int n = 2; n <= 14; n++) {
            term = term.times(t).over(n);
            u = u.plus(term);
        }
        for (int i = 0; i < 6; i++) {
            u = u.times(2).plus(u.times(u));
        }
        return ONE.plus(u);
    }
}

package org.krait.object.number;

import org.krait.algorithm.math.Elementary;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;

/**
 * The operators of complex (language reference 6.5 to 6.7; C99 annex G for infinities and for operands of which one
 * is real). Results are given as a pair of doubles.
 */
public final class ComplexOperators {
    private ComplexOperators() {
    }

    /** {@code (a + bj) * (c + dj)}. */
    public static double[] mul(double a, double b, double c, double d) {
        double ac = a * c;
        double bd = b * d;
        double ad = a * d;
        double bc = b * c;
        double re = ac - bd;
        double im = ad + bc;
        if (re == re || im == im) {
            return new double[] {re, im};
        }
        // Both parts are NaN: infinite operands still give an infinity in the right direction.
        boolean again = false;
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            a = unit(a);
            b = unit(b);
            c = zeroIfNan(c);
            d = zeroIfNan(d);
            again = true;
        }
        if (Double.isInfinite(c) || Double.isInfinite(d)) {
            c = unit(c);
            d = unit(d);
            a = zeroIfNan(a);
            b = zeroIfNan(b);
            again = true;
        }
        if (!again && (Double.isInfinite(ac) || Double.isInfinite(bd) || Double.isInfinite(ad)
                || Double.isInfinite(bc))) {
            a = zeroIfNan(a);
            b = zeroIfNan(b);
            c = zeroIfNan(c);
            d = zeroIfNan(d);
            again = true;
        }
        if (again) {
            re = Double.POSITIVE_INFINITY * (a * c - b * d);
            im = Double.POSITIVE_INFINITY * (a * d + b * c);
        }
        return new double[] {re, im};
    }

    private static double unit(double x) {
        return Math.copySign(Double.isInfinite(x) ? 1.0 : 0.0, x);
    }

    private static double zeroIfNan(double x) {
        return x != x ? Math.copySign(0.0, x) : x;
    }

    /** {@code (a + bj) / (c + dj)}; null for division by zero. */
    static double[] divOrNull(double a, double b, double c, double d) {
        double absC = Math.abs(c);
        double absD = Math.abs(d);
        double re;
        double im;
        if (absC >= absD) {
            if (absC == 0) {
                return null;
            }
            double ratio = d / c;
            double denominator = c + d * ratio;
            re = (a + b * ratio) / denominator;
            im = (b - a * ratio) / denominator;
        } else if (absD >= absC) {
            double ratio = c / d;
            double denominator = c * ratio + d;
            re = (a * ratio + b) / denominator;
            im = (b * ratio - a) / denominator;
        } else {
            re = Double.NaN;
            im = Double.NaN;
        }
        if (re != re && im != im) {
            if ((Double.isInfinite(a) || Double.isInfinite(b)) && Double.isFinite(c) && Double.isFinite(d)) {
                double x = unit(a);
                double y = unit(b);
                re = Double.POSITIVE_INFINITY * (x * c + y * d);
                im = Double.POSITIVE_INFINITY * (y * c - x * d);
            } else if ((Double.isInfinite(c) || Double.isInfinite(d)) && Double.isFinite(a)
                    && Double.isFinite(b)) {
                double x = unit(c);
                double y = unit(d);
                re = 0.0 * (a * x + b * y);
                im = 0.0 * (b * x - a * y);
            }
        }
        return new double[] {re, im};
    }

    /** {@code (a + bj) / (c + dj)}. */
    public static double[] div(double a, double b, double c, double d) {
        return nonZero(divOrNull(a, b, c, d));
    }

    private static double[] nonZero(double[] quotient) {
        if (quotient == null) {
            throw Errors.zeroDivisionError("division by zero");
        }
        return quotient;
    }

    /** {@code a / (c + dj)} for a real a. */
    static double[] divReal(double a, double c, double d) {
        double absC = Math.abs(c);
        double absD = Math.abs(d);
        double re;
        double im;
        if (absC >= absD) {
            if (absC == 0) {
                return nonZero(null);
            }
            double ratio = d / c;
            double denominator = c + d * ratio;
            re = a / denominator;
            im = -a * ratio / denominator;
        } else if (absD >= absC) {
            double ratio = c / d;
            double denominator = c * ratio + d;
            re = a * ratio / denominator;
            im = -a / denominator;
        } else {
            re = Double.NaN;
            im = Double.NaN;
        }
        if (re != re && im != im && Double.isFinite(a) && (Double.isInfinite(c) || Double.isInfinite(d))) {
            re = 0.0 * (a * unit(c));
            im = 0.0 * (-a * unit(d));
        }
        return new double[] {re, im};
    }

    /** {@code (a + bj) ** (c + dj)}. */
    static PyObject pow(double a, double b, double c, double d) {
        double[] r;
        if (d == 0 && c == Math.floor(c) && Math.abs(c) <= 100) {
            r = integerPower(a, b, (int) c);
        } else {
            r = generalPower(a, b, c, d);
        }
        if (r == null) {
            throw Errors.zeroDivisionError("zero to a negative or complex power");
        }
        if (Double.isInfinite(r[0]) || Double.isInfinite(r[1])) {
            throw Errors.overflowError("complex exponentiation");
        }
        return new PyComplex(r[0], r[1]);
    }

    private static double[] integerPower(double a, double b, int n) {
        if (n >= 0) {
            return naturalPower(a, b, n);
        }
        double[] p = naturalPower(a, b, -n);
        return divOrNull(1, 0, p[0], p[1]);
    }

    private static double[] naturalPower(double a, double b, int n) {
        if (n == 0) {
            return new double[] {1, 0};
        }
        double[] p = {a, b};
        double[] r = p;
        int rest = n - 1;
        for (int mask = 1; rest >= mask; ) {
            if ((rest & mask) != 0) {
                r = mul(r[0], r[1], p[0], p[1]);
            }
            mask <<= 1;
            if (rest >= mask) {
                p = mul(p[0], p[1], p[0], p[1]);
            }
        }
        return r;
    }

    private static double[] generalPower(double a, double b, double c, double d) {
        if (c == 0 && d == 0) {
            return new double[] {1, 0};
        }
        if (a == 0 && b == 0) {
            return d != 0 || c < 0 ? null : new double[] {0, 0};
        }
        double size = Math.hypot(a, b);
        double length = Elementary.pow(size, c);
        double angle = Math.atan2(b, a);
        double phase = angle * c;
        if (d != 0) {
            length *= Math.exp(-angle * d);
            phase += d * Math.log(size);
        }
        return new double[] {length * Math.cos(phase), length * Math.sin(phase)};
    }

    /** {@code abs(re + im j)}. */
    static PyObject abs(double re, double im) {
        double r = Math.hypot(re, im);
        if (Double.isInfinite(r) && Double.isFinite(re) && Double.isFinite(im)) {
            throw Errors.overflowError("absolute value too large");
        }
        return Py.real(r);
    }
}

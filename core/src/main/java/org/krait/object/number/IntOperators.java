package org.krait.object.number;

import java.math.BigInteger;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.number.IntArithmetic;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.exception.PyExceptions;

/**
 * The operators of int (language reference 6.5 to 6.9), on longs where they suffice; beyond, the engine
 * {@link IntArithmetic} has the rules.
 */
final class IntOperators {
    /** More bits than this are more than memory. */
    private static final long MOST_BITS = Integer.MAX_VALUE - 64L;

    private IntOperators() {
    }

    /** {@code a + b}. */
    static PyInt add(PyInt a, PyInt b) {
        if (a.big == null && b.big == null) {
            long x = a.value;
            long y = b.value;
            long r = x + y;
            if (((x ^ r) & (y ^ r)) >= 0) {
                return PyInt.of(r);
            }
        }
        return PyInt.of(a.bigValue().add(b.bigValue()));
    }

    /** {@code a - b}. */
    static PyInt sub(PyInt a, PyInt b) {
        if (a.big == null && b.big == null) {
            long x = a.value;
            long y = b.value;
            long r = x - y;
            if (((x ^ y) & (x ^ r)) >= 0) {
                return PyInt.of(r);
            }
        }
        return PyInt.of(a.bigValue().subtract(b.bigValue()));
    }

    /** {@code a * b}. */
    static PyInt mul(PyInt a, PyInt b) {
        if (a.big == null && b.big == null) {
            long x = a.value;
            long y = b.value;
            long low = x * y;
            if (Math.multiplyHigh(x, y) == low >> 63) {
                return PyInt.of(low);
            }
        }
        BigInteger x = a.bigValue();
        BigInteger y = b.bigValue();
        if ((long) x.bitLength() + y.bitLength() > MOST_BITS) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        return PyInt.of(x.multiply(y));
    }

    /** {@code a // b}. */
    static PyInt floorDiv(PyInt a, PyInt b) {
        checkDivisor(b);
        if (a.big == null && b.big == null && (a.value != Long.MIN_VALUE || b.value != -1)) {
            return PyInt.of(Math.floorDiv(a.value, b.value));
        }
        return PyInt.of(IntArithmetic.floorDivide(a.bigValue(), b.bigValue()));
    }

    /** {@code a % b}. */
    static PyInt mod(PyInt a, PyInt b) {
        checkDivisor(b);
        if (a.big == null && b.big == null) {
            return PyInt.of(Math.floorMod(a.value, b.value));
        }
        return PyInt.of(IntArithmetic.modulo(a.bigValue(), b.bigValue()));
    }

    /** {@code divmod(a, b)}. */
    static PyObject divmod(PyInt a, PyInt b) {
        checkDivisor(b);
        if (a.big == null && b.big == null) {
            return Py.tuple(floorDiv(a, b), mod(a, b));
        }
        BigInteger[] both = IntArithmetic.divmod(a.bigValue(), b.bigValue());
        return Py.tuple(PyInt.of(both[0]), PyInt.of(both[1]));
    }

    private static void checkDivisor(PyInt b) {
        if (b.value == 0 && b.big == null) {
            throw Errors.zeroDivisionError("division by zero");
        }
    }

    /** {@code a / b}, correctly rounded. */
    static double trueDiv(PyInt a, PyInt b) {
        try {
            return a.big == null && b.big == null ? IntArithmetic.trueDivide(a.value, b.value)
                    : IntArithmetic.trueDivide(a.bigValue(), b.bigValue());
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    /** The nearest double; OverflowError beyond the largest. */
    static double toDouble(BigInteger v) {
        try {
            return IntArithmetic.toDouble(v);
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    /** {@code v ** w % modulus} for the pow slots; modulus null or None if absent. */
    static PyObject pow(PyObject v, PyObject w, PyObject modulus) {
        if (!(v instanceof PyInt a) || !(w instanceof PyInt b)) {
            return Py.NotImplemented;
        }
        if (modulus == null || modulus == Py.None) {
            return b.signum() < 0 ? FloatOperators.pow(a.doubleValue(), b.doubleValue()) : power(a, b);
        }
        if (!(modulus instanceof PyInt m)) {
            return Py.NotImplemented;
        }
        try {
            return PyInt.of(IntArithmetic.power(a.bigValue(), b.bigValue(), m.bigValue()));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    private static PyInt power(PyInt a, PyInt b) {
        if (a.big == null && b.big == null && b.value < 64) {
            long base = a.value;
            long result = 1;
            for (long n = b.value; ; ) {
                if ((n & 1) != 0) {
                    if (Math.multiplyHigh(result, base) != result * base >> 63) {
                        break;
                    }
                    result *= base;
                }
                n >>= 1;
                if (n == 0) {
                    return PyInt.of(result);
                }
                if (Math.multiplyHigh(base, base) != base * base >> 63) {
                    break;
                }
                base *= base;
            }
        }
        try {
            return PyInt.of(IntArithmetic.power(a.bigValue(), b.bigValue()));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    /** {@code a << b}. */
    static PyInt shiftLeft(PyInt a, PyInt b) {
        if (a.big == null && b.big == null && b.value >= 0 && b.value < 64) {
            long r = a.value << b.value;
            if (r >> b.value == a.value) {
                return PyInt.of(r);
            }
        }
        try {
            return PyInt.of(IntArithmetic.shiftLeft(a.bigValue(), b.bigValue()));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    /** {@code a >> b}. */
    static PyInt shiftRight(PyInt a, PyInt b) {
        if (a.big == null && b.big == null && b.value >= 0) {
            return PyInt.of(a.value >> Math.min(b.value, 63));
        }
        try {
            return PyInt.of(IntArithmetic.shiftRight(a.bigValue(), b.bigValue()));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    /** {@code a & b}. */
    static PyInt and(PyInt a, PyInt b) {
        return a.big == null && b.big == null ? PyInt.of(a.value & b.value)
                : PyInt.of(a.bigValue().and(b.bigValue()));
    }

    /** {@code a | b}. */
    static PyInt or(PyInt a, PyInt b) {
        return a.big == null && b.big == null ? PyInt.of(a.value | b.value)
                : PyInt.of(a.bigValue().or(b.bigValue()));
    }

    /** {@code a ^ b}. */
    static PyInt xor(PyInt a, PyInt b) {
        return a.big == null && b.big == null ? PyInt.of(a.value ^ b.value)
                : PyInt.of(a.bigValue().xor(b.bigValue()));
    }

    /** The bits of the absolute value. */
    static long bitLength(PyInt v) {
        return v.big == null ? 64 - Long.numberOfLeadingZeros(v.value < 0 ? -v.value : v.value)
                : IntArithmetic.bitLength(v.big);
    }

    /** Rounds to a multiple of {@code 10**-digits}, halves to even; itself if digits is not negative. */
    static PyInt round(PyInt v, PyInt digits) {
        return digits.signum() >= 0 ? v.exact()
                : PyInt.of(IntArithmetic.roundToPower(v.bigValue(), digits.bigValue().negate()));
    }
}

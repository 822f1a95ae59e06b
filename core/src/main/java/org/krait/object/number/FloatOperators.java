package org.krait.object.number;

import java.math.BigInteger;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.number.FloatArithmetic;
import org.krait.object.AlgorithmErrors;
import org.krait.object.CompareOp;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;

/** The operators of float that need more than Java's own (language reference 6.5 to 6.10). */
public final class FloatOperators {
    private FloatOperators() {
    }

    /** {@code v / w}. */
    public static double div(double v, double w) {
        if (w == 0) {
            throw Errors.zeroDivisionError("division by zero");
        }
        return v / w;
    }

    /** {@code v // w}. */
    public static double floorDiv(double v, double w) {
        if (w == 0) {
            throw Errors.zeroDivisionError("division by zero");
        }
        return FloatArithmetic.floorDivide(v, w);
    }

    /** {@code v % w}. */
    public static double mod(double v, double w) {
        if (w == 0) {
            throw Errors.zeroDivisionError("division by zero");
        }
        return FloatArithmetic.modulo(v, w);
    }

    /** {@code v ** w}: a float, or a complex number where the base is negative and the exponent no integer. */
    static PyObject pow(double v, double w) {
        if (FloatArithmetic.isComplexPower(v, w)) {
            return ComplexOperators.pow(v, 0, w, 0);
        }
        try {
            return Py.real(FloatArithmetic.power(v, w));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    /** {@code v op w} for a float and an int or float, by exact values; null if w is neither. */
    static PyObject compare(double v, PyObject w, CompareOp op) {
        if (w instanceof PyFloat f) {
            return Py.bool(holds(v, f.value, op));
        }
        if (!(w instanceof PyInt i)) {
            return Py.NotImplemented;
        }
        if (Double.isNaN(v)) {
            return Py.bool(op == CompareOp.NE);
        }
        return Py.bool(op.holds(i.big == null ? FloatArithmetic.compare(v, i.value)
                : FloatArithmetic.compare(v, i.big)));
    }

    /** {@code v op w} by the rules of IEEE 754. */
    public static boolean holds(double v, double w, CompareOp op) {
        return switch (op) {
            case LT -> v < w;
            case LE -> v <= w;
            case EQ -> v == w;
            case NE -> v != w;
            case GT -> v > w;
            case GE -> v >= w;
        };
    }

    /** {@code int(v)}. */
    public static PyInt toInt(double v) {
        if (Math.abs(v) < 9e18) {
            return PyInt.of((long) v);
        }
        try {
            return PyInt.of(FloatArithmetic.toInteger(v));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    static PyObject integerRatio(double v) {
        try {
            BigInteger[] ratio = FloatArithmetic.integerRatio(v);
            return Py.tuple(PyInt.of(ratio[0]), PyInt.of(ratio[1]));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    static PyObject round(double v, long digits) {
        try {
            return Py.real(FloatArithmetic.round(v, digits));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }
}

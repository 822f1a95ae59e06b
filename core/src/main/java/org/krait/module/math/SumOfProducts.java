package org.krait.module.math;

import org.krait.algorithm.math.ProductSum;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;

/**
 * {@code math.sumprod}. There are three ways to add a pair, each given up for good when a pair does not fit: exact
 * ints whose products and sum fit a long; floats, or a float and an int, in triple precision while the sum is
 * finite; the operators.
 */
final class SumOfProducts {
    private PyObject total = Py.integer(0);
    private boolean ints = true;
    private long intTotal;
    private boolean floats = true;
    private ProductSum floatTotal;

    private SumOfProducts() {
    }

    static PyObject of(PyObject p, PyObject q) {
        SumOfProducts sum = new SumOfProducts();
        while (true) {
            PyObject x = Iteration.next(p);
            PyObject y = Iteration.next(q);
            if ((x == null) != (y == null)) {
                throw Errors.valueError("Inputs are not the same length");
            }
            if (x == null) {
                sum.leaveInts();
                sum.leaveFloats();
                return sum.total;
            }
            sum.add(x, y);
        }
    }

    private void add(PyObject x, PyObject y) {
        if (ints) {
            if (addInts(x, y)) {
                return;
            }
            leaveInts();
        }
        if (floats) {
            if (addFloats(x, y)) {
                return;
            }
            leaveFloats();
        }
        total = Numbers.add(total, Numbers.mul(x, y));
    }

    private boolean addInts(PyObject x, PyObject y) {
        if (x.type() != PyInt.TYPE || y.type() != PyInt.TYPE) {
            return false;
        }
        PyInt i = (PyInt) x;
        PyInt j = (PyInt) y;
        if (!i.isSmall() || !j.isSmall()) {
            return false;
        }
        try {
            intTotal = Math.addExact(intTotal, Math.multiplyExact(i.longValue(), j.longValue()));
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private void leaveInts() {
        if (ints && intTotal != 0) {
            total = Numbers.add(total, Py.integer(intTotal));
        }
        ints = false;
    }

    private boolean addFloats(PyObject x, PyObject y) {
        boolean left = x.type() == PyFloat.TYPE;
        boolean right = y.type() == PyFloat.TYPE;
        if (!left && !right || !left && !(x instanceof PyInt i && isExact(i))
                || !right && !(y instanceof PyInt j && isExact(j))) {
            return false;
        }
        double v = left ? ((PyFloat) x).value : ((PyInt) x).bigValue().doubleValue();
        double w = right ? ((PyFloat) y).value : ((PyInt) y).bigValue().doubleValue();
        ProductSum next = floatTotal == null ? new ProductSum() : floatTotal;
        if (!next.add(v, w)) {
            return false;
        }
        floatTotal = next;
        return true;
    }

    /** Whether it is an int or a bool, not of a subclass, that a float can be as large as. */
    private static boolean isExact(PyInt i) {
        return (i.type() == PyInt.TYPE || i == Py.True || i == Py.False)
                && !Double.isInfinite(i.bigValue().doubleValue());
    }

    private void leaveFloats() {
        if (floats && floatTotal != null) {
            total = Numbers.add(total, Py.real(floatTotal.result()));
        }
        floats = false;
    }
}

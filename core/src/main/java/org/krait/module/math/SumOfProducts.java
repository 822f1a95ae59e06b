package org.krait.module.math;

import org.krait.algorithm.math.ProductSum;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.number.PyBool;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;

/**
 * {@code math.sumprod}: ints and floats run on their own accumulators as long as the operands are exact ints, or exact
 * floats and ints; the first other pair, and all that follow, go through the operators.
 */
final class SumOfProducts {
    private SumOfProducts() {
    }

    static PyObject of(PyObject p, PyObject q) {
        PyObject total = Py.integer(0);
        ProductSum real = new ProductSum();
        boolean floats = true;
        boolean anyFloat = false;
        while (true) {
            PyObject x = Iteration.next(p);
            PyObject y = Iteration.next(q);
            if ((x == null) != (y == null)) {
                throw Errors.valueError("Inputs are not the same length");
            }
            if (x == null) {
                return anyFloat ? Numbers.add(total, Py.real(real.result())) : total;
            }
            if (floats && isReal(x) && isReal(y) && (x instanceof PyFloat || y instanceof PyFloat)) {
                real.add(Numbers.asDouble(x), Numbers.asDouble(y));
                anyFloat = true;
                continue;
            }
            if (anyFloat) {
                total = Numbers.add(total, Py.real(real.result()));
                real = new ProductSum();
                anyFloat = false;
            }
            floats = isReal(x) && isReal(y);
            total = Numbers.add(total, Numbers.mul(x, y));
        }
    }

    private static boolean isReal(PyObject o) {
        return o.type() == PyFloat.TYPE || o.type() == PyInt.TYPE && !(o instanceof PyBool);
    }
}

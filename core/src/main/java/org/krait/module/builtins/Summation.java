package org.krait.module.builtins;

import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyByteArray;
import org.krait.object.bytes.PyBytes;
import org.krait.object.number.PyBool;
import org.krait.object.number.PyComplex;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;

/**
 * {@code sum}. Ints add up in a long while they fit; floats and complex numbers by compensated summation, as CPython
 * has done since 3.12 (Neumaier's variant of Kahan's algorithm); everything else by {@code +}.
 */
final class Summation {
    private final PyObject it;
    private PyObject total;
    private PyObject item;

    private Summation(PyObject it, PyObject total) {
        this.it = it;
        this.total = total;
    }

    static PyObject sum(PyObject iterable, PyObject start) {
        if (start instanceof PyStr) {
            throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
        }
        if (start instanceof PyBytes) {
            throw Errors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
        }
        if (start instanceof PyByteArray) {
            throw Errors.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
        }
        return new Summation(Iteration.iter(iterable), start).run();
    }

    private PyObject run() {
        if (!advance()) {
            return total;
        }
        boolean more = true;
        if (total.getClass() == PyInt.class) {
            more = addInts();
        }
        if (more && total.getClass() == PyFloat.class) {
            more = addFloats();
        }
        if (more && total.getClass() == PyComplex.class) {
            more = addComplexes();
        }
        while (more) {
            total = Numbers.add(total, item);
            more = advance();
        }
        return total;
    }

    private boolean advance() {
        item = Iteration.next(it);
        return item != null;
    }

    /** Adds while items are small ints; true if an item is left that is not added yet. */
    private boolean addInts() {
        long sum = ((PyInt) total).longValue();
        do {
            if (item.getClass() != PyInt.class && item.getClass() != PyBool.class) {
                break;
            }
            long value = ((PyInt) item).longValue();
            long next = sum + value;
            if (((sum ^ next) & (value ^ next)) < 0) {
                break;
            }
            sum = next;
        } while (advance());
        total = PyInt.of(sum);
        if (item == null) {
            return false;
        }
        total = Numbers.add(total, item);
        return advance();
    }

    private boolean addFloats() {
        Compensated sum = new Compensated(((PyFloat) total).value);
        do {
            if (item.getClass() == PyFloat.class) {
                sum.add(((PyFloat) item).value);
            } else if (item instanceof PyInt) {
                sum.add(Numbers.asDouble(item));
            } else {
                break;
            }
        } while (advance());
        total = new PyFloat(sum.value());
        return step();
    }

    private boolean addComplexes() {
        PyComplex start = (PyComplex) total;
        Compensated real = new Compensated(start.real);
        Compensated imag = new Compensated(start.imag);
        do {
            if (item.getClass() == PyComplex.class) {
                real.add(((PyComplex) item).real);
                imag.add(((PyComplex) item).imag);
            } else if (item.getClass() == PyFloat.class) {
                real.add(((PyFloat) item).value);
            } else if (item instanceof PyInt) {
                real.add(Numbers.asDouble(item));
            } else {
                break;
            }
        } while (advance());
        total = new PyComplex(real.value(), imag.value());
        return step();
    }

    /** Adds the item that ended a fast run by {@code +}; true if another one is left. */
    private boolean step() {
        if (item == null) {
            return false;
        }
        total = Numbers.add(total, item);
        return advance();
    }

    private static final class Compensated {
        private double high;
        private double low;

        Compensated(double start) {
            high = start;
        }

        void add(double x) {
            double sum = high + x;
            low += Math.abs(high) >= Math.abs(x) ? high - sum + x : x - sum + high;
            high = sum;
        }

        double value() {
            return low != 0 && !Double.isInfinite(low) && !Double.isNaN(low) ? high + low : high;
        }
    }
}

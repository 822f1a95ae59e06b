package org.krait.object.sequence;

import java.math.BigInteger;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.number.PyInt;
import org.krait.runtime.importing.Imports;

/** The iterator of a range with numbers beyond a long. */
@ExposeType(name = "longrange_iterator", subclassable = false, instantiable = false)
public final class PyLongRangeIterator extends PyObject {
    public static final PyType TYPE = PyLongRangeIteratorExposed.TYPE;

    private BigInteger next;
    private final BigInteger step;
    private BigInteger left;

    PyLongRangeIterator(BigInteger start, BigInteger step, BigInteger length) {
        super(TYPE);
        next = start;
        this.step = step;
        left = length;
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    synchronized PyObject next() {
        if (left.signum() <= 0) {
            return null;
        }
        BigInteger value = next;
        next = value.add(step);
        left = left.subtract(BigInteger.ONE);
        return Subscripts.integer(value);
    }

    @Method
    PyObject __length_hint__() {
        return Subscripts.integer(left);
    }

    @Method
    synchronized PyObject __reduce__() {
        PyObject call = Imports.builtin("iter"); // first: it may run code that moves this iterator
        BigInteger stop = next.add(left.multiply(step));
        PyObject rest =
                PyRange.of(Subscripts.integer(next), Subscripts.integer(stop), Subscripts.integer(step));
        return Py.tuple(call, Py.tuple(rest), Py.None);
    }

    @Method
    synchronized void __setstate__(PyObject object) {
        if (object.type() != PyInt.TYPE) {
            throw Errors.typeError("state must be an int, not " + object.type().name());
        }
        PyInt state = (PyInt) object;
        BigInteger done = state.bigValue().max(BigInteger.ZERO).min(left);
        next = next.add(done.multiply(step));
        left = left.subtract(done);
    }
}

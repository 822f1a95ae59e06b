package org.krait.object.iterator;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.IteratorStates;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code reversed}: what {@code __reversed__} gives, or else an iterator over a sequence from its end. */
@ExposeType(name = "reversed")
public class PyReversed extends PyObject {
    public static final PyType TYPE = PyReversedExposed.TYPE;

    private static final PyStr REVERSED = PyStr.intern("__reversed__");

    /** Null once exhausted. */
    private PyObject sequence;

    /** The next item's index; -1: none. */
    private long index;

    protected PyReversed(PyType type, PyObject sequence, long length) {
        super(type);
        this.sequence = sequence;
        index = length - 1;
    }

    @New(signature = "(object, /)")
    static PyObject __new__(PyType cls, PyObject object) {
        PyObject method = Attributes.lookupSpecial(object, REVERSED);
        if (method != null && method != Py.None) {
            return Calls.call(method);
        }
        if (method == Py.None || !Containers.isSequence(object)) {
            throw Errors.typeError("'" + object.type().longName() + "' object is not reversible");
        }
        long length = Containers.len(object);
        return cls == TYPE ? new PyReversed(cls, object, length) : new PyReversedSub(cls, object, length);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        PyObject of = sequence;
        if (of == null) {
            return null;
        }
        PyObject item = index < 0 ? null : PySequenceIterator.itemOrNull(of, index);
        if (item == null) {
            index = -1;
            sequence = null;
        } else {
            index--;
        }
        return item;
    }

    @Method
    PyObject __length_hint__() {
        PyObject of = sequence;
        if (of == null) {
            return Py.integer(0);
        }
        long left = index + 1;
        return Py.integer(Containers.len(of) < left ? 0 : left);
    }

    @Method
    PyObject __reduce__() {
        PyObject of = sequence;
        if (of == null || index < 0) {
            return Py.tuple(type(), Py.tuple(PyTuple.EMPTY));
        }
        return Py.tuple(type(), Py.tuple(of), Py.integer(index));
    }

    @Method
    void __setstate__(PyObject object) {
        long state = IteratorStates.state(object);
        PyObject of = sequence;
        if (of != null) {
            index = Math.max(-1, Math.min(state, Containers.len(of) - 1));
        }
    }
}

package org.krait.module.struct;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.PyBuffer;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code unpack_iterator}: one tuple for each piece of a buffer. */
@ExposeType(name = "unpack_iterator", module = "_struct", subclassable = false, instantiable = false)
public final class PyUnpackIterator extends PyObject {
    public static final PyType TYPE = PyUnpackIteratorExposed.TYPE;

    private final Layout layout;
    /** Null once the end was reached. */
    private PyBuffer buffer;
    private int at;

    PyUnpackIterator(Layout layout, PyBuffer buffer) {
        super(TYPE);
        this.layout = layout;
        this.buffer = buffer;
    }

    @Special
    static PyObject iter(PyObject self) {
        return self;
    }

    @Special
    static PyObject next(PyObject self) {
        PyUnpackIterator it = (PyUnpackIterator) self;
        if (it.buffer == null) {
            return null;
        }
        if (it.at >= it.buffer.length) {
            it.buffer.release();
            it.buffer = null;
            return null;
        }
        PyObject values = it.layout.unpack(it.buffer.array, it.buffer.offset + it.at);
        it.at += it.layout.size();
        return values;
    }

    @Method
    int __length_hint__() {
        return buffer == null ? 0 : (buffer.length - at) / layout.size();
    }
}

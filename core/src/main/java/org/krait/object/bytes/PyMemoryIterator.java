package org.krait.object.bytes;

import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code memory_iterator}: the items of a memoryview of one dimension. */
@ExposeType(name = "memory_iterator", subclassable = false, instantiable = false)
public final class PyMemoryIterator extends PyObject {
    public static final PyType TYPE = PyMemoryIteratorExposed.TYPE;

    /** Null once the end was reached. */
    private PyMemoryView view;
    private final int length;
    private int at;

    PyMemoryIterator(PyMemoryView view) {
        super(TYPE);
        this.view = view;
        this.length = view.items();
    }

    @Special
    static PyObject iter(PyObject self) {
        return self;
    }

    @Special
    static PyObject next(PyObject self) {
        PyMemoryIterator it = (PyMemoryIterator) self;
        if (it.view == null) {
            return null;
        }
        if (it.at >= it.length) {
            it.view = null;
            return null;
        }
        return it.view.itemOrNull(it.at++);
    }
}

package org.krait.module.contextvars;

import java.util.Iterator;
import java.util.Map;

import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** What {@code Context.keys()}, {@code values()} and {@code items()} return: iterators that know the context's size. */
abstract class ContextIterator extends PyObject {
    private final int size;
    private final Iterator<Map.Entry<PyContextVar, PyObject>> entries;

    ContextIterator(PyType type, Map<PyContextVar, PyObject> values) {
        super(type);
        size = values.size();
        entries = values.entrySet().iterator();
    }

    /** What the iterator gives for a variable and its value. */
    abstract PyObject item(PyContextVar variable, PyObject value);

    @Special
    static PyObject iter(PyObject self) {
        return self;
    }

    @Special
    static long len(PyObject self) {
        return ((ContextIterator) self).size;
    }

    @Special
    static PyObject next(PyObject self) {
        ContextIterator it = (ContextIterator) self;
        synchronized (it) {
            if (!it.entries.hasNext()) {
                return null;
            }
            Map.Entry<PyContextVar, PyObject> entry = it.entries.next();
            return it.item(entry.getKey(), entry.getValue());
        }
    }
}

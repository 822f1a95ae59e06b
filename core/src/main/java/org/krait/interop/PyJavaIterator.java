package org.krait.interop;

import java.util.Iterator;
import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** A Java iterator as a Python one. */
@ExposeType(name = "iterator", module = "java", instantiable = false, subclassable = false)
final class PyJavaIterator extends PyObject {
    static final PyType TYPE = PyJavaIteratorExposed.TYPE;

    private final Iterator<?> iterator;

    private PyJavaIterator(Iterator<?> iterator) {
        super(TYPE);
        this.iterator = iterator;
    }

    static PyObject over(Iterable<?> iterable) {
        try {
            return new PyJavaIterator(iterable.iterator());
        } catch (RuntimeException e) {
            throw Interop.current().raised(e);
        }
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        try {
            return iterator.hasNext() ? Interop.current().toPython(iterator.next()) : null;
        } catch (RuntimeException e) {
            throw Interop.current().raised(e);
        }
    }
}

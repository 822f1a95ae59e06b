package org.krait.interop;

import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** The wrapper of an {@code Iterable}. */
@ExposeType(name = "iterable", module = "java", base = PyJavaObject.class, instantiable = false, subclassable = false)
final class PyJavaIterable extends PyJavaObject {
    static final PyType TYPE = PyJavaIterableExposed.TYPE;

    PyJavaIterable(Iterable<?> value) {
        super(TYPE, value);
    }

    @Special
    PyObject iter() {
        return PyJavaIterator.over((Iterable<?>) value);
    }
}

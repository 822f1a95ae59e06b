package org.krait.object.bytes;

import org.krait.expose.ExposeType;
import org.krait.object.PyType;

/** {@code bytes_iterator}. */
@ExposeType(name = "bytes_iterator", subclassable = false, instantiable = false)
public final class PyBytesIterator extends PyByteSequenceIterator {
    public static final PyType TYPE = PyBytesIteratorExposed.TYPE;

    PyBytesIterator(PyBytes sequence) {
        super(TYPE, sequence);
    }
}

package org.krait.object.bytes;

import org.krait.expose.ExposeType;
import org.krait.object.PyType;

/** {@code bytearray_iterator}. */
@ExposeType(name = "bytearray_iterator", subclassable = false, instantiable = false)
public final class PyByteArrayIterator extends PyByteSequenceIterator {
    public static final PyType TYPE = PyByteArrayIteratorExposed.TYPE;

    PyByteArrayIterator(PyByteArray sequence) {
        super(TYPE, sequence);
    }
}

package org.krait.module.multibyte;

import org.krait.expose.Getter;
import org.krait.expose.Setter;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** What the reader and the writer have in common: the attribute {@code stream}. */
abstract class PyMultibyteStream extends PyMultibyteCoder {
    PyObject stream;

    PyMultibyteStream(PyType type) {
        super(type);
    }

    @Getter(name = "stream")
    PyObject stream() {
        return stream;
    }

    @Setter(name = "stream")
    void setStream(PyObject value) {
        throw Errors.attributeError("readonly attribute");
    }
}

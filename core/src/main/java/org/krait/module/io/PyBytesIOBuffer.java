package org.krait.module.io;

import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.PyBuffer;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code _io._BytesIOBuffer}: what the view that {@code BytesIO.getbuffer} gives is a view of. */
@ExposeType(name = "_BytesIOBuffer", module = "_io", subclassable = false)
public final class PyBytesIOBuffer extends PyObject {
    public static final PyType TYPE = PyBytesIOBufferExposed.TYPE;

    private final PyBytesIO source;

    PyBytesIOBuffer(PyBytesIO source) {
        super(TYPE);
        this.source = source;
    }

    @Special
    static PyBuffer buffer(PyObject self, int flags) {
        return ((PyBytesIOBuffer) self).source.lend(self);
    }
}

package org.krait.object.exception;

import org.krait.expose.ExposeType;
import org.krait.object.PyType;
import org.krait.object.descriptor.TypeFiller;
import org.krait.object.dict.PyDict;

/** The type Exception, which adds nothing to BaseException. */
@ExposeType(name = "Exception", base = PyBaseException.class)
public final class PlainException {
    private PlainException() {}

    static void init(PyType type, PyDict dict) {
        new TypeFiller(type, dict, null).newMethod();
    }
}

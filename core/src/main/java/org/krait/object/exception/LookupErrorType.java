package org.krait.object.exception;

import org.krait.expose.ExposeType;
import org.krait.object.PyType;
import org.krait.object.descriptor.TypeFiller;
import org.krait.object.dict.PyDict;

/** The type LookupError, base of IndexError and KeyError. */
@ExposeType(name = "LookupError", base = PlainException.class)
final class LookupErrorType {
    private LookupErrorType() {}

    static void init(PyType type, PyDict dict) {
        new TypeFiller(type, dict, null).newMethod();
    }
}

package org.krait.object.exception;

import org.krait.expose.ExposeType;
import org.krait.object.PyType;
import org.krait.object.descriptor.TypeFiller;
import org.krait.object.dict.PyDict;

/** The type UnicodeError, base of the three that carry what could not be converted. */
@ExposeType(name = "UnicodeError", base = ValueErrorType.class)
final class UnicodeErrorType {
    private UnicodeErrorType() {}

    static void init(PyType type, PyDict dict) {
        new TypeFiller(type, dict, null).newMethod();
    }
}

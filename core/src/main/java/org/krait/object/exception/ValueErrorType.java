package org.krait.object.exception;

import org.krait.expose.ExposeType;
import org.krait.object.PyType;
import org.krait.object.descriptor.TypeFiller;
import org.krait.object.dict.PyDict;

/** The type ValueError. */
@ExposeType(name = "ValueError", base = PlainException.class)
final class ValueErrorType {
    private ValueErrorType() {}

    static void init(PyType type, PyDict dict) {
        new TypeFiller(type, dict, null).newMethod();
    }
}

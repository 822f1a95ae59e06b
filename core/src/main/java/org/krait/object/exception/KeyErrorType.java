package org.krait.object.exception;

import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.Texts;

/** KeyError: shows its one argument as repr does, so that {@code KeyError: ''} says something. */
@ExposeType(name = "KeyError", base = LookupErrorType.class)
final class KeyErrorType {
    private KeyErrorType() {}

    @Special
    static PyObject str(PyBaseException self) {
        return self.args.size() == 1 ? Texts.repr(self.args.get(0)) : PyBaseException.str(self);
    }
}

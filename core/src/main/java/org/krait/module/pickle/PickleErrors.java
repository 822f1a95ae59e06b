package org.krait.module.pickle;

import org.krait.module.ModuleException;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyType;
import org.krait.object.exception.PyExceptions;
import org.krait.runtime.ThreadState;

/** The exceptions of {@code _pickle}. */
final class PickleErrors {
    private static final String MODULE = "_pickle";

    private PickleErrors() {}

    static PyType pickleError() {
        return ModuleException.type(MODULE, "PickleError", PyExceptions.Exception);
    }

    static PyType picklingError() {
        return ModuleException.type(MODULE, "PicklingError", pickleError());
    }

    static PyType unpicklingError() {
        return ModuleException.type(MODULE, "UnpicklingError", pickleError());
    }

    static PyException pickling(String message) {
        return Errors.of(picklingError(), message);
    }

    static PyException unpickling(String message) {
        return Errors.of(unpicklingError(), message);
    }

    /** A PicklingError that takes the place of another error, which becomes its context. */
    static PyException pickling(String message, PyException cause) {
        return instead(pickling(message), cause);
    }

    /** An error that takes the place of another one, which becomes its context. */
    static PyException instead(PyException e, PyException of) {
        of.value.chain(ThreadState.get().handled());
        e.value.setContext(of.value);
        e.chained = true;
        return e;
    }

    static PyException truncated() {
        return unpickling("pickle data was truncated");
    }

    /** The same exception, with a line that says where it happened (PEP 678). */
    static PyException noted(PyException e, String note) {
        e.value.addNote(Py.str(note));
        return e;
    }
}

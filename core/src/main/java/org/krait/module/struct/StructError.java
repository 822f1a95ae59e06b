package org.krait.module.struct;

import org.krait.algorithm.AlgorithmError;
import org.krait.module.ModuleException;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyType;
import org.krait.object.exception.PyExceptions;

/** {@code struct.error}. */
final class StructError {
    private StructError() {
    }

    static PyType type() {
        return ModuleException.type("struct", "error", PyExceptions.Exception);
    }

    static PyException of(String message) {
        return Errors.of(type(), message);
    }

    static PyException of(AlgorithmError e) {
        return e.kind() == AlgorithmError.Kind.MODULE ? of(e.getMessage()) : AlgorithmErrors.raise(e);
    }
}

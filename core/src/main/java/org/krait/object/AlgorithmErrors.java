package org.krait.object;

import org.krait.algorithm.AlgorithmError;
import org.krait.object.exception.PyExceptions;

/** Turns what the engines of {@code org.krait.algorithm} throw into Python exceptions. */
public final class AlgorithmErrors {
    private AlgorithmErrors() {
    }

    /**
     * The Python exception of an engine's failure.
     *
     * @param e a failure whose message is complete
     * @return the exception to throw
     */
    public static PyException raise(AlgorithmError e) {
        return switch (e.kind()) {
            case OVERFLOW -> Errors.overflowError(e.getMessage());
            case RANGE -> Errors.of(PyExceptions.OverflowError, Py.integer(34), Py.str(e.getMessage()));
            case ZERO_DIVISION -> Errors.zeroDivisionError(e.getMessage());
            case MEMORY -> Errors.of(PyExceptions.MemoryError);
            case KEY -> Errors.keyError(Py.str(e.getMessage()));
            default -> Errors.valueError(e.getMessage());
        };
    }
}

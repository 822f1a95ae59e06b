package org.krait.algorithm;

/**
 * A failure of an algorithm that Python code sees as an exception: the kind of exception and CPython's
 * message, word for word. It records no Java stack, for it is part of normal operation.
 */
public final class AlgorithmError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The Python exception that the caller raises. */
    public enum Kind {
        /** {@code ValueError}. */
        VALUE,
        /** {@code ValueError} whose message ends with the {@code repr} of the text: the caller adds it. */
        INVALID_LITERAL,
        /** {@code OverflowError}. */
        OVERFLOW,
        /** {@code OverflowError} of C's {@code errno} {@code ERANGE}: arguments {@code (34, message)}. */
        RANGE,
        /** {@code ZeroDivisionError}. */
        ZERO_DIVISION,
        /** {@code MemoryError}. */
        MEMORY,
        /** {@code KeyError}. */
        KEY,
        /** The module's own error: {@code struct.error}, {@code binascii.Error}, {@code zlib.error} ... */
        MODULE
    }

    private final transient Kind kind;

    private AlgorithmError(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    /**
     * Makes an error to throw.
     *
     * @param kind the Python exception
     * @param message CPython's message
     * @return the error
     */
    public static AlgorithmError of(Kind kind, String message) {
        return new AlgorithmError(kind, message);
    }

    /**
     * A {@code ValueError} to throw.
     *
     * @param message CPython's message
     * @return the error
     */
    public static AlgorithmError value(String message) {
        return new AlgorithmError(Kind.VALUE, message);
    }

    /**
     * An {@code OverflowError} to throw.
     *
     * @param message CPython's message
     * @return the error
     */
    public static AlgorithmError overflow(String message) {
        return new AlgorithmError(Kind.OVERFLOW, message);
    }

    /**
     * A {@code ZeroDivisionError} to throw.
     *
     * @param message CPython's message
     * @return the error
     */
    public static AlgorithmError zeroDivision(String message) {
        return new AlgorithmError(Kind.ZERO_DIVISION, message);
    }

    /**
     * An {@code OverflowError} as C's {@code ERANGE} gives it: {@code (34, 'Numerical result out of range')}.
     *
     * @return the error
     */
    public static AlgorithmError range() {
        return new AlgorithmError(Kind.RANGE, "Numerical result out of range");
    }

    /**
     * Tells which Python exception this is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }
}

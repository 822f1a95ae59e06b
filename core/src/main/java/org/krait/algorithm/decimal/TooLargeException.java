package org.krait.algorithm.decimal;

/** A coefficient would need more digits than fit the memory. */
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
        super(null, null, false, false);
    }
}

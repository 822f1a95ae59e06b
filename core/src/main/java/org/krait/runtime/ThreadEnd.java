package org.krait.runtime;

/**
 * Ends a thread whose interpreter has been closed: thrown at its next poll, passes all Python code without running
 * {@code except} and {@code finally} (as CPython's daemon threads simply stop).
 */
public final class ThreadEnd extends Error {
    private static final long serialVersionUID = 1L;

    public ThreadEnd() {
        super("the interpreter has been closed", null, false, false);
    }
}

package org.krait.cli;

import java.io.PrintStream;

/** A setting that keeps the interpreter from starting: CPython's "Fatal Python error" (Py_ExitStatusException). */
final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String state;

    private StartFailure(String message, String state) {
        super(message, null, false, false);
        this.state = state;
    }

    /** A wrong setting that is noticed before the encoding of the command line is known. */
    static StartFailure early(String message) {
        return new StartFailure(message, "preinitializing");
    }

    /** Any other wrong setting. */
    static StartFailure of(String message) {
        return new StartFailure(message, "preinitialized");
    }

    void print(PrintStream out) {
        out.println("Fatal Python error: " + getMessage());
        out.println("Python runtime state: " + state);
        out.println();
        out.flush();
    }
}

package org.krait.cli;

import java.io.PrintStream;
import org.krait.object.PyException;
import org.krait.object.Texts;

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

    /** An exception while the interpreter was put together: only the encoding of the streams is to blame so far. */
    static StartFailure of(PyException e) {
        return new StartFailure(
                "init_stdio_encoding: failed to get the Python codec name of the stdio encoding",
                "core initialized\n" + e.value.type().fullName() + ": " + Texts.strString(e.value));
    }

    void print(PrintStream out) {
        out.println("Fatal Python error: " + getMessage());
        out.println("Python runtime state: " + state);
        out.println();
        out.flush();
    }
}

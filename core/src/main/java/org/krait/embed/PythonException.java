package org.krait.embed;

import org.krait.object.PyException;

/**
 * A Python exception that left the interpreter. Its cause is the Java exception, if Java code called from
 * Python threw one.
 */
public final class PythonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final String text;
    private final String traceback;
    private final transient PythonObject value;
    private final transient PyException raised;

    PythonException(String type, String text, String traceback, PythonObject value, PyException raised,
            Throwable cause) {
        super(text.isEmpty() ? type : type + ": " + text, cause);
        this.type = type;
        this.text = text;
        this.traceback = traceback;
        this.value = value;
        this.raised = raised;
    }

    /**
     * The exception's type.
     *
     * @return the qualified name, without {@code builtins}: {@code ValueError},
     * {@code json.decoder.JSONDecodeError}
     */
    public String type() {
        return type;
    }

    /**
     * The exception's text.
     *
     * @return what {@code str(e)} gives
     */
    public String text() {
        return text;
    }

    /**
     * What Python prints for the exception: the traceback with all causes and notes.
     *
     * @return several lines, with a newline at the end
     */
    public String traceback() {
        return traceback;
    }

    /**
     * The exception as an object.
     *
     * @return the exception; usable until its interpreter is closed
     */
    public PythonObject value() {
        return value;
    }

    PyException raised() {
        return raised;
    }
}

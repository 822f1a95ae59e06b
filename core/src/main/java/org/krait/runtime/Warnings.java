package org.krait.runtime;

import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.PyExceptions;
import org.krait.runtime.importing.Imports;

/** Warnings issued by Java code; the filters and the output are those of the module {@code _warnings}. */
public final class Warnings {
    private Warnings() {}

    /**
     * {@code warnings.warn(message, category, stacklevel)}, counting from the Python code that called the Java code.
     *
     * @throws org.krait.object.PyException the warning itself, where a filter makes it an error
     */
    public static void warn(PyType category, String message, int stackLevel) {
        Imports.call("_warnings", "warn", Py.str(message), category, Py.integer(stackLevel));
    }

    /**
     * Warns of the first invalid escape of a bytes or str that was decoded.
     *
     * @param escape the character behind the backslash, or the value of an octal escape beyond a byte; negative: none
     * @param kind the prefix of the literal that the message shows
     */
    public static void invalidEscape(int escape, String kind) {
        if (escape < 0) {
            return;
        }
        String shown = escape > 0xFF ? Integer.toOctalString(escape) : String.valueOf((char) escape);
        warn(PyExceptions.DeprecationWarning, kind + "\"\\" + shown + "\" is an invalid "
                + (escape > 0xFF ? "octal " : "") + "escape sequence. Such sequences will not work in the future. ", 1);
    }

    /** {@code warnings.warn(message, ResourceWarning, stacklevel, source)}: {@code source} has not been closed. */
    public static void warnResource(String message, int stackLevel, PyObject source) {
        Calls.call(Imports.attribute("_warnings", "warn"), new PyObject[] {Py.str(message),
            PyExceptions.ResourceWarning, Py.integer(stackLevel), source}, null);
    }

    /** {@code warnings.warn_explicit(message, category, filename, lineno)}. */
    public static void warnExplicit(PyType category, PyObject message, PyObject filename, int line) {
        PyObject warn = Imports.attribute("_warnings", "warn_explicit");
        Calls.call(warn, new PyObject[] {message, category, filename, Py.integer(line)}, null);
    }
}

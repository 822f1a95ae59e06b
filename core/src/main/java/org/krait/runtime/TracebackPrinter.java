package org.krait.runtime;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.PyTraceback;
import org.krait.runtime.importing.Imports;

/**
 * Prints an exception to {@code sys.stderr}: through the module {@code traceback}, as CPython does since
 * 3.13, or, where that fails, in a plain form.
 */
public final class TracebackPrinter {
    private TracebackPrinter() {}

    /** Prints an exception with its traceback, causes and notes. */
    public static void print(PyObject value, PyObject traceback) {
        PyObject file = Attributes.getOrNull(Imports.module("sys"), "stderr");
        if (file == null || file == Py.None) {
            return;
        }
        try {
            Imports.call("traceback", "_print_exception_bltin", value);
        } catch (PyException failed) {
            Calls.method(file, "write", Py.str(plain(value, traceback)));
        }
        Calls.method(file, "flush");
    }

    /** The traceback and the exception alone, without causes, notes and source lines: where there is no library. */
    public static String plain(PyObject value, PyObject traceback) {
        StringBuilder out = new StringBuilder();
        if (traceback instanceof PyTraceback first) {
            out.append("Traceback (most recent call last):\n");
            for (PyTraceback at = first; at != null; at = at.next()) {
                out.append("  File \"").append(at.frame().code.filename()).append("\", line ").append(at.line())
                        .append(", in ").append(at.frame().code.name()).append('\n');
            }
        }
        out.append(value.type().fullName());
        PyStr text;
        try {
            text = Texts.str(value);
        } catch (PyException e) {
            text = PyStr.of("<exception str() failed>");
        }
        if (text.length() > 0) {
            out.append(": ").append(text);
        }
        return out.append('\n').toString();
    }
}

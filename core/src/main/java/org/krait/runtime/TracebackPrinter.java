package org.krait.runtime;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.exception.PyBaseException;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.PyTraceback;
import org.krait.runtime.importing.Imports;

/**
 * Prints an exception to {@code sys.stderr}: through the module {@code traceback}, as CPython does since
 * 3.13, or, where that fails, in a plain form.
 */
public final class TracebackPrinter {
    /** How often equal entries in a row are shown. */
    private static final int SHOWN = 3;

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

    /**
     * The traceback and the exception alone, without causes, notes and carets, made without Python code: what CPython's
     * {@code PyTraceBack_Print} writes.
     */
    public static String plain(PyObject value, PyObject traceback) {
        if (!(value instanceof PyBaseException)) {
            return "TypeError: print_exception(): Exception expected for value, " + value.type().name() + " found\n";
        }
        StringBuilder out = new StringBuilder();
        if (traceback instanceof PyTraceback first) {
            out.append(plain(first));
        }
        out.append(value.type().qualifiedName());
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

    /** A traceback alone (CPython: {@code PyTraceBack_Print}). */
    public static String plain(PyTraceback first) {
        StringBuilder out = new StringBuilder("Traceback (most recent call last):\n");
        String last = null;
        int times = 0;
        for (PyTraceback at = first; at != null; at = at.next()) {
            String entry = entry(at);
            times = entry.equals(last) ? times + 1 : 1;
            if (times <= SHOWN) {
                out.append(entry);
            }
            last = entry;
            if (times > SHOWN && (at.next() == null || !entry(at.next()).equals(entry))) {
                int more = times - SHOWN;
                out.append("  [Previous line repeated ").append(more).append(more == 1 ? " more time]\n"
                        : " more times]\n");
            }
        }
        return out.toString();
    }

    private static String entry(PyTraceback at) {
        String file = at.frame().code.filename().toString();
        String entry = "  File \"" + file + "\", line " + at.line() + ", in " + at.frame().code.name() + '\n';
        String source = Compilation.line(file, at.line());
        return source == null || source.isBlank() ? entry : entry + "    " + source.strip() + '\n';
    }
}

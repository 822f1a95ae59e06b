package org.krait.runtime;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
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

    private static final String CAUSE =
            "\nThe above exception was the direct cause of the following exception:\n\n";
    private static final String CONTEXT =
            "\nDuring handling of the above exception, another exception occurred:\n\n";

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
            StringBuilder out = new StringBuilder();
            chain(value, traceback, Collections.newSetFromMap(new IdentityHashMap<>()), out);
            Calls.method(file, "write", Py.str(out.toString()));
        }
        Calls.method(file, "flush");
    }

    /** An exception behind those that led to it, each once. */
    private static void chain(PyObject value, PyObject traceback, Set<PyObject> seen, StringBuilder out) {
        if (value instanceof PyBaseException e) {
            seen.add(e);
            PyObject cause = Attributes.get(e, "__cause__");
            PyObject context = Attributes.get(e, "__context__");
            boolean suppressed = Comparisons.isTrue(Attributes.get(e, "__suppress_context__"));
            PyObject before = cause != Py.None ? cause : suppressed ? Py.None : context;
            if (before != Py.None && !seen.contains(before)) {
                chain(before, Attributes.get(before, "__traceback__"), seen, out);
                out.append(cause != Py.None ? CAUSE : CONTEXT);
            }
        }
        out.append(plain(value, traceback));
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

    /** CPython opens the source with {@code io.open}, which a program may delete. */
    private static boolean canOpen() {
        PyObject io = Interpreter.current().moduleOrNull("io");
        return io == null || Attributes.getOrNull(io, "open") != null;
    }

    private static String entry(PyTraceback at) {
        String file = at.frame().code.filename().toString();
        String entry = "  File \"" + file + "\", line " + at.line() + ", in " + at.frame().code.name() + '\n';
        String source = canOpen() ? Compilation.line(file, at.line()) : null;
        return source == null || source.isBlank() ? entry : entry + "    " + source.strip() + '\n';
    }
}

package org.krait.startup;

import java.io.InputStream;
import java.io.OutputStream;
import org.krait.module.io.PyIOBase;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.importing.Imports;

/**
 * {@code sys.stdin}, {@code stdout} and {@code stderr}: text over buffers over the descriptors 0, 1 and 2, with the
 * encoding and error handler that PYTHONIOENCODING or UTF-8 give, line-buffered on a terminal.
 */
final class StandardStreams {
    private static final PyTuple TEXT_KEYWORDS = Py.tuple(PyStr.intern("encoding"), PyStr.intern("errors"),
            PyStr.intern("newline"), PyStr.intern("line_buffering"), PyStr.intern("write_through"));
    private static final PyTuple OPEN_KEYWORDS = Py.tuple(PyStr.intern("closefd"));

    private static final String[] NAMES = {"<stdin>", "<stdout>", "<stderr>"};

    private StandardStreams() {}

    static void install(Interpreter interpreter, PyDict sys, JavaStreams given) {
        // The built-in function is the one of the module io.
        interpreter.builtins.put(PyStr.intern("open"), Imports.attribute("_io", "open"));
        String[] encoding = encoding(interpreter);
        put(sys, "stdin", given.in() != null ? over(given.in(), null, 0, encoding[0], encoding[1])
                : open(interpreter, 0, encoding[0], encoding[1]));
        put(sys, "stdout", given.out() != null ? over(null, given.out(), 1, encoding[0], encoding[1])
                : open(interpreter, 1, encoding[0], encoding[1]));
        put(sys, "stderr", given.err() != null ? over(null, given.err(), 2, encoding[0], "backslashreplace")
                : open(interpreter, 2, encoding[0], "backslashreplace"));
    }

    /** Text over buffers over a Java stream. */
    private static PyObject over(InputStream in, OutputStream out, int which, String encoding, String errors) {
        PyObject raw = new JavaStream(in, out);
        Attributes.set(raw, "name", Py.str(NAMES[which]));
        PyObject buffer = Calls.call(Imports.attribute("_io", in != null ? "BufferedReader" : "BufferedWriter"), raw);
        return text(buffer, which, encoding, errors, which == 2, false);
    }

    private static PyObject text(PyObject buffer, int which, String encoding, String errors, boolean lines,
            boolean unbuffered) {
        PyObject text = Calls.call(Imports.attribute("_io", "TextIOWrapper"),
                new PyObject[] {buffer, Py.str(encoding), Py.str(errors), Py.str("\n"), Py.bool(lines),
                    Py.bool(unbuffered)}, TEXT_KEYWORDS);
        ((PyIOBase) text).unwatch();
        Attributes.set(text, "mode", Py.str(which == 0 ? "r" : "w"));
        return text;
    }

    private static void put(PyDict sys, String name, PyObject stream) {
        sys.put(PyStr.intern(name), stream);
        sys.put(PyStr.intern("__" + name + "__"), stream);
    }

    /** Encoding and error handler of standard input and output. */
    private static String[] encoding(Interpreter interpreter) {
        String given = interpreter.options.flag("ignore_environment") != 0
                ? null
                : interpreter.options.environment().get("PYTHONIOENCODING");
        boolean utf8Mode = interpreter.options.flag("utf8_mode") != 0;
        String locale = locale(interpreter);
        boolean plain = locale.equals("C") || locale.equals("POSIX");
        // Only a command line knows of UTF-8 mode: an embedding program's streams are UTF-8 wherever it runs.
        boolean refused = !utf8Mode && interpreter.options.flags().containsKey("utf8_mode");
        String encoding = plain && refused ? "ascii" : "utf-8";
        String errors = plain || utf8Mode || isCoerced(locale) ? "surrogateescape" : "strict";
        if (given != null && !given.isEmpty()) {
            int colon = given.indexOf(':');
            String name = colon < 0 ? given : given.substring(0, colon);
            if (!name.isEmpty()) {
                encoding = Texts.strString(Attributes.get(Imports.call("_codecs", "lookup", Py.str(name)), "name"));
            }
            if (colon >= 0 && colon + 1 < given.length()) {
                errors = given.substring(colon + 1);
            } else if (!name.isEmpty()) {
                errors = "strict";
            }
        }
        return new String[] {encoding, errors};
    }

    /** Whether a process of the C locale may have been put into this one (PEP 538). */
    private static boolean isCoerced(String locale) {
        return locale.equals("C.UTF-8") || locale.equals("C.utf8") || locale.equals("UTF-8");
    }

    private static String locale(Interpreter interpreter) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = interpreter.options.environment().get(name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return "C";
    }

    private static PyObject open(Interpreter interpreter, int descriptor, String encoding, String errors) {
        if (interpreter.options.flag("closed_" + descriptor) != 0) {
            return Py.None;
        }
        boolean unbuffered = interpreter.options.flag("unbuffered") != 0 && descriptor != 0;
        try {
            PyObject open = Imports.attribute("_io", "open");
            PyObject mode = Py.str(descriptor == 0 ? "rb" : "wb");
            PyObject buffer = Calls.call(open, new PyObject[] {Py.integer(descriptor), mode,
                Py.integer(unbuffered ? 0 : -1), Py.False}, OPEN_KEYWORDS);
            PyObject raw = unbuffered ? buffer : Attributes.get(buffer, "raw");
            Attributes.set(raw, "name", Py.str(NAMES[descriptor]));
            boolean lines = descriptor == 2 || Calls.method(raw, "isatty") == Py.True;
            return text(buffer, descriptor, encoding, errors, lines && !unbuffered, unbuffered);
        } catch (PyException e) {
            if (e.matches(PyExceptions.OSError)) {
                return Py.None;
            }
            throw e;
        }
    }
}

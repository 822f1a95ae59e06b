package org.krait.module.builtins;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** {@code input}: the prompt to stdout, one line from stdin without its newline. */
final class Input {
    private Input() {}

    static PyObject read(PyObject prompt) {
        PyObject stdin = stream("stdin");
        PyObject stdout = stream("stdout");
        PyObject stderr = stream("stderr");
        flush(stderr);
        if (!(prompt instanceof PyStr text && text.length() == 0)) {
            Calls.method(stdout, "write", Texts.str(prompt));
        }
        flush(stdout);
        PyObject line = Calls.method(stdin, "readline");
        if (!(line instanceof PyStr text)) {
            throw Errors.typeError("object.readline() returned non-string");
        }
        int length = text.length();
        if (length == 0) {
            throw Errors.eofError("EOF when reading a line");
        }
        return text.codePointAt(length - 1) == '\n' ? text.substring(0, length - 1) : text;
    }

    private static PyObject stream(String name) {
        PyObject stream = Attributes.getOrNull(Imports.module("sys"), name);
        if (stream == null || stream == Py.None) {
            throw Errors.runtimeError("lost sys." + name);
        }
        return stream;
    }

    /** A stream that can't be flushed is none of the reader's business. */
    private static void flush(PyObject stream) {
        try {
            Calls.method(stream, "flush");
        } catch (PyException e) {
            if (!e.matches(PyExceptions.Exception)) {
                throw e;
            }
        }
    }
}

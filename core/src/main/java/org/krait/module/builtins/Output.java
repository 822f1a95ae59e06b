package org.krait.module.builtins;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** {@code print}: each argument, separator and end is one call of the file's {@code write}. */
final class Output {
    private static final PyStr STDOUT = PyStr.intern("stdout");
    private static final PyStr WRITE = PyStr.intern("write");
    private static final PyStr FLUSH = PyStr.intern("flush");
    private static final PyStr SPACE = PyStr.intern(" ");
    private static final PyStr NEWLINE = PyStr.intern("\n");

    private Output() {}

    static void print(PyObject[] args, PyObject sep, PyObject end, PyObject file, boolean flush) {
        if (file == Py.None) {
            file = Attributes.getOrNull(Imports.module("sys"), STDOUT);
            if (file == null) {
                throw Errors.runtimeError("lost sys.stdout");
            }
            if (file == Py.None) {
                return;
            }
        }
        if (sep != Py.None && !(sep instanceof PyStr)) {
            throw Errors.typeError("sep must be None or a string, not " + sep.type().longName());
        }
        if (end != Py.None && !(end instanceof PyStr)) {
            throw Errors.typeError("end must be None or a string, not " + end.type().longName());
        }
        for (int i = 0; i < args.length; i++) {
            if (i > 0) {
                Calls.method(file, WRITE, sep == Py.None ? SPACE : sep);
            }
            Calls.method(file, WRITE, Texts.str(args[i]));
        }
        Calls.method(file, WRITE, end == Py.None ? NEWLINE : end);
        if (flush) {
            Calls.method(file, FLUSH);
        }
    }
}

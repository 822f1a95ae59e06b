package org.krait.module.sys;

import org.krait.module.posix.Environment;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.TracebackPrinter;
import org.krait.runtime.Unraisable;
import org.krait.runtime.Warnings;
import org.krait.runtime.importing.Imports;

/** The bodies of {@code sys}'s hooks: what is printed for a value, an exception, one that nobody can handle. */
final class Hooks {
    private static final PyStr UNDERSCORE = PyStr.intern("_");

    private Hooks() {}

    /** {@code sys.displayhook}: prints the repr of an interactive result and keeps it as {@code builtins._}. */
    static void display(PyDict sys, PyObject object) {
        PyDict builtins = Interpreter.current().builtins;
        if (object == Py.None) {
            return;
        }
        builtins.put(UNDERSCORE, Py.None);
        PyObject out = sys.get(PyStr.intern("stdout"));
        if (out == null || out == Py.None) {
            throw Errors.runtimeError("lost sys.stdout");
        }
        PyStr text = Texts.repr(object);
        try {
            Calls.method(out, "write", text);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.UnicodeEncodeError)) {
                throw e;
            }
            PyObject encoding = Attributes.get(out, "encoding");
            PyObject bytes = Calls.method(text, "encode", encoding, Py.str("backslashreplace"));
            PyObject buffer = Attributes.getOrNull(out, "buffer");
            if (buffer != null) {
                Calls.method(buffer, "write", bytes);
            } else {
                Calls.method(out, "write", Calls.method(bytes, "decode", encoding, Py.str("strict")));
            }
        }
        Calls.method(out, "write", Py.str("\n"));
        builtins.put(UNDERSCORE, object);
    }

    static void exception(PyObject type, PyObject value, PyObject traceback) {
        TracebackPrinter.print(value, traceback);
    }

    /** {@code sys.unraisablehook}. */
    static void unraisable(PyObject unraisable) {
        if (!Unraisable.isArguments(unraisable)) {
            throw Errors.typeError("sys.unraisablehook argument type must be UnraisableHookArgs");
        }
        PyObject file = Attributes.getOrNull(Imports.module("sys"), "stderr");
        if (file == null || file == Py.None) {
            return;
        }
        PyObject message = Attributes.get(unraisable, "err_msg");
        PyObject object = Attributes.get(unraisable, "object");
        String head = message == Py.None ? "Exception ignored in" : Texts.strString(message);
        if (object != Py.None) {
            String shown;
            try {
                shown = Texts.reprString(object);
            } catch (PyException e) {
                shown = "<object repr() failed>";
            }
            Calls.method(file, "write", Py.str(head + ": " + shown + "\n"));
        } else if (message != Py.None) {
            Calls.method(file, "write", Py.str(head + ":\n"));
        }
        PyObject value = Attributes.get(unraisable, "exc_value");
        if (value == Py.None) {
            Calls.method(file, "write",
                    Py.str(Texts.strString(Attributes.get(Attributes.get(unraisable, "exc_type"), "__name__")) + "\n"));
        } else {
            Calls.method(file, "write",
                    Py.str(TracebackPrinter.plain(value, Attributes.get(unraisable, "exc_traceback"))));
        }
        Calls.method(file, "flush");
    }

    /** {@code sys.breakpointhook}: calls what PYTHONBREAKPOINT names, {@code pdb.set_trace} by default (PEP 553). */
    static PyObject breakpoint(PyObject[] args, PyTuple kwnames) {
        Interpreter interpreter = Interpreter.current();
        String name = interpreter.options.flag("ignore_environment") != 0
                ? null
                : Environment.current().get("PYTHONBREAKPOINT");
        if (name == null || name.isEmpty()) {
            name = "pdb.set_trace";
        }
        if (name.equals("0")) {
            return Py.None;
        }
        int dot = name.lastIndexOf('.');
        PyObject hook = null;
        try {
            String module = dot < 0 ? "builtins" : name.substring(0, dot);
            hook = module.isEmpty() ? null : Imports.attribute(module, name.substring(dot + 1));
        } catch (PyException e) {
            if (!e.matches(PyExceptions.ImportError) && !e.matches(PyExceptions.AttributeError)) {
                throw e;
            }
        }
        if (hook == null) {
            Warnings.warn(PyExceptions.RuntimeWarning, "Ignoring unimportable $PYTHONBREAKPOINT: \"" + name + "\"", 1);
            return Py.None;
        }
        return Calls.call(hook, args, kwnames);
    }
}

package org.krait.runtime;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.sequence.StructSequenceType;
import org.krait.runtime.importing.Imports;

/** Exceptions that nobody can handle (in a finalizer, a callback, a thread): they go to {@code sys.unraisablehook}. */
public final class Unraisable {
    private static final StructSequenceType ARGUMENTS = StructSequenceType.open("builtins", "UnraisableHookArgs", 5,
            "exc_type", "exc_value", "exc_traceback", "err_msg", "object");

    private Unraisable() {}

    /** Whether an object is what the hook is called with. */
    public static boolean isArguments(PyObject o) {
        return o.type() == ARGUMENTS.type();
    }

    /**
     * Reports an exception (PyErr_FormatUnraisable).
     *
     * @param doing what was done: the message goes on so after "Exception ignored"
     * @param what with what it was done, the end of the message; null: nothing. If it has no repr there is no message
     */
    public static void report(PyException e, String doing, PyObject what) {
        PyObject hook = Attributes.getOrNull(Imports.module("sys"), "unraisablehook");
        if (hook == null || hook == Py.None) {
            return;
        }
        PyObject args = ARGUMENTS.make(e.value.type(), e.value, Attributes.get(e.value, "__traceback__"),
                message("Exception ignored " + doing, what), Py.None);
        try {
            Calls.call(hook, args);
        } catch (PyException again) {
            TracebackPrinter.print(again.value, Attributes.get(again.value, "__traceback__"));
        }
    }

    private static PyObject message(String start, PyObject what) {
        try {
            return Py.str(what == null ? start : start + " " + Texts.reprString(what));
        } catch (PyException e) {
            return Py.None;
        }
    }
}

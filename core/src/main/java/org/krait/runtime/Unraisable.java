package org.krait.runtime;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.namespace.PySimpleNamespace;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** Exceptions that nobody can handle (in a finalizer, a callback, a thread): they go to {@code sys.unraisablehook}. */
public final class Unraisable {
    private Unraisable() {}

    /**
     * Reports an exception.
     *
     * @param message what is said before the object; null: "Exception ignored in"
     * @param object where it happened, or null
     */
    public static void report(PyException e, String message, PyObject object) {
        PyObject hook = Attributes.getOrNull(Imports.module("sys"), "unraisablehook");
        if (hook == null || hook == Py.None) {
            return;
        }
        PySimpleNamespace args = new PySimpleNamespace();
        set(args, "exc_type", e.value.type());
        set(args, "exc_value", e.value);
        set(args, "exc_traceback", Attributes.get(e.value, "__traceback__"));
        set(args, "err_msg", message == null ? Py.None : Py.str(message));
        set(args, "object", object == null ? Py.None : object);
        try {
            Calls.call(hook, args);
        } catch (PyException again) {
            TracebackPrinter.print(again.value, Attributes.get(again.value, "__traceback__"));
        }
    }

    private static void set(PySimpleNamespace args, String name, PyObject value) {
        args.setInstanceAttr(PyStr.intern(name), value);
    }
}

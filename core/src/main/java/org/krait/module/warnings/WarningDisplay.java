package org.krait.module.warnings;

import org.krait.module.warnings.WarningsModule.Warning;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.exception.PyExceptions;
import org.krait.runtime.Interpreter;
import org.krait.runtime.importing.Imports;

/** Shows a warning: through {@code warnings._showwarnmsg} where that module is loaded, else plainly on stderr. */
final class WarningDisplay {
    private WarningDisplay() {}

    static void show(Warning warning, PyObject text) {
        PyObject warnings = Interpreter.current().moduleOrNull("warnings");
        if (warnings == null && warning.source() != null && warning.source() != Py.None) {
            warnings = Imports.module("warnings");
        }
        PyObject show = warnings == null || warnings == Py.None
                ? null
                : Attributes.getOrNull(warnings, "_showwarnmsg");
        if (show == null) {
            plain(warning, text);
            return;
        }
        if (!show.type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("warnings._showwarnmsg() must be set to a callable");
        }
        PyObject message = Calls.call(Attributes.get(warnings, "WarningMessage"), new PyObject[] {
            warning.instance(), warning.category(), warning.filename(), Py.integer(warning.line()), Py.None, Py.None,
            warning.source() == null ? Py.None : warning.source()}, null);
        Calls.call(show, message);
    }

    private static void plain(Warning warning, PyObject text) {
        PyObject stderr = Attributes.getOrNull(Imports.module("sys"), "stderr");
        if (stderr == null || stderr == Py.None) {
            return;
        }
        try {
            Calls.method(stderr, "write", Py.str(warning.filename() + ":" + warning.line() + ": "
                    + warning.category().name() + ": " + Texts.strString(text) + "\n"));
            PyObject line = Imports.call("linecache", "getline", warning.filename(), Py.integer(warning.line()));
            PyObject stripped = Calls.method(line, "strip");
            if (Comparisons.isTrue(stripped)) {
                Calls.method(stderr, "write", Py.str("  " + stripped + "\n"));
            }
        } catch (PyException e) {
            if (!e.matches(PyExceptions.Exception)) {
                throw e;
            }
        }
    }
}

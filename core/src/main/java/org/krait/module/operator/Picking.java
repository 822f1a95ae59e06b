package org.krait.module.operator;

import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.dict.DictCursor;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.ThreadState;

/** What the three callables of the module share. */
final class Picking {
    private Picking() {}

    static void checkNoKeywords(String name, PyTuple kwnames) {
        if (kwnames != null && kwnames.items.length > 0) {
            throw Errors.typeError(name + "() takes no keyword arguments");
        }
    }

    static void checkAtLeastOne(String name, PyObject[] args) {
        if (args.length == 0) {
            throw Errors.typeError(name + " expected 1 argument, got 0");
        }
    }

    static void checkOne(String name, PyObject[] args) {
        if (args.length != 1) {
            throw Errors.typeError(name + " expected 1 argument, got " + args.length);
        }
    }

    /** {@code operator.NAME(arg, ..., key=value)}; keywords may be null. */
    static PyObject repr(PyObject o, PyObject[] args, PyDict keywords) {
        ThreadState thread = ThreadState.get();
        String name = o.type().fullName();
        if (!thread.enterRepr(o)) {
            return Py.str(name + "(...)");
        }
        try {
            StringBuilder text = new StringBuilder(name).append('(');
            for (int i = 0; i < args.length; i++) {
                text.append(i == 0 ? "" : ", ").append(Texts.reprString(args[i]));
            }
            if (keywords != null) {
                DictCursor cursor = new DictCursor(keywords);
                while (cursor.advance()) {
                    text.append(", ").append(Texts.strString(cursor.key)).append('=');
                    text.append(Texts.reprString(cursor.value));
                }
            }
            return Py.str(text.append(')').toString());
        } finally {
            thread.leaveRepr(o);
        }
    }
}

package org.krait.object.descriptor;

import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.TypeOps;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;

/** What slots do that a type leaves empty, where that is more than one error; called by {@link TypeOps}. */
public final class SlotDefaults {
    private SlotDefaults() {}

    /** The name of an object's type in an error message. */
    public static String name(PyObject o) {
        return nameOf(o.type());
    }

    /** The name of a type in an error message (CPython: {@code tp_name}). */
    public static String nameOf(PyType type) {
        return type.longName();
    }

    /** The text of an object without a {@code __repr__}. */
    public static PyObject repr(PyObject o) {
        return Py.str("<" + name(o) + " object at " + Identity.hex(o) + ">");
    }

    /** The error of reading an attribute of an object without {@code __getattribute__}. */
    public static PyException noAttribute(PyObject o, PyStr name) {
        return Errors.attributeError("'" + name(o) + "' object has no attribute '" + name + "'");
    }

    /** The error of writing, or deleting (value null), an attribute of an object without {@code __setattr__}. */
    public static PyException noAttributes(PyObject o, PyStr name, PyObject value) {
        return Errors.typeError("'" + name(o) + "' object has no attributes (" + (value == null ? "del" : "assign to")
            + " ." + name + ")");
    }

    /** Reads an attribute through {@code getAttribute}, turning an AttributeError into null. */
    public static PyObject getAttributeOrNull(TypeOps ops, PyObject o, PyStr name) {
        try {
            return ops.getAttribute(o, name);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.AttributeError)) {
                throw e;
            }
            return null;
        }
    }

    /** Membership by iteration: what {@code in} does without {@code __contains__}. */
    public static boolean contains(PyObject o, PyObject item) {
        PyObject it;
        try {
            it = Iteration.iter(o);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.TypeError)) {
                throw e;
            }
            throw Errors.typeError("argument of type '" + name(o) + "' is not a container or iterable");
        }
        for (PyObject x = Iteration.next(it); x != null; x = Iteration.next(it)) {
            if (Comparisons.equal(x, item)) {
                return true;
            }
        }
        return false;
    }
}

package org.krait.object;

import org.krait.object.descriptor.SlotDefaults;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.Subscripts;
import org.krait.object.str.PyStr;

/** {@code len}, subscription and membership of any object (language reference, 3.3.7). */
public final class Containers {
    private static final PyStr CLASS_GETITEM = PyStr.intern("__class_getitem__");
    private static final PyStr LENGTH_HINT = PyStr.intern("__length_hint__");

    private Containers() {}

    /** {@code len(o)}. */
    public static long len(PyObject o) {
        return o.type().ops.len(o);
    }

    /** {@code o[key]}. */
    public static PyObject getItem(PyObject o, PyObject key) {
        TypeOps ops = o.type().ops;
        if (ops.has(Slot.GETITEM)) {
            return ops.getItem(o, key);
        }
        if (o instanceof PyType type) {
            if (type == PyType.TYPE) {
                return PyGenericAlias.of(type, key);
            }
            PyObject method = Attributes.getOrNull(type, CLASS_GETITEM);
            if (method != null && method != Py.None) {
                return Calls.call(method, key);
            }
            throw Errors.typeError("type '" + type.longName() + "' is not subscriptable");
        }
        return ops.getItem(o, key);
    }

    /** {@code o[key] = value}. */
    public static void setItem(PyObject o, PyObject key, PyObject value) {
        o.type().ops.setItem(o, key, value);
    }

    /** {@code del o[key]}. */
    public static void delItem(PyObject o, PyObject key) {
        TypeOps ops = o.type().ops;
        if (!ops.has(Slot.DELITEM)) {
            boolean sequence = Subscripts.isIndex(key) && hasSequenceSlots(o.type());
            if (sequence) {
                Subscripts.index(key);
            }
            throw Errors.typeError("'" + o.type().longName() + "' object " + (sequence ? "doesn't" : "does not")
                    + " support item deletion");
        }
        ops.setItem(o, key, null);
    }

    /** {@code item in o}: {@code __contains__}, or else a search by iteration. */
    public static boolean contains(PyObject o, PyObject item) {
        TypeOps ops = o.type().ops;
        if (ops.has(Slot.CONTAINS)) {
            return ops.contains(o, item);
        }
        return SlotDefaults.contains(o, item);
    }

    /**
     * Whether the older sequence protocol applies: item access by index, and no dict (CPython: PySequence_Check). A
     * built-in type with items but without a length, as a match or a union, is none.
     */
    public static boolean isSequence(PyObject o) {
        PyType type = o.type();
        return type.hasSlot(Slot.GETITEM) && !(o instanceof PyDict) && (type.isHeap() || type.hasSlot(Slot.LEN));
    }

    /** Whether the type has slots of a sequence, as sets and all Python classes have, too (CPython: tp_as_sequence). */
    static boolean hasSequenceSlots(PyType type) {
        return type.isHeap() || type.hasSlot(Slot.LEN) || type.hasSlot(Slot.CONTAINS) || type.hasSlot(Slot.CONCAT);
    }

    /** {@code operator.length_hint(o, otherwise)} (PEP 424). */
    public static long lengthHint(PyObject o, long otherwise) {
        if (o.type().hasSlot(Slot.LEN)) {
            try {
                return len(o);
            } catch (PyException e) {
                if (!e.matches(PyExceptions.TypeError)) {
                    throw e;
                }
            }
        }
        PyObject hint;
        try {
            hint = Calls.special(o, LENGTH_HINT);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.TypeError)) {
                throw e;
            }
            return otherwise;
        }
        if (hint == null || hint == Py.NotImplemented) {
            return otherwise;
        }
        if (!(hint instanceof PyInt n)) {
            throw Errors.typeError("__length_hint__ must be an integer, not " + hint.type().longName());
        }
        long length = Numbers.asLong(n);
        if (length < 0) {
            throw Errors.valueError("__length_hint__() should return >= 0");
        }
        return length;
    }
}

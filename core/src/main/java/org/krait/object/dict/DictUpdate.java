package org.krait.object.dict;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * What {@code dict()}, {@code dict.update}, {@code |} and {@code |=} take: a mapping (it has {@code keys}),
 * or an iterable of pairs, and keywords.
 */
public final class DictUpdate {
    private static final PyStr KEYS = PyStr.intern("keys");
    private static final PyStr ADD_NOTE = PyStr.intern("add_note");
    private static final PyStr ITER = PyStr.intern("__iter__");

    private DictUpdate() {}

    /** The call {@code dict(...)} or {@code d.update(...)}; name is for the message. */
    static void fromCall(PyDict dict, String name, PyObject[] args, PyTuple kwnames) {
        int positional = kwnames == null ? args.length : args.length - kwnames.items.length;
        if (positional > 1) {
            throw Errors.typeError(name + " expected at most 1 argument, got " + positional);
        }
        if (positional == 1) {
            update(dict, args[0]);
        }
        for (int i = positional; i < args.length; i++) {
            dict.put(kwnames.items[i - positional], args[i]);
        }
    }

    /**
     * Takes entries over from a mapping or an iterable of pairs.
     *
     * @throws PyException TypeError or ValueError for what is neither; what the mapping's methods raise
     */
    public static void update(PyDict dict, PyObject other) {
        if (other instanceof PyDict || Attributes.getOrNull(other, KEYS) != null) {
            merge(dict, other);
        } else {
            fromPairs(dict, other);
        }
    }

    /** Fills an empty dict with all entries of another. */
    public static void takeOver(PyDict empty, PyDict from) {
        empty.takeOver(from);
    }

    /** Takes entries over from a mapping, later ones winning. */
    public static void merge(PyDict dict, PyObject mapping) {
        if (mapping == dict) {
            return;
        }
        if (mapping instanceof PyDict from && iteratesAsDict(from)) {
            if (dict.size() == 0 && dict.table().count() == 0) {
                dict.takeOver(from);
                return;
            }
            int size = from.size();
            DictCursor cursor = new DictCursor(from);
            while (cursor.advance()) {
                dict.putFrom(cursor);
                if (from.size() != size) {
                    throw Errors.runtimeError("dict mutated during update");
                }
            }
            return;
        }
        PyObject keys = keysIterator(mapping);
        PyObject key;
        while ((key = Iteration.next(keys)) != null) {
            dict.put(key, Containers.getItem(mapping, key));
        }
    }

    private static PyObject keysIterator(PyObject mapping) {
        PyObject keys = Calls.method(mapping, KEYS);
        try {
            return Iteration.iter(keys);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.TypeError)) {
                throw e;
            }
            throw Errors.typeError(mapping.type().longName() + ".keys() returned a non-iterable (type "
                    + keys.type().longName() + ")");
        }
    }

    private static boolean iteratesAsDict(PyDict from) {
        return from.type() == PyDict.TYPE || from.type().lookup(ITER) == PyDict.TYPE.lookup(ITER);
    }

    private static void fromPairs(PyDict dict, PyObject pairs) {
        PyObject it = Iteration.iter(pairs);
        PyObject pair;
        for (int i = 0; (pair = Iteration.next(it)) != null; i++) {
            PyObject[] two = pairItems(pair, i);
            if (two.length != 2) {
                throw Errors.valueError("dictionary update sequence element #" + i + " has length " + two.length
                        + "; 2 is required");
            }
            dict.put(two[0], two[1]);
        }
    }

    private static PyObject[] pairItems(PyObject pair, int i) {
        if (pair instanceof PyTuple tuple) {
            return tuple.items;
        }
        if (pair instanceof PyList list) {
            return list.toArray();
        }
        PyObject it = null;
        try {
            it = Iteration.iter(pair);
            return Iteration.toArray(it);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.TypeError)) {
                throw e;
            }
            PyException error = it == null ? Errors.typeError("object is not iterable") : e;
            PyStr note = PyStr.of("Cannot convert dictionary update sequence element #" + i + " to a sequence");
            Calls.method(error.value, ADD_NOTE, note);
            throw error;
        }
    }
}

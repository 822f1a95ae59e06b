package org.krait.module.pickle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;

/** The objects that a stream has numbered: an array, and a map for numbers that no pickler writes. */
final class UnpicklerMemo {
    private static final int ROOM = 32;
    /** Numbers beyond are rare enough for a map. */
    private static final int DENSE = 1 << 24;

    private PyObject[] objects;
    private int used;
    private Map<Long, PyObject> sparse;

    UnpicklerMemo() {
        this(ROOM);
    }

    /** With room for so many objects. */
    UnpicklerMemo(int capacity) {
        objects = new PyObject[capacity];
    }

    /** The slots that CPython's array has. */
    int capacity() {
        return objects.length;
    }

    /** How many numbers have an object. */
    int size() {
        return used + (sparse == null ? 0 : sparse.size());
    }

    /** The object of a number, or null. */
    PyObject get(long number) {
        if (number >= 0 && number < Math.min(objects.length, DENSE)) {
            return objects[(int) number];
        }
        return sparse == null ? null : sparse.get(number);
    }

    void put(long number, PyObject o) {
        if (number >= DENSE) {
            sparse = sparse == null ? new HashMap<>() : sparse;
            sparse.put(number, o);
            return;
        }
        if (number >= objects.length) {
            objects = Arrays.copyOf(objects, Math.max(1, (int) number * 2));
        }
        int i = (int) number;
        if (objects[i] == null) {
            used++;
        }
        objects[i] = o;
    }

    void clear() {
        objects = new PyObject[ROOM];
        used = 0;
        sparse = null;
    }

    /** A memo with the same entries. */
    UnpicklerMemo copy() {
        UnpicklerMemo copy = new UnpicklerMemo();
        copy.objects = objects.clone();
        copy.used = used;
        copy.sparse = sparse == null ? null : new HashMap<>(sparse);
        return copy;
    }

    /** The memo as programs see it: {@code {number: o}}. */
    PyDict toDict() {
        PyDict dict = PyDict.withCapacity(used);
        for (int i = 0; i < objects.length; i++) {
            if (objects[i] != null) {
                dict.put(Py.integer(i), objects[i]);
            }
        }
        if (sparse != null) {
            sparse.forEach((number, o) -> dict.put(Py.integer(number), o));
        }
        return dict;
    }
}

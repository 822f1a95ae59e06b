package org.krait.module.pickle;

import java.util.Arrays;

import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;

/**
 * The objects that a pickler has given numbers: a hash table by identity, open addressing. Its sizes are those of
 * CPython's, since {@code Pickler.__sizeof__} shows them.
 */
final class PicklerMemo {
    private static final int ROOM = 8;
    private static final int ENTRY = 16;
    private static final int HEADER = 32;
    /** Beyond so many entries a table grows to twice their number, below to four times. */
    private static final int MANY = 50000;

    private PyObject[] keys = new PyObject[ROOM];
    private int[] numbers = new int[ROOM];
    private int used;

    int size() {
        return used;
    }

    /** The bytes that CPython's table takes. */
    long bytes() {
        return HEADER + (long) ENTRY * keys.length;
    }

    private int slot(PyObject o) {
        int mask = keys.length - 1;
        int hash = System.identityHashCode(o);
        int i = (hash ^ hash >>> 15) & mask;
        while (keys[i] != null && keys[i] != o) {
            i = i + 1 & mask;
        }
        return i;
    }

    /** The number of an object; -1 if it has none. */
    int get(PyObject o) {
        int i = slot(o);
        return keys[i] == null ? -1 : numbers[i];
    }

    void put(PyObject o, int number) {
        int i = slot(o);
        numbers[i] = number;
        if (keys[i] == null) {
            keys[i] = o;
            used++;
            if (used * 3L >= keys.length * 2L) {
                resize(used > MANY ? used * 2 : used * 4);
            }
        }
    }

    /** Takes an object out; those behind it in its run of slots move up. */
    void remove(PyObject o) {
        int hole = slot(o);
        if (keys[hole] == null) {
            return;
        }
        int mask = keys.length - 1;
        used--;
        keys[hole] = null;
        for (int i = hole + 1 & mask; keys[i] != null; i = i + 1 & mask) {
            PyObject key = keys[i];
            keys[i] = null;
            int to = slot(key);
            keys[to] = key;
            numbers[to] = numbers[i];
        }
    }

    private void resize(int least) {
        PyObject[] oldKeys = keys;
        int[] oldNumbers = numbers;
        int room = ROOM;
        while (room < least) {
            room <<= 1;
        }
        keys = new PyObject[room];
        numbers = new int[room];
        for (int j = 0; j < oldKeys.length; j++) {
            if (oldKeys[j] != null) {
                int i = slot(oldKeys[j]);
                keys[i] = oldKeys[j];
                numbers[i] = oldNumbers[j];
            }
        }
    }

    void clear() {
        if (used > 0) {
            Arrays.fill(keys, null);
            used = 0;
        }
    }

    /** The memo as programs see it: {@code {id(o): (number, o)}}. */
    PyDict toDict() {
        PyDict dict = PyDict.withCapacity(used);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != null) {
                dict.put(Py.integer(Identity.of(keys[i])), Py.tuple(Py.integer(numbers[i]), keys[i]));
            }
        }
        return dict;
    }

    /** A memo with the same entries. */
    PicklerMemo copy() {
        PicklerMemo copy = new PicklerMemo();
        copy.keys = keys.clone();
        copy.numbers = numbers.clone();
        copy.used = used;
        return copy;
    }
}

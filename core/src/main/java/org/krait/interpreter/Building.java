package org.krait.interpreter;

import java.util.Arrays;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.dict.DictCursor;
import org.krait.object.dict.DictUpdate;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PySlice;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PySet;
import org.krait.object.str.PyStr;

/** Making containers of what lies on the stack, and taking them apart. Each returns the new {@code sp}. */
final class Building {
    private static final PyStr KEYS = PyStr.intern("keys");

    private Building() {}

    /** The topmost {@code n} values as a new array; their places are emptied. */
    static PyObject[] take(PyObject[] s, int sp, int n) {
        PyObject[] items = Arrays.copyOfRange(s, sp - n, sp);
        Arrays.fill(s, sp - n, sp, null);
        return items;
    }

    static int tuple(PyObject[] s, int sp, int n) {
        PyObject tuple = PyTuple.of(take(s, sp, n));
        s[sp - n] = tuple;
        return sp - n + 1;
    }

    static int list(PyObject[] s, int sp, int n) {
        PyObject list = n == 0 ? new PyList() : PyList.ofArray(take(s, sp, n));
        s[sp - n] = list;
        return sp - n + 1;
    }

    static int set(PyObject[] s, int sp, int n) {
        PySet set = new PySet();
        for (PyObject item : take(s, sp, n)) {
            set.addItem(item);
        }
        s[sp - n] = set;
        return sp - n + 1;
    }

    static int map(PyObject[] s, int sp, int n) {
        PyDict dict = PyDict.withCapacity(n);
        PyObject[] items = take(s, sp, 2 * n);
        for (int i = 0; i < items.length; i += 2) {
            dict.put(items[i], items[i + 1]);
        }
        s[sp - 2 * n] = dict;
        return sp - 2 * n + 1;
    }

    static int string(PyObject[] s, int sp, int n) {
        PyObject[] parts = take(s, sp, n);
        s[sp - n] = joined(parts);
        return sp - n + 1;
    }

    private static PyStr joined(PyObject[] parts) {
        PyStr text = (PyStr) parts[0];
        if (parts.length == 2) {
            return text.plus((PyStr) parts[1]);
        }
        boolean narrow = true;
        for (PyObject part : parts) {
            narrow &= ((PyStr) part).isNarrow();
        }
        if (!narrow) {
            for (int i = 1; i < parts.length; i++) {
                text = text.plus((PyStr) parts[i]);
            }
            return text;
        }
        StringBuilder all = new StringBuilder();
        for (PyObject part : parts) {
            all.append(((PyStr) part).units());
        }
        return PyStr.ofUnits(all.toString());
    }

    /** Moves the value on top to the end of the list {@code depth} places below it. */
    static void append(PyObject[] s, int sp, int depth) {
        ((PyList) s[sp - 1 - depth]).append(s[sp - 1]);
        s[sp - 1] = null;
    }

    /** Moves the value on top into the set {@code depth} places below it. */
    static void add(PyObject[] s, int sp, int depth) {
        ((PySet) s[sp - 1 - depth]).addItem(s[sp - 1]);
        s[sp - 1] = null;
    }

    /** FORMAT_SIMPLE: {@code format(value, "")}. */
    static PyObject formatted(PyObject value) {
        return value.getClass() == PyStr.class ? value : Texts.format(value, PyStr.EMPTY);
    }

    static int slice(PyObject[] s, int sp, int n) {
        PyObject[] parts = take(s, sp, n);
        s[sp - n] = new PySlice(parts[0], parts[1], n == 3 ? parts[2] : Py.None);
        return sp - n + 1;
    }

    /** {@code *iterable} in a display or call. */
    static void extendList(PyList list, PyObject iterable) {
        if (!iterable.type().hasSlot(Slot.ITER) && !iterable.type().hasSlot(Slot.GETITEM)) {
            throw Errors.typeError("Value after * must be an iterable, not " + iterable.type().name());
        }
        list.extend(iterable);
    }

    static void updateSet(PySet set, PyObject iterable) {
        set.updateFrom(iterable);
    }

    /** {@code **mapping} in a display. */
    static void updateDict(PyDict dict, PyObject mapping) {
        if (!(mapping instanceof PyDict) && Attributes.getOrNull(mapping, KEYS) == null) {
            throw Errors.typeError("'" + mapping.type().name() + "' object is not a mapping");
        }
        DictUpdate.merge(dict, mapping);
    }

    /** {@code **mapping} in a call. */
    static void mergeKeywords(PyDict dict, PyObject mapping, PyObject function) {
        if (!(mapping instanceof PyDict) && Attributes.getOrNull(mapping, KEYS) == null) {
            throw Errors.typeError(CallInstructions.describe(function)
                    + " argument after ** must be a mapping, not " + mapping.type().name());
        }
        if (mapping.getClass() == PyDict.class) {
            for (DictCursor c = new DictCursor((PyDict) mapping); c.advance();) {
                mergeKeyword(dict, c.key, c.value, function);
            }
            return;
        }
        for (PyObject key : Iteration.toArray(Calls.method(mapping, KEYS))) {
            mergeKeyword(dict, key, Containers.getItem(mapping, key), function);
        }
    }

    private static void mergeKeyword(PyDict dict, PyObject key, PyObject value, PyObject function) {
        if (dict.putIfAbsent(key, value) != null) {
            throw Errors.typeError(CallInstructions.describe(function)
                    + " got multiple values for keyword argument '" + Texts.strString(key) + "'");
        }
    }

    /** Replaces the iterable on top by its items, the first on top; there must be exactly {@code n}. */
    static int unpack(PyObject[] s, int sp, int n) {
        PyObject iterable = s[sp - 1];
        PyObject[] items;
        if (iterable.getClass() == PyTuple.class) {
            items = ((PyTuple) iterable).items;
        } else if (iterable.getClass() == PyList.class) {
            items = ((PyList) iterable).toArray();
        } else {
            items = exactly(iterable, n);
        }
        if (items.length != n) {
            throw items.length < n ? tooFew("", n, items.length)
                    : Errors.valueError("too many values to unpack (expected " + n + ", got " + items.length + ")");
        }
        int top = sp - 1 + n;
        for (int i = 0; i < n; i++) {
            s[top - 1 - i] = items[i];
        }
        return top;
    }

    private static PyException tooFew(String atLeast, int expected, int got) {
        return Errors.valueError(
                "not enough values to unpack (expected " + atLeast + expected + ", got " + got + ")");
    }

    private static PyObject iterator(PyObject iterable) {
        if (!iterable.type().hasSlot(Slot.ITER) && !iterable.type().hasSlot(Slot.GETITEM)) {
            throw Errors.typeError("cannot unpack non-iterable " + iterable.type().name() + " object");
        }
        return Iteration.iter(iterable);
    }

    private static PyObject[] exactly(PyObject iterable, int n) {
        PyObject iterator = iterator(iterable);
        PyObject[] items = first(iterator, n, "", n);
        if (Iteration.next(iterator) != null) {
            if (iterable.getClass() == PyDict.class) {
                throw Errors.valueError("too many values to unpack (expected " + n + ", got "
                        + ((PyDict) iterable).size() + ")");
            }
            throw Errors.valueError("too many values to unpack (expected " + n + ")");
        }
        return items;
    }

    private static PyObject[] first(PyObject iterator, int n, String atLeast, int expected) {
        PyObject[] items = new PyObject[n];
        for (int i = 0; i < n; i++) {
            items[i] = Iteration.next(iterator);
            if (items[i] == null) {
                throw tooFew(atLeast, expected, i);
            }
        }
        return items;
    }

    /** {@code a, *b, c = iterable}: {@code arg & 0xFF} before the star, {@code arg >> 8} behind it. */
    static int unpackEx(PyObject[] s, int sp, int arg) {
        int before = arg & 0xFF;
        int after = arg >> 8;
        PyObject iterator = iterator(s[sp - 1]);
        PyObject[] head = first(iterator, before, "at least ", before + after);
        PyObject[] rest = Iteration.toArray(iterator);
        if (rest.length < after) {
            throw tooFew("at least ", before + after, before + rest.length);
        }
        int top = sp + before + after;
        int at = top;
        for (PyObject item : head) {
            s[--at] = item;
        }
        s[--at] = PyList.ofArray(Arrays.copyOf(rest, rest.length - after));
        for (int i = rest.length - after; i < rest.length; i++) {
            s[--at] = rest[i];
        }
        return top;
    }
}

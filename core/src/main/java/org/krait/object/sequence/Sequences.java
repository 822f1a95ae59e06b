package org.krait.object.sequence;

import java.util.Arrays;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/** The rules that tuple and list share. */
final class Sequences {
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    private Sequences() {}

    /** Whether two items are the same or equal; nesting without end is stopped. */
    static boolean equal(PyObject a, PyObject b) {
        if (a == b) {
            return true;
        }
        Class<?> kind = a.getClass();
        if (kind == PyStr.class || kind == PyInt.class || kind == PyFloat.class) {
            return Comparisons.equal(a, b);
        }
        ThreadState thread = ThreadState.get();
        thread.enterRecursive(" in comparison");
        try {
            return Comparisons.equal(a, b);
        } finally {
            thread.leaveRecursive();
        }
    }

    /** The answer once the first pair of different items is known. */
    static PyObject decide(PyObject a, PyObject b, CompareOp op) {
        if (op == CompareOp.EQ) {
            return Py.False;
        }
        if (op == CompareOp.NE) {
            return Py.True;
        }
        return Comparisons.compare(a, b, op);
    }

    static PyObject repr(PyTuple o, String open, String close, String again) {
        PyObject[] items = o.items;
        if (items.length == 0) {
            return Py.str("()");
        }
        ThreadState thread = ThreadState.get();
        if (!thread.enterRepr(o)) {
            return Py.str(again);
        }
        try {
            StringBuilder text = new StringBuilder(open);
            for (int i = 0; i < items.length; i++) {
                text.append(i == 0 ? "" : ", ").append(Texts.reprString(items[i]));
            }
            return Py.str(text.append(close).toString());
        } finally {
            thread.leaveRepr(o);
        }
    }

    static PyObject[] select(PyObject[] items, SliceRange range) {
        int n = range.length();
        if (range.step() == 1) {
            return Arrays.copyOfRange(items, (int) range.start(), (int) range.start() + n);
        }
        PyObject[] selected = new PyObject[n];
        for (int i = 0; i < n; i++) {
            selected[i] = items[range.position(i)];
        }
        return selected;
    }

    static PyObject[] join(PyObject[] a, int aLength, PyObject[] b, int bLength) {
        PyObject[] all = Arrays.copyOf(a, fit((long) aLength + bLength));
        System.arraycopy(b, 0, all, aLength, bLength);
        return all;
    }

    static PyObject[] repeat(PyObject[] items, int length, long times) {
        if (times <= 0 || length == 0) {
            return new PyObject[0];
        }
        if (times > LONGEST / length) {
            throw Errors.memoryError("");
        }
        PyObject[] all = new PyObject[fit(length * times)];
        System.arraycopy(items, 0, all, 0, length);
        for (int done = length; done < all.length; done += Math.min(done, all.length - done)) {
            System.arraycopy(all, 0, all, done, Math.min(done, all.length - done));
        }
        return all;
    }

    /** A length as a Java int. */
    static int fit(long length) {
        if (length > LONGEST) {
            throw Errors.memoryError("");
        }
        return (int) length;
    }

    static PyObject genericAlias(PyType cls, PyObject object) {
        return PyGenericAlias.of(cls, object);
    }
}

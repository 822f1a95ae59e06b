package org.krait.object.dict;

import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.set.PyAnySet;
import org.krait.object.set.PySet;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/**
 * What views share: repr, and the set operations of keys and items (library reference, "Dictionary view
 * objects"). Results are built in the order in which CPython builds them, since that decides the order of
 * sets.
 */
final class DictViews {
    private static final PyStr INTERSECTION = PyStr.intern("intersection");

    private DictViews() {}

    static PyObject repr(PyObject view) {
        ThreadState thread = ThreadState.get();
        if (!thread.enterRepr(view)) {
            return Py.str("...");
        }
        try {
            return Py.str(view.type().name() + "(" + Texts.reprString(Iteration.toList(view)) + ")");
        } finally {
            thread.leaveRepr(view);
        }
    }

    private static boolean isSetLike(PyObject o) {
        return o instanceof PyDictKeys || o instanceof PyDictItems;
    }

    static PyObject compare(PyObject view, PyObject other, CompareOp op) {
        if (!(other instanceof PyAnySet) && !isSetLike(other)) {
            return Py.NotImplemented;
        }
        long mine = Containers.len(view);
        long theirs = Containers.len(other);
        boolean holds = switch (op) {
            case EQ -> mine == theirs && allIn(view, other);
            case NE -> mine != theirs || !allIn(view, other);
            case LT -> mine < theirs && allIn(view, other);
            case LE -> mine <= theirs && allIn(view, other);
            case GT -> mine > theirs && allIn(other, view);
            case GE -> mine >= theirs && allIn(other, view);
        };
        return Py.bool(holds);
    }

    private static boolean allIn(PyObject some, PyObject all) {
        PyObject it = Iteration.iter(some);
        PyObject item;
        while ((item = Iteration.next(it)) != null) {
            if (!Containers.contains(all, item)) {
                return false;
            }
        }
        return true;
    }

    static PyObject subtract(PyObject v, PyObject w) {
        PySet result = PySet.from(v);
        result.differenceUpdate(w);
        return result;
    }

    static PyObject or(PyObject v, PyObject w) {
        PySet result = PySet.from(v);
        result.updateFrom(w);
        return result;
    }

    static PyObject xor(PyObject v, PyObject w) {
        if (v instanceof PyDictItems left && w instanceof PyDictItems right) {
            return xorItems(left.dict, right.dict);
        }
        PySet result = PySet.from(v);
        result.symmetricDifferenceUpdate(w);
        return result;
    }

    private static PyObject xorItems(PyDict left, PyDict right) {
        PyDict small = left.size() > right.size() ? right : left;
        PyDict large = small == left ? right : left;
        PyDict rest = small.copy();
        PySet result = new PySet();
        DictCursor cursor = new DictCursor(large);
        while (cursor.advance()) {
            PyObject other = rest.get(cursor.key);
            if (other != null && Comparisons.equal(other, cursor.value)) {
                rest.remove(cursor.key);
            } else {
                result.addItem(Py.tuple(cursor.key, cursor.value));
            }
        }
        result.updateFrom(rest.items());
        return result;
    }

    static PyObject and(PyObject v, PyObject w) {
        PyObject view = isSetLike(v) ? v : w;
        PyObject other = view == v ? w : v;
        long mine = Containers.len(view);
        if (other.type() == PySet.TYPE && mine <= Containers.len(other)) {
            return Calls.method(other, INTERSECTION, view);
        }
        if (isSetLike(other) && Containers.len(other) > mine) {
            PyObject t = other;
            other = view;
            view = t;
        }
        PySet result = new PySet();
        PyObject it = Iteration.iter(other);
        PyObject item;
        while ((item = Iteration.next(it)) != null) {
            if (Containers.contains(view, item)) {
                result.addItem(item);
            }
        }
        return result;
    }

    static boolean isDisjoint(PyObject view, PyObject other) {
        if (view == other) {
            return Containers.len(view) == 0;
        }
        PyObject within = view;
        PyObject from = other;
        if ((other instanceof PyAnySet || isSetLike(other)) && Containers.len(other) > Containers.len(view)) {
            within = other;
            from = view;
        }
        PyObject it = Iteration.iter(from);
        PyObject item;
        while ((item = Iteration.next(it)) != null) {
            if (Containers.contains(within, item)) {
                return false;
            }
        }
        return true;
    }
}

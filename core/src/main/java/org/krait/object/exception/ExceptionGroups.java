package org.krait.object.exception;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/**
 * Splitting exception groups: by type, by predicate, and what {@code except*} needs.
 *
 * <p>Source: PEP 654, "Subgroups and splitting", "Reraise exceptions in except*".
 */
public final class ExceptionGroups {
    private ExceptionGroups() {}

    /** The two halves of a split; null: empty. */
    record Parts(PyBaseException match, PyBaseException rest) {}

    /** Tells which exceptions belong to the first half. */
    interface Matcher {
        boolean matches(PyBaseException e);
    }

    /**
     * The matcher that Python code gave.
     *
     * @throws org.krait.object.PyException TypeError if it is neither exception types nor callable
     */
    static Matcher matcher(PyObject value) {
        if (!(value instanceof PyType) && value.type().hasSlot(Slot.CALL)) {
            return e -> Comparisons.isTrue(Calls.call(value, e));
        }
        boolean types = isExceptionClass(value);
        if (value instanceof PyTuple tuple) {
            types = true;
            for (PyObject item : tuple.items) {
                types &= isExceptionClass(item);
            }
        }
        if (!types) {
            throw Errors.typeError("expected an exception type, a tuple of exception types, or a callable "
                    + "(other than a class)");
        }
        return e -> matchesClass(e, value);
    }

    /** Whether the object is a class below BaseException. */
    public static boolean isExceptionClass(PyObject value) {
        return value instanceof PyType type && type.isSubtypeOf(PyBaseException.TYPE);
    }

    /** Whether an exception is of a class or of one in a tuple of classes, nested tuples included. */
    public static boolean matchesClass(PyBaseException e, PyObject types) {
        if (types instanceof PyType type) {
            return e.type().isSubtypeOf(type);
        }
        if (types instanceof PyTuple tuple) {
            for (PyObject item : tuple.items) {
                if (matchesClass(e, item)) {
                    return true;
                }
            }
        }
        return false;
    }

    static Parts split(PyBaseException e, Matcher matcher, boolean wantRest) {
        if (matcher.matches(e)) {
            return new Parts(e, null);
        }
        if (!(e instanceof PyBaseExceptionGroup group)) {
            return new Parts(null, wantRest ? e : null);
        }
        List<PyBaseException> matches = new ArrayList<>();
        List<PyBaseException> rests = new ArrayList<>();
        ThreadState ts = ThreadState.get();
        for (PyBaseException member : group.members()) {
            ts.enterRecursive(" in exceptiongroup_split_recursive");
            try {
                Parts parts = split(member, matcher, wantRest);
                if (parts.match != null) {
                    matches.add(parts.match);
                }
                if (parts.rest != null) {
                    rests.add(parts.rest);
                }
            } finally {
                ts.leaveRecursive();
            }
        }
        return new Parts(group.subset(matches), wantRest ? group.subset(rests) : null);
    }

    /** What an {@code except*} clause takes of the exceptions not handled yet, and what it leaves; may be None. */
    public record Caught(PyObject match, PyObject rest) {}

    /**
     * Matches an exception with the types of an {@code except*} clause; a naked exception is wrapped.
     *
     * @param e the exceptions not handled yet, or None
     */
    public static Caught match(PyObject e, PyObject types) {
        if (!(e instanceof PyBaseException raised)) {
            return new Caught(Py.None, Py.None);
        }
        if (matchesClass(raised, types)) {
            return new Caught(raised instanceof PyBaseExceptionGroup ? raised
                    : PyBaseExceptionGroup.wrapping(raised), Py.None);
        }
        if (!(raised instanceof PyBaseExceptionGroup)) {
            return new Caught(Py.None, raised);
        }
        PyObject pair = Calls.method(raised, PyStr.intern("split"), types);
        String name = raised.type().name();
        if (!(pair instanceof PyTuple tuple)) {
            throw Errors.typeError(name + ".split must return a tuple, not " + pair.type().name());
        }
        if (tuple.size() < 2) {
            throw Errors.typeError(name + ".split must return a 2-tuple, got tuple of size " + tuple.size());
        }
        return new Caught(tuple.get(0), tuple.get(1));
    }

    /**
     * The exception to raise at the end of a {@code try} with {@code except*}: {@code raised} lists what the clauses
     * raised (None for nothing) and what no clause matched.
     *
     * @param original the exception that the statement caught
     * @return the exception to raise, or None
     */
    public static PyObject prepareReraise(PyBaseException original, PyList raised) {
        if (raised.size() == 0) {
            return Py.None;
        }
        if (!(original instanceof PyBaseExceptionGroup group)) {
            return raised.get(0);
        }
        List<PyBaseException> fresh = new ArrayList<>();
        Map<PyBaseException, Boolean> again = new IdentityHashMap<>();
        for (PyObject item : raised.toArray()) {
            if (item instanceof PyBaseException e) {
                if (sameMetadata(e, group)) {
                    collectLeaves(e, again);
                } else {
                    fresh.add(e);
                }
            }
        }
        PyBaseException projection = again.isEmpty() ? null
                : split(group, e -> !(e instanceof PyBaseExceptionGroup) && again.containsKey(e), false).match;
        if (fresh.isEmpty()) {
            return PyBaseException.orNone(projection);
        }
        if (projection != null) {
            fresh.add(projection);
        }
        return fresh.size() == 1 ? fresh.get(0) : PyBaseExceptionGroup.of("", fresh);
    }

    private static boolean sameMetadata(PyBaseException e, PyBaseExceptionGroup group) {
        return e instanceof PyBaseExceptionGroup && e.traceback() == group.traceback()
                && e.cause() == group.cause() && e.context() == group.context();
    }

    private static void collectLeaves(PyBaseException e, Map<PyBaseException, Boolean> leaves) {
        if (e instanceof PyBaseExceptionGroup group) {
            for (PyBaseException member : group.members()) {
                collectLeaves(member, leaves);
            }
        } else {
            leaves.put(e, true);
        }
    }
}

package org.krait.object.descriptor;

import org.krait.object.PyObject;
import org.krait.object.sequence.PyTuple;

/**
 * The Java bodies of the methods and attributes of one built-in type, or of the functions of one module, by number.
 * The processor overrides each method with a {@code switch}; so a call needs no object or class for each method.
 *
 * <p>{@code self} is the receiver, whose type the caller has checked; for static methods it is null, for class methods
 * the type. A method that has no short form for a number of arguments leaves that case to {@link #call}, which
 * parses, and raises the error of a wrong call.
 */
public abstract class Members {
    private static final PyObject[] NONE = {};

    /** Calls method {@code id} without arguments. */
    public PyObject call0(int id, PyObject self) {
        return call(id, self, NONE, null);
    }

    /** Calls method {@code id} with one argument. */
    public PyObject call1(int id, PyObject self, PyObject a) {
        return call(id, self, new PyObject[] {a}, null);
    }

    /** Calls method {@code id} with two arguments. */
    public PyObject call2(int id, PyObject self, PyObject a, PyObject b) {
        return call(id, self, new PyObject[] {a, b}, null);
    }

    /** Calls method {@code id} with three arguments. */
    public PyObject call3(int id, PyObject self, PyObject a, PyObject b, PyObject c) {
        return call(id, self, new PyObject[] {a, b, c}, null);
    }

    /** Calls method {@code id}: positional values, then those of the keywords that {@code kwnames} names. */
    public PyObject call(int id, PyObject self, PyObject[] args, PyTuple kwnames) {
        throw new IllegalArgumentException("no method " + id);
    }

    /** Whether method {@code id}, bound, takes keywords that are no str. */
    public boolean takesAnyKeywords(int id) {
        return false;
    }

    /** Reads attribute {@code id}. */
    public PyObject get(int id, PyObject self) {
        throw new IllegalArgumentException("no attribute " + id);
    }

    /** Writes attribute {@code id}; value null deletes it. */
    public void set(int id, PyObject self, PyObject value) {
        throw new IllegalArgumentException("no settable attribute " + id);
    }
}

package org.krait.module.multibyte;

import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** The name of an error handler, of which three are the codecs' own, whatever is registered under these names. */
final class ErrorName {

    static final String STRICT = "strict";
    static final String IGNORE = "ignore";
    static final String REPLACE = "replace";

    static final String OVERFLOW = "pending buffer overflow";

    private ErrorName() {
    }

    /** The name that a program gave, which may be None. */
    static String orStrict(String name) {
        return name == null ? STRICT : name;
    }

    /** The value of an attribute {@code errors}. */
    static String assigned(PyObject value) {
        if (value == null) {
            throw Errors.attributeError("cannot delete attribute");
        }
        if (!(value instanceof PyStr name)) {
            throw Errors.typeError("errors must be a string");
        }
        return name.toString();
    }

    /** Where to go on, by the second item of what a handler returned. */
    static int position(PyTuple result, int length) {
        PyInt given = (PyInt) result.items[1];
        // What is too large for CPython's type is -1 to it.
        long at = given.isSmall() ? given.longValue() : -1;
        if (at < 0 && given.isSmall()) {
            at += length;
        }
        if (at < 0 || at > length) {
            throw Errors.indexError("position " + at + " from error handler out of bounds");
        }
        return (int) at;
    }
}

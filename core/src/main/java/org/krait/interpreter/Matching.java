package org.krait.interpreter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.TypeFlags;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.PyFrame;

/**
 * Class and mapping patterns.
 *
 * <p>Source: language reference, 8.6.4 "Patterns"; PEP 634.
 */
final class Matching {
    private static final PyStr MATCH_ARGS = PyStr.intern("__match_args__");
    private static final PyStr GET = PyStr.intern("get");

    private Matching() {}

    /** MATCH_CLASS: subject, class and keyword names give a tuple of attributes, or None. */
    static void matchClass(PyFrame f, int positional) {
        PyObject[] s = f.slots;
        int sp = f.sp;
        PyObject matched = attributes(s[sp - 3], s[sp - 2], positional, (PyTuple) s[sp - 1]);
        s[sp - 3] = matched == null ? Py.None : matched;
        s[sp - 2] = null;
        s[sp - 1] = null;
        f.sp = sp - 2;
    }

    private static PyObject attributes(PyObject subject, PyObject cls, int positional, PyTuple keywords) {
        if (!(cls instanceof PyType type)) {
            throw Errors.typeError("called match pattern must be a class");
        }
        if (!Comparisons.isInstance(subject, type)) {
            return null;
        }
        List<PyObject> found = new ArrayList<>();
        Set<PyStr> seen = new HashSet<>();
        if (positional > 0 && !positional(subject, type, positional, found, seen)) {
            return null;
        }
        for (PyObject name : keywords.items) {
            PyObject value = attribute(subject, type, (PyStr) name, seen);
            if (value == null) {
                return null;
            }
            found.add(value);
        }
        return PyTuple.of(found.toArray(new PyObject[0]));
    }

    private static boolean positional(PyObject subject, PyType type, int count, List<PyObject> found,
            Set<PyStr> seen) {
        PyObject matchArgs = Attributes.getOrNull(type, MATCH_ARGS);
        boolean self = false;
        PyTuple names = PyTuple.EMPTY;
        if (matchArgs == null) {
            self = type.is(TypeFlags.MATCH_SELF);
        } else if (matchArgs.type() == PyTuple.TYPE) {
            names = (PyTuple) matchArgs;
        } else {
            throw Errors.typeError(type.name() + ".__match_args__ must be a tuple (got " + matchArgs.type().name()
                    + ")");
        }
        int allowed = self ? 1 : names.size();
        if (allowed < count) {
            throw Errors.typeError(type.name() + "() accepts " + allowed + " positional sub-pattern"
                    + (allowed == 1 ? "" : "s") + " (" + count + " given)");
        }
        if (self) {
            found.add(subject);
            return true;
        }
        for (int i = 0; i < count; i++) {
            if (!(names.get(i) instanceof PyStr name)) {
                throw Errors.typeError("__match_args__ elements must be strings (got "
                        + names.get(i).type().name() + ")");
            }
            PyObject value = attribute(subject, type, name, seen);
            if (value == null) {
                return false;
            }
            found.add(value);
        }
        return true;
    }

    private static PyObject attribute(PyObject subject, PyType type, PyStr name, Set<PyStr> seen) {
        if (!seen.add(name)) {
            throw Errors.typeError(type.name() + "() got multiple sub-patterns for attribute "
                    + Texts.reprString(name));
        }
        return Attributes.getOrNull(subject, name);
    }

    /** MATCH_KEYS: a tuple of the values of all keys, or None if one is missing. */
    static PyObject matchKeys(PyObject mapping, PyTuple keys) {
        PyObject[] values = new PyObject[keys.size()];
        if (values.length == 0) {
            return PyTuple.EMPTY;
        }
        PyObject get = Attributes.get(mapping, GET);
        PyObject absent = Calls.call(PyType.OBJECT);
        for (int i = 0; i < values.length; i++) {
            for (int k = 0; k < i; k++) {
                if (Comparisons.equal(keys.get(k), keys.get(i))) {
                    throw Errors.valueError("mapping pattern checks duplicate key ("
                            + Texts.reprString(keys.get(i)) + ")");
                }
            }
            values[i] = Calls.call(get, keys.get(i), absent);
            if (values[i] == absent) {
                return Py.None;
            }
        }
        return PyTuple.of(values);
    }
}

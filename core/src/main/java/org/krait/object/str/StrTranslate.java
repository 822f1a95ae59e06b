package org.krait.object.str;

import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;

/** {@code str.translate} and {@code str.maketrans}. */
final class StrTranslate {
    private StrTranslate() {
    }

    static PyObject translate(PyStr s, PyObject table) {
        int n = s.length();
        StrBuilder out = new StrBuilder(n);
        // Latin-1 characters are asked for once: 0 unknown, otherwise what replaces them.
        PyObject[] known = new PyObject[256];
        for (int i = 0; i < n; i++) {
            int c = s.codePointAt(i);
            PyObject to = c < 256 ? known[c] : null;
            if (to == null) {
                to = lookUp(table, c);
                if (c < 256) {
                    known[c] = to;
                }
            }
            if (to instanceof PyStr text) {
                out.append(text);
            } else if (to != Py.None) {
                out.append((int) ((PyInt) to).longValue());
            }
        }
        return out.toStr();
    }

    private static PyObject lookUp(PyObject table, int c) {
        PyObject key = Py.integer(c);
        PyObject to;
        try {
            to = Containers.getItem(table, key);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.LookupError)) {
                throw e;
            }
            return key;
        }
        if (to instanceof PyInt i) {
            if (!i.isSmall() || i.longValue() < 0 || i.longValue() > Character.MAX_CODE_POINT) {
                throw Errors.valueError("character mapping must be in range(0x110000)");
            }
            return to;
        }
        if (to == Py.None || to instanceof PyStr) {
            return to;
        }
        throw Errors.typeError("character mapping must return integer, None or str");
    }

    static PyObject maketrans(PyObject x, PyStr y, PyStr z) {
        PyDict table = new PyDict();
        if (y != null) {
            pairs(table, x, y, z);
            return table;
        }
        if (!(x instanceof PyDict given) || given.type() != PyDict.TYPE) {
            throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
        }
        for (PyObject key : Iteration.toArray(given)) {
            PyObject value = given.get(key);
            if (key instanceof PyStr s) {
                if (s.length() != 1) {
                    throw Errors.valueError("string keys in translate table must be of length 1");
                }
                table.put(Py.integer(s.codePointAt(0)), value);
            } else if (key instanceof PyInt) {
                table.put(key, value);
            } else {
                throw Errors.typeError("keys in translate table must be strings or integers");
            }
        }
        return table;
    }

    private static void pairs(PyDict table, PyObject x, PyStr to, PyStr deleted) {
        if (!(x instanceof PyStr from)) {
            throw Errors.typeError("first maketrans argument must be a string if there is a second argument");
        }
        if (from.length() != to.length()) {
            throw Errors.valueError("the first two maketrans arguments must have equal length");
        }
        for (int i = 0; i < from.length(); i++) {
            table.put(Py.integer(from.codePointAt(i)), Py.integer(to.codePointAt(i)));
        }
        if (deleted != null) {
            for (int i = 0; i < deleted.length(); i++) {
                table.put(Py.integer(deleted.codePointAt(i)), Py.None);
            }
        }
    }
}

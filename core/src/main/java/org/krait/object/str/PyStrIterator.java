package org.krait.object.str;

import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code str_iterator}: the characters of a text that is not all ASCII. */
@ExposeType(name = "str_iterator", subclassable = false, instantiable = false)
public final class PyStrIterator extends StrIterator {
    public static final PyType TYPE = PyStrIteratorExposed.TYPE;

    PyStrIterator(PyStr text) {
        super(TYPE, text);
    }

    @Special
    static PyObject next(PyObject self) {
        PyStrIterator it = (PyStrIterator) self;
        PyStr s = it.text;
        int i = it.at;
        if (s == null) {
            return null;
        }
        if (i >= s.length()) {
            it.text = null;
            return null;
        }
        it.at = i + 1;
        return PyStr.ofCodePoint(s.codePointAt(i));
    }
}

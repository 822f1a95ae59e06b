package org.krait.object.str;

import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code str_ascii_iterator}: the characters of an ASCII text. */
@ExposeType(name = "str_ascii_iterator", subclassable = false, instantiable = false)
public final class PyStrAsciiIterator extends StrIterator {
    public static final PyType TYPE = PyStrAsciiIteratorExposed.TYPE;

    PyStrAsciiIterator(PyStr text) {
        super(TYPE, text);
    }

    @Special
    static PyObject next(PyObject self) {
        PyStrAsciiIterator it = (PyStrAsciiIterator) self;
        PyStr s = it.text;
        int i = it.at;
        if (s == null) {
            return null;
        }
        if (i >= s.text.length()) {
            it.text = null;
            return null;
        }
        it.at = i + 1;
        return PyStr.ofCodePoint(s.text.charAt(i));
    }
}

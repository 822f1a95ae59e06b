package org.krait.module.string;

import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.str.FormatMarkup;
import org.krait.object.str.PyStr;

/** {@code formatteriterator}: (literal text, field name, spec, conversion) of each part of a format string. */
@ExposeType(name = "formatteriterator", subclassable = false, instantiable = false)
public final class PyFormatterIterator extends PyObject {
    public static final PyType TYPE = PyFormatterIteratorExposed.TYPE;

    private final FormatMarkup markup;

    PyFormatterIterator(PyStr text) {
        super(TYPE);
        markup = new FormatMarkup(text);
    }

    @Special
    static PyObject iter(PyObject self) {
        return self;
    }

    @Special
    static PyObject next(PyObject self) {
        FormatMarkup m = ((PyFormatterIterator) self).markup;
        if (!m.next()) {
            return null;
        }
        if (!m.hasField) {
            return Py.tuple(m.literal, Py.None, Py.None, Py.None);
        }
        return Py.tuple(m.literal, m.fieldName, m.spec,
                m.conversion == 0 ? Py.None : PyStr.ofCodePoint(m.conversion));
    }
}

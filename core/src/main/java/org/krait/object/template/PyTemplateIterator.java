package org.krait.object.template;

import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.str.PyStr;

/** {@code string.templatelib.TemplateIter}: texts that are not empty, and interpolations, in order. */
@ExposeType(name = "TemplateIter", module = "string.templatelib", subclassable = false, instantiable = false)
public final class PyTemplateIterator extends PyObject {
    public static final PyType TYPE = PyTemplateIteratorExposed.TYPE;

    private final PyObject[] strings;
    private final PyObject[] interpolations;
    /** The next part: texts have even numbers, interpolations odd ones. */
    private int at;

    PyTemplateIterator(PyObject[] strings, PyObject[] interpolations) {
        super(TYPE);
        this.strings = strings;
        this.interpolations = interpolations;
    }

    @Special
    static PyObject iter(PyObject self) {
        return self;
    }

    @Special
    static PyObject next(PyObject self) {
        PyTemplateIterator it = (PyTemplateIterator) self;
        while (it.at < 2 * it.strings.length - 1) {
            int i = it.at++;
            if ((i & 1) != 0) {
                return it.interpolations[i / 2];
            }
            if (((PyStr) it.strings[i / 2]).length() > 0) {
                return it.strings[i / 2];
            }
        }
        return null;
    }
}

package org.krait.module.string;

import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.str.FieldName;

/** {@code fieldnameiterator}: (whether it is an attribute, name or number) of each part of a field name. */
@ExposeType(name = "fieldnameiterator", subclassable = false, instantiable = false)
public final class PyFieldNameIterator extends PyObject {
    public static final PyType TYPE = PyFieldNameIteratorExposed.TYPE;

    private final FieldName name;

    PyFieldNameIterator(FieldName name) {
        super(TYPE);
        this.name = name;
    }

    @Special
    static PyObject iter(PyObject self) {
        return self;
    }

    @Special
    static PyObject next(PyObject self) {
        FieldName name = ((PyFieldNameIterator) self).name;
        if (!name.next()) {
            return null;
        }
        return Py.tuple(Py.bool(name.isAttribute), name.index >= 0 ? Py.integer(name.index) : name.part);
    }
}

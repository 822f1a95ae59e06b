package org.krait.object;

import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/**
 * A built-in object with a {@code __dict__}. Instances of Python subclasses keep their attributes elsewhere.
 */
public abstract class WithAttributes extends PyObject {
    private volatile PyDict attributes;

    protected WithAttributes(PyType type) {
        super(type);
    }

    @Override
    public PyObject getInstanceAttr(PyStr name) {
        PyDict own = attributes;
        return own == null ? null : own.get(name);
    }

    @Override
    public boolean setInstanceAttr(PyStr name, PyObject value) {
        if (value == null) {
            PyDict own = attributes;
            return own != null && own.remove(name) != null;
        }
        instanceDict().put(name, value);
        return true;
    }

    @Override
    public synchronized PyDict instanceDict() {
        if (attributes == null) {
            attributes = new PyDict();
        }
        return attributes;
    }

    @Override
    public boolean setInstanceDict(PyDict dict) {
        attributes = dict;
        return true;
    }

    /** The setter of {@code __dict__}. */
    protected final void replaceDict(PyObject value) {
        if (value == null) {
            throw Errors.typeError("cannot delete __dict__");
        }
        if (!(value instanceof PyDict dict)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '" + value.type().longName() + "'");
        }
        setInstanceDict(dict);
    }
}

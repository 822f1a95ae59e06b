package org.krait.object;

import org.krait.object.dict.PyDict;

/** The check that assignment to the {@code __dict__} of functions and exceptions makes. */
public final class InstanceDictionary {
    private InstanceDictionary() {}

    /**
     * The value as a dictionary.
     *
     * @param value what is assigned; null: deleted
     */
    public static PyDict checked(PyObject value) {
        if (value == null) {
            throw Errors.typeError("cannot delete __dict__");
        }
        if (!(value instanceof PyDict dict)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '" + value.type().name() + "'");
        }
        return dict;
    }
}

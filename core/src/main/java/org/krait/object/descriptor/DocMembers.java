package org.krait.object.descriptor;

import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code __doc__} as instances of a built-in type see it: read from the resource when asked for. */
final class DocMembers extends Members {
    private final PyType type;

    DocMembers(PyType type) {
        this.type = type;
    }

    @Override
    public PyObject get(int id, PyObject self) {
        return type.exposed().doc();
    }
}

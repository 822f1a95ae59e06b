package org.krait.object.descriptor;

import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/**
 * {@code __doc__} in the dictionary of a built-in type: the docstring, read from the resource when somebody
 * asks. No data descriptor, so that instances can have a docstring of their own.
 */
@ExposeType(name = "docstring", subclassable = false, instantiable = false)
public final class PyDocDescriptor extends PyObject {
    public static final PyType TYPE = PyDocDescriptorExposed.TYPE;

    private final PyType owner;

    PyDocDescriptor(PyType owner) {
        super(TYPE);
        this.owner = owner;
    }

    @Special
    PyObject get(PyObject instance, PyType type) {
        return owner.exposed().doc();
    }
}

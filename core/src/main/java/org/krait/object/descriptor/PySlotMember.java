package org.krait.object.descriptor;

import org.krait.object.Errors;
import org.krait.object.Instance;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.str.PyStr;

/** An attribute that {@code __slots__} of a Python class declares: a place in the instances' value arrays. */
public final class PySlotMember extends PyMemberDescriptor {
    private final int place;

    /**
     * @param objclass the class that declares it
     * @param name its name, mangled
     * @param place its index in {@link Instance#values}
     */
    public PySlotMember(PyType objclass, PyStr name, int place) {
        super(objclass, name, null, 0, true);
        this.place = place;
    }

    /** The index in {@link Instance#values}. */
    public int place() {
        return place;
    }

    @Override
    PyObject read(PyObject instance) {
        PyObject value = ((Instance) instance).values()[place];
        if (value == null) {
            throw Errors.attributeError("'" + instance.type().qualifiedName() + "' object has no attribute '" + name()
                    + "'", instance, name());
        }
        return value;
    }

    @Override
    void write(PyObject instance, PyObject value) {
        // The lock under which arrays grow: an array that is being replaced must not be written.
        synchronized (instance) {
            PyObject[] values = ((Instance) instance).values();
            if (value == null && values[place] == null) {
                throw Errors.attributeError(name().toString());
            }
            values[place] = value;
        }
    }
}

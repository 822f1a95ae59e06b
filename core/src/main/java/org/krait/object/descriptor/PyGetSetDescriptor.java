package org.krait.object.descriptor;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.str.PyStr;

/** An attribute of a built-in type that Java code computes: {@code int.real}. */
@ExposeType(name = "getset_descriptor", subclassable = false, instantiable = false)
public final class PyGetSetDescriptor extends PyDescriptor {
    public static final PyType TYPE = PyGetSetDescriptorExposed.TYPE;

    private final Members members;
    private final int id;
    private final boolean readable;
    private final boolean writable;

    PyGetSetDescriptor(PyType objclass, PyStr name, Members members, int id, boolean readable, boolean writable) {
        super(TYPE, objclass, name);
        this.members = members;
        this.id = id;
        this.readable = readable;
        this.writable = writable;
    }

    Members members() {
        return members;
    }

    int id() {
        return id;
    }

    @Special
    PyObject get(PyObject instance, PyType owner) {
        if (instance == null) {
            return onClass(owner);
        }
        check(instance);
        if (!readable) {
            throw Errors.attributeError("attribute '" + name() + "' of '" + SlotDefaults.nameOf(objclass())
                + "' objects is not readable");
        }
        return members.get(id, instance);
    }

    @Special
    void set(PyObject instance, PyObject value) {
        check(instance);
        if (!writable) {
            throw Errors.attributeError("attribute '" + name() + "' of '" + SlotDefaults.nameOf(objclass())
                + "' objects is not writable");
        }
        members.set(id, instance, value);
    }

    @Special
    PyObject repr() {
        return text("attribute");
    }

    @Getter(name = "__doc__")
    PyObject getDoc() {
        return members instanceof PyInstanceDescriptors d ? d.doc(id) : doc();
    }
}

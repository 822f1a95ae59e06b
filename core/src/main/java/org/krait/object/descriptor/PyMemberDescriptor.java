package org.krait.object.descriptor;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.str.PyStr;

/** An attribute that stands in the memory of instances: {@code slice.start}; {@link PySlotMember} for slots. */
@ExposeType(name = "member_descriptor", subclassable = false, instantiable = false)
public class PyMemberDescriptor extends PyDescriptor {
    public static final PyType TYPE = PyMemberDescriptorExposed.TYPE;

    private final Members members;
    private final int id;
    private final boolean writable;

    /**
     * @param objclass the type whose attribute it is
     * @param name its name
     * @param members reads and writes it
     * @param id its number there
     * @param writable whether it can be set
     */
    public PyMemberDescriptor(PyType objclass, PyStr name, Members members, int id, boolean writable) {
        super(TYPE, objclass, name);
        this.members = members;
        this.id = id;
        this.writable = writable;
    }

    /** Reads the attribute of an instance of the right type. */
    PyObject read(PyObject instance) {
        return members.get(id, instance);
    }

    /** Writes, or deletes (value null), the attribute of an instance of the right type. */
    void write(PyObject instance, PyObject value) {
        if (!writable) {
            throw Errors.attributeError("readonly attribute");
        }
        members.set(id, instance, value);
    }

    @Special
    static PyObject get(PyMemberDescriptor self, PyObject instance, PyType owner) {
        if (instance == null) {
            return self.onClass(owner);
        }
        self.check(instance);
        return self.read(instance);
    }

    @Special
    static void set(PyMemberDescriptor self, PyObject instance, PyObject value) {
        self.check(instance);
        self.write(instance, value);
    }

    @Special
    PyObject repr() {
        return text("member");
    }

    @Getter(name = "__doc__")
    PyObject getDoc() {
        return doc();
    }

    @Method(name = "__reduce__")
    PyObject reduce() {
        return reduceToAttribute();
    }
}

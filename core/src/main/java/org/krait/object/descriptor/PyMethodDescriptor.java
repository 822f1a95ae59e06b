package org.krait.object.descriptor;

import java.util.Arrays;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** A method of a built-in type, as it stands in the type's dictionary: {@code list.append}. */
@ExposeType(name = "method_descriptor", subclassable = false, instantiable = false, method = true)
public final class PyMethodDescriptor extends PyDescriptor {
    public static final PyType TYPE = PyMethodDescriptorExposed.TYPE;

    private final Members members;
    private final int id;
    private final Slot slot;

    /** @param slot the slot that the method leads to, or null */
    PyMethodDescriptor(PyType objclass, PyStr name, Members members, int id, Slot slot) {
        super(TYPE, objclass, name);
        this.members = members;
        this.id = id;
        this.slot = slot;
    }

    Slot slot() {
        return slot;
    }

    @Special
    PyObject call(PyObject[] args, PyTuple kwnames) {
        int keywords = kwnames == null ? 0 : kwnames.items.length;
        if (args.length == keywords) {
            throw Errors.typeError("unbound method " + qualname() + "() needs an argument");
        }
        check(args[0]);
        return members.call(id, args[0], Arrays.copyOfRange(args, 1, args.length), kwnames);
    }

    @Special
    PyObject call1(PyObject self) {
        check(self);
        return members.call0(id, self);
    }

    @Special
    PyObject call2(PyObject self, PyObject a) {
        check(self);
        return members.call1(id, self, a);
    }

    @Special
    PyObject call3(PyObject self, PyObject a, PyObject b) {
        check(self);
        return members.call2(id, self, a, b);
    }

    @Special
    PyObject get(PyObject instance, PyType owner) {
        if (instance == null) {
            return onClass(owner);
        }
        check(instance);
        return new PyBuiltinFunction(members, id, name(), instance, null, objclass());
    }

    @Special
    PyObject repr() {
        return text("method");
    }

    @Getter(name = "__doc__")
    PyObject getDoc() {
        return doc();
    }

    @Getter(name = "__text_signature__")
    PyObject getTextSignature() {
        return signature();
    }

    @Method(name = "__reduce__")
    PyObject reduce() {
        return reduceToAttribute();
    }
}

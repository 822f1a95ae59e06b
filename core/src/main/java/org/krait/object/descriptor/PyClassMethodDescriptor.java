package org.krait.object.descriptor;

import java.util.Arrays;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** A class method of a built-in type, as it stands in the type's dictionary: {@code vars(dict)['fromkeys']}. */
@ExposeType(name = "classmethod_descriptor", subclassable = false, instantiable = false)
public final class PyClassMethodDescriptor extends PyDescriptor {
    public static final PyType TYPE = PyClassMethodDescriptorExposed.TYPE;

    private final Members members;
    private final int id;

    PyClassMethodDescriptor(PyType objclass, PyStr name, Members members, int id) {
        super(TYPE, objclass, name);
        this.members = members;
        this.id = id;
    }

    @Special
    PyObject get(PyObject instance, PyType owner) {
        if (owner == null) {
            if (instance == null) {
                throw Errors.typeError("__get__(None, None) is invalid");
            }
            owner = instance.type();
        }
        checkClass(owner);
        return new PyBuiltinFunction(members, id, name(), owner, null, objclass());
    }

    private void checkClass(PyObject cls) {
        if (!(cls instanceof PyType type)) {
            throw needsType(cls);
        }
        if (!type.isSubtypeOf(objclass())) {
            throw Errors.typeError("descriptor '" + name() + "' requires a subtype of '"
                + SlotDefaults.nameOf(objclass()) + "' but received '" + SlotDefaults.nameOf(type) + "'");
        }
    }

    PyException needsType(PyObject cls) {
        return Errors.typeError("descriptor '" + name() + "' for type '" + SlotDefaults.nameOf(objclass())
            + "' needs a type, not a '" + SlotDefaults.name(cls) + "' as arg 2");
    }

    @Special
    PyObject call(PyObject[] args, PyTuple kwnames) {
        requireReceiver(args, kwnames);
        checkClass(args[0]);
        return members.call(id, args[0], Arrays.copyOfRange(args, 1, args.length), kwnames);
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
}

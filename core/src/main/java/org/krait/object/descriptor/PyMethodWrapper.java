package org.krait.object.descriptor;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.CompareOp;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** A slot wrapper bound to an object: {@code (1).__add__}. */
@ExposeType(name = "method-wrapper", subclassable = false, instantiable = false)
public final class PyMethodWrapper extends PyObject {
    public static final PyType TYPE = PyMethodWrapperExposed.TYPE;

    private final PyWrapperDescriptor wrapper;
    private final PyObject self;

    PyMethodWrapper(PyWrapperDescriptor wrapper, PyObject self) {
        super(TYPE);
        this.wrapper = wrapper;
        this.self = self;
    }

    @Special
    PyObject call(PyObject[] args, PyTuple kwnames) {
        return wrapper.apply(self, args, kwnames);
    }

    @Special
    PyObject call1(PyObject a) {
        return wrapper.apply(self, a);
    }

    @Special
    PyObject repr() {
        return Py.str("<method-wrapper '" + wrapper.name() + "' of " + SlotDefaults.name(self) + " object at "
            + Identity.hex(self) + ">");
    }

    @Special
    long hash() {
        return Identity.hash(self) ^ Identity.hash(wrapper);
    }

    @Special
    PyObject richCompare(PyObject other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyMethodWrapper w)) {
            return Py.NotImplemented;
        }
        return Py.bool((wrapper == w.wrapper && self == w.self) == (op == CompareOp.EQ));
    }

    @Getter(name = "__self__")
    PyObject getSelf() {
        return self;
    }

    @Getter(name = "__objclass__")
    PyObject getObjclass() {
        return wrapper.objclass();
    }

    @Getter(name = "__name__")
    PyObject getName() {
        return wrapper.name();
    }

    @Getter(name = "__qualname__")
    PyObject getQualname() {
        return wrapper.qualname();
    }

    @Getter(name = "__doc__")
    PyObject getDoc() {
        return wrapper.getDoc();
    }

    @Getter(name = "__text_signature__")
    PyObject getTextSignature() {
        return wrapper.getTextSignature();
    }

    @Method(name = "__reduce__")
    PyObject reduce() {
        return PyDescriptor.reduceTo(self, wrapper.name());
    }
}

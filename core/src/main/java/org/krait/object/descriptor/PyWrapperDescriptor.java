package org.krait.object.descriptor;

import java.util.Arrays;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.TypeOps;
import org.krait.object.sequence.PyTuple;

/** A filled slot of a built-in type, as a method: {@code int.__add__}. */
@ExposeType(name = "wrapper_descriptor", subclassable = false, instantiable = false, method = true)
public final class PyWrapperDescriptor extends PyDescriptor {
    public static final PyType TYPE = PyWrapperDescriptorExposed.TYPE;

    private final Slot slot;
    private final TypeOps ops;

    /**
     * @param objclass the type that fills the slot
     * @param slot the slot
     * @param index which of the slot's names this is
     */
    PyWrapperDescriptor(PyType objclass, Slot slot, int index) {
        super(TYPE, objclass, slot.method(index));
        this.slot = slot;
        this.ops = objclass.builtinOps();
    }

    /** The slot. */
    public Slot slot() {
        return slot;
    }

    /** The ops whose method the wrapper calls. */
    public TypeOps ops() {
        return ops;
    }

    /** Calls the slot with a receiver of the right type, and arguments in general form. */
    PyObject apply(PyObject self, PyObject[] args, PyTuple kwnames) {
        return SlotCalls.call(this, ops, slot, self, args, kwnames);
    }

    PyObject apply(PyObject self, PyObject a) {
        return slot.kind == Slot.Kind.BINARY && slot != Slot.REPEAT && slot != Slot.INPLACE_REPEAT
            ? ops.binary(slot.ordinal(), self, a)
            : apply(self, new PyObject[] {a}, null);
    }

    private void checkReceiver(PyObject o) {
        PyType type = o.type();
        if (type != objclass() && !type.isSubtypeOf(objclass())) {
            throw wrongReceiver(o);
        }
    }

    private PyException wrongReceiver(PyObject o) {
        return Errors.typeError("descriptor '" + name() + "' requires a '" + SlotDefaults.nameOf(objclass())
            + "' object but received a '" + SlotDefaults.name(o) + "'");
    }

    @Special
    PyObject call(PyObject[] args, PyTuple kwnames) {
        requireReceiver(args, kwnames);
        checkReceiver(args[0]);
        return apply(args[0], Arrays.copyOfRange(args, 1, args.length), kwnames);
    }

    @Special
    PyObject call1(PyObject self) {
        checkReceiver(self);
        return slot.kind == Slot.Kind.UNARY ? ops.unary(slot.ordinal(), self) : apply(self, ArgParser.NONE, null);
    }

    @Special
    PyObject call2(PyObject self, PyObject a) {
        checkReceiver(self);
        return apply(self, a);
    }

    @Special
    PyObject get(PyObject instance, PyType owner) {
        if (instance == null) {
            return onClass(owner);
        }
        check(instance);
        return new PyMethodWrapper(this, instance);
    }

    @Special
    PyObject repr() {
        return text("slot wrapper");
    }

    @Getter(name = "__doc__")
    PyObject getDoc() {
        return Docs.doc("slots", name().toString());
    }

    @Getter(name = "__text_signature__")
    PyObject getTextSignature() {
        return Docs.signature("slots", name().toString());
    }

    @Method(name = "__reduce__")
    PyObject reduce() {
        return reduceToAttribute();
    }
}

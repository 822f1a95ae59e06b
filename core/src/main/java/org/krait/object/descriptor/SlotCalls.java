package org.krait.object.descriptor;

import org.krait.object.CompareOp;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.TypeOps;
import org.krait.object.bytes.PyMemoryView;
import org.krait.object.sequence.PyTuple;
import org.krait.object.sequence.Subscripts;
import org.krait.object.str.PyStr;

/** Calling a slot by its special method: the arguments each kind takes (CPython: the {@code wrap_*} functions). */
final class SlotCalls {
    private SlotCalls() {}

    /**
     * @param wrapper the special method, for messages
     * @param ops whose slot to call
     * @param slot the slot
     * @param self a receiver of the right type
     */
    static PyObject call(PyWrapperDescriptor wrapper, TypeOps ops, Slot slot, PyObject self, PyObject[] args,
            PyTuple kwnames) {
        if (slot.kind == Slot.Kind.CALL) {
            return ops.call(self, args, kwnames);
        }
        if (slot.kind == Slot.Kind.INIT) {
            ops.init(self, args, kwnames);
            return Py.None;
        }
        if (kwnames != null && kwnames.items.length != 0) {
            throw Errors.typeError("wrapper " + wrapper.name() + "() takes no keyword arguments");
        }
        switch (slot.kind) {
            case UNARY, HASH, TRUTH, LENGTH, NEXT, DEL -> {
                count(args, 0);
                return withoutArguments(ops, slot, self);
            }
            case TERNARY -> {
                if (args.length < 1 || args.length > 2) {
                    throw Errors.typeError("expected 1 or 2 arguments, got " + args.length);
                }
                PyObject modulus = args.length == 2 ? args[1] : Py.None;
                return slot == Slot.POW ? ops.pow(self, args[0], modulus) : ops.rpow(self, args[0], modulus);
            }
            case SETATTR, SET, SETITEM -> {
                return store(wrapper, ops, slot, self, args);
            }
            case GET -> {
                return get(ops, self, args);
            }
            default -> {
                if (slot == Slot.BUFFER) {
                    ArgParser.checkPositional("__buffer__", args.length, 1, 1);
                }
                count(args, 1);
                return withOneArgument(ops, slot, self, args[0]);
            }
        }
    }

    private static void count(PyObject[] args, int expected) {
        if (args.length != expected) {
            throw Errors.typeError("expected " + expected + " argument" + (expected == 1 ? "" : "s") + ", got "
                + args.length);
        }
    }

    private static PyObject withoutArguments(TypeOps ops, Slot slot, PyObject self) {
        switch (slot.kind) {
            case HASH:
                return Py.integer(ops.hash(self));
            case TRUTH:
                return Py.bool(ops.bool(self));
            case LENGTH:
                return Py.integer(ops.len(self));
            case DEL:
                ops.del(self);
                return Py.None;
            case NEXT:
                PyObject value = ops.next(self);
                if (value == null) {
                    throw Errors.stopIteration(null);
                }
                return value;
            default:
                return ops.unary(slot.ordinal(), self);
        }
    }

    private static PyObject withOneArgument(TypeOps ops, Slot slot, PyObject self, PyObject a) {
        switch (slot.kind) {
            case COMPARE:
                return ops.richCompare(self, a, CompareOp.values()[slot.ordinal() - Slot.LT.ordinal()]);
            case GETATTR:
                return ops.getAttribute(self, attributeName(a));
            case CONTAINS:
                return Py.bool(ops.contains(self, a));
            case BUFFER:
                return PyMemoryView.of(ops.buffer(self, bufferFlags(a)));
            default:
                return slot == Slot.REPEAT || slot == Slot.INPLACE_REPEAT
                    ? ops.binary(slot.ordinal(), self, Numbers.index(a))
                    : ops.binary(slot.ordinal(), self, a);
        }
    }

    private static int bufferFlags(PyObject a) {
        long flags = Subscripts.count(a);
        if (flags != (int) flags) {
            throw Errors.overflowError("buffer flags out of range");
        }
        return (int) flags;
    }

    private static PyStr attributeName(PyObject a) {
        if (!(a instanceof PyStr name)) {
            throw Errors.typeError("attribute name must be string, not '" + SlotDefaults.name(a) + "'");
        }
        return name;
    }

    private static PyObject store(PyWrapperDescriptor wrapper, TypeOps ops, Slot slot, PyObject self, PyObject[] args) {
        boolean deletes = slot == Slot.DELATTR || slot == Slot.DELETE || slot == Slot.DELITEM;
        if (deletes) {
            count(args, 1);
        } else {
            ArgParser.checkPositional(wrapper.name().toString(), args.length, 2, 2);
        }
        PyObject value = deletes ? null : args[1];
        switch (slot.kind) {
            case SETATTR:
                checkSetter(wrapper, self);
                ops.setAttr(self, attributeName(args[0]), value);
                break;
            case SET:
                ops.set(self, args[0], value);
                break;
            default:
                ops.setItem(self, args[0], value);
        }
        return Py.None;
    }

    /**
     * {@code object.__setattr__(a_class, ...)} must not go round the setter of the built-in type that the receiver is
     * made from (CPython: hackcheck).
     */
    private static void checkSetter(PyWrapperDescriptor wrapper, PyObject self) {
        for (PyType type : self.type().mro()) {
            if (!type.isHeap()) {
                if (type.lookup(wrapper.name()) != wrapper) {
                    throw Errors.typeError("can't apply this " + wrapper.name() + " to " + SlotDefaults.name(self)
                        + " object");
                }
                return;
            }
        }
    }

    private static PyObject get(TypeOps ops, PyObject self, PyObject[] args) {
        ArgParser.checkPositional("__get__", args.length, 1, 2);
        PyObject instance = args[0] == Py.None ? null : args[0];
        PyObject owner = args.length < 2 || args[1] == Py.None ? null : args[1];
        if (instance == null && owner == null) {
            throw Errors.typeError("__get__(None, None) is invalid");
        }
        if (owner != null && !(owner instanceof PyType)) {
            if (self instanceof PyClassMethodDescriptor d) {
                throw d.needsType(owner);
            }
            owner = null;
        }
        return ops.get(self, instance, (PyType) owner);
    }
}

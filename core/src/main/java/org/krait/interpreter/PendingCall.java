package org.krait.interpreter;

import org.krait.code.Opcode;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyMethod;

/**
 * What an instruction is about to call, as tools are shown it: of a bound method its function, except where the
 * arguments are unpacked.
 *
 * @param callable what is called
 * @param first the first argument, which may be the instance of a method; null if there is none
 */
record PendingCall(PyObject callable, PyObject first) {

    /** The call that the instruction makes; null for other instructions. */
    static PendingCall of(PyFrame f, int instruction) {
        int arg = instruction >>> 8;
        switch (instruction & 0xFF) {
            case Opcode.CALL:
                return plain(f.slots, f.sp - arg - 2, arg);
            case Opcode.CALL_KW:
                return plain(f.slots, f.sp - arg - 3, arg);
            case Opcode.CALL_FUNCTION_EX:
                return unpacked(f.slots, f.sp - 4);
            case Opcode.LOAD_SUPER_ATTR:
                return new PendingCall(f.slots[f.sp - 3], (arg & 2) != 0 ? f.slots[f.sp - 2] : null);
            default:
                return null;
        }
    }

    private static PendingCall plain(PyObject[] slots, int at, int count) {
        PyObject callable = slots[at];
        PyObject self = slots[at + 1];
        if (self == null && callable.getClass() == PyMethod.class) {
            PyMethod method = (PyMethod) callable;
            return new PendingCall(method.function, method.self);
        }
        return new PendingCall(callable, self != null ? self : count > 0 ? slots[at + 2] : null);
    }

    private static PendingCall unpacked(PyObject[] slots, int at) {
        boolean some = slots[at + 2] instanceof PyTuple t && t.items.length > 0;
        return new PendingCall(slots[at], some ? ((PyTuple) slots[at + 2]).items[0] : null);
    }
}

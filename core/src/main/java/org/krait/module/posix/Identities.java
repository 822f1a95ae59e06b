package org.krait.module.posix;

import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.number.PyInt;

/** Numbers of users and groups as arguments: unsigned 32-bit numbers, or -1 for "leave it". */
final class Identities {
    private Identities() {}

    static int user(PyObject o) {
        return number("uid", o);
    }

    static int group(PyObject o) {
        return number("gid", o);
    }

    /** A number that the system told. */
    static PyObject show(int id) {
        return Py.integer(id == -1 ? -1 : id & 0xffffffffL);
    }

    private static int number(String what, PyObject o) {
        if (!o.type().hasSlot(Slot.INDEX)) {
            throw Errors.typeError(what + " should be integer, not " + o.type().longName());
        }
        PyInt value = Numbers.index(o);
        if (value.signum() < 0 && !(value.isSmall() && value.longValue() == -1)) {
            throw Errors.overflowError(what + " is less than minimum");
        }
        if (!value.isSmall() || value.longValue() > 0xffffffffL) {
            throw Errors.overflowError(what + " is greater than maximum");
        }
        return (int) value.longValue();
    }
}

package org.krait.module.io;

import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.number.PyInt;

/** A number of bytes or characters; None or nothing: -1, without limit. */
final class SizeOrNone {
    private SizeOrNone() {}

    static long convert(PyObject given, String function, String argument) {
        if (given == null || given == Py.None) {
            return -1;
        }
        if (!given.type().hasSlot(Slot.INDEX)) {
            throw Errors.typeError("argument should be integer or None, not '" + given.type().longName() + "'");
        }
        PyInt size = Numbers.index(given);
        if (!size.isSmall()) {
            throw Errors.overflowError("cannot fit '" + given.type().longName() + "' into an index-sized integer");
        }
        return size.longValue();
    }
}

package org.krait.module.io;

import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyInt;

/** What {@code __setstate__} of files in memory checks alike. */
final class PickledState {
    private PickledState() {}

    /** The position; {@code error} is the message for what is no int, up to the type's name. */
    static long position(PyObject item, String error) {
        if (!(item instanceof PyInt)) {
            throw Errors.typeError(error + item.type().longName());
        }
        long position = Numbers.asLong(item);
        if (position < 0) {
            throw Errors.valueError("position value cannot be negative");
        }
        return position;
    }

    /** Adds the attributes that the state brings; {@code which} says where it stands there. */
    static void addAttributes(PyObject self, PyObject item, String which) {
        if (item == Py.None) {
            return;
        }
        if (!(item instanceof PyDict)) {
            throw Errors.typeError(which + " item of state should be a dict, got a " + item.type().longName());
        }
        Calls.method(self.instanceDict(), "update", item);
    }
}

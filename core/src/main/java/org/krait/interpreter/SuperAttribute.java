package org.krait.interpreter;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.PySuper;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyFrame;

/**
 * LOAD_SUPER_ATTR: {@code super().name} without making the super object. On the stack lie the global {@code super}, the
 * class and the object.
 */
final class SuperAttribute {
    private static final PyStr CLASS = PyStr.intern("__class__");

    private SuperAttribute() {}

    static void load(ThreadState ts, PyFrame f, int arg) {
        PyObject[] s = f.slots;
        int base = f.sp - 3;
        PyStr name = f.code.names()[arg >> 2];
        boolean method = (arg & 1) != 0;
        PyObject function = s[base];
        PyObject cls = s[base + 1];
        PyObject self = s[base + 2];
        PyObject callable = null;
        PyObject first = null;
        // Tools see super called, and its attribute bound: the instruction in its parts.
        if (!ts.watched && function == PySuper.TYPE && cls instanceof PyType type && !name.equals(CLASS)) {
            PyType objectType = PySuper.check(type, self);
            PyObject found = PySuper.find(type, objectType, name);
            if (found != null) {
                if (method && self != objectType && found.type().ops.isMethod()) {
                    callable = found;
                    first = self;
                } else {
                    callable = PySuper.bind(found, self, objectType);
                }
            }
        }
        if (callable == null) {
            PyObject made = (arg & 2) != 0 ? Calls.call(function, cls, self) : Calls.call(function);
            if (ts.watched) {
                MonitoringEvents.returned(ts, f);
            }
            callable = Attributes.get(made, name);
        }
        s[base] = callable;
        s[base + 1] = method ? first : null;
        s[base + 2] = null;
        f.sp = method ? base + 2 : base + 1;
    }
}

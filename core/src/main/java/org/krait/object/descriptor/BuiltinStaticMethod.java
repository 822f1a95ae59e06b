package org.krait.object.descriptor;

import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.str.PyStr;

/** The function in a static method of a built-in type: named by the type, but not bound to it. */
final class BuiltinStaticMethod extends PyBuiltinFunction {
    BuiltinStaticMethod(Members members, int id, PyStr name, PyType type) {
        super(members, id, name, type, null, type);
    }

    @Override
    PyObject getSelf() {
        return Py.None;
    }
}

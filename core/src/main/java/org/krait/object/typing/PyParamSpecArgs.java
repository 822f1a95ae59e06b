package org.krait.object.typing;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code typing.ParamSpecArgs}: the {@code args} of a ParamSpec. */
@ExposeType(name = "ParamSpecArgs", module = "typing", subclassable = false, hashable = false, weakly = true)
final class PyParamSpecArgs extends ParamSpecPart {
    static final PyType TYPE = PyParamSpecArgsExposed.TYPE;

    PyParamSpecArgs(PyObject origin) {
        super(TYPE, origin);
    }

    @New(name = "paramspecargs", signature = "($type, origin)")
    static PyObject __new__(PyType cls, PyObject origin) {
        return new PyParamSpecArgs(origin);
    }

    @Override
    String part() {
        return "args";
    }
}

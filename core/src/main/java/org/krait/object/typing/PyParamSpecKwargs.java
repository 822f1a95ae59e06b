package org.krait.object.typing;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code typing.ParamSpecKwargs}: the {@code kwargs} of a ParamSpec. */
@ExposeType(name = "ParamSpecKwargs", module = "typing", subclassable = false, hashable = false, weakly = true)
final class PyParamSpecKwargs extends ParamSpecPart {
    static final PyType TYPE = PyParamSpecKwargsExposed.TYPE;

    PyParamSpecKwargs(PyObject origin) {
        super(TYPE, origin);
    }

    @New(name = "paramspeckwargs", signature = "($type, origin)")
    static PyObject __new__(PyType cls, PyObject origin) {
        return new PyParamSpecKwargs(origin);
    }

    @Override
    String part() {
        return "kwargs";
    }
}

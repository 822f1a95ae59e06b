package org.krait.module.typing;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.generic.PyUnion;
import org.krait.object.str.PyStr;
import org.krait.object.typing.GenericType;
import org.krait.object.typing.NoDefault;
import org.krait.object.typing.PyParamSpec;
import org.krait.object.typing.PyTypeAlias;
import org.krait.object.typing.PyTypeVar;
import org.krait.object.typing.PyTypeVarTuple;

/** The module _typing. */
@ExposeModule(name = "_typing")
public final class TypingModule extends JavaModule {
    /** An instance for one interpreter. */
    public TypingModule() {
        super(TypingModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        PyType[] types = {PyTypeVar.TYPE, PyParamSpec.TYPE, PyTypeVarTuple.TYPE, PyParamSpec.ARGS_TYPE,
            PyParamSpec.KWARGS_TYPE, PyTypeAlias.TYPE, GenericType.TYPE, PyUnion.TYPE};
        for (PyType type : types) {
            dict.put(PyStr.intern(type.name()), type);
        }
        dict.put(PyStr.intern("NoDefault"), NoDefault.NO_DEFAULT);
    }

    @Function(name = "_idfunc", signature = "($module, x, /)")
    PyObject idfunc(PyObject x) {
        return x;
    }
}

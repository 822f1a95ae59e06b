package org.krait.module.contextvars;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** The module {@code _contextvars}. */
@ExposeModule(name = "_contextvars")
public final class ContextvarsModule extends JavaModule {
    public ContextvarsModule() {
        super(ContextvarsModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("Context"), PyContext.TYPE);
        dict.put(PyStr.intern("ContextVar"), PyContextVar.TYPE);
        dict.put(PyStr.intern("Token"), PyToken.TYPE);
    }

    @Function(name = "copy_context")
    PyObject copyContext() {
        return PyContext.current().copy();
    }
}

package org.krait.module.testing;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;

/**
 * {@code _testsinglephase}: a module as extensions make them. Nothing of it asks how CPython keeps such modules in
 * static memory.
 */
@ExposeModule(name = "_testsinglephase")
public final class SinglePhaseModule extends JavaModule {
    private static final long INT_CONST = 1969;

    public SinglePhaseModule() {
        super(SinglePhaseModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        PyDict namespace = new PyDict();
        namespace.put(PyStr.intern("__module__"), Py.str("_testsinglephase"));
        dict.put(PyStr.intern("error"),
                Calls.call(PyType.TYPE, Py.str("error"), Py.tuple(PyExceptions.Exception), namespace));
        dict.put(PyStr.intern("int_const"), Py.integer(INT_CONST));
        dict.put(PyStr.intern("str_const"), Py.str("something different"));
    }

    /** The module itself. */
    @Function(name = "look_up_self", signature = "($module, /)")
    PyObject lookUpSelf() {
        return this;
    }

    /** {@code sum(i, j)} of C longs. */
    @Function(signature = "($module, i, j, /)")
    long sum(long i, long j) {
        return i + j;
    }
}

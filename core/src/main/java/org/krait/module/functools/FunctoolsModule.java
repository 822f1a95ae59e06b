package org.krait.module.functools;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;

/** The module _functools. */
@ExposeModule(name = "_functools")
public final class FunctoolsModule extends JavaModule {
    public FunctoolsModule() {
        super(FunctoolsModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        PyType[] types = {Partial.TYPE, PlaceholderType.TYPE, LruCache.TYPE};
        for (PyType type : types) {
            dict.put(PyStr.intern(type.name()), type);
        }
        dict.put(PyStr.intern("Placeholder"), PlaceholderType.PLACEHOLDER);
    }

    @Function
    PyObject reduce(PyObject function, PyObject iterable, PyObject initial) {
        PyObject it;
        try {
            it = Iteration.iter(iterable);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.TypeError)) {
                throw e;
            }
            throw Errors.typeError("reduce() arg 2 must support iteration");
        }
        PyObject result = initial;
        PyObject item;
        while ((item = Iteration.next(it)) != null) {
            result = result == null ? item : Calls.call(function, result, item);
        }
        if (result == null) {
            throw Errors.typeError("reduce() of empty iterable with no initial value");
        }
        return result;
    }

    @Function
    PyObject cmp_to_key(PyObject mycmp) {
        return new KeyWrapper(mycmp, null);
    }
}

package org.krait.module.weakref;

import java.util.List;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;
import org.krait.object.weak.PyCallableWeakProxy;
import org.krait.object.weak.PyWeakProxy;
import org.krait.object.weak.PyWeakReference;
import org.krait.object.weak.WeakProxy;
import org.krait.object.weak.WeakReferences;
import org.krait.runtime.Interpreter;

/** The functions of {@code _weakref}. */
@ExposeModule(name = "_weakref")
public final class WeakrefModule extends JavaModule {
    public WeakrefModule() {
        super(WeakrefModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("ref"), PyWeakReference.TYPE);
        dict.put(PyStr.intern("ReferenceType"), PyWeakReference.TYPE);
        dict.put(PyStr.intern("ProxyType"), PyWeakProxy.TYPE);
        dict.put(PyStr.intern("CallableProxyType"), PyCallableWeakProxy.TYPE);
    }

    @Function
    int getweakrefcount(PyObject object) {
        return WeakReferences.of(Interpreter.current()).to(object).size();
    }

    @Function
    PyObject getweakrefs(PyObject object) {
        List<PyWeakReference> references = WeakReferences.of(Interpreter.current()).to(object);
        return PyList.ofArray(references.toArray(new PyObject[0]));
    }

    @Function
    PyObject proxy(PyObject object, PyObject callback) {
        return WeakProxy.make(object, callback == Py.None ? null : callback);
    }

    @Function(name = "_remove_dead_weakref")
    void removeDead(PyDict dict, PyObject key) {
        if (dict.get(key) instanceof PyWeakReference reference && reference.referent() == null) {
            dict.remove(key);
        }
    }
}

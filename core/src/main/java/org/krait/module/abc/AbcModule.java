package org.krait.module.abc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.TypePatterns;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyList;
import org.krait.object.set.PyFrozenSet;
import org.krait.object.set.PySet;
import org.krait.object.str.PyStr;
import org.krait.object.weak.PyWeakReference;

/** The functions of {@code _abc}, which {@code abc.ABCMeta} calls. */
@ExposeModule(name = "_abc")
public final class AbcModule extends JavaModule {
    private static final PyStr IMPL = PyStr.intern("_abc_impl");
    private static final PyStr ABSTRACT = PyStr.intern("__abstractmethods__");
    private static final PyStr IS_ABSTRACT = PyStr.intern("__isabstractmethod__");
    private static final PyStr DICT = PyStr.intern("__dict__");
    private static final PyStr BASES = PyStr.intern("__bases__");
    private static final PyStr CLASS = PyStr.intern("__class__");
    private static final PyStr HOOK = PyStr.intern("__subclasshook__");
    private static final PyStr SUBCLASSES = PyStr.intern("__subclasses__");
    private static final PyStr SUBCLASSCHECK = PyStr.intern("__subclasscheck__");
    private static final PyStr FLAGS = PyStr.intern("__abc_tpflags__");

    private final AtomicLong version = new AtomicLong();

    public AbcModule() {
        super(AbcModuleExposed.INSTANCE);
    }

    private static PyAbcData data(PyObject self) {
        if (Attributes.get(self, IMPL) instanceof PyAbcData data) {
            return data;
        }
        throw Errors.typeError("_abc_impl is set to a wrong type");
    }

    @Function(name = "get_cache_token")
    long getCacheToken() {
        return version.get();
    }

    @Function(name = "_abc_init")
    void abcInit(PyObject self) {
        PySet names = new PySet();
        PyObject own = Attributes.get(self, DICT);
        for (PyObject item : Iteration.toArray(Calls.method(own, "items"))) {
            PyObject[] pair = Iteration.toArray(item);
            if (isAbstract(pair[1])) {
                names.add(pair[0]);
            }
        }
        for (PyObject base : Iteration.toArray(Attributes.get(self, BASES))) {
            PyObject inherited = Attributes.getOrNull(base, ABSTRACT);
            if (inherited == null) {
                continue;
            }
            for (PyObject name : Iteration.toArray(inherited)) {
                if (!(name instanceof PyStr text)) {
                    throw Errors.typeError("attribute name must be string, not '" + name.type().longName() + "'");
                }
                PyObject value = Attributes.getOrNull(self, text);
                if (value != null && isAbstract(value)) {
                    names.add(name);
                }
            }
        }
        Attributes.set(self, ABSTRACT, PyFrozenSet.from(names));
        Attributes.set(self, IMPL, new PyAbcData(version.get()));
        if (self instanceof PyType type) {
            PyObject flags = type.dict().get(FLAGS);
            if (flags != null) {
                TypePatterns.set(type, Numbers.asLong(flags));
                Attributes.delete(type, FLAGS);
            }
        }
    }

    private static boolean isAbstract(PyObject value) {
        PyObject flag = Attributes.getOrNull(value, IS_ABSTRACT);
        return flag != null && Comparisons.isTrue(flag);
    }

    @Function(name = "_abc_register")
    PyObject abcRegister(PyObject self, PyObject subclass) {
        if (!(subclass instanceof PyType)) {
            throw Errors.typeError("Can only register classes");
        }
        if (Comparisons.isSubclass(subclass, self)) {
            return subclass;
        }
        if (Comparisons.isSubclass(self, subclass)) {
            throw Errors.runtimeError("Refusing to create an inheritance cycle");
        }
        data(self).registry.add(subclass);
        version.incrementAndGet();
        if (self instanceof PyType abstractType) {
            TypePatterns.inherit((PyType) subclass, abstractType);
        }
        return subclass;
    }

    @Function(name = "_abc_instancecheck")
    PyObject abcInstancecheck(PyObject self, PyObject instance) {
        PyAbcData data = data(self);
        PyObject subclass = Attributes.get(instance, CLASS);
        if (data.positive.contains(subclass)) {
            return Py.True;
        }
        PyType subtype = instance.type();
        if (subtype == subclass) {
            if (data.negativeVersion == version.get() && data.negative.contains(subclass)) {
                return Py.False;
            }
            return Calls.method(self, SUBCLASSCHECK, subclass);
        }
        PyObject result = Calls.method(self, SUBCLASSCHECK, subclass);
        return Comparisons.isTrue(result) ? result : Calls.method(self, SUBCLASSCHECK, subtype);
    }

    @Function(name = "_abc_subclasscheck")
    boolean abcSubclasscheck(PyObject self, PyObject subclass) {
        if (!(subclass instanceof PyType type)) {
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
        PyAbcData data = data(self);
        if (data.positive.contains(subclass)) {
            return true;
        }
        if (data.negativeVersion < version.get()) {
            data.negative.clear();
            data.negativeVersion = version.get();
        } else if (data.negative.contains(subclass)) {
            return false;
        }
        PyObject answer = Calls.method(self, HOOK, subclass);
        if (answer == Py.True) {
            data.positive.add(subclass);
            return true;
        }
        if (answer == Py.False) {
            data.negative.add(subclass);
            return false;
        }
        if (answer != Py.NotImplemented) {
            throw Errors.of(PyExceptions.AssertionError,
                    "__subclasshook__ must return either False, True, or NotImplemented");
        }
        if (!derives(self, type)) {
            if (data.registry.contains(subclass)) {
                return true; // CPython does not remember this answer, so the hook is asked each time
            }
            if (!derivesFromOther(self, type, data)) {
                data.negative.add(subclass);
                return false;
            }
        }
        data.positive.add(subclass);
        return true;
    }

    private static boolean derives(PyObject self, PyType subclass) {
        for (PyType base : subclass.mro()) {
            if (base == self) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class derives from one that is registered with this one or from a subclass of this one. */
    private static boolean derivesFromOther(PyObject self, PyType subclass, PyAbcData data) {
        for (PyObject registered : snapshot(data.registry)) {
            if (Comparisons.isSubclass(subclass, registered)) {
                return true;
            }
        }
        if (!(Calls.method(self, SUBCLASSES) instanceof PyList subclasses)) {
            throw Errors.typeError("__subclasses__() must return a list");
        }
        for (PyObject each : subclasses.toArray()) {
            if (Comparisons.isSubclass(subclass, each)) {
                return true;
            }
        }
        return false;
    }

    private static List<PyObject> snapshot(Set<PyObject> set) {
        synchronized (set) {
            return new ArrayList<>(set);
        }
    }

    @Function(name = "_reset_registry")
    void resetRegistry(PyObject self) {
        data(self).registry.clear();
    }

    @Function(name = "_reset_caches")
    void resetCaches(PyObject self) {
        PyAbcData data = data(self);
        data.positive.clear();
        data.negative.clear();
    }

    @Function(name = "_get_dump")
    PyObject getDump(PyObject self) {
        PyAbcData data = data(self);
        return Py.tuple(references(data.registry), references(data.positive), references(data.negative),
                Py.integer(data.negativeVersion));
    }

    private static PyObject references(Set<PyObject> set) {
        PySet references = new PySet();
        for (PyObject each : snapshot(set)) {
            references.add(Calls.call(PyWeakReference.TYPE, each));
        }
        return references;
    }
}

package org.krait.object;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.importing.Shadowing;
import org.krait.runtime.importing.SiteNames;

/** A module: a namespace with a name (language reference, 3.2 "Modules"; PEP 562 for its {@code __getattr__}). */
@ExposeType(name = "module", weakly = true)
public class PyModule extends PyObject {
    public static final PyType TYPE = PyModuleExposed.TYPE;

    private static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr DOC = PyStr.intern("__doc__");
    private static final PyStr PACKAGE = PyStr.intern("__package__");
    private static final PyStr LOADER = PyStr.intern("__loader__");
    private static final PyStr SPEC = PyStr.intern("__spec__");
    private static final PyStr GETATTR = PyStr.intern("__getattr__");
    private static final PyStr DIR = PyStr.intern("__dir__");
    private static final PyStr UNFINISHED = PyStr.intern("_uninitialized_submodules");
    private static final PyStr DICT = PyStr.intern("__dict__");
    private static final PyStr ANNOTATIONS = PyStr.intern("__annotations__");
    private static final PyStr ANNOTATE = PyStr.intern("__annotate__");
    private static final PyStr INITIALIZING = PyStr.intern("_initializing");

    private PyDict dict;

    protected PyModule(PyType type) {
        super(type);
        dict = new PyDict();
    }

    /** A module with the attributes that every module has. */
    public PyModule(String name) {
        this(TYPE);
        setUp(PyStr.intern(name), Py.None);
    }

    private void setUp(PyStr name, PyObject doc) {
        dict.put(NAME, name);
        dict.put(DOC, doc);
        dict.put(PACKAGE, Py.None);
        dict.put(LOADER, Py.None);
        dict.put(SPEC, Py.None);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (cls == TYPE) {
            return new PyModule(TYPE);
        }
        PyModuleSub module = new PyModuleSub(cls);
        module.setInstanceDict(module.dict());
        return module;
    }

    @Init(signature = "($self, name, doc=None)")
    void __init__(PyStr name, PyObject doc) {
        setUp(name, doc);
    }

    /** The module's namespace, the object behind {@code __dict__}. */
    public PyDict dict() {
        return dict;
    }

    @Override
    public PyObject getInstanceAttr(PyStr name) {
        return dict.get(name);
    }

    @Override
    public boolean setInstanceAttr(PyStr name, PyObject value) {
        if (value == null) {
            return dict.remove(name) != null;
        }
        dict.put(name, value);
        return true;
    }

    @Override
    public PyDict instanceDict() {
        return dict;
    }

    @Getter(name = "__dict__")
    PyObject getDict() {
        SiteNames.complete(dict);
        return dict;
    }

    @Special
    static PyObject repr(PyModule self) {
        PyObject bootstrap = Interpreter.current().moduleOrNull("_frozen_importlib");
        if (bootstrap != null) {
            return Calls.method(bootstrap, "_module_repr", self);
        }
        PyObject name = self.dict.get(NAME);
        return Py.str("<module " + (name == null ? "'?'" : Texts.reprString(name)) + " (built-in)>");
    }

    /** Whether the body of the module with this {@code __spec__} (null: it has none) has not come to its end yet. */
    public static boolean isInitializing(PyObject spec) {
        PyObject initializing = spec == null || spec == Py.None ? null : Attributes.getOrNull(spec, INITIALIZING);
        return initializing != null && Comparisons.isTrue(initializing);
    }

    @Special
    static PyObject getAttribute(PyModule self, PyStr name) {
        PyObject value = Attributes.genericGetOrNull(self, name);
        if (value != null) {
            return value;
        }
        PyObject hook = self.dict.get(GETATTR);
        if (hook != null) {
            return Calls.call(hook, name);
        }
        if (!(self.dict.get(NAME) instanceof PyStr moduleName)) {
            throw Errors.attributeError("module has no attribute '" + name + "'", self, name);
        }
        PyObject spec = self.dict.get(SPEC);
        boolean initializing = isInitializing(spec);
        PyStr origin = Shadowing.origin(spec);
        String advice = Shadowing.advice(origin, moduleName, initializing);
        if (advice != null) {
            throw Errors.attributeError("module '" + moduleName + "' has no attribute '" + name + "'" + advice, self,
                    name);
        }
        if (initializing && origin != null) {
            throw Errors.attributeError("partially initialized module '" + moduleName + "' from '" + origin
                    + "' has no attribute '" + name + "' (most likely due to a circular import)", self, name);
        }
        if (initializing) {
            throw Errors.attributeError("partially initialized module '" + moduleName + "' has no attribute '"
                    + name + "' (most likely due to a circular import)", self, name);
        }
        if (isUnfinishedSubmodule(spec, name)) {
            throw Errors.attributeError("cannot access submodule '" + name + "' of module '" + moduleName
                    + "' (most likely due to a circular import)", self, name);
        }
        throw Errors.attributeError("module '" + moduleName + "' has no attribute '" + name + "'", self, name);
    }

    /** Whether the package with this {@code __spec__} (null: it has none) has a submodule whose body still runs. */
    private static boolean isUnfinishedSubmodule(PyObject spec, PyStr name) {
        PyObject unfinished = spec == null || spec == Py.None ? null : Attributes.getOrNull(spec, UNFINISHED);
        return unfinished != null && Containers.contains(unfinished, name);
    }

    @Method(name = "__dir__")
    PyObject dir() {
        if (!(Attributes.get(this, DICT) instanceof PyDict names)) {
            throw Errors.typeError("<module>.__dict__ is not a dictionary");
        }
        PyObject hook = names.get(DIR);
        return hook != null ? Calls.call(hook) : Iteration.toList(names);
    }

    @Getter(name = "__annotations__")
    PyObject annotations() {
        PyObject found = dict.get(ANNOTATIONS);
        if (found == null) {
            PyObject annotate = dict.get(ANNOTATE);
            boolean callable = annotate != null && annotate.type().hasSlot(Slot.CALL);
            found = callable ? Calls.call(annotate, Py.integer(1)) : new PyDict();
            if (!(found instanceof PyDict)) {
                throw Errors.typeError("__annotate__ returned non-dict of type '" + found.type().longName() + "'");
            }
            if (!isInitializing(dict.get(SPEC))) {
                dict.put(ANNOTATIONS, found);
            }
        }
        return found;
    }

    @Setter(name = "__annotations__")
    void setAnnotations(PyObject value) {
        if (value == null) {
            if (dict.remove(ANNOTATIONS) == null) {
                throw Errors.of(PyExceptions.AttributeError, "__annotations__");
            }
        } else {
            dict.put(ANNOTATIONS, value);
        }
        dict.remove(ANNOTATE);
    }

    @Getter(name = "__annotate__")
    PyObject annotate() {
        PyObject found = dict.get(ANNOTATE);
        if (found == null) {
            dict.put(ANNOTATE, Py.None);
            return Py.None;
        }
        return found;
    }

    @Setter(name = "__annotate__")
    void setAnnotate(PyObject value) {
        if (value == null) {
            throw Errors.typeError("cannot delete __annotate__ attribute");
        }
        if (value != Py.None && !value.type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("__annotate__ must be callable or None");
        }
        dict.put(ANNOTATE, value);
        if (value != Py.None) {
            dict.remove(ANNOTATIONS);
        }
    }
}

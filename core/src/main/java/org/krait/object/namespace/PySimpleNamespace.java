package org.krait.object.namespace;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.dict.DictUpdate;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/** {@code types.SimpleNamespace} (library reference, "types"). */
@ExposeType(name = "SimpleNamespace", module = "types", hashable = false)
public class PySimpleNamespace extends PyObject {
    public static final PyType TYPE = PySimpleNamespaceExposed.TYPE;

    private PyDict dict = new PyDict();

    protected PySimpleNamespace(PyType type) {
        super(type);
    }

    /** An empty namespace. */
    public PySimpleNamespace() {
        this(TYPE);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PySimpleNamespace(TYPE) : new PySimpleNamespaceSub(cls);
    }

    @Init
    void __init__(PyObject[] args, PyTuple kwnames) {
        // Instances of Python subclasses keep their attributes elsewhere than here.
        PyDict names = instanceDict();
        int keywords = kwnames == null ? 0 : kwnames.size();
        int positional = args.length - keywords;
        if (positional > 1) {
            throw Errors.typeError(type().name() + " expected at most 1 argument, got " + positional);
        }
        // A subclass keeps the attributes its own way.
        PyDict dict = instanceDict();
        if (positional == 1) {
            PyDict given = new PyDict();
            DictUpdate.update(given, args[0]);
            for (PyObject key : Iteration.toArray(given)) {
                if (!(key instanceof PyStr)) {
                    throw Errors.typeError("keywords must be strings");
                }
                names.put(key, given.get(key));
            }
        }
        for (int i = 0; i < keywords; i++) {
            names.put(kwnames.items[i], args[positional + i]);
        }
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

    @Override
    public boolean setInstanceDict(PyDict dict) {
        this.dict = dict == null ? new PyDict() : dict;
        return true;
    }

    @Getter(name = "__dict__")
    PyObject getDict() {
        return instanceDict();
    }

    @Special
    static PyObject repr(PySimpleNamespace self) {
        String name = self.type() == TYPE ? "namespace" : self.type().name();
        ThreadState thread = ThreadState.get();
        if (!thread.enterRepr(self)) {
            return Py.str(name + "(...)");
        }
        try {
            StringBuilder out = new StringBuilder(name).append('(');
            PyDict names = self.instanceDict();
            int start = out.length();
            for (PyObject key : Iteration.toArray(names)) {
                if (key instanceof PyStr text && text.length() > 0) {
                    PyObject value = names.get(key);
                    if (value != null) {
                        out.append(out.length() == start ? "" : ", ").append(text).append('=')
                                .append(Texts.reprString(value));
                    }
                }
            }
            return Py.str(out.append(')').toString());
        } finally {
            thread.leaveRepr(self);
        }
    }

    @Special
    static PyObject richCompare(PySimpleNamespace self, PyObject other, CompareOp op) {
        if (!(other instanceof PySimpleNamespace namespace)) {
            return Py.NotImplemented;
        }
        return Comparisons.compare(self.instanceDict(), namespace.instanceDict(), op);
    }

    @Method(name = "__reduce__")
    PyObject reduce() {
        return Py.tuple(type(), PyTuple.EMPTY, instanceDict());
    }

    @Method(name = "__replace__", signature = "($self, /, **changes)")
    PyObject replace(PyDict changes) {
        PyObject copy = type().ops.new_(type(), new PyObject[0], null);
        DictUpdate.update(copy.instanceDict(), instanceDict());
        if (changes != null) {
            DictUpdate.update(copy.instanceDict(), changes);
        }
        return copy;
    }
}

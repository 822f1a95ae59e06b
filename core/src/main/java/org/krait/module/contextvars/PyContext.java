package org.krait.module.contextvars;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.ThreadState;

/**
 * {@code contextvars.Context}: a mapping from variables to values. The map inside is replaced, never changed, so that a
 * copy costs nothing.
 */
@ExposeType(name = "Context", module = "_contextvars", subclassable = false, hashable = false, weakly = true)
public final class PyContext extends PyObject {
    public static final PyType TYPE = PyContextExposed.TYPE;

    private volatile Map<PyContextVar, PyObject> values;
    private boolean entered;
    private PyObject previous;

    PyContext(Map<PyContextVar, PyObject> values) {
        super(TYPE);
        this.values = values;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (args.length > 0) {
            throw Errors.typeError("Context() does not accept any arguments");
        }
        return new PyContext(Map.of());
    }

    /** The context of the current thread, made on first use. */
    static PyContext current() {
        ThreadState thread = ThreadState.get();
        if (thread.context == null) {
            PyContext context = new PyContext(Map.of());
            context.entered = true;
            thread.context = context;
        }
        return (PyContext) thread.context;
    }

    PyObject valueOf(PyContextVar variable) {
        return values.get(variable);
    }

    void set(PyContextVar variable, PyObject value) {
        Map<PyContextVar, PyObject> next = new LinkedHashMap<>(values);
        if (value == null) {
            next.remove(variable);
        } else {
            next.put(variable, value);
        }
        values = next;
    }

    /** Makes this the thread's context until {@link #leave}. */
    void enter() {
        synchronized (this) {
            if (entered) {
                throw Errors.runtimeError("cannot enter context: " + Texts.reprString(this) + " is already entered");
            }
            entered = true;
        }
        ThreadState thread = ThreadState.get();
        previous = thread.context;
        thread.context = this;
    }

    void leave() {
        ThreadState.get().context = previous;
        previous = null;
        entered = false;
    }

    @Method
    PyObject run(PyObject[] args, PyTuple kwnames) {
        if (args.length - (kwnames == null ? 0 : kwnames.size()) < 1) {
            throw Errors.typeError("run() missing 1 required positional argument");
        }
        enter();
        try {
            return Calls.call(args[0], Arrays.copyOfRange(args, 1, args.length), kwnames);
        } finally {
            leave();
        }
    }

    @Method
    PyObject copy() {
        return new PyContext(values);
    }

    private static PyContextVar key(PyObject key) {
        if (key instanceof PyContextVar variable) {
            return variable;
        }
        throw Errors.typeError("a ContextVar key was expected, got " + Texts.reprString(key));
    }

    @Special
    PyObject getItem(PyObject key) {
        PyObject value = values.get(key(key));
        if (value == null) {
            throw Errors.keyError(key);
        }
        return value;
    }

    @Special
    boolean contains(PyObject key) {
        return values.containsKey(key(key));
    }

    @Special
    long len() {
        return values.size();
    }

    @Method
    PyObject get(PyObject key, PyObject otherwise) {
        PyObject value = values.get(key(key));
        return value == null ? otherwise : value;
    }

    private PyDict dict() {
        PyDict dict = new PyDict();
        for (Map.Entry<PyContextVar, PyObject> entry : values.entrySet()) {
            dict.put(entry.getKey(), entry.getValue());
        }
        return dict;
    }

    @Special
    PyObject iter() {
        return keys();
    }

    @Method
    PyObject keys() {
        return new PyContextKeys(values);
    }

    @Method
    PyObject values() {
        return new PyContextValues(values);
    }

    @Method
    PyObject items() {
        return new PyContextItems(values);
    }

    @Special
    static PyObject richCompare(PyContext self, PyObject other, CompareOp op) {
        if (!(other instanceof PyContext that) || op != CompareOp.EQ && op != CompareOp.NE) {
            return Py.NotImplemented;
        }
        return Py.bool(Comparisons.equal(self.dict(), that.dict()) == (op == CompareOp.EQ));
    }
}

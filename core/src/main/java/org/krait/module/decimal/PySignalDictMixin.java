package org.krait.module.decimal;

import org.krait.expose.ExposeType;
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
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;

/** The flags or traps of a context as a mapping of signals to booleans. */
@ExposeType(name = "SignalDictMixin", module = "decimal", hashable = false)
public class PySignalDictMixin extends PyObject {
    public static final PyType TYPE = PySignalDictMixinExposed.TYPE;

    /** Whose they are; null in one that Python code made. */
    private PyDecimalContext context;
    private boolean traps;

    protected PySignalDictMixin(PyType type) {
        super(type);
    }

    static PySignalDictMixin of(PyDecimalContext context, boolean traps) {
        PySignalDictMixin made = new PySignalDictMixinSub(DecimalState.get().signalDict);
        made.context = context;
        made.traps = traps;
        return made;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PySignalDictMixin(cls) : new PySignalDictMixinSub(cls);
    }

    @Init
    void __init__(PyObject[] args, PyTuple kwnames) {}

    private PyDecimalContext context() {
        if (context == null) {
            throw Errors.valueError("invalid signal dict");
        }
        return context;
    }

    /** Bits of conditions. */
    int bits() {
        return traps ? context().traps : context().status;
    }

    @Special
    long len() {
        context();
        return Signals.NAMES.length;
    }

    @Special
    PyObject iter() {
        context();
        return Iteration.iter(new PyTuple(DecimalState.get().signals.clone()));
    }

    @Special
    PyObject getItem(PyObject key) {
        int bits = bits();
        return Py.bool((bits & Signals.BITS[DecimalState.get().signal(key)]) != 0);
    }

    @Special
    void setItem(PyObject key, PyObject value) {
        PyDecimalContext owner = context();
        if (value == null) {
            throw Errors.valueError("signal keys cannot be deleted");
        }
        int signal = Signals.BITS[DecimalState.get().signal(key)];
        int bits = Comparisons.isTrue(value) ? bits() | signal : bits() & ~signal;
        if (traps) {
            owner.traps = bits;
        } else {
            owner.status = bits;
        }
    }

    @Special
    PyObject repr() {
        int bits = bits();
        StringBuilder out = new StringBuilder("{");
        PyType[] signals = DecimalState.get().signals;
        for (int i = 0; i < signals.length; i++) {
            out.append(i == 0 ? "" : ", ").append(Texts.reprString(signals[i])).append(':')
                    .append((bits & Signals.BITS[i]) != 0 ? "True" : "False");
        }
        return Py.str(out.append('}').toString());
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        PySignalDictMixin left = (PySignalDictMixin) self;
        left.context();
        if (op != CompareOp.EQ && op != CompareOp.NE) {
            return Py.NotImplemented;
        }
        int right;
        if (other instanceof PySignalDictMixin that) {
            right = that.bits();
        } else if (other instanceof PyDict dict) {
            if (dict.size() == 0) {
                throw Errors.valueError("invalid signal dict");
            }
            right = SignalArguments.ofDict(dict);
            if (right == SignalArguments.INVALID) {
                return Py.bool(op == CompareOp.NE);
            }
        } else {
            return Py.NotImplemented;
        }
        return Py.bool((left.bits() == right) == (op == CompareOp.EQ));
    }

    @Method
    PyObject copy() {
        int bits = bits();
        PyDict copy = new PyDict();
        PyType[] signals = DecimalState.get().signals;
        for (int i = 0; i < signals.length; i++) {
            copy.put(signals[i], Py.bool((bits & Signals.BITS[i]) != 0));
        }
        return copy;
    }
}

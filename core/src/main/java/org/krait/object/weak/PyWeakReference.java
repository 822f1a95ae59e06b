package org.krait.object.weak;

import java.lang.ref.WeakReference;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.TypeFlags;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/** {@code weakref.ref}: calling it gives the object, or None once that is gone (library reference, "weakref"). */
@ExposeType(name = "ReferenceType", module = "weakref")
public class PyWeakReference extends PyObject {
    public static final PyType TYPE = PyWeakReferenceExposed.TYPE;

    private static final PyStr NAME = PyStr.intern("__name__");

    private final WeakReference<PyObject> referent;
    private volatile PyObject callback;
    private long hash;
    private boolean hashed;

    protected PyWeakReference(PyType type, PyObject referent, PyObject callback) {
        super(type);
        this.referent = new WeakReference<>(referent);
        this.callback = callback;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.size());
        if (positional < 1 || positional > 2) {
            throw Errors.typeError("__new__ expected at " + (positional < 1 ? "least 1 argument" : "most 2 arguments")
                    + ", got " + positional);
        }
        PyObject callback = positional == 2 && args[1] != Py.None ? args[1] : null;
        return make(cls, args[0], callback);
    }

    /** A reference; the one that exists already, if there is no callback and no subclass. */
    static PyWeakReference make(PyType cls, PyObject referent, PyObject callback) {
        requireWeakly(referent);
        WeakReferences references = WeakReferences.of(Interpreter.current());
        if (cls == TYPE && callback == null) {
            for (PyWeakReference each : references.to(referent)) {
                if (each.type() == TYPE && each.callback == null) {
                    return each;
                }
            }
        }
        PyWeakReference reference = cls == TYPE
                ? new PyWeakReference(TYPE, referent, callback)
                : new PyWeakReferenceSub(cls, referent, callback);
        references.add(referent, reference);
        return reference;
    }

    static void requireWeakly(PyObject referent) {
        if (!referent.type().is(TypeFlags.WEAKLY)) {
            throw Errors.typeError("cannot create weak reference to '" + referent.type().longName() + "' object");
        }
    }

    @Init
    static void __init__(PyWeakReference self, PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.size() > 0) {
            throw Errors.typeError("ref() takes no keyword arguments");
        }
        if (args.length < 1 || args.length > 2) {
            throw Errors.typeError("__init__ expected at " + (args.length < 1 ? "least 1 argument" : "most 2 arguments")
                    + ", got " + args.length);
        }
    }

    /** The object, or null once it is gone. */
    public PyObject referent() {
        return referent.get();
    }

    PyObject callback() {
        return callback;
    }

    /** Whether there is one such reference an object: without callback, of no subclass. */
    final boolean isPlain() {
        return callback == null && (type() == TYPE || this instanceof WeakProxy);
    }

    synchronized PyObject takeCallback() {
        PyObject taken = callback;
        callback = null;
        return taken;
    }

    @Special
    static PyObject call(PyWeakReference self, PyObject[] args, PyTuple kwnames) {
        if (args.length > 0) {
            throw Errors.typeError(kwnames != null && kwnames.size() > 0
                    ? self.type().longName() + "() takes no keyword arguments"
                    : "expected 0 arguments, got " + args.length);
        }
        PyObject object = self.referent.get();
        return object == null ? Py.None : object;
    }

    @Special
    static long hash(PyWeakReference self) {
        if (!self.hashed) {
            PyObject object = self.referent.get();
            if (object == null) {
                throw Errors.typeError("weak object has gone away");
            }
            self.hash = Comparisons.hash(object);
            self.hashed = true;
        }
        return self.hash;
    }

    @Special
    static PyObject richCompare(PyWeakReference self, PyObject other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyWeakReference reference)) {
            return Py.NotImplemented;
        }
        PyObject mine = self.referent.get();
        PyObject its = reference.referent.get();
        if (mine == null || its == null) {
            return Py.bool((self == other) == (op == CompareOp.EQ));
        }
        return Comparisons.compare(mine, its, op);
    }

    @Special
    static PyObject repr(PyWeakReference self) {
        PyObject object = self.referent.get();
        String head = "<weakref at " + Identity.hex(self) + "; ";
        if (object == null) {
            return Py.str(head + "dead>");
        }
        PyObject name = nameOf(object);
        String to = head + "to '" + object.type().qualifiedName() + "' at " + Identity.hex(object);
        return Py.str(name instanceof PyStr ? to + " (" + name + ")>" : to + ">");
    }

    /** The object's name; null if asking for it fails in any way. */
    private static PyObject nameOf(PyObject object) {
        try {
            return Attributes.getOrNull(object, NAME);
        } catch (PyException e) {
            return null;
        }
    }

    @Getter(name = "__callback__")
    PyObject getCallback() {
        PyObject now = callback;
        return now == null ? Py.None : now;
    }

    @ClassMethod(name = "__class_getitem__", signature = "($type, object, /)")
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}

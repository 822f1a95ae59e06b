package org.krait.runtime.function;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/**
 * A bound method: a callable and the object it gets as its first argument.
 *
 * <p>Source: language reference, 3.2.8.2 "Instance methods"; {@code types.MethodType}.
 */
@ExposeType(name = "method", subclassable = false, weakly = true)
public final class PyMethod extends PyObject {
    /** {@code types.MethodType}. */
    public static final PyType TYPE = PyMethodExposed.TYPE;

    private static final PyStr DOC = PyStr.intern("__doc__");
    private static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr QUALNAME = PyStr.intern("__qualname__");
    private static final PyStr GETATTR = PyStr.intern("getattr");

    /** {@code __func__}. */
    public final PyObject function;

    /** {@code __self__}. */
    public final PyObject self;

    /** Binds a callable to an object. */
    public PyMethod(PyObject function, PyObject self) {
        super(TYPE);
        this.function = function;
        this.self = self;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.size() != 0) {
            throw Errors.typeError("method() takes no keyword arguments");
        }
        if (args.length != 2) {
            throw Errors.typeError("method expected 2 arguments, got " + args.length);
        }
        if (!args[0].type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("first argument must be callable");
        }
        if (args[1] == Py.None) {
            throw Errors.typeError("instance must not be None");
        }
        return new PyMethod(args[0], args[1]);
    }

    @Special
    static PyObject call(PyMethod self, PyObject[] args, PyTuple kwnames) {
        return Calls.call(self.function, Calls.prepend(self.self, args), kwnames);
    }

    @Special
    static PyObject call0(PyMethod self) {
        return Calls.call(self.function, self.self);
    }

    @Special
    static PyObject call1(PyMethod self, PyObject a) {
        return Calls.call(self.function, self.self, a);
    }

    @Special
    static PyObject call2(PyMethod self, PyObject a, PyObject b) {
        return Calls.call(self.function, self.self, a, b);
    }

    @Special
    static PyObject get(PyMethod self, PyObject instance, PyType owner) {
        return self;
    }

    /** Attributes that the method type does not have are the function's. */
    @Special
    static PyObject getAttribute(PyMethod self, PyStr name) {
        PyType type = self.type();
        PyObject found = type.lookup(name);
        return found != null ? Attributes.bind(found, self, type) : Attributes.get(self.function, name);
    }

    @Special
    static PyObject getAttributeOrNull(PyMethod self, PyStr name) {
        PyType type = self.type();
        PyObject found = type.lookup(name);
        return found != null ? Attributes.bind(found, self, type) : Attributes.getOrNull(self.function, name);
    }

    @Special
    static PyObject richCompare(PyMethod self, PyObject other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyMethod that)) {
            return Py.NotImplemented;
        }
        boolean same = self.self == that.self && Comparisons.equal(self.function, that.function);
        return Py.bool(same == (op == CompareOp.EQ));
    }

    @Special
    static long hash(PyMethod self) {
        long hash = Identity.hash(self.self) ^ Comparisons.hash(self.function);
        return hash == -1 ? -2 : hash;
    }

    @Special
    static PyObject repr(PyMethod self) {
        PyObject name = Attributes.getOrNull(self.function, QUALNAME);
        if (name == null) {
            name = Attributes.getOrNull(self.function, NAME);
        }
        String shown = name instanceof PyStr ? name.toString() : "?";
        return Py.str("<bound method " + shown + " of " + Texts.reprString(self.self) + ">");
    }

    @Method(name = "__reduce__")
    PyObject reduce() {
        PyObject getattr = ThreadState.get().interpreter.builtins.get(GETATTR);
        return Py.tuple(getattr, Py.tuple(self, Attributes.get(function, NAME)));
    }

    @Getter(name = "__func__")
    PyObject functionAttribute() {
        return function;
    }

    @Getter(name = "__self__")
    PyObject selfAttribute() {
        return self;
    }

    @Getter(name = "__doc__")
    PyObject doc() {
        PyObject doc = Attributes.getOrNull(function, DOC);
        return doc == null ? Py.None : doc;
    }
}

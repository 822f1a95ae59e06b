package org.krait.object.weak;

import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/**
 * {@code weakref.proxy(o)}: behaves as the object does while it lives; each operation is passed on to it. What the
 * types of the proxies of callable and of other objects share, neither of which derives from the other.
 */
public abstract class WeakProxy extends PyWeakReference {
    WeakProxy(PyType type, PyObject referent, PyObject callback) {
        super(type, referent, callback);
    }

    /** A proxy of the right kind; the one that exists already, if there is no callback. */
    public static WeakProxy make(PyObject referent, PyObject callback) {
        requireWeakly(referent);
        WeakReferences references = WeakReferences.of(Interpreter.current());
        if (callback == null) {
            for (PyWeakReference each : references.to(referent)) {
                if (each instanceof WeakProxy proxy && each.callback() == null) {
                    return proxy;
                }
            }
        }
        WeakProxy proxy = referent.type().hasSlot(Slot.CALL)
                ? new PyCallableWeakProxy(referent, callback)
                : new PyWeakProxy(referent, callback);
        references.add(referent, proxy);
        return proxy;
    }

    /** The object behind a proxy, or the value itself if it is none. */
    static PyObject target(PyObject o) {
        if (!(o instanceof WeakProxy proxy)) {
            return o;
        }
        PyObject object = proxy.referent();
        if (object == null) {
            throw Errors.of(PyExceptions.ReferenceError, "weakly-referenced object no longer exists");
        }
        return object;
    }

    @Special
    static PyObject str(PyObject self) {
        return Texts.str(target(self));
    }

    @Special
    static PyObject repr(PyObject self) {
        PyObject object = ((WeakProxy) self).referent();
        String head = "<weakproxy at " + Identity.hex(self) + "; ";
        return Py.str(object == null
                ? head + "dead>"
                : head + "to '" + object.type().qualifiedName() + "' at " + Identity.hex(object) + ">");
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        return Comparisons.compare(target(self), target(other), op);
    }

    @Special
    static PyObject getAttribute(PyObject self, PyStr name) {
        return Attributes.get(target(self), name);
    }

    @Special
    static void setAttr(PyObject self, PyStr name, PyObject value) {
        if (value == null) {
            Attributes.delete(target(self), name);
        } else {
            Attributes.set(target(self), name, value);
        }
    }

    @Special
    static boolean bool(PyObject self) {
        return Comparisons.isTrue(target(self));
    }

    @Special
    static long len(PyObject self) {
        return Containers.len(target(self));
    }

    @Special
    static PyObject getItem(PyObject self, PyObject key) {
        return Containers.getItem(target(self), key);
    }

    @Special
    static void setItem(PyObject self, PyObject key, PyObject value) {
        if (value == null) {
            Containers.delItem(target(self), key);
        } else {
            Containers.setItem(target(self), key, value);
        }
    }

    @Special
    static boolean contains(PyObject self, PyObject item) {
        return Containers.contains(target(self), item);
    }

    @Special
    static PyObject iter(PyObject self) {
        return Iteration.iter(target(self));
    }

    @Special
    static PyObject next(PyObject self) {
        PyObject object = target(self);
        if (!object.type().hasSlot(Slot.NEXT)) {
            throw Errors.typeError("Weakref proxy referenced a non-iterator '" + object.type().longName() + "' object");
        }
        return object.type().ops.next(object);
    }

    @Special
    static PyObject neg(PyObject self) {
        return Numbers.neg(target(self));
    }

    @Special
    static PyObject pos(PyObject self) {
        return Numbers.pos(target(self));
    }

    @Special
    static PyObject abs(PyObject self) {
        return Numbers.abs(target(self));
    }

    @Special
    static PyObject invert(PyObject self) {
        return Numbers.invert(target(self));
    }

    @Special
    static PyObject int_(PyObject self) {
        return Calls.call(PyInt.TYPE, target(self));
    }

    @Special
    static PyObject float_(PyObject self) {
        return Calls.call(PyFloat.TYPE, target(self));
    }

    @Special
    static PyObject index(PyObject self) {
        return Numbers.index(target(self));
    }

    @Special
    static PyObject pow(PyObject self, PyObject other, PyObject modulus) {
        return Numbers.pow(target(self), target(other), modulus == null ? Py.None : target(modulus));
    }

    @Special
    static PyObject rpow(PyObject self, PyObject other, PyObject modulus) {
        return Numbers.pow(target(other), target(self), modulus == null ? Py.None : target(modulus));
    }

    @Special
    static PyObject ipow(PyObject self, PyObject other) {
        return Numbers.ipow(target(self), target(other));
    }

    @Special
    static PyObject add(PyObject self, PyObject other) {
        return Numbers.add(target(self), target(other));
    }

    @Special
    static PyObject radd(PyObject self, PyObject other) {
        return Numbers.add(target(other), target(self));
    }

    @Special
    static PyObject iadd(PyObject self, PyObject other) {
        return Numbers.iadd(target(self), target(other));
    }

    @Special
    static PyObject sub(PyObject self, PyObject other) {
        return Numbers.sub(target(self), target(other));
    }

    @Special
    static PyObject rsub(PyObject self, PyObject other) {
        return Numbers.sub(target(other), target(self));
    }

    @Special
    static PyObject isub(PyObject self, PyObject other) {
        return Numbers.isub(target(self), target(other));
    }

    @Special
    static PyObject mul(PyObject self, PyObject other) {
        return Numbers.mul(target(self), target(other));
    }

    @Special
    static PyObject rmul(PyObject self, PyObject other) {
        return Numbers.mul(target(other), target(self));
    }

    @Special
    static PyObject imul(PyObject self, PyObject other) {
        return Numbers.imul(target(self), target(other));
    }

    @Special
    static PyObject matmul(PyObject self, PyObject other) {
        return Numbers.matmul(target(self), target(other));
    }

    @Special
    static PyObject rmatmul(PyObject self, PyObject other) {
        return Numbers.matmul(target(other), target(self));
    }

    @Special
    static PyObject imatmul(PyObject self, PyObject other) {
        return Numbers.imatmul(target(self), target(other));
    }

    @Special
    static PyObject truediv(PyObject self, PyObject other) {
        return Numbers.truediv(target(self), target(other));
    }

    @Special
    static PyObject rtruediv(PyObject self, PyObject other) {
        return Numbers.truediv(target(other), target(self));
    }

    @Special
    static PyObject itruediv(PyObject self, PyObject other) {
        return Numbers.itruediv(target(self), target(other));
    }

    @Special
    static PyObject floordiv(PyObject self, PyObject other) {
        return Numbers.floordiv(target(self), target(other));
    }

    @Special
    static PyObject rfloordiv(PyObject self, PyObject other) {
        return Numbers.floordiv(target(other), target(self));
    }

    @Special
    static PyObject ifloordiv(PyObject self, PyObject other) {
        return Numbers.ifloordiv(target(self), target(other));
    }

    @Special
    static PyObject mod(PyObject self, PyObject other) {
        return Numbers.mod(target(self), target(other));
    }

    @Special
    static PyObject rmod(PyObject self, PyObject other) {
        return Numbers.mod(target(other), target(self));
    }

    @Special
    static PyObject imod(PyObject self, PyObject other) {
        return Numbers.imod(target(self), target(other));
    }

    @Special
    static PyObject divmod(PyObject self, PyObject other) {
        return Numbers.divmod(target(self), target(other));
    }

    @Special
    static PyObject rdivmod(PyObject self, PyObject other) {
        return Numbers.divmod(target(other), target(self));
    }

    @Special
    static PyObject lshift(PyObject self, PyObject other) {
        return Numbers.lshift(target(self), target(other));
    }

    @Special
    static PyObject rlshift(PyObject self, PyObject other) {
        return Numbers.lshift(target(other), target(self));
    }

    @Special
    static PyObject ilshift(PyObject self, PyObject other) {
        return Numbers.ilshift(target(self), target(other));
    }

    @Special
    static PyObject rshift(PyObject self, PyObject other) {
        return Numbers.rshift(target(self), target(other));
    }

    @Special
    static PyObject rrshift(PyObject self, PyObject other) {
        return Numbers.rshift(target(other), target(self));
    }

    @Special
    static PyObject irshift(PyObject self, PyObject other) {
        return Numbers.irshift(target(self), target(other));
    }

    @Special
    static PyObject and(PyObject self, PyObject other) {
        return Numbers.and(target(self), target(other));
    }

    @Special
    static PyObject rand(PyObject self, PyObject other) {
        return Numbers.and(target(other), target(self));
    }

    @Special
    static PyObject iand(PyObject self, PyObject other) {
        return Numbers.iand(target(self), target(other));
    }

    @Special
    static PyObject xor(PyObject self, PyObject other) {
        return Numbers.xor(target(self), target(other));
    }

    @Special
    static PyObject rxor(PyObject self, PyObject other) {
        return Numbers.xor(target(other), target(self));
    }

    @Special
    static PyObject ixor(PyObject self, PyObject other) {
        return Numbers.ixor(target(self), target(other));
    }

    @Special
    static PyObject or(PyObject self, PyObject other) {
        return Numbers.or(target(self), target(other));
    }

    @Special
    static PyObject ror(PyObject self, PyObject other) {
        return Numbers.or(target(other), target(self));
    }

    @Special
    static PyObject ior(PyObject self, PyObject other) {
        return Numbers.ior(target(self), target(other));
    }
}

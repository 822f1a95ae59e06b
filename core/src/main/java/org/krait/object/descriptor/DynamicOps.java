package org.krait.object.descriptor;

import java.lang.invoke.VarHandle;
import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.TypeOps;
import org.krait.object.exception.PyAttributeError;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/**
 * How a special method of a Python class is found and called: the hand-written half of {@code HeapOps}.
 *
 * <p>A slot resolves to the ops of a built-in type, if the MRO leads to that type's own slot wrapper (CPython: the
 * slot is inherited); else to the object found; else to nothing. Answers are kept until {@link #invalidate}.
 *
 * <p>Rules: CPython's {@code update_one_slot} and {@code slot_tp_*} (Objects/typeobject.c).
 */
public abstract class DynamicOps extends TypeOps {
    private static final Object ABSENT = new Object();

    /** The ops of the solid base. */
    public final TypeOps base;

    private final PyType type;

    /** By slot ordinal: null (not asked yet), ABSENT, TypeOps, or a PyObject. Replaced, never cleared. */
    private volatile Object[] resolved = new Object[Slot.COUNT];

    protected DynamicOps(TypeOps base, PyType type) {
        super(0, 0);
        this.type = type;
        this.base = base;
    }

    /** Forgets every answer; called after the type or one of its bases has changed. */
    @Override
    public final void invalidate() {
        resolved = new Object[Slot.COUNT];
    }

    @Override
    public final boolean has(Slot slot) {
        Object f = find(slot.ordinal());
        if (slot == Slot.HASH) {
            return f instanceof TypeOps ops ? ops.has(slot) : f != null && f != Py.None;
        }
        if (f == null && (slot == Slot.SETITEM || slot == Slot.DELITEM)) {
            // One slot of CPython's serves both: the half that is missing is an error of its own.
            return find((slot == Slot.SETITEM ? Slot.DELITEM : Slot.SETITEM).ordinal()) != null;
        }
        return f != null;
    }

    @Override
    public final boolean getsAttributesByDefault() {
        return find(Slot.GETATTRIBUTE.ordinal()) instanceof TypeOps ops && ops.getsAttributesByDefault()
            && find(Slot.GETATTR.ordinal()) == null;
    }

    @Override
    public final boolean setsAttributesByDefault() {
        return find(Slot.SETATTR.ordinal()) instanceof TypeOps ops && ops.setsAttributesByDefault()
            && find(Slot.DELATTR.ordinal()) instanceof TypeOps del && del.setsAttributesByDefault();
    }

    /** The ops of a built-in type that owns the slot, the Python object that fills it, or null. */
    protected final Object find(int slot) {
        Object f = resolved[slot];
        if (f == null) {
            f = resolve(slot);
        }
        return f == ABSENT ? null : f;
    }

    private Object resolve(int index) {
        Object[] into = resolved;
        Slot slot = Slot.of(index);
        Object found = null;
        for (int i = 0; i < slot.methods() && found == null; i++) {
            PyObject value = type.lookup(slot.method(i));
            if (value instanceof PyWrapperDescriptor w) {
                found = fromWrapper(slot, w);
            } else if (value instanceof PyMethodDescriptor m && m.slot() == slot && type.isSubtypeOf(m.objclass())) {
                found = m.objclass().builtinOps();
            } else if (value instanceof PyNewFunction f && slot == Slot.NEW && type.isSubtypeOf(f.owner())) {
                found = builtinBase(type).builtinOps();
            } else if (!sequenceTwin(slot)) {
                found = value;
            }
        }
        if (found == null) {
            found = ABSENT;
        }
        VarHandle.releaseFence();
        into[index] = found;
        return found;
    }

    /** The type whose {@code __new__} a class inherits that finds a built-in one: CPython follows the layout. */
    static PyType builtinBase(PyType type) {
        PyType base = type;
        while (base.isHeap()) {
            base = base.base();
        }
        return base;
    }

    private Object fromWrapper(Slot slot, PyWrapperDescriptor w) {
        boolean applies = type.isSubtypeOf(w.objclass());
        if (applies && w.slot() == slot) {
            return w.ops();
        }
        if (slot == Slot.IADD && w.slot() == Slot.INPLACE_CONCAT) {
            // The one pair of twins with the same calling convention: CPython fills both.
            return w;
        }
        if (sequenceTwin(slot) || applies && sequenceTwin(w.slot()) && w.name().equals(slot.method())) {
            return null;
        }
        return w;
    }

    /** Slots that share their names with a number slot, which any other value than their own wrapper fills. */
    private static boolean sequenceTwin(Slot slot) {
        return slot == Slot.CONCAT || slot == Slot.REPEAT || slot == Slot.INPLACE_CONCAT
            || slot == Slot.INPLACE_REPEAT;
    }

    private static PyObject bind(PyObject f, PyObject self) {
        TypeOps ops = f.type().ops;
        return ops.has(Slot.GET) ? ops.get(f, self, self.type()) : f;
    }

    /** The special method, bound if it is no method; null if that raises AttributeError. */
    protected static Object present(Object special, PyObject self) {
        PyObject f = (PyObject) special;
        if (f == null || f.type().ops.isMethod() || !f.type().ops.has(Slot.GET)) {
            return f;
        }
        try {
            return new PyStaticMethod(bind(f, self));
        } catch (PyException e) {
            if (!e.matches(PyExceptions.AttributeError)) {
                throw e;
            }
            return null;
        }
    }

    protected static PyObject invoke(Object special, PyObject self) {
        PyObject f = (PyObject) special;
        if (f.type().ops.isMethod()) {
            return f.type().ops.call1(f, self);
        }
        return Calls.call(bind(f, self));
    }

    protected static PyObject invoke(Object special, PyObject self, PyObject a) {
        PyObject f = (PyObject) special;
        if (f.type().ops.isMethod()) {
            return f.type().ops.call2(f, self, a);
        }
        return Calls.call(bind(f, self), a);
    }

    protected static PyObject invoke(Object special, PyObject self, PyObject a, PyObject b) {
        PyObject f = (PyObject) special;
        if (f.type().ops.isMethod()) {
            return f.type().ops.call3(f, self, a, b);
        }
        return Calls.call(bind(f, self), a, b);
    }

    protected static PyObject invoke(Object special, PyObject self, PyObject a, PyObject b, PyObject c) {
        return invoke(special, self, new PyObject[] {a, b, c}, null);
    }

    protected static PyObject invoke(Object special, PyObject self, PyObject[] args, PyTuple kwnames) {
        PyObject f = (PyObject) special;
        if (f.type().ops.isMethod()) {
            return f.type().ops.call(f, Calls.prepend(self, args), kwnames);
        }
        f = bind(f, self);
        return f.type().ops.call(f, args, kwnames);
    }

    /** {@code __new__} is bound as an attribute of the class, and called with the class in front. */
    protected static PyObject invokeNew(Object special, PyType cls, PyObject[] args, PyTuple kwnames) {
        PyObject f = (PyObject) special;
        TypeOps ops = f.type().ops;
        if (ops.has(Slot.GET)) {
            f = ops.get(f, null, cls);
        }
        return f.type().ops.call(f, Calls.prepend(cls, args), kwnames);
    }

    protected static void initDone(PyObject result) {
        if (result != Py.None) {
            throw Errors.typeError("__init__() should return None, not '" + SlotDefaults.name(result) + "'");
        }
    }

    protected static long hashValue(PyObject result) {
        if (!(result instanceof PyInt i)) {
            throw Errors.typeError("__hash__ method should return an integer");
        }
        long h = i.isSmall() ? i.longValue() : PyInt.TYPE.ops.hash(i);
        return h == -1 ? -2 : h;
    }

    protected static boolean truthValue(PyObject self, Object f) {
        if (f == Py.None) {
            throw Errors.typeError("'" + SlotDefaults.name(self) + "' cannot be interpreted as a boolean");
        }
        PyObject result = invoke(f, self);
        if (result != Py.True && result != Py.False) {
            throw Errors.typeError("__bool__ should return bool, returned " + SlotDefaults.name(result));
        }
        return result == Py.True;
    }

    protected static long lengthValue(PyObject result) {
        PyInt i = Numbers.index(result);
        if (i.isSmall() ? i.longValue() < 0 : i.bigValue().signum() < 0) {
            throw Errors.valueError("__len__() should return >= 0");
        }
        if (!i.isSmall()) {
            throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
        }
        return i.longValue();
    }

    protected static boolean containsValue(Object f, PyObject self, PyObject item) {
        if (f == Py.None) {
            throw Errors.typeError("'" + SlotDefaults.name(self) + "' object is not a container");
        }
        return Comparisons.isTrue(invoke(f, self, item));
    }

    /** Null at a bare StopIteration; one that carries a value goes on, for {@code yield from} needs it. */
    protected static PyObject nextValue(Object f, PyObject self) {
        try {
            return invoke(f, self);
        } catch (PyException e) {
            if (e.value.type() == PyExceptions.StopIteration && e.stopValue() == Py.None) {
                ThreadState ts = ThreadState.get();
                if (ts.watched) {
                    ts.stopped = e;
                }
                return null;
            }
            throw e;
        }
    }

    protected static PyBuffer bufferValue(Object f, PyObject self, int flags) {
        return Buffers.fromMethod(self, invoke(f, self, Py.integer(flags)), flags);
    }

    /** {@code __getattribute__}, then {@code __getattr__} after an AttributeError. */
    protected static PyObject getAttribute(Object f, Object g, PyObject self, PyStr name) {
        if (f instanceof TypeOps ops) {
            PyObject value = ops.getAttributeOrNull(self, name);
            return value != null ? value : fromHook(g, self, name);
        }
        try {
            return invoke(f, self, name);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.AttributeError)) {
                throw e;
            }
        }
        return fromHook(g, self, name);
    }

    /** {@code __getattr__}: an AttributeError that says neither object nor name learns them here, for suggestions. */
    private static PyObject fromHook(Object g, PyObject self, PyStr name) {
        try {
            return invoke(g, self, name);
        } catch (PyException e) {
            if (e.value instanceof PyAttributeError error && !error.isFilled()) {
                error.setName(name);
                error.setObj(self);
            }
            throw e;
        }
    }

    /** The error of a type that has only the other one of two methods that share a slot. */
    protected final void halfFilled(int other, String missing) {
        if (find(other) != null) {
            throw Errors.attributeError(missing);
        }
    }
}

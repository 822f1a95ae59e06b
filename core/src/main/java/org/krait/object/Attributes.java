package org.krait.object;

import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;

/**
 * Attribute access: {@code getattr}, {@code setattr}, and the default rules behind them (language reference, 3.3.2 and
 * 3.3.5: data descriptors of the type come first, then the instance's own attributes, then other names of the type).
 */
public final class Attributes {
    private static final PyStr SETATTR = PyStr.intern("__setattr__");

    private Attributes() {}

    /** {@code o.name}. */
    public static PyObject get(PyObject o, PyStr name) {
        return o.type().ops.getAttribute(o, name);
    }

    /** {@code o.name}, for a name known at compile time; keep the PyStr in a constant where it matters. */
    public static PyObject get(PyObject o, String name) {
        return get(o, PyStr.intern(name));
    }

    /** {@code o.name}, or null where that raises AttributeError. */
    public static PyObject getOrNull(PyObject o, PyStr name) {
        try {
            return o.type().ops.getAttributeOrNull(o, name);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.AttributeError)) {
                throw e;
            }
            return null; // raised by a descriptor's getter
        }
    }

    /** {@code o.name}, or null where that raises AttributeError. */
    public static PyObject getOrNull(PyObject o, String name) {
        return getOrNull(o, PyStr.intern(name));
    }

    /** {@code o.name = value}. */
    public static void set(PyObject o, PyStr name, PyObject value) {
        o.type().ops.setAttr(o, name, value);
    }

    /** {@code o.name = value}. */
    public static void set(PyObject o, String name, PyObject value) {
        set(o, PyStr.intern(name), value);
    }

    /** {@code del o.name}. */
    public static void delete(PyObject o, PyStr name) {
        o.type().ops.setAttr(o, name, null);
    }

    /** A special method looked up on the type and bound to {@code o}, as implicit calls do; null if absent. */
    public static PyObject lookupSpecial(PyObject o, PyStr name) {
        PyType type = o.type();
        PyObject found = type.lookup(name);
        return found == null ? null : bind(found, o, type);
    }

    /** What a name found in a type becomes when asked of an instance. */
    public static PyObject bind(PyObject found, PyObject instance, PyType owner) {
        TypeOps ops = found.type().ops;
        return ops.has(Slot.GET) ? ops.get(found, instance, owner) : found;
    }

    /** {@code object.__getattribute__}. */
    public static PyObject genericGet(PyObject o, PyStr name) {
        PyObject value = genericGetOrNull(o, name);
        if (value == null) {
            throw Errors.noAttribute(o, name);
        }
        return value;
    }

    /** As {@link #genericGet}, but null if there is no such attribute; errors of descriptors still come out. */
    public static PyObject genericGetOrNull(PyObject o, PyStr name) {
        PyType type = o.type();
        PyObject found = type.lookup(name);
        if (found == null) {
            return o.getInstanceAttr(name);
        }
        TypeOps ops = found.type().ops;
        boolean binds = ops.has(Slot.GET);
        if (!binds || !(ops.has(Slot.SET) || ops.has(Slot.DELETE))) {
            PyObject own = o.getInstanceAttr(name);
            if (own != null) {
                return own;
            }
        }
        if (!binds) {
            return found;
        }
        return ops.get(found, o, type);
    }

    /** {@code object.__setattr__}, and {@code __delattr__} if value is null. */
    public static void genericSet(PyObject o, PyStr name, PyObject value) {
        PyObject found = o.type().lookup(name);
        if (found != null) {
            TypeOps ops = found.type().ops;
            if (ops.has(Slot.SET) || ops.has(Slot.DELETE)) {
                ops.set(found, o, value);
                return;
            }
        }
        if (o.setInstanceAttr(name, value)) {
            return;
        }
        if (o.instanceDict() != null) {
            throw Errors.noAttribute(o, name);
        }
        String object = "'" + o.type().longName() + "' object ";
        String message;
        if (found != null) {
            message = object + "attribute '" + name + "' is read-only";
        } else if (o.type().lookup(SETATTR) == PyType.OBJECT.lookup(SETATTR)) {
            message = object + "has no attribute '" + name + "' and no __dict__ for setting new attributes";
        } else {
            message = object + "has no attribute '" + name + "'";
        }
        throw Errors.attributeError(message, o, name);
    }
}

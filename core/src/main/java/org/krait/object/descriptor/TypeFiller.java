package org.krait.object.descriptor;

import org.krait.object.Py;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** Puts the descriptors of a built-in type into its dictionary; called by generated code, a line an attribute. */
public final class TypeFiller {
    private static final PyStr DOC = PyStr.intern("__doc__");
    private static final PyStr MODULE = PyStr.intern("__module__");
    private static final PyStr NEW = PyStr.intern("__new__");

    private final PyType type;
    private final PyDict dict;
    private final Members members;

    public TypeFiller(PyType type, PyDict dict, Members members) {
        this.type = type;
        this.dict = dict;
        this.members = members;
    }

    /** {@code __new__}. */
    public void newMethod() {
        dict.put(NEW, new PyNewFunction(type));
    }

    /** A slot wrapper: one of the names of a slot. */
    public void wrapper(Slot slot, int index) {
        dict.put(slot.method(index), new PyWrapperDescriptor(type, slot, index));
    }

    /** A slot that CPython also shows as a method ({@code list.__getitem__}). */
    public void slotMethod(Slot slot, int index) {
        dict.put(slot.method(index), new PyMethodDescriptor(type, slot.method(index),
            new SlotMembers(new PyWrapperDescriptor(type, slot, index)), 0, slot));
    }

    /** A method. */
    public void method(String name, int id) {
        PyStr key = PyStr.intern(name);
        dict.put(key, new PyMethodDescriptor(type, key, members, id, null));
    }

    /** A class method. */
    public void classMethod(String name, int id) {
        PyStr key = PyStr.intern(name);
        dict.put(key, new PyClassMethodDescriptor(type, key, members, id));
    }

    /** A static method. */
    public void staticMethod(String name, int id) {
        PyStr key = PyStr.intern(name);
        dict.put(key, new PyStaticMethod(new BuiltinStaticMethod(members, id, key, type)));
    }

    /** A computed attribute. */
    public void attribute(String name, int id, boolean readable, boolean writable) {
        PyStr key = PyStr.intern(name);
        dict.put(key, new PyGetSetDescriptor(type, key, members, id, readable, writable));
    }

    /** An attribute that CPython reads from the instance's memory. */
    public void member(String name, int id, boolean readable, boolean writable) {
        PyStr key = PyStr.intern(name);
        dict.put(key, new PyMemberDescriptor(type, key, members, id, writable));
    }

    /** A special method that the type says it does not have. */
    public void none(String name) {
        dict.put(PyStr.intern(name), Py.None);
    }

    /**
     * The docstring, unless {@code __doc__} is an attribute of instances; and the module's name where CPython has
     * it.
     */
    public void doc() {
        if (type.exposed().isFromSpec() && dict.get(MODULE) == null) {
            dict.put(MODULE, type.exposed().moduleText());
        }
        if (dict.get(DOC) == null) {
            dict.put(DOC, new PyDocDescriptor(type));
        }
    }
}

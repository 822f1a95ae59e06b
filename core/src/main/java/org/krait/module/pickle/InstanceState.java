package org.krait.module.pickle;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Instance;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.PyInstanceDescriptors;
import org.krait.object.dict.DictCursor;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * Gives an instance its state: by {@code __setstate__} if it has one, else a dictionary of attributes, or a pair of one
 * with a dictionary of slots.
 */
final class InstanceState {
    private static final PyStr SETSTATE = PyStr.intern("__setstate__");
    private static final PyStr DICT = PyStr.intern("__dict__");

    private InstanceState() {}

    static void restore(PyObject o, PyObject given) {
        PyObject setState = Attributes.getOrNull(o, SETSTATE);
        if (setState != null) {
            Calls.call(setState, given);
            return;
        }
        PyObject state = given;
        PyObject slots = null;
        if (given instanceof PyTuple pair && pair.size() == 2) {
            state = pair.items[0];
            slots = pair.items[1];
        }
        if (state != Py.None) {
            attributes(o, state);
        }
        if (slots == null) {
            return;
        }
        if (!(slots instanceof PyDict values)) {
            throw PickleErrors.unpickling("slot state is not a dictionary");
        }
        DictCursor cursor = new DictCursor(values);
        while (cursor.advance()) {
            if (!(cursor.key instanceof PyStr name)) {
                throw Errors.typeError("attribute name must be string, not '" + cursor.key.type().longName() + "'");
            }
            Attributes.set(o, name, cursor.value);
        }
    }

    private static void attributes(PyObject o, PyObject state) {
        if (!(state instanceof PyDict values)) {
            throw PickleErrors.unpickling("state is not a dictionary");
        }
        boolean inline = o instanceof Instance instance && instance.dictOrNull() == null && isPlain(o.type());
        PyObject dict = inline ? null : Attributes.get(o, DICT);
        DictCursor cursor = new DictCursor(values);
        while (cursor.advance()) {
            PyObject key = cursor.key;
            if (key.type() == PyStr.TYPE) {
                PyStr name = PyStr.intern((PyStr) key);
                if (inline && o.setInstanceAttr(name, cursor.value)) {
                    continue;
                }
                key = name;
            }
            if (dict == null) {
                inline = false;
                dict = Attributes.get(o, DICT);
            }
            Containers.setItem(dict, key, cursor.value);
        }
    }

    /** Whether {@code __dict__} of instances is their own, so that attributes may be set where they stand. */
    private static boolean isPlain(PyType type) {
        return type.getsAttributesByDefault() && PyInstanceDescriptors.isDict(type.lookup(DICT));
    }
}

package org.krait.object.descriptor;

import java.util.List;

import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyInstance;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;
import org.krait.object.weak.PyWeakReference;
import org.krait.object.weak.WeakReferences;
import org.krait.runtime.Interpreter;

/** {@code __dict__} and {@code __weakref__} as they stand in the dictionary of a Python class. */
public final class PyInstanceDescriptors extends Members {
    private static final PyInstanceDescriptors MEMBERS = new PyInstanceDescriptors();
    private static final PyStr DICT_NAME = PyStr.intern("__dict__");
    private static final int DICT = 0;
    private static final int WEAKREF = 1;

    private PyInstanceDescriptors() {}

    /** The descriptor of the instances' dictionary. */
    public static PyObject dict(PyType type) {
        return new PyGetSetDescriptor(type, DICT_NAME, MEMBERS, DICT, true, true);
    }

    /** The descriptor of the first weak reference to an instance. */
    public static PyObject weakref(PyType type) {
        return new PyGetSetDescriptor(type, PyStr.intern("__weakref__"), MEMBERS, WEAKREF, true, false);
    }

    /** Whether an attribute of a class is the descriptor that gives instances their own dictionary. */
    public static boolean isDict(PyObject descriptor) {
        return descriptor instanceof PyGetSetDescriptor d && d.members() == MEMBERS && d.id() == DICT;
    }

    PyObject doc(int id) {
        return Py.str(id == DICT ? "dictionary for instance variables" : "list of weak references to the object");
    }

    /** The descriptor of a built-in base that has a {@code __dict__} of its own (type, module, exceptions), or null. */
    private static PyObject ownDictionary(PyObject self) {
        if (self instanceof PyInstance) {
            return null;
        }
        for (PyType type : self.type().mro()) {
            PyObject found = type.isHeap() ? null : type.dict().get(DICT_NAME);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public PyObject get(int id, PyObject self) {
        if (id == WEAKREF) {
            List<PyWeakReference> references = WeakReferences.of(Interpreter.current()).to(self);
            return references.isEmpty() ? Py.None : references.get(0);
        }
        PyObject own = ownDictionary(self);
        if (own != null) {
            return own.type().ops.get(own, self, self.type());
        }
        PyDict dict = self.instanceDict();
        if (dict == null) {
            throw Errors.attributeError("This object has no __dict__");
        }
        return dict;
    }

    @Override
    public void set(int id, PyObject self, PyObject value) {
        if (value != null && !(value instanceof PyDict)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '" + SlotDefaults.name(value) + "'");
        }
        PyObject own = ownDictionary(self);
        if (own != null) {
            own.type().ops.set(own, self, value);
        } else if (!self.setInstanceDict((PyDict) value)) {
            throw Errors.attributeError("This object has no __dict__");
        }
    }
}

package org.krait.object.descriptor;

import org.krait.code.CodeObject;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.TypeOps;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFrame;

/**
 * {@code super}: attributes of an object, looked up in its type's MRO behind a given class (library reference,
 * built-in functions; PEP 3135 for the form without arguments).
 */
@ExposeType(name = "super")
public class PySuper extends PyObject {
    public static final PyType TYPE = PySuperExposed.TYPE;

    private static final PyStr CLASS = PyStr.intern("__class__");

    private PyType thisClass;
    private PyObject object;
    private PyType objectType;

    protected PySuper(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PySuper(TYPE) : new PySuperSub(cls);
    }

    @Init
    void __init__(PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("super", kwnames);
        ArgParser.checkPositional("super()", args.length, 0, 2);
        if (args.length == 0) {
            fromFrame();
            return;
        }
        if (!(args[0] instanceof PyType cls)) {
            throw Errors.typeError("super() argument 1 must be a type, not " + SlotDefaults.name(args[0]));
        }
        set(cls, args.length == 1 || args[1] == Py.None ? null : args[1]);
    }

    private void set(PyType cls, PyObject o) {
        objectType = o == null ? null : check(cls, o);
        thisClass = cls;
        object = o;
    }

    /** Finds {@code __class__} and the first argument of the function that calls {@code super()}. */
    private void fromFrame() {
        PyFrame frame = ThreadState.get().frame;
        if (frame == null) {
            throw Errors.runtimeError("super(): no current frame");
        }
        PyCode code = frame.code;
        if (code.argcount == 0) {
            throw Errors.runtimeError("super(): no arguments");
        }
        PyObject first = frame.fastLocal(0);
        if (first == null) {
            throw Errors.runtimeError("super(): arg[0] deleted");
        }
        PyStr[] names = code.localsplusnames();
        for (int i = names.length - code.code.co_nfreevars; i < names.length; i++) {
            if (names[i].equals(CLASS) && (code.code.co_localspluskinds[i] & CodeObject.CO_FAST_FREE) != 0) {
                PyObject cls = frame.fastLocal(i);
                if (cls == null) {
                    throw Errors.runtimeError("super(): empty __class__ cell");
                }
                if (!(cls instanceof PyType type)) {
                    throw Errors.runtimeError("super(): __class__ is not a type (" + SlotDefaults.name(cls) + ")");
                }
                set(type, first);
                return;
            }
        }
        throw Errors.runtimeError("super(): __class__ cell not found");
    }

    /**
     * The type whose MRO {@code super(cls, o)} searches: that of o, or o itself if it is a class.
     *
     * @throws PyException TypeError if o is neither an instance nor a subclass of cls
     */
    public static PyType check(PyType cls, PyObject o) {
        if (o instanceof PyType type && type.isSubtypeOf(cls)) {
            return type;
        }
        if (o.type().isSubtypeOf(cls)) {
            return o.type();
        }
        PyObject claimed = Attributes.getOrNull(o, CLASS);
        if (claimed instanceof PyType type && type != o.type() && type.isSubtypeOf(cls)) {
            return type;
        }
        throw Errors.typeError("super(type, obj): obj (" + (o instanceof PyType type
            ? "type " + SlotDefaults.nameOf(type) : "instance of " + SlotDefaults.name(o))
            + ") is not an instance or subtype of type (" + SlotDefaults.nameOf(cls) + ").");
    }

    /** What stands behind {@code cls} in the MRO of {@code objectType} under a name, unbound; null if nothing does. */
    public static PyObject find(PyType cls, PyType objectType, PyStr name) {
        PyType[] mro = objectType.mro();
        int i = 0;
        while (i < mro.length && mro[i] != cls) {
            i++;
        }
        for (i++; i < mro.length; i++) {
            PyObject value = mro[i].dict().get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Binds what {@link #find} found to the object. */
    public static PyObject bind(PyObject found, PyObject o, PyType objectType) {
        TypeOps ops = found.type().ops;
        return ops.has(Slot.GET) ? ops.get(found, o == objectType ? null : o, objectType) : found;
    }

    @Special
    static PyObject getAttributeOrNull(PySuper self, PyStr name) {
        if (self.objectType != null && !name.equals(CLASS)) {
            PyObject found = find(self.thisClass, self.objectType, name);
            if (found != null) {
                return bind(found, self.object, self.objectType);
            }
        }
        return Attributes.genericGetOrNull(self, name);
    }

    @Special
    static PyObject getAttribute(PySuper self, PyStr name) {
        PyObject value = getAttributeOrNull(self, name);
        if (value == null) {
            throw Errors.noAttribute(self, name);
        }
        return value;
    }

    @Special
    static PyObject get(PySuper self, PyObject instance, PyType owner) {
        if (instance == null || self.object != null) {
            return self;
        }
        if (self.type() != TYPE) {
            // A subclass may want its own constructor called.
            return Calls.call(self.type(), self.thisClass, instance);
        }
        PySuper bound = new PySuper(TYPE);
        bound.set(self.thisClass, instance);
        return bound;
    }

    @Special
    PyObject repr() {
        return Py.str("<super: <class '" + (thisClass == null ? "NULL" : SlotDefaults.nameOf(thisClass)) + "'>, "
            + (objectType == null ? "NULL>" : "<" + SlotDefaults.nameOf(objectType) + " object>>"));
    }

    @Getter(name = "__thisclass__")
    PyObject getThisClass() {
        return thisClass == null ? Py.None : thisClass;
    }

    @Getter(name = "__self__")
    PyObject getSelf() {
        return object == null ? Py.None : object;
    }

    @Getter(name = "__self_class__")
    PyObject getSelfClass() {
        return objectType == null ? Py.None : objectType;
    }
}

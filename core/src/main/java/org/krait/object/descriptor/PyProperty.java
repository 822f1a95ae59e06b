package org.krait.object.descriptor;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code property}: an attribute whose reading, writing and deletion are function calls. */
@ExposeType(name = "property")
public class PyProperty extends PyObject {
    public static final PyType TYPE = PyPropertyExposed.TYPE;

    private static final PyStr DOC = PyStr.intern("__doc__");
    private static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr QUALNAME = PyStr.intern("__qualname__");

    /** Null where Python sees None. */
    private PyObject getter;
    private PyObject setter;
    private PyObject deleter;
    private PyObject doc;
    private PyObject name;
    private boolean docFromGetter;

    protected PyProperty(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyProperty(TYPE) : new PyPropertySub(cls);
    }

    /** The function that reads the attribute, or null. */
    public final PyObject getter() {
        return getter;
    }

    @Init
    void __init__(PyObject fget, PyObject fset, PyObject fdel, PyObject doc) {
        getter = orNull(fget);
        setter = orNull(fset);
        deleter = orNull(fdel);
        this.doc = null;
        docFromGetter = false;
        name = null;
        PyObject text = orNull(doc);
        if (text == null && getter != null) {
            text = orNull(Attributes.getOrNull(getter, DOC));
            docFromGetter = text != null;
        }
        if (type() == TYPE) {
            this.doc = text;
        } else {
            // A subclass may define __doc__ itself, so the text goes where attributes of the instance go.
            storeDoc(text == null ? Py.None : text);
        }
    }

    private void storeDoc(PyObject text) {
        try {
            Attributes.set(this, DOC, text);
        } catch (PyException e) {
            // Only the getter's own text must find a place.
            if (docFromGetter || !e.matches(PyExceptions.AttributeError)) {
                throw e;
            }
        }
    }

    private static PyObject orNull(PyObject o) {
        return o == Py.None ? null : o;
    }

    private static PyObject orNone(PyObject o) {
        return o == null ? Py.None : o;
    }

    @Special
    PyObject get(PyObject instance, PyType owner) {
        if (instance == null) {
            return this;
        }
        if (getter == null) {
            throw missing("getter", instance);
        }
        return Calls.call(getter, instance);
    }

    @Special
    void set(PyObject instance, PyObject value) {
        if (value == null) {
            if (deleter == null) {
                throw missing("deleter", instance);
            }
            Calls.call(deleter, instance);
        } else {
            if (setter == null) {
                throw missing("setter", instance);
            }
            Calls.call(setter, instance, value);
        }
    }

    private PyException missing(String what, PyObject instance) {
        PyObject known = nameOrNull();
        return Errors.attributeError("property " + (known == null ? "" : Texts.reprString(known) + " ") + "of "
            + Texts.reprString(Attributes.get(instance.type(), QUALNAME)) + " object has no " + what);
    }

    private PyObject nameOrNull() {
        return name != null ? name : getter == null ? null : Attributes.getOrNull(getter, NAME);
    }

    @Method(name = "getter")
    static PyObject withGetter(PyProperty self, PyObject fget) {
        return self.copy(fget, null, null);
    }

    @Method(name = "setter")
    static PyObject withSetter(PyProperty self, PyObject fset) {
        return self.copy(null, fset, null);
    }

    @Method(name = "deleter")
    static PyObject withDeleter(PyProperty self, PyObject fdel) {
        return self.copy(null, null, fdel);
    }

    private PyObject copy(PyObject fget, PyObject fset, PyObject fdel) {
        PyObject newGetter = fget == null || fget == Py.None ? orNone(getter) : fget;
        PyObject newSetter = fset == null || fset == Py.None ? orNone(setter) : fset;
        PyObject newDeleter = fdel == null || fdel == Py.None ? orNone(deleter) : fdel;
        PyObject text = docFromGetter && newGetter != Py.None ? Py.None : orNone(doc);
        PyObject made = Calls.call(type(), new PyObject[] {newGetter, newSetter, newDeleter, text}, null);
        if (made instanceof PyProperty property) {
            property.name = name;
        }
        return made;
    }

    @Method(name = "__set_name__")
    static PyObject setName(PyProperty self, PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("property.__set_name__", kwnames);
        if (args.length != 2) {
            throw Errors.typeError("__set_name__() takes 2 positional arguments but " + args.length + " were given");
        }
        self.name = args[1];
        return Py.None;
    }

    @Getter(name = "fget")
    PyObject getFget() {
        return orNone(getter);
    }

    @Getter(name = "fset")
    PyObject getFset() {
        return orNone(setter);
    }

    @Getter(name = "fdel")
    PyObject getFdel() {
        return orNone(deleter);
    }

    @Getter(name = "__doc__")
    PyObject getDoc() {
        return orNone(doc);
    }

    @Setter(name = "__doc__")
    void setDoc(PyObject value) {
        doc = value;
    }

    @Getter(name = "__name__")
    PyObject getName() {
        PyObject known = nameOrNull();
        if (known == null) {
            throw Errors.noAttribute(this, NAME);
        }
        return known;
    }

    @Setter(name = "__name__")
    void setNameAttribute(PyObject value) {
        name = value;
    }

    @Getter(name = "__isabstractmethod__")
    boolean isAbstract() {
        return Wrapping.isAbstract(getter) || Wrapping.isAbstract(setter) || Wrapping.isAbstract(deleter);
    }
}

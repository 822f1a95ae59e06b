package org.krait.object.descriptor;

import org.krait.expose.ClassMethod;
import org.krait.expose.Getter;
import org.krait.expose.Setter;
import org.krait.object.Attributes;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.WithAttributes;
import org.krait.object.dict.PyDict;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.str.PyStr;

/** What {@code staticmethod} and {@code classmethod} share: one wrapped callable, whose names they take on. */
public abstract class Wrapping extends WithAttributes {
    private static final PyStr[] COPIED = {
        PyStr.intern("__module__"), PyStr.intern("__name__"), PyStr.intern("__qualname__"), PyStr.intern("__doc__")
    };
    private static final PyStr ABSTRACT = PyStr.intern("__isabstractmethod__");
    private static final PyStr ANNOTATIONS = PyStr.intern("__annotations__");
    private static final PyStr ANNOTATE = PyStr.intern("__annotate__");

    private volatile PyObject callable;
    /** The names of a built-in type are taken on when somebody looks: its docstring has to be read from a file. */
    private volatile boolean deferred;

    protected Wrapping(PyType type) {
        super(type);
    }

    /** The wrapped object; null before {@code __init__}. */
    public final PyObject callable() {
        return callable;
    }

    /** Wraps a callable and takes on its names, for those it has. */
    final void wrap(PyObject callable) {
        this.callable = callable;
        if (callable instanceof PyType wrapped && !wrapped.isHeap() && !type().isHeap()) {
            deferred = true;
            return;
        }
        for (PyStr name : COPIED) {
            PyObject value = Attributes.getOrNull(callable, name);
            if (value != null) {
                Attributes.set(this, name, value);
            }
        }
    }

    /** Wraps a callable without looking at it: for functions that the runtime itself wraps. */
    final void wrapQuietly(PyObject callable) {
        this.callable = callable;
    }

    private void takeDeferredNames() {
        if (deferred) {
            synchronized (this) {
                if (deferred) {
                    // Straight into the dict: setting an attribute comes back here.
                    PyDict names = super.instanceDict();
                    for (PyStr name : COPIED) {
                        PyObject value = Attributes.getOrNull(callable, name);
                        if (value != null) {
                            names.put(name, value);
                        }
                    }
                    deferred = false;
                }
            }
        }
    }

    @Override
    public PyObject getInstanceAttr(PyStr name) {
        takeDeferredNames();
        return super.getInstanceAttr(name);
    }

    @Override
    public boolean setInstanceAttr(PyStr name, PyObject value) {
        takeDeferredNames();
        return super.setInstanceAttr(name, value);
    }

    @Override
    public PyDict instanceDict() {
        takeDeferredNames();
        return super.instanceDict();
    }

    @Override
    public boolean setInstanceDict(PyDict dict) {
        takeDeferredNames();
        return super.setInstanceDict(dict);
    }

    final PyObject required(String kind) {
        if (callable == null) {
            throw Errors.runtimeError("uninitialized " + kind + " object");
        }
        return callable;
    }

    final PyObject callableOrNone() {
        return callable == null ? Py.None : callable;
    }

    final PyObject text(String kind) {
        return Py.str("<" + kind + "(" + (callable == null ? "<NULL>" : Texts.reprString(callable)) + ")>");
    }

    static boolean isAbstract(PyObject o) {
        PyObject flag = o == null ? null : Attributes.getOrNull(o, ABSTRACT);
        return flag != null && Comparisons.isTrue(flag);
    }

    /** {@code __annotations__} or {@code __annotate__}: asked of the callable until one is set here. */
    final PyObject annotations(boolean function) {
        PyStr name = function ? ANNOTATE : ANNOTATIONS;
        PyObject own = getInstanceAttr(name);
        if (own == null) {
            own = Attributes.get(required("method"), name);
            setInstanceAttr(name, own);
        }
        return own;
    }

    final void setAnnotations(boolean function, PyObject value) {
        PyStr name = function ? ANNOTATE : ANNOTATIONS;
        if (!setInstanceAttr(name, value)) {
            throw Errors.noAttribute(this, name);
        }
    }

    @Getter(name = "__func__")
    PyObject getFunc() {
        return callableOrNone();
    }

    @Getter(name = "__wrapped__")
    PyObject getWrapped() {
        return callableOrNone();
    }

    @Getter(name = "__isabstractmethod__")
    boolean getIsAbstract() {
        return isAbstract(callable());
    }

    @Getter(name = "__dict__")
    PyObject getDict() {
        return instanceDict();
    }

    @Setter(name = "__dict__")
    void setDict(PyObject value) {
        if (value != null && !(value instanceof PyDict)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '" + SlotDefaults.name(value) + "'");
        }
        setInstanceDict((PyDict) value);
    }

    @Getter(name = "__annotations__")
    PyObject getAnnotations() {
        return annotations(false);
    }

    @Getter(name = "__annotate__")
    PyObject getAnnotate() {
        return annotations(true);
    }

    @Setter(name = "__annotate__")
    void setAnnotate(PyObject value) {
        setAnnotations(true, value);
    }

    @ClassMethod(name = "__class_getitem__")
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }

    @Setter(name = "__annotations__")
    void setAnnotations(PyObject value) {
        setAnnotations(false, value);
    }
}

package org.krait.module.collections;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.sequence.PyTuple;

/** The descriptor of a named tuple's field: reads one item of the tuple. */
@ExposeType(name = "_tuplegetter", module = "collections", subclassable = false)
public final class TupleGetter extends PyObject {
    public static final PyType TYPE = TupleGetterExposed.TYPE;

    private final long index;
    private PyObject doc;

    private TupleGetter(long index, PyObject doc) {
        super(TYPE);
        this.index = index;
        this.doc = doc;
    }

    @New(signature = "(index, doc, /)")
    static PyObject __new__(PyType cls, long index, PyObject doc) {
        return new TupleGetter(index, doc);
    }

    @Special
    PyObject get(PyObject instance, PyType owner) {
        if (instance == null || instance == Py.None) {
            return this;
        }
        if (!(instance instanceof PyTuple tuple)) {
            throw Errors.typeError("descriptor for index '" + index + "' for tuple subclasses doesn't apply to '"
                    + instance.type().longName() + "' object");
        }
        if (index < 0 || index >= tuple.items.length) {
            throw Errors.indexError("tuple index out of range");
        }
        return tuple.items[(int) index];
    }

    @Special
    void set(PyObject instance, PyObject value) {
        throw Errors.attributeError(value == null ? "can't delete attribute" : "can't set attribute");
    }

    @Getter
    PyObject __doc__() {
        return doc;
    }

    @Setter(name = "__doc__")
    void setDoc(PyObject value) {
        doc = value == null ? Py.None : value;
    }

    @Method
    PyObject __reduce__() {
        return Py.tuple(TYPE, Py.tuple(Py.integer(index), doc));
    }

    @Special
    PyObject repr() {
        return Py.str(type().name() + "(" + index + ", " + Texts.reprString(doc) + ")");
    }
}

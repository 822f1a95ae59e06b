package org.krait.object.dict;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * {@code types.MappingProxyType}: any mapping, read-only. The {@code __dict__} of a type is shown through
 * one.
 */
@ExposeType(name = "mappingproxy", subclassable = false, pattern = "mapping")
public final class PyMappingProxy extends PyObject {
    public static final PyType TYPE = PyMappingProxyExposed.TYPE;

    private static final PyStr GET = PyStr.intern("get");
    private static final PyStr KEYS = PyStr.intern("keys");
    private static final PyStr VALUES = PyStr.intern("values");
    private static final PyStr ITEMS = PyStr.intern("items");
    private static final PyStr COPY = PyStr.intern("copy");
    private static final PyStr REVERSED = PyStr.intern("__reversed__");

    private static final PyStr DOC = PyStr.intern("__doc__");

    private final PyObject mapping;
    /** The built-in type whose dictionary this is; its docstring is read from a file when somebody looks at values. */
    private final PyType documented;

    /** Shows a mapping. */
    public PyMappingProxy(PyObject mapping) {
        super(TYPE);
        this.mapping = mapping;
        this.documented = null;
    }

    /** Shows the dictionary of a built-in type. */
    public PyMappingProxy(PyType documented) {
        super(TYPE);
        this.mapping = documented.dict();
        this.documented = documented;
    }

    /** The mapping, with all that is in it. */
    private PyObject complete() {
        if (documented != null) {
            documented.showDoc();
        }
        return mapping;
    }

    /** The mapping, with what it has for {@code key}. */
    private PyObject completeFor(PyObject key) {
        return key instanceof PyStr name && !name.equals(DOC) ? mapping : complete();
    }

    @New(signature = "(mapping)")
    static PyObject __new__(PyType cls, PyObject mapping) {
        boolean sequence = mapping instanceof PyList || mapping instanceof PyTuple;
        if (!mapping.type().hasSlot(Slot.GETITEM) || sequence) {
            throw Errors.typeError("mappingproxy() argument must be a mapping, not " + mapping.type().longName());
        }
        return new PyMappingProxy(mapping);
    }

    @Special
    long len() {
        return Containers.len(mapping);
    }

    @Special
    PyObject getItem(PyObject key) {
        return Containers.getItem(completeFor(key), key);
    }

    @Special
    boolean contains(PyObject key) {
        return Containers.contains(mapping, key);
    }

    @Special
    PyObject iter() {
        return Iteration.iter(mapping);
    }

    @Special
    long hash() {
        return Comparisons.hash(complete());
    }

    @Special
    PyObject str() {
        return Texts.str(complete());
    }

    @Special
    PyObject repr() {
        return Py.str("mappingproxy(" + Texts.reprString(complete()) + ")");
    }

    @Special
    PyObject richCompare(PyObject other, CompareOp op) {
        return Comparisons.compare(complete(), other, op);
    }

    private static PyObject unwrap(PyObject o) {
        return o instanceof PyMappingProxy proxy ? proxy.complete() : o;
    }

    @Special
    static PyObject or(PyObject v, PyObject w) {
        return Numbers.or(unwrap(v), unwrap(w));
    }

    @Special
    static PyObject ror(PyObject w, PyObject v) {
        return Numbers.or(unwrap(v), unwrap(w));
    }

    @Special
    PyObject ior(PyObject other) {
        throw Errors.typeError("'|=' is not supported by " + type().name() + "; use '|' instead");
    }

    @Method
    PyObject get(PyObject key, PyObject defaultValue) {
        return Calls.method(completeFor(key), GET, key, defaultValue == null ? Py.None : defaultValue);
    }

    @Method
    PyObject keys() {
        return Calls.method(complete(), KEYS);
    }

    @Method
    PyObject values() {
        return Calls.method(complete(), VALUES);
    }

    @Method
    PyObject items() {
        return Calls.method(complete(), ITEMS);
    }

    @Method
    PyObject copy() {
        return Calls.method(complete(), COPY);
    }

    @Method
    PyObject __reversed__() {
        return Calls.method(mapping, REVERSED);
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return PyGenericAlias.of(cls, object);
    }
}

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

    /** The mapping behind. */
    public final PyObject mapping;

    public PyMappingProxy(PyObject mapping) {
        super(TYPE);
        this.mapping = mapping;
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
        return Containers.getItem(mapping, key);
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
        return Comparisons.hash(mapping);
    }

    @Special
    PyObject str() {
        return Texts.str(mapping);
    }

    @Special
    PyObject repr() {
        return Py.str("mappingproxy(" + Texts.reprString(mapping) + ")");
    }

    @Special
    PyObject richCompare(PyObject other, CompareOp op) {
        return Comparisons.compare(mapping, other, op);
    }

    private static PyObject unwrap(PyObject o) {
        return o instanceof PyMappingProxy proxy ? proxy.mapping : o;
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
        return Calls.method(mapping, GET, key, defaultValue == null ? Py.None : defaultValue);
    }

    @Method
    PyObject keys() {
        return Calls.method(mapping, KEYS);
    }

    @Method
    PyObject values() {
        return Calls.method(mapping, VALUES);
    }

    @Method
    PyObject items() {
        return Calls.method(mapping, ITEMS);
    }

    @Method
    PyObject copy() {
        return Calls.method(mapping, COPY);
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

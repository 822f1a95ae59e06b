package org.krait.object.generic;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** {@code list[int]}: a generic type with arguments (PEP 585); mostly behaves as its origin does. */
@ExposeType(name = "GenericAlias", module = "types", weakly = true)
public class PyGenericAlias extends PyObject {
    public static final PyType TYPE = PyGenericAliasExposed.TYPE;

    private static final PyStr ORIG_CLASS = PyStr.intern("__orig_class__");

    private static final PyStr DIR = PyStr.intern("__dir__");

    private PyObject origin;
    private PyTuple args;
    private boolean starred;
    private PyTuple parameters;

    protected PyGenericAlias(PyType type) {
        super(type);
    }

    /** The alias {@code origin[item]}; a tuple gives several arguments. */
    public static PyGenericAlias of(PyObject origin, PyObject item) {
        return new PyGenericAlias(TYPE).set(origin, item, false);
    }

    private PyGenericAlias set(PyObject origin, PyObject item, boolean starred) {
        this.origin = origin;
        this.args = item instanceof PyTuple tuple ? tuple : Py.tuple(item);
        this.starred = starred;
        return this;
    }

    @New(signature = "($type, origin, args, /)")
    static PyObject __new__(PyType cls, PyObject origin, PyObject args) {
        PyGenericAlias alias = cls == TYPE ? new PyGenericAlias(TYPE) : new PyGenericAliasSub(cls);
        return alias.set(origin, args, false);
    }

    @Special
    PyObject repr() {
        StringBuilder out = new StringBuilder(starred ? "*" : "").append(TypeParameters.show(origin)).append('[');
        for (int i = 0; i < args.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(TypeParameters.showArgument(args.items[i]));
        }
        return Py.str(out.append(args.size() == 0 ? "()]" : "]").toString());
    }

    @Special
    long hash() {
        return Comparisons.hash(origin) ^ Comparisons.hash(args);
    }

    @Special
    static PyObject richCompare(PyGenericAlias self, PyObject other, CompareOp op) {
        if (!(other instanceof PyGenericAlias alias) || op != CompareOp.EQ && op != CompareOp.NE) {
            return Py.NotImplemented;
        }
        boolean same = self.starred == alias.starred && Comparisons.equal(self.origin, alias.origin)
                && Comparisons.equal(self.args, alias.args);
        return Py.bool(same == (op == CompareOp.EQ));
    }

    @Special
    PyObject getItem(PyObject item) {
        PyObject[] changed = TypeParameters.substitute(this, args.items, parameters(), item);
        return new PyGenericAlias(TYPE).set(origin, PyTuple.of(changed), starred);
    }

    @Special
    static PyObject call(PyGenericAlias self, PyObject[] args, PyTuple kwnames) {
        PyObject made = Calls.call(self.origin, args, kwnames);
        try {
            Attributes.set(made, ORIG_CLASS, self);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.AttributeError) && !e.matches(PyExceptions.TypeError)) {
                throw e;
            }
        }
        return made;
    }

    @Special
    static PyObject getAttribute(PyGenericAlias self, PyStr name) {
        String text = name.toString();
        boolean own = switch (text) {
            case "__class__", "__origin__", "__args__", "__unpacked__", "__parameters__",
                    "__typing_unpacked_tuple_args__", "__bases__",
                    "__mro_entries__", "__reduce_ex__", "__reduce__", "__copy__", "__deepcopy__" -> true;
            default -> false;
        };
        if (!own && self.type() == TYPE && !text.equals("__bases__") && !text.equals("__file__")) {
            return Attributes.get(self.origin, name);
        }
        return Attributes.genericGet(self, name);
    }

    @Special
    static PyObject or(PyObject v, PyObject w) {
        return PyUnion.orOrNotImplemented(v, w);
    }

    @Special
    static PyObject ror(PyObject v, PyObject w) {
        return PyUnion.orOrNotImplemented(w, v);
    }

    @Special
    PyObject iter() {
        return new PyGenericAliasIterator(this);
    }

    /** The alias as it stands after a star. */
    PyObject unpackedForm() {
        return new PyGenericAlias(TYPE).set(origin, args, true);
    }

    @Method(name = "__mro_entries__", signature = "($self, bases, /)")
    PyObject mroEntries(PyObject bases) {
        return Py.tuple(origin);
    }

    @Method(name = "__instancecheck__", signature = "($self, instance, /)")
    PyObject instanceCheck(PyObject instance) {
        throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
    }

    @Method(name = "__subclasscheck__", signature = "($self, cls, /)")
    PyObject subclassCheck(PyObject cls) {
        throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
    }

    @Method(name = "__reduce__", signature = "($self, /)")
    PyObject reduce() {
        if (starred) {
            PyGenericAlias plain = new PyGenericAlias(TYPE).set(origin, args, false);
            return Py.tuple(Imports.builtin("next"), Py.tuple(Iteration.iter(plain)));
        }
        return Py.tuple(TYPE, Py.tuple(origin, args));
    }

    @Method(name = "__dir__", signature = "($self, /)")
    PyObject dir() {
        PyDict names = new PyDict();
        for (PyObject name : Iteration.toArray(Calls.special(origin, DIR))) {
            names.put(name, Py.None);
        }
        for (String own : new String[] {"__class__", "__origin__", "__args__", "__parameters__", "__mro_entries__",
            "__reduce_ex__", "__reduce__", "__unpacked__",
            "__typing_unpacked_tuple_args__"}) {
            names.put(PyStr.intern(own), Py.None);
        }
        return PyList.ofArray(Iteration.toArray(names).clone());
    }

    @Getter(name = "__origin__")
    PyObject origin() {
        return origin;
    }

    @Getter(name = "__args__")
    PyObject args() {
        return args;
    }

    @Getter(name = "__unpacked__")
    PyObject unpacked() {
        return Py.bool(starred);
    }

    @Getter(name = "__parameters__")
    PyTuple parameters() {
        if (parameters == null) {
            parameters = TypeParameters.of(args.items);
        }
        return parameters;
    }

    @Getter(name = "__typing_unpacked_tuple_args__")
    PyObject unpackedArgs() {
        return starred && origin == PyTuple.TYPE ? args : Py.None;
    }
}

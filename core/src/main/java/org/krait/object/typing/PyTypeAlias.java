package org.krait.object.typing;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.generic.PyUnion;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code typing.TypeAliasType}: what {@code type X = ...} makes. */
@ExposeType(name = "TypeAliasType", module = "typing", subclassable = false, weakly = true)
public final class PyTypeAlias extends PyObject {
    /** {@code typing.TypeAliasType}. */
    public static final PyType TYPE = PyTypeAliasExposed.TYPE;

    private static final PyStr MODULE = PyStr.intern("__module__");

    private final PyStr name;
    private final PyTuple typeParams;
    private final Lazy value;
    private final PyObject module;

    private PyTypeAlias(PyStr name, PyTuple typeParams, Lazy value, PyObject module) {
        super(TYPE);
        this.name = name;
        this.typeParams = typeParams;
        this.value = value;
        this.module = module;
    }

    /** The alias of a {@code type} statement; {@code typeParams} may be None. */
    public static PyTypeAlias of(PyStr name, PyObject typeParams, PyObject evaluate) {
        return new PyTypeAlias(name, typeParams instanceof PyTuple tuple ? tuple : PyTuple.EMPTY,
                new Lazy(null, evaluate), Attributes.getOrNull(evaluate, MODULE));
    }

    @New(name = "typealias", signature = "($type, name, value, *, type_params=())")
    static PyObject __new__(PyType cls, PyObject name, PyObject value, PyObject typeParams) {
        PyStr text = TypeParameter.checkedName(name, "typealias");
        PyTuple params = PyTuple.EMPTY;
        if (typeParams != null) {
            if (!(typeParams instanceof PyTuple tuple)) {
                throw Errors.typeError("type_params must be a tuple");
            }
            check(tuple);
            params = tuple;
        }
        return new PyTypeAlias(text, params, new Lazy(value, null), TypeParameter.callerModule());
    }

    private static void check(PyTuple params) {
        boolean withDefault = false;
        for (PyObject param : params.items) {
            if (!(param instanceof TypeParameter parameter)) {
                throw Errors.typeError("Expected a type param, got " + Texts.reprString(param));
            }
            boolean hasDefault = parameter.hasDefault();
            if (withDefault && !hasDefault) {
                throw Errors.typeError("non-default type parameter '" + Texts.reprString(param)
                        + "' follows default type parameter");
            }
            withDefault |= hasDefault;
        }
    }

    @Special
    static PyObject repr(PyTypeAlias self) {
        return self.name;
    }

    @Special
    static PyObject getItem(PyTypeAlias self, PyObject args) {
        if (self.typeParams.size() == 0) {
            throw Errors.typeError("Only generic type aliases are subscriptable");
        }
        return PyGenericAlias.of(self, args);
    }

    @Special
    static PyObject iter(PyTypeAlias self) {
        return Iteration.iter(Py.tuple(Unpacking.unpack(self)));
    }

    @Special
    static PyObject or(PyObject v, PyObject w) {
        return PyUnion.orOrNotImplemented(v, w);
    }

    @Special
    static PyObject ror(PyObject v, PyObject w) {
        return PyUnion.orOrNotImplemented(w, v);
    }

    @Method(name = "__reduce__", signature = "($self, /)")
    PyObject reduce() {
        return name;
    }

    @Getter(name = "__name__")
    PyObject nameAttribute() {
        return name;
    }

    @Getter(name = "__parameters__")
    PyObject parametersAttribute() {
        return Unpacking.unpackTypeVarTuples(typeParams);
    }

    @Getter(name = "__type_params__")
    PyObject typeParamsAttribute() {
        return typeParams;
    }

    @Getter(name = "__value__")
    PyObject valueAttribute() {
        return value.get(Py.None);
    }

    @Getter(name = "evaluate_value")
    PyObject evaluateValueAttribute() {
        return value.evaluator();
    }

    @Getter(name = "__module__")
    PyObject moduleAttribute() {
        return module == null ? Py.None : module;
    }
}

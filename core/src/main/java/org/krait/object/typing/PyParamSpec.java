package org.krait.object.typing;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.generic.PyUnion;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** {@code typing.ParamSpec}: stands for the parameters of a callable (PEP 612). */
@ExposeType(name = "ParamSpec", module = "typing", subclassable = false, weakly = true)
public final class PyParamSpec extends TypeParameter {
    /** {@code typing.ParamSpec}. */
    public static final PyType TYPE = PyParamSpecExposed.TYPE;

    /** {@code typing.ParamSpecArgs}. */
    public static final PyType ARGS_TYPE = PyParamSpecArgs.TYPE;

    /** {@code typing.ParamSpecKwargs}. */
    public static final PyType KWARGS_TYPE = PyParamSpecKwargs.TYPE;

    private final PyObject bound;
    private final boolean covariant;
    private final boolean contravariant;
    private final boolean inferVariance;

    private PyParamSpec(PyStr name, PyObject bound, PyObject defaultValue, boolean covariant, boolean contravariant,
            boolean inferVariance) {
        super(TYPE, name, defaultValue);
        this.bound = bound;
        this.covariant = covariant;
        this.contravariant = contravariant;
        this.inferVariance = inferVariance;
    }

    /** The parameter of a {@code [**P]}. */
    public static PyParamSpec of(PyStr name) {
        return new PyParamSpec(name, null, null, false, false, true);
    }

    @New(signature = "($type, name, *, bound=None, default=typing.NoDefault, covariant=False, "
            + "contravariant=False, infer_variance=False)")
    static PyObject __new__(PyType cls, PyObject name, PyObject bound, PyObject defaultValue, boolean covariant,
            boolean contravariant, boolean inferVariance) {
        PyStr text = checkedName(name, "paramspec");
        checkVariance(covariant, contravariant, inferVariance);
        PyParamSpec spec = new PyParamSpec(text, checkedType(bound, "Bound must be a type."),
                defaultValue == null ? NoDefault.NO_DEFAULT : defaultValue, covariant, contravariant, inferVariance);
        spec.noteCaller();
        return spec;
    }

    @Getter(name = "__bound__")
    PyObject boundAttribute() {
        return bound == null ? Py.None : bound;
    }

    @Getter(name = "args")
    PyObject argsAttribute() {
        return new PyParamSpecArgs(this);
    }

    @Getter(name = "kwargs")
    PyObject kwargsAttribute() {
        return new PyParamSpecKwargs(this);
    }

    @Method(name = "__typing_subst__", signature = "($self, arg, /)")
    PyObject typingSubst(PyObject arg) {
        return Imports.call("typing", "_paramspec_subst", this, arg);
    }

    @Method(name = "__typing_prepare_subst__", signature = "($self, alias, args, /)")
    PyObject typingPrepareSubst(PyObject alias, PyObject args) {
        return Imports.call("typing", "_paramspec_prepare_subst", this, alias, args);
    }

    @Getter(name = "__name__")
    PyObject nameAttribute() {
        return name;
    }

    @Getter(name = "__default__")
    PyObject defaultAttribute() {
        return defaultOrNone();
    }

    @Getter(name = "evaluate_default")
    PyObject evaluateDefaultAttribute() {
        return defaultValue.evaluator();
    }

    @Method(name = "has_default", signature = "($self, /)")
    boolean hasDefaultMethod() {
        return hasDefault();
    }

    @Method(name = "__reduce__", signature = "($self, /)")
    PyObject reduce() {
        return name;
    }

    @Method(name = "__mro_entries__", signature = "($self, object, /)")
    PyObject mroEntries(PyObject bases) {
        throw noSubclass("ParamSpec");
    }

    @Getter(name = "__covariant__")
    PyObject covariantAttribute() {
        return Py.bool(covariant);
    }

    @Getter(name = "__contravariant__")
    PyObject contravariantAttribute() {
        return Py.bool(contravariant);
    }

    @Getter(name = "__infer_variance__")
    PyObject inferVarianceAttribute() {
        return Py.bool(inferVariance);
    }

    @Special
    static PyObject or(PyObject v, PyObject w) {
        return PyUnion.of(v, w);
    }

    @Special
    static PyObject ror(PyObject v, PyObject w) {
        return PyUnion.of(w, v);
    }

    @Special
    static PyObject repr(PyParamSpec self) {
        return self.shown(self.covariant, self.contravariant, self.inferVariance);
    }
}

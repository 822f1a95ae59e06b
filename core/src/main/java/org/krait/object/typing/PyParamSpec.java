package org.krait.object.typing;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** {@code typing.ParamSpec}: stands for the parameters of a callable (PEP 612). */
@ExposeType(name = "ParamSpec", module = "typing", subclassable = false, weakly = true)
public final class PyParamSpec extends VariantParameter {
    /** {@code typing.ParamSpec}. */
    public static final PyType TYPE = PyParamSpecExposed.TYPE;

    /** {@code typing.ParamSpecArgs}. */
    public static final PyType ARGS_TYPE = PyParamSpecArgs.TYPE;

    /** {@code typing.ParamSpecKwargs}. */
    public static final PyType KWARGS_TYPE = PyParamSpecKwargs.TYPE;

    private final PyObject bound;

    private PyParamSpec(PyStr name, PyObject bound, PyObject defaultValue, boolean covariant, boolean contravariant,
            boolean inferVariance) {
        super(TYPE, name, defaultValue, covariant, contravariant, inferVariance);
        this.bound = bound;
    }

    /** The parameter of a {@code [**P]}. */
    public static PyParamSpec of(PyStr name) {
        return new PyParamSpec(name, null, null, false, false, true);
    }

    @New(name = "paramspec", signature = "($type, name, *, bound=None, default=typing.NoDefault, covariant=False, "
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

    @Method(name = "__mro_entries__", signature = "($self, object, /)")
    PyObject mroEntries(PyObject bases) {
        throw noSubclass("ParamSpec");
    }
}

package org.krait.object.typing;

import java.util.Arrays;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Attributes;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** {@code typing.TypeVar}. */
@ExposeType(name = "TypeVar", module = "typing", subclassable = false, weakly = true)
public final class PyTypeVar extends VariantParameter {
    /** {@code typing.TypeVar}. */
    public static final PyType TYPE = PyTypeVarExposed.TYPE;

    private static final PyStr PARAMETERS = PyStr.intern("__parameters__");
    private static final String BOUND = "Bound must be a type.";

    private final Lazy bound;
    private final Lazy constraints;

    private PyTypeVar(PyStr name, Lazy bound, Lazy constraints, PyObject defaultValue, boolean covariant,
            boolean contravariant, boolean inferVariance) {
        super(TYPE, name, defaultValue, covariant, contravariant, inferVariance);
        this.bound = bound;
        this.constraints = constraints;
    }

    /** The type variable of a {@code [T]}; the evaluators of bound and constraints may be null. */
    public static PyTypeVar of(PyStr name, PyObject evaluateBound, PyObject evaluateConstraints) {
        return new PyTypeVar(name, new Lazy(null, evaluateBound), new Lazy(null, evaluateConstraints), null, false,
                false, true);
    }

    @New(name = "typevar", signature = "($type, name, *constraints, bound=None, default=typing.NoDefault, "
            + "covariant=False, contravariant=False, infer_variance=False)")
    static PyObject __new__(PyType cls, PyObject name, PyObject[] constraints, PyObject bound, PyObject defaultValue,
            boolean covariant, boolean contravariant, boolean inferVariance) {
        PyStr text = checkedName(name, "typevar");
        checkVariance(covariant, contravariant, inferVariance);
        PyObject checkedBound = checkedType(bound, BOUND);
        if (constraints.length == 1) {
            throw Errors.typeError("A single constraint is not allowed");
        }
        if (constraints.length > 0 && checkedBound != null) {
            throw Errors.typeError("Constraints cannot be combined with bound=...");
        }
        PyObject allowed = constraints.length == 0 ? null : PyTuple.of(constraints);
        PyTypeVar variable = new PyTypeVar(text, new Lazy(checkedBound, null), new Lazy(allowed, null),
                defaultValue == null ? NoDefault.NO_DEFAULT : defaultValue, covariant, contravariant, inferVariance);
        variable.noteCaller();
        return variable;
    }

    @Getter(name = "__bound__")
    PyObject boundAttribute() {
        return bound.get(Py.None);
    }

    @Getter(name = "evaluate_bound")
    PyObject evaluateBoundAttribute() {
        return bound.evaluator();
    }

    @Getter(name = "__constraints__")
    PyObject constraintsAttribute() {
        return constraints.get(PyTuple.EMPTY);
    }

    @Getter(name = "evaluate_constraints")
    PyObject evaluateConstraintsAttribute() {
        return constraints.evaluator();
    }

    @Method(name = "__typing_subst__", signature = "($self, arg, /)")
    PyObject typingSubst(PyObject arg) {
        return Imports.call("typing", "_typevar_subst", this, arg);
    }

    @Method(name = "__typing_prepare_subst__", signature = "($self, alias, args, /)")
    PyObject typingPrepareSubst(PyObject alias, PyObject args) {
        PyObject[] parameters = Iteration.toArray(Attributes.get(alias, PARAMETERS));
        int index = 0;
        while (index < parameters.length && parameters[index] != this) {
            index++;
        }
        long given = Containers.len(args);
        if (index < given) {
            return args;
        }
        if (index == given && hasDefault()) {
            PyObject[] all = Arrays.copyOf(Iteration.toArray(args), index + 1);
            all[index] = defaultOrNone();
            return PyTuple.of(all);
        }
        throw Errors.typeError("Too few arguments for " + Texts.strString(alias) + "; actual " + given
                + ", expected at least " + (index + 1));
    }

    @Method(name = "__mro_entries__", signature = "($self, object, /)")
    PyObject mroEntries(PyObject bases) {
        throw noSubclass("TypeVar");
    }
}

package org.krait.object.typing;

import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.WithAttributes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.importing.Imports;

/** What TypeVar, ParamSpec and TypeVarTuple share: a name, a default, and attributes of their own. */
public abstract class TypeParameter extends WithAttributes {
    private static final PyStr MODULE = PyStr.intern("__module__");

    final PyStr name;
    final Lazy defaultValue;

    TypeParameter(PyType type, PyStr name, PyObject defaultValue) {
        super(type);
        this.name = name;
        this.defaultValue = new Lazy(defaultValue, null);
    }

    /** Gives the parameter the function that computes its default (intrinsic SET_TYPEPARAM_DEFAULT). */
    public final void setEvaluateDefault(PyObject evaluate) {
        defaultValue.setEvaluate(evaluate);
    }

    final PyObject defaultOrNone() {
        return defaultValue.get(NoDefault.NO_DEFAULT);
    }

    final boolean hasDefault() {
        return defaultOrNone() != NoDefault.NO_DEFAULT;
    }

    /** Notes the module of the Python code that calls the constructor. */
    final void noteCaller() {
        PyObject module = callerModule();
        if (module != null) {
            setInstanceAttr(MODULE, module);
        }
    }

    /** The module of the Python code that runs; null if there is none. */
    static PyObject callerModule() {
        PyFrame frame = ThreadState.get().frame;
        return frame == null || frame.function == null ? null : Attributes.getOrNull(frame.function, MODULE);
    }

    static PyStr checkedName(PyObject name, String function) {
        if (!(name instanceof PyStr s)) {
            throw ArgParser.badArgument(function, "argument 'name'", "str", name);
        }
        return s;
    }

    static PyObject checkedType(PyObject type, String message) {
        return type == Py.None ? null : Imports.call("typing", "_type_check", type, PyStr.of(message));
    }

    /** The prefix that {@code repr} shows for the variance, and the name. */
    final PyObject shown(boolean covariant, boolean contravariant, boolean inferVariance) {
        if (inferVariance) {
            return name;
        }
        return Py.str((covariant ? "+" : contravariant ? "-" : "~") + name);
    }

    static void checkVariance(boolean covariant, boolean contravariant, boolean inferVariance) {
        if (covariant && contravariant) {
            throw Errors.valueError("Bivariant types are not supported.");
        }
        if (inferVariance && (covariant || contravariant)) {
            throw Errors.valueError("Variance cannot be specified with infer_variance.");
        }
    }

    static PyException noSubclass(String kind) {
        return Errors.typeError("Cannot subclass an instance of " + kind);
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
}

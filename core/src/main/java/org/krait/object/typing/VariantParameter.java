package org.krait.object.typing;

import org.krait.expose.Getter;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.generic.PyUnion;
import org.krait.object.str.PyStr;

/** A type parameter that may vary with its argument: {@code TypeVar} and {@code ParamSpec}. */
abstract class VariantParameter extends TypeParameter {
    final boolean covariant;
    final boolean contravariant;
    final boolean inferVariance;

    VariantParameter(PyType type, PyStr name, PyObject defaultValue, boolean covariant, boolean contravariant,
            boolean inferVariance) {
        super(type, name, defaultValue);
        this.covariant = covariant;
        this.contravariant = contravariant;
        this.inferVariance = inferVariance;
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
    final PyObject repr() {
        return shown(covariant, contravariant, inferVariance);
    }
}

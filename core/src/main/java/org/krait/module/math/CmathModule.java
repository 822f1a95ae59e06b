package org.krait.module.math;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.math.ComplexFunctions;
import org.krait.algorithm.math.Elementary;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.ComplexOperators;
import org.krait.object.number.PyComplex;
import org.krait.object.str.PyStr;

/** The functions of {@code cmath} (library reference). */
@ExposeModule(name = "cmath")
public final class CmathModule extends JavaModule {
    public CmathModule() {
        super(CmathModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        double inf = Double.POSITIVE_INFINITY;
        dict.put(PyStr.intern("pi"), Py.real(Math.PI));
        dict.put(PyStr.intern("e"), Py.real(Math.E));
        dict.put(PyStr.intern("tau"), Py.real(2 * Math.PI));
        dict.put(PyStr.intern("inf"), Py.real(inf));
        dict.put(PyStr.intern("infj"), new PyComplex(0, inf));
        dict.put(PyStr.intern("nan"), Py.real(Double.NaN));
        dict.put(PyStr.intern("nanj"), new PyComplex(0, Double.NaN));
    }

    /** A function of two doubles that gives the two parts of a complex number. */
    private interface Operation {
        double[] apply(double re, double im);
    }

    private static PyObject of(Operation f, PyObject z) {
        PyComplex c = PyComplex.from(z);
        return complex(f, c.real, c.imag);
    }

    private static PyComplex complex(Operation f, double re, double im) {
        try {
            double[] parts = f.apply(re, im);
            return new PyComplex(parts[0], parts[1]);
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    @Function
    PyObject acos(PyObject z) {
        return of(ComplexFunctions::acos, z);
    }

    @Function
    PyObject acosh(PyObject z) {
        return of(ComplexFunctions::acosh, z);
    }

    @Function
    PyObject asin(PyObject z) {
        return of(ComplexFunctions::asin, z);
    }

    @Function
    PyObject asinh(PyObject z) {
        return of(ComplexFunctions::asinh, z);
    }

    @Function
    PyObject atan(PyObject z) {
        return of(ComplexFunctions::atan, z);
    }

    @Function
    PyObject atanh(PyObject z) {
        return of(ComplexFunctions::atanh, z);
    }

    @Function
    PyObject cos(PyObject z) {
        return of(ComplexFunctions::cos, z);
    }

    @Function
    PyObject cosh(PyObject z) {
        return of(ComplexFunctions::cosh, z);
    }

    @Function
    PyObject exp(PyObject z) {
        return of(ComplexFunctions::exp, z);
    }

    @Function
    PyObject log10(PyObject z) {
        return of(ComplexFunctions::log10, z);
    }

    @Function
    PyObject sin(PyObject z) {
        return of(ComplexFunctions::sin, z);
    }

    @Function
    PyObject sinh(PyObject z) {
        return of(ComplexFunctions::sinh, z);
    }

    @Function
    PyObject sqrt(PyObject z) {
        return of(ComplexFunctions::sqrt, z);
    }

    @Function
    PyObject tan(PyObject z) {
        return of(ComplexFunctions::tan, z);
    }

    @Function
    PyObject tanh(PyObject z) {
        return of(ComplexFunctions::tanh, z);
    }

    @Function
    PyObject log(PyObject z, PyObject base) {
        PyComplex x = PyComplex.from(z);
        PyComplex y = base == null ? null : PyComplex.from(base);
        PyComplex c = (PyComplex) of(ComplexFunctions::log, x);
        if (y == null) {
            return c;
        }
        PyComplex b = (PyComplex) of(ComplexFunctions::log, y);
        try {
            double[] q = ComplexOperators.div(c.real, c.imag, b.real, b.imag);
            return new PyComplex(q[0], q[1]);
        } catch (PyException e) {
            if (e.matches(PyExceptions.ZeroDivisionError)) {
                throw Errors.valueError("math domain error");
            }
            throw e;
        }
    }

    @Function
    double phase(PyObject z) {
        PyComplex c = PyComplex.from(z);
        return Elementary.atan2(c.imag, c.real);
    }

    @Function
    PyObject polar(PyObject z) {
        PyComplex c = PyComplex.from(z);
        double angle = Elementary.atan2(c.imag, c.real);
        try {
            return Py.tuple(Py.real(ComplexFunctions.abs(c.real, c.imag)), Py.real(angle));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    @Function
    PyObject rect(double r, double phi) {
        return complex(ComplexFunctions::rect, r, phi);
    }

    @Function
    boolean isfinite(PyObject z) {
        PyComplex c = PyComplex.from(z);
        return Double.isFinite(c.real) && Double.isFinite(c.imag);
    }

    @Function
    boolean isinf(PyObject z) {
        PyComplex c = PyComplex.from(z);
        return Double.isInfinite(c.real) || Double.isInfinite(c.imag);
    }

    @Function
    boolean isnan(PyObject z) {
        PyComplex c = PyComplex.from(z);
        return Double.isNaN(c.real) || Double.isNaN(c.imag);
    }

    @Function
    boolean isclose(PyObject a, PyObject b, double rel_tol, double abs_tol) {
        PyComplex v = PyComplex.from(a);
        PyComplex w = PyComplex.from(b);
        if (rel_tol < 0 || abs_tol < 0) {
            throw Errors.valueError("tolerances must be non-negative");
        }
        if (v.real == w.real && v.imag == w.imag) {
            return true;
        }
        if (isinf(v) || isinf(w)) {
            return false;
        }
        double difference = Math.hypot(v.real - w.real, v.imag - w.imag);
        return difference <= rel_tol * Math.hypot(w.real, w.imag)
                || difference <= rel_tol * Math.hypot(v.real, v.imag) || difference <= abs_tol;
    }
}

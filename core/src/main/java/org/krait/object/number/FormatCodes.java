package org.krait.object.number;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.number.FormatSpec;
import org.krait.algorithm.number.NumberFormat;
import org.krait.object.AlgorithmErrors;
import org.krait.object.PyObject;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/** {@code __format__} of numbers with a spec that is not empty. */
final class FormatCodes {
    private FormatCodes() {
    }

    static PyObject format(PyInt v, PyStr spec) {
        try {
            FormatSpec parsed = FormatSpec.ofInt(spec.toString(), v.type().longName());
            return PyStr.of(NumberFormat.formatInt(parsed, v.bigValue(), Interpreter.current().intMaxStrDigits));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    static PyObject format(PyFloat v, PyStr spec) {
        try {
            return PyStr.of(NumberFormat.formatFloat(FormatSpec.ofFloat(spec.toString(), v.type().longName()),
                    v.value));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    static PyObject format(PyComplex v, PyStr spec) {
        try {
            FormatSpec parsed = FormatSpec.ofFloat(spec.toString(), v.type().longName());
            return PyStr.of(NumberFormat.formatComplex(parsed, v.real, v.imag));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }
}

package org.krait.object.number;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.number.FloatText;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.descriptor.CallErrors;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Warnings;

/** {@code complex(number_or_string)}, {@code complex(real, imag)} (library reference, {@code complex}). */
final class ComplexConstructor {
    private static final PyStr COMPLEX = PyStr.intern("__complex__");

    private ComplexConstructor() {
    }

    static PyComplex make(PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.items.length);
        if (args.length > 2) {
            throw CallErrors.tooMany("complex()", 2, positional, args.length);
        }
        PyObject real = positional > 0 ? args[0] : null;
        PyObject imag = positional > 1 ? args[1] : null;
        for (int i = positional; i < args.length; i++) {
            String name = kwnames.items[i - positional].toString();
            if (name.equals("real") && real == null) {
                real = args[i];
            } else if (name.equals("imag") && imag == null) {
                imag = args[i];
            } else if (name.equals("real")) {
                throw Errors.typeError("argument for complex() given by name ('real') and position (1)");
            } else if (name.equals("imag")) {
                throw Errors.typeError("argument for complex() given by name ('imag') and position (2)");
            } else {
                throw CallErrors.unexpectedKeyword("complex()", name, "real", "imag");
            }
        }
        if (imag == null && positional == 1) {
            return fromObject(real);
        }
        return fromParts(real, imag);
    }

    private static PyComplex fromObject(PyObject x) {
        if (x.type() == PyComplex.TYPE) {
            return (PyComplex) x;
        }
        if (x instanceof PyStr s) {
            try {
                double[] parts = FloatText.parseComplex(s.toString());
                return new PyComplex(parts[0], parts[1]);
            } catch (AlgorithmError e) {
                throw AlgorithmErrors.raise(e);
            }
        }
        PyComplex c = special(x);
        if (c != null) {
            return c;
        }
        if (x instanceof PyComplex z) {
            return z;
        }
        if (!isReal(x)) {
            throw Errors.typeError("complex() argument must be a string or a number, not " + x.type().longName());
        }
        return new PyComplex(Numbers.asDouble(x), 0);
    }

    private static boolean isReal(PyObject x) {
        return x.type().hasSlot(Slot.FLOAT) || x.type().hasSlot(Slot.INDEX);
    }

    /** What {@code __complex__} gives, null if there is none. */
    static PyComplex special(PyObject x) {
        if (x.type() == PyComplex.TYPE) {
            return (PyComplex) x;
        }
        PyObject f = Attributes.lookupSpecial(x, COMPLEX);
        if (f == null) {
            return null;
        }
        PyObject r = Calls.call(f);
        if (!(r instanceof PyComplex c)) {
            throw Errors.typeError("__complex__ returned non-complex (type " + r.type().longName() + ")");
        }
        if (c.type() != PyComplex.TYPE) {
            Warnings.warn(PyExceptions.DeprecationWarning,
                    "__complex__ returned non-complex (type " + r.type().longName() + ").  The ability to"
                    + " return an instance of a strict subclass of complex is deprecated, and may be removed in"
                    + " a future version of Python.", 1);
        }
        return c;
    }

    private static PyComplex fromParts(PyObject real, PyObject imag) {
        double re = 0;
        double im = 0;
        double reImag = 0;
        double imReal = 0;
        if (real != null) {
            if (real instanceof PyStr) {
                throw Errors.typeError("complex() argument 'real' must be a real number, not "
                        + real.type().longName());
            }
            PyComplex c = special(real);
            if (c == null && real instanceof PyComplex z) {
                c = z;
            }
            if (c != null) {
                Warnings.warn(PyExceptions.DeprecationWarning,
                    "complex() argument 'real' must be a real number, not " + real.type().longName(), 1);
                re = c.real;
                reImag = c.imag;
            } else {
                re = part(real, "real");
            }
        }
        if (imag != null) {
            if (imag instanceof PyComplex c) {
                Warnings.warn(PyExceptions.DeprecationWarning,
                    "complex() argument 'imag' must be a real number, not " + imag.type().longName(), 1);
                im = c.real;
                imReal = c.imag;
                return new PyComplex(re - imReal, im + reImag);
            }
            im = part(imag, "imag");
        }
        return new PyComplex(re, reImag == 0 ? im : im + reImag);
    }

    private static double part(PyObject x, String name) {
        if (!isReal(x)) {
            throw Errors.typeError("complex() argument '" + name + "' must be a real number, not "
                    + x.type().longName());
        }
        return Numbers.asDouble(x);
    }
}

package org.krait.object.number;

import org.krait.algorithm.number.FloatText;
import org.krait.algorithm.number.Hashes;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code complex}: a pair of floats (library reference "Numeric Types"). */
@ExposeType(name = "complex")
public class PyComplex extends PyObject {
    public static final PyType TYPE = PyComplexExposed.TYPE;

    public final double real;
    public final double imag;

    /** An exact complex number. */
    public PyComplex(double real, double imag) {
        super(TYPE);
        this.real = real;
        this.imag = imag;
    }

    protected PyComplex(PyType type, double real, double imag) {
        super(type);
        this.real = real;
        this.imag = imag;
    }

    private PyComplex exact() {
        return type() == TYPE ? this : new PyComplex(real, imag);
    }

    private static PyComplex of(double[] parts) {
        return new PyComplex(parts[0], parts[1]);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return made(cls, ComplexConstructor.make(args, kwnames));
    }

    private static PyObject made(PyType cls, PyComplex c) {
        return cls == TYPE ? c.exact() : new PyComplexSub(cls, c.real, c.imag);
    }

    @ClassMethod
    static PyObject from_number(PyType cls, PyObject number) {
        if (cls == TYPE && number.type() == TYPE) {
            return number;
        }
        PyComplex c = from(number);
        return cls == TYPE ? c.exact() : Calls.call(cls, c.exact());
    }

    /** The complex value of a number; TypeError if it is none. */
    public static PyComplex from(PyObject number) {
        PyComplex c = ComplexConstructor.special(number);
        if (c != null) {
            return c;
        }
        return number instanceof PyComplex z ? z : new PyComplex(Numbers.asDouble(number), 0);
    }

    // Slots

    @Special
    static PyObject repr(PyObject self) {
        PyComplex z = (PyComplex) self;
        return PyStr.ofUnits(FloatText.repr(z.real, z.imag));
    }

    @Special
    static long hash(PyObject self) {
        PyComplex z = (PyComplex) self;
        return Hashes.ofComplex(partHash(z.real, z), partHash(z.imag, z));
    }

    private static long partHash(double x, PyComplex z) {
        return x != x ? Identity.hash(z) : Hashes.ofFloat(x);
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE) {
            return Py.NotImplemented;
        }
        PyComplex z = (PyComplex) self;
        boolean equal;
        if (other instanceof PyComplex w) {
            equal = z.real == w.real && z.imag == w.imag;
        } else {
            PyObject r = FloatOperators.compare(z.real, other, CompareOp.EQ);
            if (r == Py.NotImplemented) {
                return r;
            }
            equal = r == Py.True && z.imag == 0;
        }
        return Py.bool(equal == (op == CompareOp.EQ));
    }

    @Special
    static boolean bool(PyObject self) {
        PyComplex z = (PyComplex) self;
        return z.real != 0 || z.imag != 0;
    }

    private static boolean isReal(PyObject o) {
        return o instanceof PyFloat || o instanceof PyInt;
    }

    private static double real(PyObject o) {
        return o instanceof PyFloat f ? f.value : ((PyInt) o).doubleValue();
    }

    @Special
    static PyObject add(PyObject v, PyObject w) {
        PyComplex a = (PyComplex) v;
        if (w instanceof PyComplex b) {
            return new PyComplex(a.real + b.real, a.imag + b.imag);
        }
        return isReal(w) ? new PyComplex(a.real + real(w), a.imag) : Py.NotImplemented;
    }

    @Special
    static PyObject radd(PyObject w, PyObject v) {
        return add(w, v);
    }

    @Special
    static PyObject sub(PyObject v, PyObject w) {
        PyComplex a = (PyComplex) v;
        if (w instanceof PyComplex b) {
            return new PyComplex(a.real - b.real, a.imag - b.imag);
        }
        return isReal(w) ? new PyComplex(a.real - real(w), a.imag) : Py.NotImplemented;
    }

    @Special
    static PyObject rsub(PyObject w, PyObject v) {
        PyComplex b = (PyComplex) w;
        if (v instanceof PyComplex a) {
            return sub(a, b);
        }
        return isReal(v) ? new PyComplex(real(v) - b.real, -b.imag) : Py.NotImplemented;
    }

    @Special
    static PyObject mul(PyObject v, PyObject w) {
        PyComplex a = (PyComplex) v;
        if (w instanceof PyComplex b) {
            return of(ComplexOperators.mul(a.real, a.imag, b.real, b.imag));
        }
        if (!isReal(w)) {
            return Py.NotImplemented;
        }
        double x = real(w);
        return new PyComplex(a.real * x, a.imag * x);
    }

    @Special
    static PyObject rmul(PyObject w, PyObject v) {
        return v instanceof PyComplex a ? mul(a, w) : mul(w, v);
    }

    @Special
    static PyObject truediv(PyObject v, PyObject w) {
        PyComplex a = (PyComplex) v;
        if (w instanceof PyComplex b) {
            return of(ComplexOperators.div(a.real, a.imag, b.real, b.imag));
        }
        if (!isReal(w)) {
            return Py.NotImplemented;
        }
        double x = real(w);
        if (x == 0) {
            throw Errors.zeroDivisionError("division by zero");
        }
        return new PyComplex(a.real / x, a.imag / x);
    }

    @Special
    static PyObject rtruediv(PyObject w, PyObject v) {
        PyComplex b = (PyComplex) w;
        if (v instanceof PyComplex a) {
            return truediv(a, b);
        }
        return isReal(v) ? of(ComplexOperators.divReal(real(v), b.real, b.imag)) : Py.NotImplemented;
    }

    @Special
    static PyObject pow(PyObject v, PyObject w, PyObject modulus) {
        return power(v, w, modulus);
    }

    @Special
    static PyObject rpow(PyObject w, PyObject v, PyObject modulus) {
        return power(v, w, modulus);
    }

    private static PyObject power(PyObject v, PyObject w, PyObject modulus) {
        PyComplex a = operand(v);
        PyComplex b = operand(w);
        if (a == null || b == null) {
            return Py.NotImplemented;
        }
        if (modulus != null && modulus != Py.None) {
            throw Errors.valueError("complex modulo");
        }
        return ComplexOperators.pow(a.real, a.imag, b.real, b.imag);
    }

    private static PyComplex operand(PyObject o) {
        return o instanceof PyComplex c ? c : isReal(o) ? new PyComplex(real(o), 0) : null;
    }

    @Special
    static PyObject neg(PyObject self) {
        PyComplex z = (PyComplex) self;
        return new PyComplex(-z.real, -z.imag);
    }

    @Special
    static PyObject pos(PyObject self) {
        return ((PyComplex) self).exact();
    }

    @Special
    static PyObject abs(PyObject self) {
        PyComplex z = (PyComplex) self;
        return ComplexOperators.abs(z.real, z.imag);
    }

    // Methods

    @Method
    PyObject conjugate() {
        return new PyComplex(real, -imag);
    }

    @Method
    PyObject __complex__() {
        return exact();
    }

    @Method
    PyObject __getnewargs__() {
        return Py.tuple(Py.real(real), Py.real(imag));
    }

    @Method
    PyObject __format__(PyStr format_spec) {
        return format_spec.length() == 0 ? Texts.str(this) : FormatCodes.format(this, format_spec);
    }

    @Getter
    PyObject real() {
        return Py.real(real);
    }

    @Getter
    PyObject imag() {
        return Py.real(imag);
    }
}

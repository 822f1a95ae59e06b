package org.krait.object.number;

import java.nio.ByteOrder;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.number.FloatText;
import org.krait.algorithm.number.Hashes;
import org.krait.algorithm.number.HexFloat;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.Buffers;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Warnings;

/** {@code float}: IEEE 754 double precision (library reference "Numeric Types"). */
@ExposeType(name = "float", matchSelf = true)
public class PyFloat extends PyObject {
    public static final PyType TYPE = PyFloatExposed.TYPE;

    private static final double NEGATIVE_NAN = Double.longBitsToDouble(0xFFF8L << 48);

    public final double value;

    /** An exact float. */
    public PyFloat(double value) {
        super(TYPE);
        this.value = value;
    }

    protected PyFloat(PyType type, double value) {
        super(type);
        this.value = value;
    }

    private PyFloat exact() {
        return type() == TYPE ? this : new PyFloat(value);
    }

    /** The operand of float arithmetic as a double, if it is a float or an int. */
    private static boolean isOperand(PyObject o) {
        return o instanceof PyFloat || o instanceof PyInt;
    }

    private static double operand(PyObject o) {
        return o instanceof PyFloat f ? f.value : ((PyInt) o).doubleValue();
    }

    // Construction

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        int given = ArgParser.construct("float", Slot.INIT, cls, TYPE, args, kwnames, 0, 1);
        PyFloat made = given == 0 ? new PyFloat(0) : fromObject(args[0]);
        return cls == TYPE ? made : new PyFloatSub(cls, made.value);
    }

    /** {@code float(x)}. */
    static PyFloat fromObject(PyObject x) {
        if (x instanceof PyFloat f && f.type() == TYPE) {
            return f;
        }
        if (x.type() == PyStr.TYPE) {
            return parse(x.toString(), x);
        }
        if (x.type().hasSlot(Slot.FLOAT)) {
            return fromSpecial(x, x.type().ops.float_(x));
        }
        if (x.type().hasSlot(Slot.INDEX)) {
            return new PyFloat(Numbers.asDouble(x));
        }
        if (x instanceof PyStr s) {
            return parse(s.toString(), x);
        }
        if (Buffers.supports(x)) {
            byte[] bytes = Buffers.bytes(x);
            StringBuilder text = new StringBuilder(bytes.length);
            for (byte b : bytes) {
                text.append((char) (b < 0 ? 0xFFFD : b));
            }
            return parse(text.toString(), x);
        }
        throw Errors.typeError("float() argument must be a string or a real number, not '" + x.type().longName() + "'");
    }

    /** What {@code __float__} returned, as an exact float. */
    private static PyFloat fromSpecial(PyObject x, PyObject r) {
        if (r.type() == TYPE) {
            return (PyFloat) r;
        }
        String message = x.type().longName() + ".__float__ returned non-float (type " + r.type().longName() + ")";
        if (!(r instanceof PyFloat f)) {
            throw Errors.typeError(message);
        }
        Warnings.warn(PyExceptions.DeprecationWarning, message + ".  The ability to return an instance of a strict"
                + " subclass of float is deprecated, and may be removed in a future version of Python.", 1);
        return new PyFloat(f.value);
    }

    private static PyFloat parse(String text, PyObject shown) {
        try {
            double value = FloatText.parse(text);
            // The sign of a NaN shows in copysign.
            return new PyFloat(value != value && text.indexOf('-') >= 0 ? NEGATIVE_NAN : value);
        } catch (AlgorithmError e) {
            throw Errors.valueError("could not convert string to float: " + Texts.reprString(shown));
        }
    }

    private static PyObject made(PyType cls, double value) {
        PyFloat f = new PyFloat(value);
        return cls == TYPE ? f : Calls.call(cls, f);
    }

    @ClassMethod
    static PyObject from_number(PyType cls, PyObject number) {
        if (cls == TYPE && number.type() == TYPE) {
            return number;
        }
        return made(cls, Numbers.asDouble(number));
    }

    @ClassMethod
    static PyObject fromhex(PyType cls, PyObject string) {
        if (!(string instanceof PyStr s)) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        try {
            return made(cls, HexFloat.parse(s.toString()));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    @ClassMethod
    static PyObject __getformat__(PyType cls, PyStr typestr) {
        String kind = typestr.toString();
        if (!kind.equals("double") && !kind.equals("float")) {
            throw Errors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
        }
        return Py.str(ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? "IEEE, little-endian"
                : "IEEE, big-endian");
    }

    // Slots

    @Special
    static PyObject repr(PyObject self) {
        return PyStr.ofUnits(FloatText.repr(((PyFloat) self).value));
    }

    @Special
    static long hash(PyObject self) {
        double v = ((PyFloat) self).value;
        return v != v ? Identity.hash(self) : Hashes.ofFloat(v);
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        return FloatOperators.compare(((PyFloat) self).value, other, op);
    }

    @Special
    static boolean bool(PyObject self) {
        return ((PyFloat) self).value != 0;
    }

    @Special
    static PyObject add(PyObject v, PyObject w) {
        return isOperand(w) ? Py.real(((PyFloat) v).value + operand(w)) : Py.NotImplemented;
    }

    @Special
    static PyObject radd(PyObject w, PyObject v) {
        return isOperand(v) ? Py.real(operand(v) + ((PyFloat) w).value) : Py.NotImplemented;
    }

    @Special
    static PyObject sub(PyObject v, PyObject w) {
        return isOperand(w) ? Py.real(((PyFloat) v).value - operand(w)) : Py.NotImplemented;
    }

    @Special
    static PyObject rsub(PyObject w, PyObject v) {
        return isOperand(v) ? Py.real(operand(v) - ((PyFloat) w).value) : Py.NotImplemented;
    }

    @Special
    static PyObject mul(PyObject v, PyObject w) {
        return isOperand(w) ? Py.real(((PyFloat) v).value * operand(w)) : Py.NotImplemented;
    }

    @Special
    static PyObject rmul(PyObject w, PyObject v) {
        return isOperand(v) ? Py.real(operand(v) * ((PyFloat) w).value) : Py.NotImplemented;
    }

    @Special
    static PyObject truediv(PyObject v, PyObject w) {
        return isOperand(w) ? Py.real(FloatOperators.div(((PyFloat) v).value, operand(w))) : Py.NotImplemented;
    }

    @Special
    static PyObject rtruediv(PyObject w, PyObject v) {
        return isOperand(v) ? Py.real(FloatOperators.div(operand(v), ((PyFloat) w).value)) : Py.NotImplemented;
    }

    @Special
    static PyObject floordiv(PyObject v, PyObject w) {
        return isOperand(w) ? Py.real(FloatOperators.floorDiv(((PyFloat) v).value, operand(w)))
                : Py.NotImplemented;
    }

    @Special
    static PyObject rfloordiv(PyObject w, PyObject v) {
        return isOperand(v) ? Py.real(FloatOperators.floorDiv(operand(v), ((PyFloat) w).value))
                : Py.NotImplemented;
    }

    @Special
    static PyObject mod(PyObject v, PyObject w) {
        return isOperand(w) ? Py.real(FloatOperators.mod(((PyFloat) v).value, operand(w))) : Py.NotImplemented;
    }

    @Special
    static PyObject rmod(PyObject w, PyObject v) {
        return isOperand(v) ? Py.real(FloatOperators.mod(operand(v), ((PyFloat) w).value)) : Py.NotImplemented;
    }

    @Special
    static PyObject divmod(PyObject v, PyObject w) {
        return isOperand(w) ? divmod(((PyFloat) v).value, operand(w)) : Py.NotImplemented;
    }

    @Special
    static PyObject rdivmod(PyObject w, PyObject v) {
        return isOperand(v) ? divmod(operand(v), ((PyFloat) w).value) : Py.NotImplemented;
    }

    private static PyObject divmod(double v, double w) {
        return Py.tuple(Py.real(FloatOperators.floorDiv(v, w)), Py.real(FloatOperators.mod(v, w)));
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
        if (modulus != null && modulus != Py.None) {
            throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
        return isOperand(v) && isOperand(w) ? FloatOperators.pow(operand(v), operand(w)) : Py.NotImplemented;
    }

    @Special
    static PyObject neg(PyObject self) {
        return Py.real(-((PyFloat) self).value);
    }

    @Special
    static PyObject pos(PyObject self) {
        return ((PyFloat) self).exact();
    }

    @Special
    static PyObject abs(PyObject self) {
        return Py.real(Math.abs(((PyFloat) self).value));
    }

    @Special
    static PyObject int_(PyObject self) {
        return FloatOperators.toInt(((PyFloat) self).value);
    }

    @Special
    static PyObject float_(PyObject self) {
        return ((PyFloat) self).exact();
    }

    // Methods

    @Method
    PyObject conjugate() {
        return exact();
    }

    @Method
    PyObject __trunc__() {
        return FloatOperators.toInt(value);
    }

    @Method
    PyObject __floor__() {
        return FloatOperators.toInt(Math.floor(value));
    }

    @Method
    PyObject __ceil__() {
        return FloatOperators.toInt(Math.ceil(value));
    }

    @Method
    PyObject __round__(PyObject ndigits) {
        if (ndigits == null || ndigits == Py.None) {
            return FloatOperators.toInt(Math.rint(value));
        }
        PyInt n = Numbers.index(ndigits);
        return FloatOperators.round(value, n.isSmall() ? n.longValue()
                : n.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    @Method
    PyObject as_integer_ratio() {
        return FloatOperators.integerRatio(value);
    }

    @Method
    PyObject hex() {
        return PyStr.ofUnits(HexFloat.hex(value));
    }

    @Method
    boolean is_integer() {
        return !Double.isInfinite(value) && value == Math.rint(value);
    }

    @Method
    PyObject __getnewargs__() {
        return Py.tuple(exact());
    }

    @Method
    PyObject __format__(PyStr format_spec) {
        return format_spec.length() == 0 ? Texts.str(this) : FormatCodes.format(this, format_spec);
    }

    @Getter
    PyObject real() {
        return exact();
    }

    @Getter
    PyObject imag() {
        return Py.real(0);
    }
}

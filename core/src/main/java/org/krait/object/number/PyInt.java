package org.krait.object.number;

import java.math.BigInteger;

import org.krait.algorithm.number.Hashes;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * {@code int}: integers of any size (library reference "Numeric Types"). An exact int is immutable and, between -5 and
 * 256, the only one of its value, which is what {@code is} shows in CPython.
 */
@ExposeType(name = "int", matchSelf = true, variable = true)
public class PyInt extends PyObject {
    public static final PyType TYPE = PyIntExposed.TYPE;

    private static final int LEAST_CACHED = -5;
    private static final int MOST_CACHED = 256;
    private static final PyInt[] CACHE = new PyInt[MOST_CACHED - LEAST_CACHED + 1];

    static {
        for (int i = 0; i < CACHE.length; i++) {
            CACHE[i] = new PyInt(TYPE, i + LEAST_CACHED);
        }
    }

    public static final PyInt ZERO = of(0);
    public static final PyInt ONE = of(1);

    /** The value if {@link #big} is null. */
    final long value;
    /** The value if it does not fit a long, else null. */
    final BigInteger big;

    protected PyInt(PyType type, long value) {
        super(type);
        this.value = value;
        this.big = null;
    }

    protected PyInt(PyType type, BigInteger value) {
        super(type);
        boolean small = value.bitLength() < 64;
        this.value = small ? value.longValue() : 0;
        this.big = small ? null : value;
    }

    // Java's view

    /** The int of a long. */
    public static PyInt of(long value) {
        return value >= LEAST_CACHED && value <= MOST_CACHED ? CACHE[(int) value - LEAST_CACHED]
                : new PyInt(TYPE, value);
    }

    /** The int of a number from 0 to 255. */
    public static PyInt small(int value) {
        return CACHE[value - LEAST_CACHED];
    }

    /** The int of a big integer, a small one if it fits. */
    public static PyInt of(BigInteger value) {
        return value.bitLength() < 64 ? of(value.longValue()) : new PyBigInt(value);
    }

    /** Whether the value fits a long. */
    public final boolean isSmall() {
        return big == null;
    }

    /** The value of a small int. */
    public final long longValue() {
        return value;
    }

    /** The value. */
    public final BigInteger bigValue() {
        return big == null ? BigInteger.valueOf(value) : big;
    }

    /** -1, 0 or 1. */
    public final int signum() {
        return big == null ? Long.signum(value) : big.signum();
    }

    /** The value as an exact int. */
    public final PyInt exact() {
        return type() == TYPE ? this : big == null ? of(value) : new PyBigInt(big);
    }

    /** Compares values. */
    public final int compare(PyInt other) {
        return big == null && other.big == null ? Long.compare(value, other.value)
                : bigValue().compareTo(other.bigValue());
    }

    /**
     * The nearest float, ties to even.
     *
     * @throws org.krait.object.PyException OverflowError if it is too large
     */
    public final double doubleValue() {
        return big == null ? value : IntOperators.toDouble(big);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PyInt w && compare(w) == 0;
    }

    @Override
    public int hashCode() {
        return big == null ? Long.hashCode(value) : big.hashCode();
    }

    // Construction from Python

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyInt made = IntConstructor.make(args, kwnames);
        if (cls == TYPE) {
            return made;
        }
        return made.big == null ? new PyIntSub(cls, made.value) : new PyIntSub(cls, made.big);
    }

    @ClassMethod
    static PyObject from_bytes(PyType cls, PyObject bytes, PyStr byteorder, boolean signed) {
        PyInt made = IntBytes.fromBytes(bytes, byteorder, signed);
        return cls == TYPE ? made : Calls.call(cls, made);
    }

    // Slots every object has

    @Special
    static PyObject repr(PyObject self) {
        return IntConstructor.decimal((PyInt) self);
    }

    @Special
    static long hash(PyObject self) {
        PyInt v = (PyInt) self;
        return v.big == null ? Hashes.ofInt(v.value) : Hashes.ofInt(v.big);
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        if (!(other instanceof PyInt w)) {
            return Py.NotImplemented;
        }
        return Py.bool(op.holds(((PyInt) self).compare(w)));
    }

    @Special
    static boolean bool(PyObject self) {
        PyInt v = (PyInt) self;
        return v.value != 0 || v.big != null;
    }

    // Arithmetic: each pair of slots is one rule of IntOperators

    @Special
    static PyObject add(PyObject v, PyObject w) {
        return w instanceof PyInt b ? IntOperators.add((PyInt) v, b) : Py.NotImplemented;
    }

    @Special
    static PyObject radd(PyObject w, PyObject v) {
        return v instanceof PyInt a ? IntOperators.add(a, (PyInt) w) : Py.NotImplemented;
    }

    @Special
    static PyObject sub(PyObject v, PyObject w) {
        return w instanceof PyInt b ? IntOperators.sub((PyInt) v, b) : Py.NotImplemented;
    }

    @Special
    static PyObject rsub(PyObject w, PyObject v) {
        return v instanceof PyInt a ? IntOperators.sub(a, (PyInt) w) : Py.NotImplemented;
    }

    @Special
    static PyObject mul(PyObject v, PyObject w) {
        return w instanceof PyInt b ? IntOperators.mul((PyInt) v, b) : Py.NotImplemented;
    }

    @Special
    static PyObject rmul(PyObject w, PyObject v) {
        return v instanceof PyInt a ? IntOperators.mul(a, (PyInt) w) : Py.NotImplemented;
    }

    @Special
    static PyObject truediv(PyObject v, PyObject w) {
        return w instanceof PyInt b ? Py.real(IntOperators.trueDiv((PyInt) v, b)) : Py.NotImplemented;
    }

    @Special
    static PyObject rtruediv(PyObject w, PyObject v) {
        return v instanceof PyInt a ? Py.real(IntOperators.trueDiv(a, (PyInt) w)) : Py.NotImplemented;
    }

    @Special
    static PyObject floordiv(PyObject v, PyObject w) {
        return w instanceof PyInt b ? IntOperators.floorDiv((PyInt) v, b) : Py.NotImplemented;
    }

    @Special
    static PyObject rfloordiv(PyObject w, PyObject v) {
        return v instanceof PyInt a ? IntOperators.floorDiv(a, (PyInt) w) : Py.NotImplemented;
    }

    @Special
    static PyObject mod(PyObject v, PyObject w) {
        return w instanceof PyInt b ? IntOperators.mod((PyInt) v, b) : Py.NotImplemented;
    }

    @Special
    static PyObject rmod(PyObject w, PyObject v) {
        return v instanceof PyInt a ? IntOperators.mod(a, (PyInt) w) : Py.NotImplemented;
    }

    @Special
    static PyObject divmod(PyObject v, PyObject w) {
        return w instanceof PyInt b ? IntOperators.divmod((PyInt) v, b) : Py.NotImplemented;
    }

    @Special
    static PyObject rdivmod(PyObject w, PyObject v) {
        return v instanceof PyInt a ? IntOperators.divmod(a, (PyInt) w) : Py.NotImplemented;
    }

    @Special
    static PyObject pow(PyObject v, PyObject w, PyObject modulus) {
        return IntOperators.pow(v, w, modulus);
    }

    @Special
    static PyObject rpow(PyObject w, PyObject v, PyObject modulus) {
        return IntOperators.pow(v, w, modulus);
    }

    @Special
    static PyObject lshift(PyObject v, PyObject w) {
        return w instanceof PyInt b ? IntOperators.shiftLeft((PyInt) v, b) : Py.NotImplemented;
    }

    @Special
    static PyObject rlshift(PyObject w, PyObject v) {
        return v instanceof PyInt a ? IntOperators.shiftLeft(a, (PyInt) w) : Py.NotImplemented;
    }

    @Special
    static PyObject rshift(PyObject v, PyObject w) {
        return w instanceof PyInt b ? IntOperators.shiftRight((PyInt) v, b) : Py.NotImplemented;
    }

    @Special
    static PyObject rrshift(PyObject w, PyObject v) {
        return v instanceof PyInt a ? IntOperators.shiftRight(a, (PyInt) w) : Py.NotImplemented;
    }

    @Special
    static PyObject and(PyObject v, PyObject w) {
        return w instanceof PyInt b ? IntOperators.and((PyInt) v, b) : Py.NotImplemented;
    }

    @Special
    static PyObject rand(PyObject w, PyObject v) {
        return and(w, v);
    }

    @Special
    static PyObject or(PyObject v, PyObject w) {
        return w instanceof PyInt b ? IntOperators.or((PyInt) v, b) : Py.NotImplemented;
    }

    @Special
    static PyObject ror(PyObject w, PyObject v) {
        return or(w, v);
    }

    @Special
    static PyObject xor(PyObject v, PyObject w) {
        return w instanceof PyInt b ? IntOperators.xor((PyInt) v, b) : Py.NotImplemented;
    }

    @Special
    static PyObject rxor(PyObject w, PyObject v) {
        return xor(w, v);
    }

    @Special
    static PyObject neg(PyObject self) {
        PyInt v = (PyInt) self;
        return v.big == null && v.value != Long.MIN_VALUE ? of(-v.value) : of(v.bigValue().negate());
    }

    @Special
    static PyObject pos(PyObject self) {
        return ((PyInt) self).exact();
    }

    @Special
    static PyObject abs(PyObject self) {
        return ((PyInt) self).signum() < 0 ? neg(self) : ((PyInt) self).exact();
    }

    @Special
    static PyObject invert(PyObject self) {
        PyInt v = (PyInt) self;
        return v.big == null ? of(~v.value) : of(v.big.not());
    }

    @Special
    static PyObject int_(PyObject self) {
        return ((PyInt) self).exact();
    }

    @Special
    static PyObject index(PyObject self) {
        return ((PyInt) self).exact();
    }

    @Special
    static PyObject float_(PyObject self) {
        return Py.real(((PyInt) self).doubleValue());
    }

    // Methods

    @Method
    PyObject conjugate() {
        return exact();
    }

    @Method
    long bit_length() {
        return IntOperators.bitLength(this);
    }

    @Method
    long bit_count() {
        return big == null ? value == Long.MIN_VALUE ? 1 : Long.bitCount(Math.abs(value)) : big.abs().bitCount();
    }

    @Method
    PyObject to_bytes(long length, PyStr byteorder, boolean signed) {
        return IntBytes.toBytes(this, length, byteorder, signed);
    }

    @Method
    PyObject as_integer_ratio() {
        return Py.tuple(exact(), ONE);
    }

    @Method
    boolean is_integer() {
        return true;
    }

    @Method
    PyObject __trunc__() {
        return exact();
    }

    @Method
    PyObject __floor__() {
        return exact();
    }

    @Method
    PyObject __ceil__() {
        return exact();
    }

    @Method
    PyObject __round__(PyObject ndigits) {
        if (ndigits == null || ndigits == Py.None) {
            return exact();
        }
        return IntOperators.round(this, Numbers.index(ndigits));
    }

    @Method
    PyObject __getnewargs__() {
        return Py.tuple(exact());
    }

    @Method
    PyObject __format__(PyStr format_spec) {
        return format_spec.length() == 0 ? Texts.str(this) : FormatCodes.format(this, format_spec);
    }

    @Method
    long __sizeof__() {
        // CPython keeps 30 bits in each digit of four bytes behind a header of 24, and one digit for zero too.
        return 24 + 4 * Math.max(1, (IntOperators.bitLength(this) + 29) / 30);
    }

    @Getter
    PyObject real() {
        return exact();
    }

    @Getter
    PyObject imag() {
        return ZERO;
    }

    @Getter
    PyObject numerator() {
        return exact();
    }

    @Getter
    PyObject denominator() {
        return ONE;
    }
}

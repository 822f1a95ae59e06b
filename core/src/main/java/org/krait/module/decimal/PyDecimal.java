package org.krait.module.decimal;

import java.math.BigInteger;
import org.krait.algorithm.decimal.Arithmetic;
import org.krait.algorithm.decimal.Condition;
import org.krait.algorithm.decimal.Decimal;
import org.krait.algorithm.decimal.DecimalContext;
import org.krait.algorithm.decimal.DecimalText;
import org.krait.algorithm.decimal.Ordering;
import org.krait.algorithm.decimal.Rounding;
import org.krait.algorithm.decimal.TooLargeException;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.descriptor.KeywordArguments;
import org.krait.object.number.PyComplex;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code decimal.Decimal}. */
@ExposeType(name = "Decimal", module = "decimal")
public class PyDecimal extends PyObject {
    public static final PyType TYPE = PyDecimalExposed.TYPE;

    static final Decimal TEN = Decimal.of(BigInteger.TEN);
    private static final String[] NEW_NAMES = {"value", "context"};
    private static final String[] CONTEXT_NAME = {"context"};
    private static final String[] OTHER_NAMES = {"other", "context"};
    private static final String[] FMA_NAMES = {"other", "third", "context"};
    private static final String[] QUANTIZE_NAMES = {"exp", "rounding", "context"};
    private static final String[] INTEGRAL_NAMES = {"rounding", "context"};
    private static final String[] ROUND_NAMES = {"ndigits"};
    private static final PyStr NUMERATOR = PyStr.intern("numerator");
    private static final PyStr DENOMINATOR = PyStr.intern("denominator");
    private static final int OBJECT_SIZE = 104;
    private static final int HASH_OF_INFINITY = 314159;

    final Decimal value;

    protected PyDecimal(PyType type, Decimal value) {
        super(type);
        this.value = value;
    }

    PyDecimal(Decimal value) {
        this(TYPE, value);
    }

    private static PyObject of(PyType cls, Decimal value) {
        return cls == TYPE ? new PyDecimal(value) : new PyDecimalSub(cls, value);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyObject[] values = KeywordArguments.sort(null, NEW_NAMES, 0, 2, args, kwnames, null);
        PyDecimalContext context = context(values[1]);
        if (values[0] == null) {
            return of(cls, Decimal.ZERO);
        }
        return cls == TYPE && values[0].type() == TYPE ? values[0] : of(cls, Conversion.exactly(values[0], context));
    }

    /** A context argument; null and None mean the current one. */
    static PyDecimalContext context(PyObject given) {
        if (given == null || given == Py.None) {
            return DecimalState.get().current();
        }
        if (given instanceof PyDecimalContext context) {
            return context;
        }
        throw Errors.typeError("optional argument must be a context");
    }

    @ClassMethod(name = "from_float")
    static PyObject fromFloat(PyType cls, PyObject f) {
        return made(cls, new PyDecimal(Conversion.ofNumber(f)));
    }

    @ClassMethod(name = "from_number")
    static PyObject fromNumber(PyType cls, PyObject number) {
        if (!(number instanceof PyDecimal) && !(number instanceof PyInt) && !(number instanceof PyFloat)) {
            throw Conversion.unsupported(number);
        }
        PyObject d = number instanceof PyDecimal given && given.type() == TYPE ? given
                : new PyDecimal(number instanceof PyDecimal given ? given.value : Conversion.ofNumber(number));
        return made(cls, d);
    }

    private static PyObject made(PyType cls, PyObject d) {
        return cls == TYPE ? d : Calls.call(cls, d);
    }

    // ---- arithmetic

    private static PyObject arithmetic(Operation operation, PyObject v, PyObject w) {
        Decimal a = Conversion.operandOrNull(v);
        Decimal b = Conversion.operandOrNull(w);
        return a == null || b == null ? Py.NotImplemented : DecimalState.get().current().run(operation, a, b);
    }

    @Special
    static PyObject add(PyObject v, PyObject w) {
        return arithmetic(Operation.ADD, v, w);
    }

    @Special
    static PyObject radd(PyObject w, PyObject v) {
        return arithmetic(Operation.ADD, v, w);
    }

    @Special
    static PyObject sub(PyObject v, PyObject w) {
        return arithmetic(Operation.SUBTRACT, v, w);
    }

    @Special
    static PyObject rsub(PyObject w, PyObject v) {
        return arithmetic(Operation.SUBTRACT, v, w);
    }

    @Special
    static PyObject mul(PyObject v, PyObject w) {
        return arithmetic(Operation.MULTIPLY, v, w);
    }

    @Special
    static PyObject rmul(PyObject w, PyObject v) {
        return arithmetic(Operation.MULTIPLY, v, w);
    }

    @Special
    static PyObject truediv(PyObject v, PyObject w) {
        return arithmetic(Operation.DIVIDE, v, w);
    }

    @Special
    static PyObject rtruediv(PyObject w, PyObject v) {
        return arithmetic(Operation.DIVIDE, v, w);
    }

    @Special
    static PyObject floordiv(PyObject v, PyObject w) {
        return arithmetic(Operation.DIVIDE_INTEGER, v, w);
    }

    @Special
    static PyObject rfloordiv(PyObject w, PyObject v) {
        return arithmetic(Operation.DIVIDE_INTEGER, v, w);
    }

    @Special
    static PyObject mod(PyObject v, PyObject w) {
        return arithmetic(Operation.REMAINDER, v, w);
    }

    @Special
    static PyObject rmod(PyObject w, PyObject v) {
        return arithmetic(Operation.REMAINDER, v, w);
    }

    @Special
    static PyObject divmod(PyObject v, PyObject w) {
        Decimal a = Conversion.operandOrNull(v);
        Decimal b = Conversion.operandOrNull(w);
        return a == null || b == null ? Py.NotImplemented : DecimalState.get().current().divmod(a, b);
    }

    @Special
    static PyObject rdivmod(PyObject w, PyObject v) {
        return divmod(v, w);
    }

    @Special
    static PyObject pow(PyObject v, PyObject w, PyObject modulus) {
        Decimal a = Conversion.operandOrNull(v);
        Decimal b = Conversion.operandOrNull(w);
        if (a == null || b == null) {
            return Py.NotImplemented;
        }
        PyDecimalContext context = DecimalState.get().current();
        if (modulus == null || modulus == Py.None) {
            return context.run(Operation.POWER, a, b);
        }
        Decimal m = Conversion.operandOrNull(modulus);
        return m == null ? Py.NotImplemented : context.power(a, b, m);
    }

    @Special
    static PyObject rpow(PyObject w, PyObject v, PyObject modulus) {
        return pow(v, w, modulus);
    }

    private PyObject alone(Operation operation) {
        return DecimalState.get().current().run(operation, value, null);
    }

    @Special
    PyObject neg() {
        return alone(Operation.MINUS);
    }

    @Special
    PyObject pos() {
        return alone(Operation.PLUS);
    }

    @Special
    PyObject abs() {
        return alone(Operation.ABS);
    }

    @Special
    boolean bool() {
        return !value.isZero();
    }

    // ---- comparison

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        Decimal a = ((PyDecimal) self).value;
        PyDecimalContext context = DecimalState.get().current();
        Decimal b = Conversion.operandOrNull(other);
        boolean equality = op == CompareOp.EQ || op == CompareOp.NE;
        if (b == null) {
            if (other instanceof PyFloat f) {
                b = ofFloat(f.value, equality, context);
            } else if (other instanceof PyComplex z && equality) {
                if (z.imag != 0) {
                    return Py.bool(op == CompareOp.NE);
                }
                b = ofFloat(z.real, true, context);
            } else if (Comparisons.isInstance(other, DecimalState.get().rational)) {
                return compareRational(a, other, op, context);
            } else {
                return Py.NotImplemented;
            }
        }
        return compare(a, b, op, context);
    }

    /** A float that is compared: equality sets the flag, an order may be refused. */
    private static Decimal ofFloat(double value, boolean equality, PyDecimalContext context) {
        if (equality) {
            context.status |= Condition.FLOAT_OPERATION;
        } else {
            context.note(Condition.FLOAT_OPERATION);
        }
        return Decimal.of(value);
    }

    private static PyObject compareRational(Decimal a, PyObject rational, CompareOp op, PyDecimalContext context) {
        PyObject numerator = Attributes.get(rational, NUMERATOR);
        PyObject denominator = Attributes.get(rational, DENOMINATOR);
        if (!(numerator instanceof PyInt n) || !(denominator instanceof PyInt d)) {
            throw Conversion.unsupported(numerator instanceof PyInt ? denominator : numerator);
        }
        if (!a.isFinite()) {
            return compare(a, Decimal.ZERO, op, context);
        }
        Decimal product = Arithmetic.multiply(a, Decimal.of(d.bigValue()), DecimalContext.exact());
        return compare(product, Decimal.of(n.bigValue()), op, context);
    }

    private static PyObject compare(Decimal a, Decimal b, CompareOp op, PyDecimalContext context) {
        if (a.isNaN() || b.isNaN()) {
            if (a.isSignaling() || b.isSignaling() || op != CompareOp.EQ && op != CompareOp.NE) {
                context.note(Condition.INVALID_OPERATION);
            }
            return Py.bool(op == CompareOp.NE);
        }
        return Py.bool(op.holds(Ordering.compare(a, b)));
    }

    @Special
    static long hash(PyObject self) {
        Decimal d = ((PyDecimal) self).value;
        if (d.isFinite()) {
            return d.hash();
        }
        if (d.isSignaling()) {
            throw Errors.typeError("Cannot hash a signaling NaN value");
        }
        return d.isNaN() ? Identity.hash(self) : d.isNegative() ? -HASH_OF_INFINITY : HASH_OF_INFINITY;
    }

    // ---- other types

    private void finite(String what) {
        if (value.isNaN()) {
            throw Errors.valueError("cannot convert NaN to " + what);
        }
        if (value.isInfinite()) {
            throw Errors.overflowError("cannot convert Infinity to " + what);
        }
    }

    private PyObject integer(Rounding rounding) {
        finite("integer");
        try {
            return PyInt.of(Arithmetic.toIntegralValue(value, DecimalState.get().current().fresh(rounding))
                    .toBigInteger());
        } catch (TooLargeException | ArithmeticException e) {
            throw Errors.memoryError("");
        }
    }

    @Special
    PyObject int_() {
        return integer(Rounding.DOWN);
    }

    @Method
    PyObject __trunc__() {
        return integer(Rounding.DOWN);
    }

    @Method
    PyObject __floor__() {
        return integer(Rounding.FLOOR);
    }

    @Method
    PyObject __ceil__() {
        return integer(Rounding.CEILING);
    }

    @Method
    PyObject __round__(PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("__round__", kwnames);
        PyObject digits = KeywordArguments.sort(null, ROUND_NAMES, 0, 1, args, null, null)[0];
        if (digits == null) {
            return integer(Rounding.HALF_EVEN);
        }
        if (!(digits instanceof PyInt)) {
            throw Errors.typeError("optional arg must be an integer");
        }
        long n = PyDecimalContext.size(digits);
        Decimal unit = new Decimal(false, BigInteger.ONE, n == Long.MIN_VALUE ? Long.MAX_VALUE : -n);
        return DecimalState.get().current().run(Operation.QUANTIZE, value, unit);
    }

    @Special
    PyObject float_() {
        return Py.real(doubleValue());
    }

    private double doubleValue() {
        if (value.isSignaling()) {
            throw Errors.valueError("cannot convert signaling NaN to float");
        }
        if (value.isNaN()) {
            return value.isNegative() ? Double.longBitsToDouble(0xfff8000000000000L) : Double.NaN;
        }
        return Double.parseDouble(DecimalText.format(value, false, true));
    }

    @Method
    PyObject __complex__() {
        return new PyComplex(doubleValue(), 0);
    }

    @Method(name = "as_integer_ratio")
    PyObject asIntegerRatio() {
        finite("integer ratio");
        BigInteger[] ratio = value.ratio();
        return Py.tuple(PyInt.of(ratio[0]), PyInt.of(ratio[1]));
    }

    @Method(name = "as_tuple")
    PyObject asTuple() {
        PyObject exponent = Py.integer(value.exponent());
        String digits = value.coefficient().toString();
        if (value.isNaN()) {
            digits = digits.equals("0") ? "" : digits;
            exponent = Py.str(value.isSignaling() ? "N" : "n");
        } else if (value.isInfinite()) {
            exponent = Py.str("F");
        }
        PyObject[] items = new PyObject[digits.length()];
        for (int i = 0; i < items.length; i++) {
            items[i] = Py.integer(digits.charAt(i) - '0');
        }
        return Calls.call(DecimalState.get().decimalTuple, Py.integer(value.isNegative() ? 1 : 0),
                new PyTuple(items), exponent);
    }

    @Special
    PyObject str() {
        return Py.str(DecimalText.format(value, false, DecimalState.get().current().hasCapitals()));
    }

    @Special
    PyObject repr() {
        return Py.str("Decimal('" + str() + "')");
    }

    @Method
    PyObject __format__(PyObject[] args, PyTuple kwnames) {
        return Formatting.format(this, args, kwnames);
    }

    @Method
    PyObject __reduce__() {
        return Py.tuple(type(), Py.tuple(str()));
    }

    /** Coefficients of more than four words of 19 digits have a place of their own. */
    @Method
    long __sizeof__() {
        int words = (value.coefficient().toString().length() + 18) / 19;
        return OBJECT_SIZE + (words > 4 ? 8L * words : 0);
    }

    @Method
    PyObject __copy__() {
        return this;
    }

    @Method
    PyObject __deepcopy__(PyObject memo) {
        return this;
    }

    @Getter
    PyObject real() {
        return this;
    }

    @Getter
    PyObject imag() {
        return new PyDecimal(Decimal.ZERO);
    }

    @Method
    PyObject conjugate() {
        return this;
    }

    // ---- methods without a context

    @Method
    long adjusted() {
        return value.isFinite() ? value.adjusted() : 0;
    }

    @Method
    PyObject canonical() {
        return this;
    }

    @Method
    PyObject radix() {
        return new PyDecimal(TEN);
    }

    @Method(name = "copy_abs")
    PyObject copyAbs() {
        return new PyDecimal(value.withSign(false));
    }

    @Method(name = "copy_negate")
    PyObject copyNegate() {
        return new PyDecimal(value.withSign(!value.isNegative()));
    }

    @Method(name = "is_canonical")
    boolean isCanonical() {
        return true;
    }

    @Method(name = "is_finite")
    boolean isFinite() {
        return value.isFinite();
    }

    @Method(name = "is_infinite")
    boolean isInfinite() {
        return value.isInfinite();
    }

    @Method(name = "is_nan")
    boolean isNan() {
        return value.isNaN();
    }

    @Method(name = "is_qnan")
    boolean isQnan() {
        return value.isQuiet();
    }

    @Method(name = "is_snan")
    boolean isSnan() {
        return value.isSignaling();
    }

    @Method(name = "is_signed")
    boolean isSigned() {
        return value.isNegative();
    }

    @Method(name = "is_zero")
    boolean isZero() {
        return value.isZero();
    }

    // ---- methods with an optional context

    private static PyDecimalContext onlyContext(PyObject[] args, PyTuple kwnames) {
        return context(KeywordArguments.sort(null, CONTEXT_NAME, 0, 1, args, kwnames, null)[0]);
    }

    private PyObject unary(Operation operation, PyObject[] args, PyTuple kwnames) {
        return onlyContext(args, kwnames).run(operation, value, null);
    }

    private PyObject binary(Operation operation, PyObject[] args, PyTuple kwnames) {
        PyObject[] values = KeywordArguments.sort(null, OTHER_NAMES, 1, 2, args, kwnames, null);
        PyDecimalContext context = context(values[1]);
        return context.run(operation, value, Conversion.operand(values[0]));
    }

    @Method(name = "is_normal")
    boolean isNormal(PyObject[] args, PyTuple kwnames) {
        return Ordering.isNormal(value, onlyContext(args, kwnames).fresh());
    }

    @Method(name = "is_subnormal")
    boolean isSubnormal(PyObject[] args, PyTuple kwnames) {
        return Ordering.isSubnormal(value, onlyContext(args, kwnames).fresh());
    }

    @Method(name = "number_class")
    String numberClass(PyObject[] args, PyTuple kwnames) {
        return Ordering.numberClass(value, onlyContext(args, kwnames).fresh());
    }

    @Method(name = "to_eng_string")
    String toEngString(PyObject[] args, PyTuple kwnames) {
        return DecimalText.format(value, true, onlyContext(args, kwnames).hasCapitals());
    }

    @Method(name = "same_quantum")
    boolean sameQuantum(PyObject[] args, PyTuple kwnames) {
        PyObject[] values = KeywordArguments.sort(null, OTHER_NAMES, 1, 2, args, kwnames, null);
        context(values[1]);
        return Ordering.sameQuantum(value, Conversion.operand(values[0]));
    }

    @Method
    PyObject fma(PyObject[] args, PyTuple kwnames) {
        PyObject[] values = KeywordArguments.sort(null, FMA_NAMES, 2, 3, args, kwnames, null);
        PyDecimalContext context = context(values[2]);
        return context.multiplyAdd(value, Conversion.operand(values[0]), Conversion.operand(values[1]));
    }

    @Method
    PyObject quantize(PyObject[] args, PyTuple kwnames) {
        PyObject[] values = KeywordArguments.sort(null, QUANTIZE_NAMES, 1, 3, args, kwnames, null);
        PyDecimalContext context = context(values[2]);
        DecimalContext c = rounded(context, values[1]);
        return context.run(Operation.QUANTIZE, value, Conversion.operand(values[0]), c);
    }

    /** What an operation runs under if it has a rounding of its own. */
    private static DecimalContext rounded(PyDecimalContext context, PyObject rounding) {
        return rounding == null || rounding == Py.None ? context.fresh()
                : context.fresh(PyDecimalContext.mode(rounding));
    }

    private PyObject integral(Operation operation, PyObject[] args, PyTuple kwnames) {
        PyObject[] values = KeywordArguments.sort(null, INTEGRAL_NAMES, 0, 2, args, kwnames, null);
        PyDecimalContext context = context(values[1]);
        return context.run(operation, value, null, rounded(context, values[0]));
    }

    @Method(name = "to_integral")
    PyObject toIntegral(PyObject[] args, PyTuple kwnames) {
        return integral(Operation.TO_INTEGRAL_VALUE, args, kwnames);
    }

    @Method(name = "to_integral_value")
    PyObject toIntegralValue(PyObject[] args, PyTuple kwnames) {
        return integral(Operation.TO_INTEGRAL_VALUE, args, kwnames);
    }

    @Method(name = "to_integral_exact")
    PyObject toIntegralExact(PyObject[] args, PyTuple kwnames) {
        return integral(Operation.TO_INTEGRAL_EXACT, args, kwnames);
    }

    @Method
    PyObject exp(PyObject[] args, PyTuple kwnames) {
        return unary(Operation.EXP, args, kwnames);
    }

    @Method
    PyObject ln(PyObject[] args, PyTuple kwnames) {
        return unary(Operation.LN, args, kwnames);
    }

    @Method
    PyObject log10(PyObject[] args, PyTuple kwnames) {
        return unary(Operation.LOG10, args, kwnames);
    }

    @Method
    PyObject logb(PyObject[] args, PyTuple kwnames) {
        return unary(Operation.LOGB, args, kwnames);
    }

    @Method(name = "logical_invert")
    PyObject logicalInvert(PyObject[] args, PyTuple kwnames) {
        return unary(Operation.LOGICAL_INVERT, args, kwnames);
    }

    @Method(name = "next_minus")
    PyObject nextMinus(PyObject[] args, PyTuple kwnames) {
        return unary(Operation.NEXT_MINUS, args, kwnames);
    }

    @Method(name = "next_plus")
    PyObject nextPlus(PyObject[] args, PyTuple kwnames) {
        return unary(Operation.NEXT_PLUS, args, kwnames);
    }

    @Method
    PyObject normalize(PyObject[] args, PyTuple kwnames) {
        return unary(Operation.NORMALIZE, args, kwnames);
    }

    @Method
    PyObject sqrt(PyObject[] args, PyTuple kwnames) {
        return unary(Operation.SQRT, args, kwnames);
    }

    @Method
    PyObject compare(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.COMPARE, args, kwnames);
    }

    @Method(name = "compare_signal")
    PyObject compareSignal(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.COMPARE_SIGNAL, args, kwnames);
    }

    @Method(name = "compare_total")
    PyObject compareTotal(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.COMPARE_TOTAL, args, kwnames);
    }

    @Method(name = "compare_total_mag")
    PyObject compareTotalMag(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.COMPARE_TOTAL_MAG, args, kwnames);
    }

    @Method(name = "copy_sign")
    PyObject copySign(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.COPY_SIGN, args, kwnames);
    }

    @Method(name = "logical_and")
    PyObject logicalAnd(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.LOGICAL_AND, args, kwnames);
    }

    @Method(name = "logical_or")
    PyObject logicalOr(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.LOGICAL_OR, args, kwnames);
    }

    @Method(name = "logical_xor")
    PyObject logicalXor(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.LOGICAL_XOR, args, kwnames);
    }

    @Method
    PyObject max(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.MAX, args, kwnames);
    }

    @Method(name = "max_mag")
    PyObject maxMag(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.MAX_MAG, args, kwnames);
    }

    @Method
    PyObject min(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.MIN, args, kwnames);
    }

    @Method(name = "min_mag")
    PyObject minMag(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.MIN_MAG, args, kwnames);
    }

    @Method(name = "next_toward")
    PyObject nextToward(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.NEXT_TOWARD, args, kwnames);
    }

    @Method(name = "remainder_near")
    PyObject remainderNear(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.REMAINDER_NEAR, args, kwnames);
    }

    @Method
    PyObject rotate(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.ROTATE, args, kwnames);
    }

    @Method
    PyObject scaleb(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.SCALEB, args, kwnames);
    }

    @Method
    PyObject shift(PyObject[] args, PyTuple kwnames) {
        return binary(Operation.SHIFT, args, kwnames);
    }
}

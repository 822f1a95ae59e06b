package org.krait.module.decimal;

import org.krait.algorithm.decimal.Arithmetic;
import org.krait.algorithm.decimal.Condition;
import org.krait.algorithm.decimal.Decimal;
import org.krait.algorithm.decimal.DecimalContext;
import org.krait.algorithm.decimal.DecimalText;
import org.krait.algorithm.decimal.Division;
import org.krait.algorithm.decimal.Ordering;
import org.krait.algorithm.decimal.Power;
import org.krait.algorithm.decimal.Rounding;
import org.krait.algorithm.decimal.TooLargeException;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.descriptor.KeywordArguments;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code decimal.Context}: precision, bounds, rounding, flags and traps. */
@ExposeType(name = "Context", module = "decimal")
public class PyDecimalContext extends PyObject {
    public static final PyType TYPE = PyDecimalContextExposed.TYPE;

    static final String[] NAMES = {"prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"};
    private static final String[] POWER_NAMES = {"a", "b", "modulo"};
    private static final String[] CREATE_NAMES = {"num"};

    private long prec = 28;
    private Rounding rounding = Rounding.HALF_EVEN;
    private long emin = -999_999;
    private long emax = 999_999;
    private boolean capitals = true;
    private boolean clamp;
    /** Bits of {@link Condition}: the flags. */
    int status;
    /** Bits of {@link Condition}. */
    int traps;
    private PySignalDictMixin flagDict;
    private PySignalDictMixin trapDict;

    protected PyDecimalContext(PyType type) {
        super(type);
    }

    PyDecimalContext(long prec, Rounding rounding, int traps) {
        super(TYPE);
        this.prec = prec;
        this.rounding = rounding;
        this.traps = traps;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyDecimalContext made = cls == TYPE ? new PyDecimalContext(cls) : new PyDecimalContextSub(cls);
        made.become(DecimalState.get().defaultTemplate);
        made.status = 0;
        return made;
    }

    @Init
    void __init__(PyObject[] args, PyTuple kwnames) {
        configure(KeywordArguments.sort(null, NAMES, 0, NAMES.length, args, kwnames, null), 0);
    }

    /** Sets what is given and not None, from the index on in the order of {@link #NAMES}, traps before flags. */
    final void configure(PyObject[] values, int from) {
        for (int i = 0; i < 6; i++) {
            PyObject value = values[from + i];
            if (value != null && value != Py.None) {
                configure(i, value);
            }
        }
        PyObject trapped = values[from + 7];
        if (trapped != null && trapped != Py.None) {
            traps = SignalArguments.of(trapped);
        }
        PyObject flags = values[from + 6];
        if (flags != null && flags != Py.None) {
            status = SignalArguments.of(flags);
        }
    }

    private void configure(int attribute, PyObject value) {
        switch (attribute) {
            case 0 -> prec(value);
            case 1 -> rounding(value);
            case 2 -> emin(value);
            case 3 -> emax(value);
            case 4 -> capitals(value);
            default -> clamp(value);
        }
    }

    private void become(PyDecimalContext other) {
        prec = other.prec;
        rounding = other.rounding;
        emin = other.emin;
        emax = other.emax;
        capitals = other.capitals;
        clamp = other.clamp;
        traps = other.traps;
    }

    /** A copy without flags. */
    final PyDecimalContext copied() {
        PyDecimalContext copy = new PyDecimalContext(TYPE);
        copy.become(this);
        return copy;
    }

    /** Of the IEEE 754 interchange format with so many bits. */
    static PyDecimalContext ieee(long bits) {
        PyDecimalContext made = new PyDecimalContext(9 * (bits / 32) - 2, Rounding.HALF_EVEN, 0);
        made.emax = 3 * (1L << bits / 16 + 3);
        made.emin = 1 - made.emax;
        made.clamp = true;
        return made;
    }

    /** What an operation runs under. */
    final DecimalContext fresh() {
        return new DecimalContext(prec, emin, emax, rounding, clamp);
    }

    final DecimalContext fresh(Rounding other) {
        return new DecimalContext(prec, emin, emax, other, clamp);
    }

    /** Sets flags, and raises what is trapped. */
    final void note(int conditions) {
        if (conditions == 0) {
            return;
        }
        if ((conditions & Condition.NO_MEMORY) != 0) {
            throw Errors.memoryError("");
        }
        status |= conditions;
        if ((conditions & traps) != 0) {
            throw DecimalState.get().exception(conditions & traps);
        }
    }

    /** Runs an operation; b may be null. */
    final PyDecimal run(Operation operation, Decimal a, Decimal b) {
        return run(operation, a, b, fresh());
    }

    final PyDecimal run(Operation operation, Decimal a, Decimal b, DecimalContext c) {
        Decimal result;
        try {
            result = operation.apply(a, b, c);
        } catch (TooLargeException | ArithmeticException e) {
            throw Errors.memoryError("");
        }
        note(c.status);
        return new PyDecimal(result);
    }

    private PyDecimal binary(String name, Operation operation, PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly(name, 2, args, kwnames);
        return run(operation, Conversion.operand(args[0]), Conversion.operand(args[1]));
    }

    // ---- attributes

    private static long bounded(PyObject value, long least, long most, String message) {
        long n = size(value);
        if (n < least || n > most) {
            throw Errors.valueError(message);
        }
        return n;
    }

    static long size(PyObject value) {
        if (!(value instanceof PyInt n)) {
            throw Errors.typeError("an integer is required");
        }
        if (!n.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return n.longValue();
    }

    @Getter
    long prec() {
        return prec;
    }

    @Setter
    void prec(PyObject value) {
        prec = bounded(value, 1, DecimalContext.MAX_PREC, "valid range for prec is [1, MAX_PREC]");
    }

    @Getter(name = "Emin")
    long emin() {
        return emin;
    }

    @Setter(name = "Emin")
    void emin(PyObject value) {
        emin = bounded(value, DecimalContext.MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]");
    }

    @Getter(name = "Emax")
    long emax() {
        return emax;
    }

    @Setter(name = "Emax")
    void emax(PyObject value) {
        emax = bounded(value, 0, DecimalContext.MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]");
    }

    @Getter
    String rounding() {
        return name(rounding);
    }

    @Setter
    void rounding(PyObject value) {
        rounding = mode(value);
    }

    static String name(Rounding mode) {
        return mode == Rounding.ZERO_FIVE_UP ? "ROUND_05UP" : "ROUND_" + mode.name();
    }

    /** A rounding mode's constant; TypeError for anything else. */
    static Rounding mode(PyObject value) {
        if (value instanceof PyStr s) {
            String text = s.toString();
            for (Rounding mode : Rounding.values()) {
                if (name(mode).equals(text)) {
                    return mode;
                }
            }
        }
        throw Errors.typeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]");
    }

    final Rounding roundingMode() {
        return rounding;
    }

    final boolean hasCapitals() {
        return capitals;
    }

    @Getter
    long capitals() {
        return capitals ? 1 : 0;
    }

    @Setter
    void capitals(PyObject value) {
        capitals = bounded(value, 0, 1, "valid values for capitals are 0 or 1") == 1;
    }

    @Getter
    long clamp() {
        return clamp ? 1 : 0;
    }

    @Setter
    void clamp(PyObject value) {
        clamp = bounded(value, 0, 1, "valid values for clamp are 0 or 1") == 1;
    }

    /** Flags and traps are no descriptors of the class: attributes of each context. */
    @Special
    static PyObject getAttribute(PyObject self, PyStr name) {
        PyDecimalContext context = (PyDecimalContext) self;
        return switch (name.toString()) {
            case "flags" -> context.flags();
            case "traps" -> context.trapped();
            default -> Attributes.genericGet(self, name);
        };
    }

    @Special
    static void setAttr(PyObject self, PyStr name, PyObject value) {
        if (value == null) {
            throw Errors.attributeError("context attributes cannot be deleted");
        }
        PyDecimalContext context = (PyDecimalContext) self;
        switch (name.toString()) {
            case "flags" -> context.status = SignalArguments.ofMapping(value);
            case "traps" -> context.traps = SignalArguments.ofMapping(value);
            default -> Attributes.genericSet(self, name, value);
        }
    }

    private PyObject flags() {
        PySignalDictMixin dict = flagDict;
        if (dict == null) {
            dict = PySignalDictMixin.of(this, false);
            flagDict = dict;
        }
        return dict;
    }

    private PyObject trapped() {
        PySignalDictMixin dict = trapDict;
        if (dict == null) {
            dict = PySignalDictMixin.of(this, true);
            trapDict = dict;
        }
        return dict;
    }

    @Special
    PyObject repr() {
        return Py.str("Context(prec=" + prec + ", rounding=" + name(rounding) + ", Emin=" + emin + ", Emax=" + emax
                + ", capitals=" + capitals() + ", clamp=" + clamp() + ", flags=" + Signals.list(status) + ", traps="
                + Signals.list(traps) + ")");
    }

    // ---- the context as such

    @Method(name = "Etiny")
    long etiny() {
        return fresh().etiny();
    }

    @Method(name = "Etop")
    long etop() {
        return fresh().etop();
    }

    @Method
    PyObject radix() {
        return new PyDecimal(PyDecimal.TEN);
    }

    @Method(name = "clear_flags")
    void clearFlags() {
        status = 0;
    }

    @Method(name = "clear_traps")
    void clearTraps() {
        traps = 0;
    }

    @Method
    PyObject copy() {
        PyDecimalContext copy = copied();
        copy.status = status;
        return copy;
    }

    @Method
    PyObject __copy__() {
        return copy();
    }

    @Method
    PyObject __reduce__() {
        DecimalState state = DecimalState.get();
        return Py.tuple(type(), Py.tuple(Py.integer(prec), PyStr.intern(name(rounding)), Py.integer(emin),
                Py.integer(emax), Py.integer(capitals()), Py.integer(clamp()), state.list(status),
                state.list(traps)));
    }

    // ---- making numbers

    @Method(name = "create_decimal")
    PyObject createDecimal(PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("create_decimal", kwnames);
        PyObject num = KeywordArguments.sort(null, CREATE_NAMES, 0, 1, args, null, null)[0];
        return new PyDecimal(num == null ? Decimal.ZERO : Conversion.rounded(num, this));
    }

    @Method(name = "create_decimal_from_float")
    PyObject createDecimalFromFloat(PyObject f) {
        return new PyDecimal(Conversion.rounded(Conversion.ofNumber(f), false, this));
    }

    // ---- operations

    @Method
    PyObject abs(PyObject x) {
        return run(Operation.ABS, Conversion.operand(x), null);
    }

    @Method
    PyObject exp(PyObject x) {
        return run(Operation.EXP, Conversion.operand(x), null);
    }

    @Method
    PyObject ln(PyObject x) {
        return run(Operation.LN, Conversion.operand(x), null);
    }

    @Method
    PyObject log10(PyObject x) {
        return run(Operation.LOG10, Conversion.operand(x), null);
    }

    @Method
    PyObject logb(PyObject x) {
        return run(Operation.LOGB, Conversion.operand(x), null);
    }

    @Method(name = "logical_invert")
    PyObject logicalInvert(PyObject x) {
        return run(Operation.LOGICAL_INVERT, Conversion.operand(x), null);
    }

    @Method
    PyObject minus(PyObject x) {
        return run(Operation.MINUS, Conversion.operand(x), null);
    }

    @Method(name = "next_minus")
    PyObject nextMinus(PyObject x) {
        return run(Operation.NEXT_MINUS, Conversion.operand(x), null);
    }

    @Method(name = "next_plus")
    PyObject nextPlus(PyObject x) {
        return run(Operation.NEXT_PLUS, Conversion.operand(x), null);
    }

    @Method
    PyObject normalize(PyObject x) {
        return run(Operation.NORMALIZE, Conversion.operand(x), null);
    }

    @Method
    PyObject plus(PyObject x) {
        return run(Operation.PLUS, Conversion.operand(x), null);
    }

    @Method
    PyObject sqrt(PyObject x) {
        return run(Operation.SQRT, Conversion.operand(x), null);
    }

    @Method(name = "to_integral")
    PyObject toIntegral(PyObject x) {
        return run(Operation.TO_INTEGRAL_VALUE, Conversion.operand(x), null);
    }

    @Method(name = "to_integral_exact")
    PyObject toIntegralExact(PyObject x) {
        return run(Operation.TO_INTEGRAL_EXACT, Conversion.operand(x), null);
    }

    @Method(name = "to_integral_value")
    PyObject toIntegralValue(PyObject x) {
        return run(Operation.TO_INTEGRAL_VALUE, Conversion.operand(x), null);
    }

    @Method(name = "_apply")
    PyObject apply(PyObject x) {
        return run(Operation.FINISH, Conversion.operand(x), null);
    }

    @Method
    PyObject add(PyObject[] args, PyTuple kwnames) {
        return binary("add", Operation.ADD, args, kwnames);
    }

    @Method
    PyObject compare(PyObject[] args, PyTuple kwnames) {
        return binary("compare", Operation.COMPARE, args, kwnames);
    }

    @Method(name = "compare_signal")
    PyObject compareSignal(PyObject[] args, PyTuple kwnames) {
        return binary("compare_signal", Operation.COMPARE_SIGNAL, args, kwnames);
    }

    @Method(name = "compare_total")
    PyObject compareTotal(PyObject[] args, PyTuple kwnames) {
        return binary("compare_total", Operation.COMPARE_TOTAL, args, kwnames);
    }

    @Method(name = "compare_total_mag")
    PyObject compareTotalMag(PyObject[] args, PyTuple kwnames) {
        return binary("compare_total_mag", Operation.COMPARE_TOTAL_MAG, args, kwnames);
    }

    @Method(name = "copy_sign")
    PyObject copySign(PyObject[] args, PyTuple kwnames) {
        return binary("copy_sign", Operation.COPY_SIGN, args, kwnames);
    }

    @Method
    PyObject divide(PyObject[] args, PyTuple kwnames) {
        return binary("divide", Operation.DIVIDE, args, kwnames);
    }

    @Method(name = "divide_int")
    PyObject divideInt(PyObject[] args, PyTuple kwnames) {
        return binary("divide_int", Operation.DIVIDE_INTEGER, args, kwnames);
    }

    @Method(name = "logical_and")
    PyObject logicalAnd(PyObject[] args, PyTuple kwnames) {
        return binary("logical_and", Operation.LOGICAL_AND, args, kwnames);
    }

    @Method(name = "logical_or")
    PyObject logicalOr(PyObject[] args, PyTuple kwnames) {
        return binary("logical_or", Operation.LOGICAL_OR, args, kwnames);
    }

    @Method(name = "logical_xor")
    PyObject logicalXor(PyObject[] args, PyTuple kwnames) {
        return binary("logical_xor", Operation.LOGICAL_XOR, args, kwnames);
    }

    @Method
    PyObject max(PyObject[] args, PyTuple kwnames) {
        return binary("max", Operation.MAX, args, kwnames);
    }

    @Method(name = "max_mag")
    PyObject maxMag(PyObject[] args, PyTuple kwnames) {
        return binary("max_mag", Operation.MAX_MAG, args, kwnames);
    }

    @Method
    PyObject min(PyObject[] args, PyTuple kwnames) {
        return binary("min", Operation.MIN, args, kwnames);
    }

    @Method(name = "min_mag")
    PyObject minMag(PyObject[] args, PyTuple kwnames) {
        return binary("min_mag", Operation.MIN_MAG, args, kwnames);
    }

    @Method
    PyObject multiply(PyObject[] args, PyTuple kwnames) {
        return binary("multiply", Operation.MULTIPLY, args, kwnames);
    }

    @Method(name = "next_toward")
    PyObject nextToward(PyObject[] args, PyTuple kwnames) {
        return binary("next_toward", Operation.NEXT_TOWARD, args, kwnames);
    }

    @Method
    PyObject quantize(PyObject[] args, PyTuple kwnames) {
        return binary("quantize", Operation.QUANTIZE, args, kwnames);
    }

    @Method
    PyObject remainder(PyObject[] args, PyTuple kwnames) {
        return binary("remainder", Operation.REMAINDER, args, kwnames);
    }

    @Method(name = "remainder_near")
    PyObject remainderNear(PyObject[] args, PyTuple kwnames) {
        return binary("remainder_near", Operation.REMAINDER_NEAR, args, kwnames);
    }

    @Method
    PyObject rotate(PyObject[] args, PyTuple kwnames) {
        return binary("rotate", Operation.ROTATE, args, kwnames);
    }

    @Method
    PyObject scaleb(PyObject[] args, PyTuple kwnames) {
        return binary("scaleb", Operation.SCALEB, args, kwnames);
    }

    @Method
    PyObject shift(PyObject[] args, PyTuple kwnames) {
        return binary("shift", Operation.SHIFT, args, kwnames);
    }

    @Method
    PyObject subtract(PyObject[] args, PyTuple kwnames) {
        return binary("subtract", Operation.SUBTRACT, args, kwnames);
    }

    @Method
    PyObject divmod(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("divmod", 2, args, kwnames);
        return divmod(Conversion.operand(args[0]), Conversion.operand(args[1]));
    }

    final PyObject divmod(Decimal a, Decimal b) {
        DecimalContext c = fresh();
        Decimal[] both;
        try {
            both = Division.divideAndRemainder(a, b, c);
        } catch (TooLargeException | ArithmeticException e) {
            throw Errors.memoryError("");
        }
        note(c.status);
        return Py.tuple(new PyDecimal(both[0]), new PyDecimal(both[1]));
    }

    @Method
    PyObject power(PyObject[] args, PyTuple kwnames) {
        PyObject[] values = KeywordArguments.sort(null, POWER_NAMES, 2, 3, args, kwnames, null);
        Decimal a = Conversion.operand(values[0]);
        Decimal b = Conversion.operand(values[1]);
        return values[2] == null || values[2] == Py.None ? run(Operation.POWER, a, b)
                : power(a, b, Conversion.operand(values[2]));
    }

    final PyObject power(Decimal a, Decimal b, Decimal modulus) {
        DecimalContext c = fresh();
        Decimal result = Power.power(a, b, modulus, c);
        note(c.status);
        return new PyDecimal(result);
    }

    @Method
    PyObject fma(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fma", 3, args, kwnames);
        return multiplyAdd(Conversion.operand(args[0]), Conversion.operand(args[1]), Conversion.operand(args[2]));
    }

    final PyObject multiplyAdd(Decimal a, Decimal b, Decimal third) {
        DecimalContext c = fresh();
        Decimal result;
        try {
            result = Arithmetic.multiplyAdd(a, b, third, c);
        } catch (TooLargeException | ArithmeticException e) {
            throw Errors.memoryError("");
        }
        note(c.status);
        return new PyDecimal(result);
    }

    @Method(name = "same_quantum")
    PyObject sameQuantum(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("same_quantum", 2, args, kwnames);
        return Py.bool(Ordering.sameQuantum(Conversion.operand(args[0]), Conversion.operand(args[1])));
    }

    // ---- questions and copies

    private static PyDecimal decimal(PyObject x) {
        if (x instanceof PyDecimal d) {
            return d;
        }
        throw Errors.typeError("argument must be a Decimal");
    }

    @Method
    PyObject canonical(PyObject x) {
        return decimal(x);
    }

    @Method(name = "is_canonical")
    boolean isCanonical(PyObject x) {
        decimal(x);
        return true;
    }

    @Method(name = "is_finite")
    boolean isFinite(PyObject x) {
        return Conversion.operand(x).isFinite();
    }

    @Method(name = "is_infinite")
    boolean isInfinite(PyObject x) {
        return Conversion.operand(x).isInfinite();
    }

    @Method(name = "is_nan")
    boolean isNan(PyObject x) {
        return Conversion.operand(x).isNaN();
    }

    @Method(name = "is_qnan")
    boolean isQnan(PyObject x) {
        return Conversion.operand(x).isQuiet();
    }

    @Method(name = "is_snan")
    boolean isSnan(PyObject x) {
        return Conversion.operand(x).isSignaling();
    }

    @Method(name = "is_signed")
    boolean isSigned(PyObject x) {
        return Conversion.operand(x).isNegative();
    }

    @Method(name = "is_zero")
    boolean isZero(PyObject x) {
        return Conversion.operand(x).isZero();
    }

    @Method(name = "is_normal")
    boolean isNormal(PyObject x) {
        return Ordering.isNormal(Conversion.operand(x), fresh());
    }

    @Method(name = "is_subnormal")
    boolean isSubnormal(PyObject x) {
        return Ordering.isSubnormal(Conversion.operand(x), fresh());
    }

    @Method(name = "number_class")
    String numberClass(PyObject x) {
        return Ordering.numberClass(Conversion.operand(x), fresh());
    }

    @Method(name = "copy_abs")
    PyObject copyAbs(PyObject x) {
        return new PyDecimal(Conversion.operand(x).withSign(false));
    }

    @Method(name = "copy_negate")
    PyObject copyNegate(PyObject x) {
        Decimal d = Conversion.operand(x);
        return new PyDecimal(d.withSign(!d.isNegative()));
    }

    @Method(name = "copy_decimal")
    PyObject copyDecimal(PyObject x) {
        return x instanceof PyDecimal d ? d : new PyDecimal(Conversion.operand(x));
    }

    @Method(name = "to_sci_string")
    String toSciString(PyObject x) {
        return DecimalText.format(Conversion.operand(x), false, capitals);
    }

    @Method(name = "to_eng_string")
    String toEngString(PyObject x) {
        return DecimalText.format(Conversion.operand(x), true, capitals);
    }
}

package org.krait.module.datetime;

import java.math.BigInteger;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code datetime.timedelta}: days, seconds (0 to 86399) and microseconds (0 to 999999). */
@ExposeType(name = "timedelta", module = "datetime")
public class PyTimeDelta extends PyObject {
    public static final PyType TYPE = PyTimeDeltaExposed.TYPE;

    static final PyTimeDelta ZERO = new PyTimeDelta(TYPE, 0, 0, 0);
    private static final int MOST_DAYS = 999_999_999;
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);
    private static final BigInteger DAY = BigInteger.valueOf(86400);
    private static final String[] NAMES = {"days", "seconds", "microseconds", "milliseconds", "minutes", "hours",
        "weeks"};
    /** Microseconds of each component. */
    private static final long[] FACTORS = {86_400_000_000L, 1_000_000, 1, 1000, 60_000_000, 3_600_000_000L,
        604_800_000_000L};
    /** The order in which components are summed up: microseconds first, so that fractions meet late. */
    private static final int[] ORDER = {2, 3, 1, 4, 5, 0, 6};

    final int days;
    final int seconds;
    final int microseconds;

    protected PyTimeDelta(PyType type, int days, int seconds, int microseconds) {
        super(type);
        this.days = days;
        this.seconds = seconds;
        this.microseconds = microseconds;
    }

    static void init(PyType type, PyDict dict) {
        dict.put(PyStr.intern("resolution"), of(0, 0, 1));
        dict.put(PyStr.intern("min"), of(-MOST_DAYS, 0, 0));
        dict.put(PyStr.intern("max"), of(MOST_DAYS, 86399, 999999));
    }

    /** A delta of parts that may be beyond their ranges. */
    static PyTimeDelta of(long days, long seconds, long microseconds) {
        return of(TYPE, days, seconds, microseconds);
    }

    private static PyTimeDelta of(PyType cls, long days, long seconds, long microseconds) {
        long us = Math.floorMod(microseconds, 1_000_000L);
        long s = seconds + Math.floorDiv(microseconds, 1_000_000L);
        long d = days + Math.floorDiv(s, 86400L);
        s = Math.floorMod(s, 86400L);
        if (d != (int) d) {
            throw tooLarge();
        }
        if (d < -MOST_DAYS || d > MOST_DAYS) {
            throw Errors.overflowError("days=" + d + "; must have magnitude <= " + MOST_DAYS);
        }
        return cls == TYPE ? new PyTimeDelta(TYPE, (int) d, (int) s, (int) us)
                : new PyTimeDeltaSub(cls, (int) d, (int) s, (int) us);
    }

    private static RuntimeException tooLarge() {
        return Errors.overflowError("Python int too large to convert to C int");
    }

    private static PyTimeDelta ofMicroseconds(PyType cls, BigInteger microseconds) {
        BigInteger[] us = floorDivide(microseconds, MILLION);
        BigInteger[] s = floorDivide(us[0], DAY);
        if (s[0].bitLength() > 31) {
            throw tooLarge();
        }
        return of(cls, s[0].longValue(), s[1].longValue(), us[1].longValue());
    }

    private static BigInteger[] floorDivide(BigInteger a, BigInteger b) {
        BigInteger[] both = a.divideAndRemainder(b);
        if (both[1].signum() != 0 && both[1].signum() != b.signum()) {
            both[0] = both[0].subtract(BigInteger.ONE);
            both[1] = both[1].add(b);
        }
        return both;
    }

    /** All of it in microseconds. */
    final BigInteger total() {
        return BigInteger.valueOf(days * 86400L + seconds).multiply(MILLION).add(BigInteger.valueOf(microseconds));
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyObject[] values = CallArguments.sort("__new__", NAMES, 0, NAMES.length, args, kwnames);
        BigInteger sum = BigInteger.ZERO;
        double rest = 0;
        for (int i : ORDER) {
            PyObject value = values[i];
            if (value == null) {
                continue;
            }
            if (value instanceof PyInt n) {
                sum = sum.add(n.bigValue().multiply(BigInteger.valueOf(FACTORS[i])));
            } else if (value instanceof PyFloat f) {
                double whole = wholePart(f.value);
                sum = sum.add(integer(whole).multiply(BigInteger.valueOf(FACTORS[i])));
                double fraction = (f.value - whole) * FACTORS[i];
                double part = wholePart(fraction);
                sum = sum.add(integer(part));
                rest += fraction - part;
            } else {
                throw Errors.typeError("unsupported type for timedelta " + NAMES[i] + " component: "
                        + value.type().longName());
            }
        }
        if (rest != 0) {
            // Round half to even, where the parity is that of the whole sum.
            double whole = Math.copySign(Math.floor(Math.abs(rest) + 0.5), rest);
            if (Math.abs(whole - rest) == 0.5) {
                int odd = sum.testBit(0) ? 1 : 0;
                double half = (rest + odd) * 0.5;
                whole = 2.0 * Math.copySign(Math.floor(Math.abs(half) + 0.5), half) - odd;
            }
            sum = sum.add(BigInteger.valueOf((long) whole));
        }
        return ofMicroseconds(cls, sum);
    }

    private static double wholePart(double value) {
        return value < 0 ? Math.ceil(value) : Math.floor(value);
    }

    private static BigInteger integer(double value) {
        return Numbers.index(Calls.call(PyInt.TYPE, Py.real(value))).bigValue();
    }

    @Getter
    int days() {
        return days;
    }

    @Getter
    int seconds() {
        return seconds;
    }

    @Getter
    int microseconds() {
        return microseconds;
    }

    @Method(name = "total_seconds")
    PyObject totalSeconds() {
        return Numbers.truediv(PyInt.of(total()), PyInt.of(MILLION));
    }

    @Method
    PyObject __reduce__() {
        return Py.tuple(type(), state());
    }

    private PyTuple state() {
        return Py.tuple(Py.integer(days), Py.integer(seconds), Py.integer(microseconds));
    }

    final int compare(PyTimeDelta other) {
        int order = Integer.compare(days, other.days);
        order = order != 0 ? order : Integer.compare(seconds, other.seconds);
        return order != 0 ? order : Integer.compare(microseconds, other.microseconds);
    }

    final boolean isZero() {
        return days == 0 && seconds == 0 && microseconds == 0;
    }

    final PyTimeDelta negated() {
        return of(-(long) days, -(long) seconds, -(long) microseconds);
    }

    final PyTimeDelta plus(PyTimeDelta other, int sign) {
        return of(days + (long) sign * other.days, seconds + sign * other.seconds,
                microseconds + sign * other.microseconds);
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        return other instanceof PyTimeDelta that ? Py.bool(op.holds(((PyTimeDelta) self).compare(that)))
                : Py.NotImplemented;
    }

    @Special
    static long hash(PyObject self) {
        return Comparisons.hash(((PyTimeDelta) self).state());
    }

    @Special
    static boolean bool(PyObject self) {
        return !((PyTimeDelta) self).isZero();
    }

    @Special
    static PyObject repr(PyObject self) {
        PyTimeDelta d = (PyTimeDelta) self;
        StringBuilder out = new StringBuilder(self.type().longName()).append('(');
        String separator = "";
        int[] parts = {d.days, d.seconds, d.microseconds};
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != 0) {
                out.append(separator).append(NAMES[i]).append('=').append(parts[i]);
                separator = ", ";
            }
        }
        return Py.str(out.append(separator.isEmpty() ? "0)" : ")").toString());
    }

    @Special
    static PyObject str(PyObject self) {
        PyTimeDelta d = (PyTimeDelta) self;
        StringBuilder out = new StringBuilder();
        if (d.days != 0) {
            out.append(d.days).append(d.days == 1 || d.days == -1 ? " day, " : " days, ");
        }
        out.append(d.seconds / 3600);
        IsoText.number(out.append(':'), d.seconds / 60 % 60, 2);
        IsoText.number(out.append(':'), d.seconds % 60, 2);
        if (d.microseconds != 0) {
            IsoText.number(out.append('.'), d.microseconds, 6);
        }
        return Py.str(out.toString());
    }

    // ---- arithmetic: results are exact timedeltas

    @Special
    static PyObject add(PyObject v, PyObject w) {
        return w instanceof PyTimeDelta other ? ((PyTimeDelta) v).plus(other, 1) : Py.NotImplemented;
    }

    @Special
    static PyObject radd(PyObject w, PyObject v) {
        return v instanceof PyTimeDelta other ? other.plus((PyTimeDelta) w, 1) : Py.NotImplemented;
    }

    @Special
    static PyObject sub(PyObject v, PyObject w) {
        return w instanceof PyTimeDelta other ? ((PyTimeDelta) v).plus(other, -1) : Py.NotImplemented;
    }

    @Special
    static PyObject rsub(PyObject w, PyObject v) {
        return v instanceof PyTimeDelta other ? other.plus((PyTimeDelta) w, -1) : Py.NotImplemented;
    }

    @Special
    static PyObject neg(PyObject v) {
        return ((PyTimeDelta) v).negated();
    }

    @Special
    static PyObject pos(PyObject v) {
        PyTimeDelta d = (PyTimeDelta) v;
        return of(d.days, d.seconds, d.microseconds);
    }

    @Special
    static PyObject abs(PyObject v) {
        return ((PyTimeDelta) v).days < 0 ? neg(v) : pos(v);
    }

    @Special
    static PyObject mul(PyObject v, PyObject w) {
        BigInteger total = ((PyTimeDelta) v).total();
        if (w instanceof PyInt n) {
            return ofMicroseconds(TYPE, total.multiply(n.bigValue()));
        }
        if (w instanceof PyFloat) {
            BigInteger[] ratio = ratio(w);
            return ofMicroseconds(TYPE, divideNearest(total.multiply(ratio[0]), ratio[1]));
        }
        return Py.NotImplemented;
    }

    @Special
    static PyObject rmul(PyObject w, PyObject v) {
        return mul(w, v);
    }

    private static BigInteger[] ratio(PyObject value) {
        PyObject result = Calls.method(value, "as_integer_ratio");
        if (!(result instanceof PyTuple ratio)) {
            throw Errors.typeError("unexpected return type from as_integer_ratio(): expected tuple, not '"
                    + result.type().longName() + "'");
        }
        if (ratio.items.length != 2) {
            throw Errors.valueError("as_integer_ratio() must return a 2-tuple");
        }
        if (!(ratio.items[0] instanceof PyInt a) || !(ratio.items[1] instanceof PyInt b)) {
            throw Errors.typeError("non-integer arguments in division");
        }
        return new BigInteger[] {a.bigValue(), b.bigValue()};
    }

    /** Rounds half to even. */
    private static BigInteger divideNearest(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            throw divisionByZero();
        }
        BigInteger[] both = floorDivide(a, b);
        int order = both[1].abs().shiftLeft(1).compareTo(b.abs());
        return order > 0 || order == 0 && both[0].testBit(0) ? both[0].add(BigInteger.ONE) : both[0];
    }

    private static RuntimeException divisionByZero() {
        return Errors.zeroDivisionError("division by zero");
    }

    private static BigInteger[] checkedDivide(PyObject v, BigInteger divisor) {
        if (divisor.signum() == 0) {
            throw divisionByZero();
        }
        return floorDivide(((PyTimeDelta) v).total(), divisor);
    }

    @Special
    static PyObject floordiv(PyObject v, PyObject w) {
        if (w instanceof PyTimeDelta other) {
            return PyInt.of(checkedDivide(v, other.total())[0]);
        }
        return w instanceof PyInt n ? ofMicroseconds(TYPE, checkedDivide(v, n.bigValue())[0]) : Py.NotImplemented;
    }

    @Special
    static PyObject truediv(PyObject v, PyObject w) {
        BigInteger total = ((PyTimeDelta) v).total();
        if (w instanceof PyTimeDelta other) {
            return Numbers.truediv(PyInt.of(total), PyInt.of(other.total()));
        }
        if (w instanceof PyInt n) {
            return ofMicroseconds(TYPE, divideNearest(total, n.bigValue()));
        }
        if (w instanceof PyFloat) {
            BigInteger[] ratio = ratio(w);
            return ofMicroseconds(TYPE, divideNearest(total.multiply(ratio[1]), ratio[0]));
        }
        return Py.NotImplemented;
    }

    @Special
    static PyObject mod(PyObject v, PyObject w) {
        return w instanceof PyTimeDelta other ? ofMicroseconds(TYPE, checkedDivide(v, other.total())[1])
                : Py.NotImplemented;
    }

    @Special
    static PyObject divmod(PyObject v, PyObject w) {
        if (!(w instanceof PyTimeDelta other)) {
            return Py.NotImplemented;
        }
        BigInteger[] both = checkedDivide(v, other.total());
        return Py.tuple(PyInt.of(both[0]), ofMicroseconds(TYPE, both[1]));
    }

    // A timedelta on both sides is the left one's affair, and nothing else can be divided by one. CPython has the
    // methods.

    @Special
    static PyObject rfloordiv(PyObject w, PyObject v) {
        return v instanceof PyTimeDelta ? floordiv(v, w) : Py.NotImplemented;
    }

    @Special
    static PyObject rtruediv(PyObject w, PyObject v) {
        return v instanceof PyTimeDelta ? truediv(v, w) : Py.NotImplemented;
    }

    @Special
    static PyObject rmod(PyObject w, PyObject v) {
        return v instanceof PyTimeDelta ? mod(v, w) : Py.NotImplemented;
    }

    @Special
    static PyObject rdivmod(PyObject w, PyObject v) {
        return v instanceof PyTimeDelta ? divmod(v, w) : Py.NotImplemented;
    }
}

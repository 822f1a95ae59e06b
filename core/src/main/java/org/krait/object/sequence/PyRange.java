package org.krait.object.sequence;

import java.math.BigInteger;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.number.PyBool;
import org.krait.object.number.PyInt;

/**
 * {@code range}: an arithmetic progression of ints of any size (library reference, "Ranges").
 *
 * <p>Inv: if {@code small}, then start, stop, step, the length, and every number of the progression and the
 * one behind it fit a long.
 */
@ExposeType(name = "range", subclassable = false, pattern = "sequence")
public final class PyRange extends PyObject {
    public static final PyType TYPE = PyRangeExposed.TYPE;

    private final PyInt start;
    private final PyInt stop;
    private final PyInt step;
    private final BigInteger bigLength;
    private final boolean small;
    private final long from;
    private final long by;
    private final long length;

    private PyRange(PyInt start, PyInt stop, PyInt step) {
        super(TYPE);
        this.start = start;
        this.stop = stop;
        this.step = step;
        if (start.isSmall() && stop.isSmall() && step.isSmall()) {
            long a = start.longValue();
            long b = stop.longValue();
            long s = step.longValue();
            long n = smallLength(a, b, s);
            if (n >= 0) {
                small = true;
                from = a;
                by = s;
                length = n;
                bigLength = null;
                return;
            }
        }
        small = false;
        from = 0;
        by = 0;
        bigLength = bigLength(start.bigValue(), stop.bigValue(), step.bigValue());
        length = bigLength.bitLength() < Long.SIZE ? bigLength.longValue() : -1;
    }

    /** The length, or -1 if something on the way does not fit a long. */
    private static long smallLength(long a, long b, long s) {
        if (s > 0 ? a >= b : a <= b) {
            return 0;
        }
        long distance = s > 0 ? b - a : a - b;
        if (distance <= 0 || s == Long.MIN_VALUE) {
            return -1;
        }
        long n = (distance - 1) / Math.abs(s) + 1;
        long last = a + (n - 1) * s;
        boolean overflows = s > 0 ? last > Long.MAX_VALUE - s : last < Long.MIN_VALUE - s;
        return overflows ? -1 : n;
    }

    private static BigInteger bigLength(BigInteger a, BigInteger b, BigInteger s) {
        BigInteger distance = s.signum() > 0 ? b.subtract(a) : a.subtract(b);
        if (distance.signum() <= 0) {
            return BigInteger.ZERO;
        }
        return distance.subtract(BigInteger.ONE).divide(s.abs()).add(BigInteger.ONE);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.items.length > 0) {
            throw Errors.typeError("range() takes no keyword arguments");
        }
        switch (args.length) {
            case 0:
                throw Errors.typeError("range expected at least 1 argument, got 0");
            case 1:
                return new PyRange(Py.integer(0), Numbers.index(args[0]).exact(), Py.integer(1));
            case 2:
                return of(args[0], args[1], Py.integer(1));
            case 3:
                return of(args[0], args[1], args[2]);
            default:
                throw Errors.typeError("range expected at most 3 arguments, got " + args.length);
        }
    }

    /**
     * A range from three index numbers.
     *
     * @throws org.krait.object.PyException TypeError if one is no integer, ValueError for a zero step
     */
    static PyRange of(PyObject start, PyObject stop, PyObject step) {
        PyInt a = Numbers.index(start).exact();
        PyInt b = Numbers.index(stop).exact();
        PyInt s = Numbers.index(step).exact();
        if (s.signum() == 0) {
            throw Errors.valueError("range() arg 3 must not be zero");
        }
        return new PyRange(a, b, s);
    }

    @Getter(name = "start")
    PyObject getStart() {
        return start;
    }

    @Getter(name = "stop")
    PyObject getStop() {
        return stop;
    }

    @Getter(name = "step")
    PyObject getStep() {
        return step;
    }

    private BigInteger bigLength() {
        return small ? BigInteger.valueOf(length) : bigLength;
    }

    private PyInt lengthObject() {
        return small ? Py.integer(length) : Subscripts.integer(bigLength);
    }

    /** The i-th number; i counts from the start and may lie outside. */
    private PyInt at(BigInteger i) {
        return Subscripts.integer(start.bigValue().add(step.bigValue().multiply(i)));
    }

    @Special
    long len() {
        if (length < 0) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return length;
    }

    @Special
    boolean bool() {
        return length != 0;
    }

    @Special
    PyObject repr() {
        String text = "range(" + start + ", " + stop;
        boolean one = step.isSmall() && step.longValue() == 1;
        return Py.str(one ? text + ")" : text + ", " + step + ")");
    }

    @Special
    PyObject getItem(PyObject key) {
        if (Subscripts.isIndex(key)) {
            PyInt index = Numbers.index(key);
            if (small && index.isSmall()) {
                long i = index.longValue();
                i = i < 0 ? i + length : i;
                if (i >= 0 && i < length) {
                    return Py.integer(from + i * by);
                }
                throw Errors.indexError("range object index out of range");
            }
            BigInteger i = index.bigValue();
            BigInteger n = bigLength();
            i = i.signum() < 0 ? i.add(n) : i;
            if (i.signum() < 0 || i.compareTo(n) >= 0) {
                throw Errors.indexError("range object index out of range");
            }
            return at(i);
        }
        if (key instanceof PySlice slice) {
            BigInteger[] bounds = slice.bounds(bigLength());
            PyInt newStep = Subscripts.integer(step.bigValue().multiply(bounds[2]));
            return new PyRange(at(bounds[0]), at(bounds[1]), newStep);
        }
        throw Subscripts.wrongSubscript("range", key);
    }

    private static boolean isExactInt(PyObject o) {
        return o instanceof PyInt && (o.type() == PyInt.TYPE || o.type() == PyBool.TYPE);
    }

    /** Whether an exact int is one of the numbers; others are compared one by one. */
    private boolean has(PyInt n) {
        if (small && n.isSmall()) {
            long value = n.longValue();
            long last = from + (length - 1) * by;
            boolean inside = by > 0 ? value >= from && value <= last : value <= from && value >= last;
            return length > 0 && inside && (value - from) % by == 0;
        }
        BigInteger value = n.bigValue();
        BigInteger a = start.bigValue();
        BigInteger b = stop.bigValue();
        boolean up = step.signum() > 0;
        boolean inside = up
                ? value.compareTo(a) >= 0 && value.compareTo(b) < 0
                : value.compareTo(a) <= 0 && value.compareTo(b) > 0;
        return inside && value.subtract(a).remainder(step.bigValue()).signum() == 0;
    }

    @Special
    boolean contains(PyObject item) {
        if (isExactInt(item)) {
            return has((PyInt) item);
        }
        PyObject it = iter();
        PyObject n;
        while ((n = Iteration.next(it)) != null) {
            if (Comparisons.equal(n, item)) {
                return true;
            }
        }
        return false;
    }

    @Method
    PyObject count(PyObject object) {
        if (isExactInt(object)) {
            return Py.integer(has((PyInt) object) ? 1 : 0);
        }
        long n = 0;
        PyObject it = iter();
        PyObject number;
        while ((number = Iteration.next(it)) != null) {
            if (Comparisons.equal(number, object)) {
                n++;
            }
        }
        return Py.integer(n);
    }

    @Method
    PyObject index(PyObject object) {
        if (isExactInt(object)) {
            if (has((PyInt) object)) {
                BigInteger distance = ((PyInt) object).bigValue().subtract(start.bigValue());
                return Subscripts.integer(distance.divide(step.bigValue()));
            }
            throw Errors.valueError("range.index(x): x not in range");
        }
        PyObject it = iter();
        PyObject number;
        for (long i = 0; (number = Iteration.next(it)) != null; i++) {
            if (Comparisons.equal(number, object)) {
                return Py.integer(i);
            }
        }
        throw Errors.valueError("sequence.index(x): x not in sequence");
    }

    @Special
    PyObject iter() {
        if (small) {
            return new PyRangeIterator(from, by, length);
        }
        return new PyLongRangeIterator(start.bigValue(), step.bigValue(), bigLength);
    }

    @Method
    PyObject __reversed__() {
        if (small) {
            return new PyRangeIterator(length == 0 ? from : from + (length - 1) * by, -by, length);
        }
        BigInteger last = start.bigValue().add(step.bigValue().multiply(bigLength.subtract(BigInteger.ONE)));
        return new PyLongRangeIterator(last, step.bigValue().negate(), bigLength);
    }

    @Method
    PyObject __reduce__() {
        return Py.tuple(type(), Py.tuple(start, stop, step));
    }

    /** What decides equality and hash: the length, and, as far as they matter, start and step. */
    private PyTuple essence() {
        BigInteger n = bigLength();
        if (n.signum() == 0) {
            return Py.tuple(lengthObject(), Py.None, Py.None);
        }
        if (n.equals(BigInteger.ONE)) {
            return Py.tuple(lengthObject(), start, Py.None);
        }
        return Py.tuple(lengthObject(), start, step);
    }

    @Special
    long hash() {
        return Comparisons.hash(essence());
    }

    @Special
    PyObject richCompare(PyObject other, CompareOp op) {
        if (!(other instanceof PyRange that) || op != CompareOp.EQ && op != CompareOp.NE) {
            return Py.NotImplemented;
        }
        boolean equal = this == that || Comparisons.equal(essence(), that.essence());
        return Py.bool(equal == (op == CompareOp.EQ));
    }
}

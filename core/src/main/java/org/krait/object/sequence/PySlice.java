package org.krait.object.sequence;

import java.math.BigInteger;
import org.krait.algorithm.number.Hashes;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;

/** {@code slice}: three objects, of which any may be None (language reference 3.2, "Slice objects"). */
@ExposeType(name = "slice", subclassable = false)
public final class PySlice extends PyObject {
    public static final PyType TYPE = PySliceExposed.TYPE;

    public final PyObject start;
    public final PyObject stop;
    public final PyObject step;

    public PySlice(PyObject start, PyObject stop, PyObject step) {
        super(TYPE);
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.items.length > 0) {
            throw Errors.typeError("slice() takes no keyword arguments");
        }
        switch (args.length) {
            case 0:
                throw Errors.typeError("slice expected at least 1 argument, got 0");
            case 1:
                return new PySlice(Py.None, args[0], Py.None);
            case 2:
                return new PySlice(args[0], args[1], Py.None);
            case 3:
                return new PySlice(args[0], args[1], args[2]);
            default:
                throw Errors.typeError("slice expected at most 3 arguments, got " + args.length);
        }
    }

    /**
     * The bounds as numbers.
     *
     * @throws org.krait.object.PyException TypeError for bounds that are no integers, ValueError for a zero step
     */
    public SliceBounds bounds() {
        long by = 1;
        if (step != Py.None) {
            by = Subscripts.bound(step);
            if (by == 0) {
                throw Errors.valueError("slice step cannot be zero");
            }
            by = Math.max(by, -Long.MAX_VALUE);
        }
        long from = start != Py.None ? Subscripts.bound(start) : by < 0 ? Long.MAX_VALUE : 0;
        long to = stop != Py.None ? Subscripts.bound(stop) : by < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        return new SliceBounds(from, to, by);
    }

    /**
     * The positions selected in a sequence of the given length, which does not change.
     *
     * @throws org.krait.object.PyException as {@link #bounds()}
     */
    public SliceRange range(long size) {
        return bounds().in(size);
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

    /** {@code indices}: works for integers of any size, hence not through {@link #bounds()}. */
    @Method
    PyObject indices(PyObject object) {
        BigInteger length = Numbers.index(object).bigValue();
        if (length.signum() < 0) {
            throw Errors.valueError("length should not be negative");
        }
        BigInteger[] bounds = bounds(length);
        return Py.tuple(
                Subscripts.integer(bounds[0]), Subscripts.integer(bounds[1]), Subscripts.integer(bounds[2]));
    }

    /**
     * Start, stop and step for a sequence of any length.
     *
     * @throws org.krait.object.PyException TypeError or ValueError, as {@link #bounds()}
     */
    BigInteger[] bounds(BigInteger length) {
        BigInteger by = step == Py.None ? BigInteger.ONE : bigBound(step);
        if (by.signum() == 0) {
            throw Errors.valueError("slice step cannot be zero");
        }
        boolean down = by.signum() < 0;
        BigInteger low = down ? BigInteger.ONE.negate() : BigInteger.ZERO;
        BigInteger high = down ? length.subtract(BigInteger.ONE) : length;
        BigInteger from = start == Py.None ? (down ? high : low) : cut(bigBound(start), length, low, high);
        BigInteger to = stop == Py.None ? (down ? low : high) : cut(bigBound(stop), length, low, high);
        return new BigInteger[] {from, to, by};
    }

    private static BigInteger bigBound(PyObject bound) {
        if (!Subscripts.isIndex(bound)) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return Numbers.index(bound).bigValue();
    }

    private static BigInteger cut(BigInteger bound, BigInteger length, BigInteger low, BigInteger high) {
        if (bound.signum() < 0) {
            return bound.add(length).max(low);
        }
        return bound.min(high);
    }

    @Method
    PyObject __reduce__() {
        return Py.tuple(type(), asTuple());
    }

    private PyTuple asTuple() {
        return Py.tuple(start, stop, step);
    }

    @Special
    long hash() {
        return Hashes.sliceEnd(PyTuple.combineHashes(asTuple().items));
    }

    @Special
    PyObject repr() {
        return Py.str("slice(" + Texts.reprString(start) + ", " + Texts.reprString(stop) + ", "
                + Texts.reprString(step) + ")");
    }

    @Special
    PyObject richCompare(PyObject other, CompareOp op) {
        if (!(other instanceof PySlice that)) {
            return Py.NotImplemented;
        }
        if (this == that) {
            return Py.bool(op == CompareOp.EQ || op == CompareOp.LE || op == CompareOp.GE);
        }
        return Comparisons.compare(asTuple(), that.asTuple(), op);
    }
}

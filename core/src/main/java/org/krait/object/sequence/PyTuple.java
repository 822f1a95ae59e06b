package org.krait.object.sequence;

import java.util.Arrays;
import org.krait.algorithm.number.Hashes;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.descriptor.ArgParser;

/**
 * {@code tuple}: an immutable sequence (language reference 3.2). The hash is xxHash's mixing of the items'
 * hashes, as CPython computes it, and is kept once computed, as CPython 3.14 does.
 */
@ExposeType(name = "tuple", pattern = "sequence", matchSelf = true, variable = true)
public class PyTuple extends PyObject {
    public static final PyType TYPE = PyTupleExposed.TYPE;

    /** The empty tuple: the only exact one. */
    public static final PyTuple EMPTY = new PyTuple(new PyObject[0]);

    /** The items; never modified. */
    public final PyObject[] items;

    /** The hash, or -1 when not computed yet (no object hashes to -1). */
    private long hash = -1;

    /** An exact tuple that owns the array. */
    public PyTuple(PyObject[] items) {
        super(TYPE);
        this.items = items;
    }

    protected PyTuple(PyType type, PyObject[] items) {
        super(type);
        this.items = items;
    }

    /** An exact tuple that owns the array; the shared empty one if there is nothing in it. */
    public static PyTuple of(PyObject... items) {
        return items.length == 0 ? EMPTY : new PyTuple(items);
    }

    /** An exact tuple of a part of an array. */
    public static PyTuple copyOf(PyObject[] from, int start, int end) {
        return of(Arrays.copyOfRange(from, start, end));
    }

    /** The number of items. */
    public final int size() {
        return items.length;
    }

    /** The i-th item. */
    public final PyObject get(int i) {
        return items[i];
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        int positional = ArgParser.construct("tuple", Slot.INIT, cls, TYPE, args, kwnames, 0, 1);
        PyObject iterable = positional == 0 ? null : args[0];
        if (cls == TYPE) {
            return iterable == null ? EMPTY : from(iterable);
        }
        PyObject[] items = iterable == null ? EMPTY.items : Iteration.toArray(iterable);
        return new PyTupleSub(cls, items);
    }

    /**
     * The tuple of an iterable's items; an exact tuple is returned as it is.
     *
     * @throws org.krait.object.PyException what iterating raises
     */
    public static PyTuple from(PyObject iterable) {
        if (iterable.getClass() == PyTuple.class) {
            return (PyTuple) iterable;
        }
        return of(Iteration.toArray(iterable));
    }

    @Special
    PyObject repr() {
        return Sequences.repr(this, "(", items.length == 1 ? ",)" : ")", "(...)");
    }

    @Special
    long hash() {
        if (hash == -1) {
            hash = Hashes.tupleEnd(combineHashes(items), items.length);
        }
        return hash;
    }

    /** Mixes the hashes of items as tuples do, without the number of items, which takes part in a tuple's hash. */
    static long combineHashes(PyObject[] items) {
        long hash = Hashes.tupleStart();
        for (PyObject item : items) {
            hash = Hashes.tupleItem(hash, Comparisons.hash(item));
        }
        return hash;
    }

    @Special
    PyObject richCompare(PyObject other, CompareOp op) {
        if (!(other instanceof PyTuple that)) {
            return Py.NotImplemented;
        }
        PyObject[] a = items;
        PyObject[] b = that.items;
        int common = Math.min(a.length, b.length);
        for (int i = 0; i < common; i++) {
            if (!Sequences.equal(a[i], b[i])) {
                return Sequences.decide(a[i], b[i], op);
            }
        }
        return Py.bool(op.holds(Integer.compare(a.length, b.length)));
    }

    @Special
    long len() {
        return items.length;
    }

    @Special
    PyObject getItem(PyObject key) {
        if (Subscripts.isIndex(key)) {
            long i = Subscripts.index(key);
            if (i < 0) {
                i += items.length;
            }
            if (i < 0 || i >= items.length) {
                throw Errors.indexError("tuple index out of range");
            }
            return items[(int) i];
        }
        if (key instanceof PySlice slice) {
            SliceRange range = slice.range(items.length);
            if (range.length() == items.length && range.step() == 1 && getClass() == PyTuple.class) {
                return this;
            }
            return of(Sequences.select(items, range));
        }
        throw Subscripts.wrongSubscript("tuple", key);
    }

    @Special
    boolean contains(PyObject item) {
        for (PyObject mine : items) {
            if (Comparisons.equal(mine, item)) {
                return true;
            }
        }
        return false;
    }

    @Special
    PyObject iter() {
        return new PyTupleIterator(this);
    }

    @Special
    PyObject concat(PyObject other) {
        if (!(other instanceof PyTuple that)) {
            throw Errors.typeError("can only concatenate tuple (not \"" + other.type().longName() + "\") to tuple");
        }
        if (items.length == 0 && that.getClass() == PyTuple.class) {
            return that;
        }
        if (that.items.length == 0 && getClass() == PyTuple.class) {
            return this;
        }
        return of(Sequences.join(items, items.length, that.items, that.items.length));
    }

    @Special
    PyObject repeat(PyObject count) {
        long times = Subscripts.count(count);
        if ((items.length == 0 || times == 1) && getClass() == PyTuple.class) {
            return this;
        }
        return of(Sequences.repeat(items, items.length, times));
    }

    @Method
    PyObject index(PyObject value, PyObject start, PyObject stop) {
        long from = Subscripts.fromStart(Subscripts.position(start, 0), items.length);
        long to = Subscripts.fromStart(Subscripts.position(stop, Long.MAX_VALUE), items.length);
        for (long i = from; i < to && i < items.length; i++) {
            if (Comparisons.equal(items[(int) i], value)) {
                return Py.integer(i);
            }
        }
        throw Errors.valueError("tuple.index(x): x not in tuple");
    }

    @Method
    PyObject count(PyObject value) {
        long n = 0;
        for (PyObject mine : items) {
            if (Comparisons.equal(mine, value)) {
                n++;
            }
        }
        return Py.integer(n);
    }

    @Method
    PyObject __getnewargs__() {
        return Py.tuple(of(items));
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return Sequences.genericAlias(cls, object);
    }
}

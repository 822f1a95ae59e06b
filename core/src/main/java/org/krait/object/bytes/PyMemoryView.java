package org.krait.object.bytes;

import java.util.Arrays;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Buffers;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PySlice;
import org.krait.object.sequence.PyTuple;
import org.krait.object.sequence.SliceRange;
import org.krait.object.sequence.Subscripts;
import org.krait.object.singleton.PyEllipsis;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrHash;

/**
 * {@code memoryview}: a view of another object's memory as items of a format, in any number of dimensions (library
 * reference "Memory Views").
 *
 * <p>Views made from a view share its {@link Lease}, which gives the memory back when the last of them is released.
 */
@ExposeType(name = "memoryview", variable = true, subclassable = false, pattern = "sequence", weakly = true)
public final class PyMemoryView extends PyObject {
    public static final PyType TYPE = PyMemoryViewExposed.TYPE;

    /** The memory that several views share. */
    private static final class Lease {
        final PyBuffer buffer;
        int views;

        Lease(PyBuffer buffer) {
            this.buffer = buffer;
        }

        synchronized void join() {
            views++;
        }

        synchronized void leave() {
            if (--views == 0) {
                buffer.release();
            }
        }
    }

    private final Lease lease;
    private final byte[] array;
    private final int offset;
    private final String format;
    private final int itemSize;
    private final int[] shape;
    private final int[] strides;
    private final boolean readOnly;
    private boolean released;
    /** Buffers that other objects have of this view. */
    private int exports;
    private long hash;
    private boolean hashed;

    private PyMemoryView(Lease lease, byte[] array, int offset, String format, int itemSize, int[] shape,
            int[] strides, boolean readOnly) {
        super(TYPE);
        this.lease = lease;
        this.array = array;
        this.offset = offset;
        this.format = format;
        this.itemSize = itemSize;
        this.shape = shape;
        this.strides = strides;
        this.readOnly = readOnly;
        lease.join();
    }

    /** A view of a buffer, which it will release. */
    public static PyMemoryView of(PyBuffer b) {
        return new PyMemoryView(new Lease(b), b.array, b.offset, b.format, b.itemSize, b.shape, b.strides,
                b.readOnly);
    }

    /** A view of an object's memory. */
    public static PyMemoryView of(PyObject o) {
        if (o instanceof PyMemoryView v) {
            v.checkReleased();
            return v.with(v.offset, v.format, v.itemSize, v.shape, v.strides, v.readOnly);
        }
        if (!Buffers.supports(o)) {
            throw Errors.typeError("memoryview: a bytes-like object is required, not '" + o.type().longName() + "'");
        }
        return of(Buffers.get(o, PyBuffer.FULL_RO));
    }

    private PyMemoryView with(int offset, String format, int itemSize, int[] shape, int[] strides,
            boolean readOnly) {
        return new PyMemoryView(lease, array, offset, format, itemSize, shape, strides, readOnly);
    }

    @New
    static PyObject __new__(PyType cls, PyObject object) {
        return of(object);
    }

    @ClassMethod
    static PyObject _from_flags(PyType cls, PyObject object, int flags) {
        if (!Buffers.supports(object)) {
            throw Errors.typeError("memoryview: a bytes-like object is required, not '"
                    + object.type().longName() + "'");
        }
        return of(Buffers.get(object, flags));
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return PyGenericAlias.of(cls, object);
    }

    private void checkReleased() {
        if (released) {
            throw Errors.valueError("operation forbidden on released memoryview object");
        }
    }

    private int length() {
        int n = itemSize;
        for (int d : shape) {
            n *= d;
        }
        return n;
    }

    private PyBuffer asBuffer() {
        return new PyBuffer(this, array, offset, length(), readOnly, format, itemSize, shape, strides);
    }

    /** The bytes in the order of C. */
    public byte[] toBytes() {
        checkReleased();
        return asBuffer().toBytes();
    }

    // Release

    @Method
    void release() {
        if (released) {
            return;
        }
        if (exports > 0) {
            throw Errors.bufferError("memoryview has " + exports + " exported buffer" + (exports == 1 ? "" : "s"));
        }
        released = true;
        lease.leave();
    }

    /** Whether the memory can't be written through the view. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /**
     * {@code __release_buffer__} of built-in types: releases a view of the object's memory.
     *
     * @throws org.krait.object.PyException TypeError for what is no memoryview, ValueError for one of other memory
     */
    public static PyObject release(PyObject owner, PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("wrapper __release_buffer__", kwnames);
        ArgParser.checkPositional("__release_buffer__", args.length, 1, 1);
        if (!(args[0] instanceof PyMemoryView view)) {
            throw Errors.typeError("expected a memoryview object");
        }
        if (view.lease.buffer.owner != owner) {
            throw Errors.valueError("memoryview's buffer is not this object");
        }
        if (view.released) {
            throw Errors.valueError("memoryview's buffer has already been released");
        }
        view.release();
        return Py.None;
    }

    @Method(name = "__release_buffer__")
    PyObject releaseBuffer(PyObject[] args, PyTuple kwnames) {
        return PyMemoryView.release(this, args, kwnames);
    }

    /** Counts a user of the view's memory; a view in use can't be released. */
    private synchronized void hold(int change) {
        exports += change;
    }

    /** Releases the view unless somebody uses a buffer of it. */
    public void releaseIfUnused() {
        if (exports == 0) {
            release();
        }
    }

    @Method
    PyObject __enter__() {
        checkReleased();
        return this;
    }

    @Method(signature = "($self, /, *exc_info)")
    void __exit__(PyObject[] exc_info) {
        release();
    }

    @Special
    static PyBuffer buffer(PyObject self, int flags) {
        PyMemoryView v = (PyMemoryView) self;
        v.checkReleased();
        if ((flags & PyBuffer.WRITABLE) != 0 && v.readOnly) {
            throw Errors.bufferError("memoryview: underlying buffer is not writable");
        }
        boolean contiguous = PyBuffer.isContiguous(v.shape, v.strides, v.itemSize);
        if ((flags & PyBuffer.C_CONTIGUOUS) == PyBuffer.C_CONTIGUOUS && !contiguous) {
            throw Errors.bufferError("memoryview: underlying buffer is not C-contiguous");
        }
        if ((flags & PyBuffer.STRIDES) != PyBuffer.STRIDES && !contiguous) {
            throw Errors.bufferError("memoryview: underlying buffer is not C-contiguous");
        }
        boolean plain = (flags & PyBuffer.ND) != PyBuffer.ND;
        if (plain && (flags & PyBuffer.FORMAT) != 0) {
            throw Errors.bufferError("memoryview: cannot cast to unsigned bytes if the format flag is present");
        }
        synchronized (v) {
            v.exports++;
        }
        int length = v.length();
        String format = (flags & PyBuffer.FORMAT) != 0 ? v.format : "B";
        return new PyBuffer(self, v.array, v.offset, length, v.readOnly, format, v.itemSize,
                plain ? new int[] {length / Math.max(1, v.itemSize)} : v.shape,
                plain ? new int[] {v.itemSize} : v.strides) {
            @Override
            protected void released() {
                synchronized (v) {
                    v.exports--;
                }
            }
        };
    }

    // Items

    private int position(int dimension, PyObject key) {
        long i = Subscripts.index(key);
        int n = shape[dimension];
        long at = i < 0 ? i + n : i;
        if (at < 0 || at >= n) {
            throw Errors.indexError("index out of bounds on dimension " + (dimension + 1));
        }
        return (int) at * strides[dimension];
    }

    /**
     * The place of the item that a key denotes; -1 for keys that denote views.
     *
     * @param views how the error names the views that an index of several dimensions would denote
     */
    private int item(PyObject key, String views) {
        if (Subscripts.isIndex(key)) {
            if (shape.length > 1) {
                Subscripts.index(key);
                throw Errors.notImplementedError(views + " are not implemented");
            }
            return offset + position(0, key);
        }
        if (key instanceof PyTuple t && isIndices(t)) {
            if (t.items.length < shape.length) {
                if (shape.length == 0 || t.items.length == 0 && shape.length == 0) {
                    return offset;
                }
                throw Errors.notImplementedError("sub-views are not implemented");
            }
            if (t.items.length > shape.length) {
                throw Errors.typeError("cannot index " + shape.length + "-dimension view with " + t.items.length
                        + "-element tuple");
            }
            int at = offset;
            for (int i = 0; i < t.items.length; i++) {
                at += position(i, t.items[i]);
            }
            return at;
        }
        return -1;
    }

    private static boolean isIndices(PyTuple t) {
        for (PyObject o : t.items) {
            if (!Subscripts.isIndex(o)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSlices(PyTuple t) {
        for (PyObject o : t.items) {
            if (!(o instanceof PySlice)) {
                return false;
            }
        }
        return t.items.length > 0;
    }

    @Special
    static PyObject getItem(PyObject self, PyObject key) {
        PyMemoryView v = (PyMemoryView) self;
        v.checkReleased();
        if (v.shape.length == 0) {
            if (key instanceof PyTuple t && t.items.length == 0) {
                return MemoryFormat.get(v.format, v.array, v.offset);
            }
            if (key == PyEllipsis.ELLIPSIS) {
                return v;
            }
            throw Errors.typeError("invalid indexing of 0-dim memory");
        }
        int at = v.item(key, "multi-dimensional sub-views");
        if (at >= 0) {
            v.checkReleased();
            return MemoryFormat.get(v.format, v.array, at);
        }
        if (key instanceof PySlice slice) {
            return v.sliced(slice);
        }
        throw v.wrongKey(key);
    }

    private RuntimeException wrongKey(PyObject key) {
        return key instanceof PyTuple t && isSlices(t)
                ? Errors.notImplementedError("multi-dimensional slicing is not implemented")
                : Errors.typeError("memoryview: invalid slice key");
    }

    private PyMemoryView sliced(PySlice slice) {
        SliceRange r = slice.range(shape[0]);
        int[] newShape = shape.clone();
        int[] newStrides = strides.clone();
        newShape[0] = r.length();
        newStrides[0] = (int) (strides[0] * r.step());
        return with(offset + (int) r.start() * strides[0], format, itemSize, newShape, newStrides, readOnly);
    }

    @Special
    static void setItem(PyObject self, PyObject key, PyObject value) {
        PyMemoryView v = (PyMemoryView) self;
        v.checkReleased();
        if (v.readOnly) {
            throw Errors.typeError("cannot modify read-only memory");
        }
        if (value == null) {
            throw Errors.typeError("cannot delete memory");
        }
        if (v.shape.length == 0) {
            if (key == PyEllipsis.ELLIPSIS || key instanceof PyTuple t && t.items.length == 0) {
                MemoryFormat.set(v.format, v.array, v.offset, value);
                return;
            }
            throw Errors.typeError("invalid indexing of 0-dim memory");
        }
        int at = v.item(key, "sub-views");
        if (at >= 0) {
            v.checkReleased();
            byte[] item = new byte[v.itemSize];
            MemoryFormat.set(v.format, item, 0, value);
            v.checkReleased();
            System.arraycopy(item, 0, v.array, at, item.length);
            return;
        }
        if (key instanceof PySlice slice) {
            if (v.shape.length > 1) {
                throw Errors.notImplementedError("memoryview slice assignments are currently restricted to ndim = 1");
            }
            PyMemoryView target = v.sliced(slice);
            // An index may have released the view.
            v.checkReleased();
            v.setSlice(target, value);
            return;
        }
        throw v.wrongKey(key);
    }

    private void setSlice(PyMemoryView target, PyObject value) {
        PyBuffer source = Buffers.get(value, PyBuffer.FULL_RO);
        try {
            if (source.ndim() != 1 || source.shape[0] != target.shape[0] || source.itemSize != itemSize
                    || !native1(source.format).equals(native1(format))) {
                throw Errors.valueError("memoryview assignment: lvalue and rvalue have different structures");
            }
            byte[] bytes = source.toBytes();
            for (int i = 0; i < target.shape[0]; i++) {
                System.arraycopy(bytes, i * itemSize, array, target.offset + i * target.strides[0], itemSize);
            }
        } finally {
            source.release();
            target.release();
        }
    }

    private static String native1(String format) {
        return format.startsWith("@") ? format.substring(1) : format;
    }

    @Special
    static long len(PyObject self) {
        PyMemoryView v = (PyMemoryView) self;
        v.checkReleased();
        if (v.shape.length == 0) {
            throw Errors.typeError("0-dim memory has no length");
        }
        return v.shape[0];
    }

    @Special
    static PyObject iter(PyObject self) {
        PyMemoryView v = (PyMemoryView) self;
        v.checkReleased();
        if (v.shape.length == 0) {
            throw Errors.typeError("invalid indexing of 0-dim memory");
        }
        if (v.shape.length != 1) {
            throw Errors.notImplementedError("multi-dimensional sub-views are not implemented");
        }
        return new PyMemoryIterator(v);
    }

    /** The i-th item of a one-dimensional view, null behind its end. */
    PyObject itemOrNull(int i) {
        checkReleased();
        return i >= shape[0] ? null : MemoryFormat.get(format, array, offset + i * strides[0]);
    }

    int items() {
        return shape[0];
    }

    // Comparison and hash

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE) {
            return Py.NotImplemented;
        }
        PyMemoryView v = (PyMemoryView) self;
        if (v.released || other instanceof PyMemoryView w && w.released) {
            return Py.bool((self == other) == (op == CompareOp.EQ));
        }
        if (!(other instanceof PyMemoryView) && !Buffers.supports(other)) {
            return Py.NotImplemented;
        }
        PyBuffer b = Buffers.get(other, PyBuffer.FULL_RO);
        try {
            return Py.bool(v.sameItems(b) == (op == CompareOp.EQ));
        } finally {
            b.release();
        }
    }

    private boolean sameItems(PyBuffer b) {
        if (!Arrays.equals(shape, b.shape)) {
            return false;
        }
        byte[] mine = toBytes();
        byte[] theirs = b.toBytes();
        String f = native1(format);
        String g = native1(b.format);
        boolean plain = f.equals(g) && "bBhHiIlLqQnNPc?".contains(f);
        if (plain) {
            return Arrays.equals(mine, theirs);
        }
        int size = itemSize(f);
        int otherSize = itemSize(g);
        if (size < 0 || otherSize < 0) {
            return false;
        }
        for (int i = 0; i < mine.length / itemSize; i++) {
            if (!Comparisons.equal(MemoryFormat.get(f, mine, i * size), MemoryFormat.get(g, theirs, i * otherSize))) {
                return false;
            }
        }
        return true;
    }

    private static int itemSize(String format) {
        return MemoryFormat.size(format);
    }

    @Special
    static long hash(PyObject self) {
        PyMemoryView v = (PyMemoryView) self;
        if (!v.hashed) {
            v.checkReleased();
            if (!v.readOnly) {
                throw Errors.valueError("cannot hash writable memoryview object");
            }
            if (!MemoryFormat.isByte(v.format)) {
                throw Errors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
            }
            if (v.lease.buffer.owner != null) {
                v.hold(1);
                try {
                    Comparisons.hash(v.lease.buffer.owner);
                } finally {
                    v.hold(-1);
                }
            }
            v.hash = StrHash.of(v.toBytes());
            v.hashed = true;
        }
        return v.hash;
    }

    @Special
    static PyObject repr(PyObject self) {
        return Py.str((((PyMemoryView) self).released ? "<released memory at " : "<memory at ")
                + Identity.hex(self) + ">");
    }

    // Copies

    @Method
    PyObject tobytes(PyObject order) {
        checkReleased();
        char c = 'C';
        if (order != null && order != Py.None) {
            if (!(order instanceof PyStr s)) {
                throw Errors.typeError("tobytes() argument 'order' must be str or None, not "
                        + order.type().longName());
            }
            String text = s.toString();
            if (!text.equals("C") && !text.equals("F") && !text.equals("A")) {
                throw Errors.valueError("order must be 'C', 'F' or 'A'");
            }
            c = text.charAt(0);
        }
        if (c == 'F' || c == 'A' && !isC() && isF()) {
            return PyBytes.of(reversedDimensions().toBytes());
        }
        return PyBytes.of(toBytes());
    }

    private PyBuffer reversedDimensions() {
        return new PyBuffer(this, array, offset, length(), readOnly, format, itemSize, reversed(shape),
                reversed(strides));
    }

    private static int[] reversed(int[] a) {
        int[] out = new int[a.length];
        for (int i = 0; i < a.length; i++) {
            out[i] = a[a.length - 1 - i];
        }
        return out;
    }

    @Method
    PyObject hex(PyObject sep, int bytes_per_sep) {
        checkReleased();
        hold(1);
        try {
            return PyStr.ofUnits(ByteHex.hex(toBytes(), sep, bytes_per_sep));
        } finally {
            hold(-1);
        }
    }

    @Method
    PyObject tolist() {
        checkReleased();
        return list(offset, 0);
    }

    private PyObject list(int at, int dimension) {
        if (dimension == shape.length) {
            return MemoryFormat.get(format, array, at);
        }
        PyObject[] items = new PyObject[shape[dimension]];
        for (int i = 0; i < items.length; i++) {
            items[i] = list(at + i * strides[dimension], dimension + 1);
        }
        return new PyList(items);
    }

    @Method
    public PyObject toreadonly() {
        checkReleased();
        return with(offset, format, itemSize, shape, strides, true);
    }

    @Method
    PyObject cast(PyStr format, PyObject shape) {
        checkReleased();
        return MemoryCast.cast(this, format.toString(), shape);
    }

    /** A view of the same memory with another structure, for {@link MemoryCast}. */
    PyMemoryView restructured(String format, int itemSize, int[] shape, int[] strides) {
        return with(offset, format, itemSize, shape, strides, readOnly);
    }

    String itemFormat() {
        return format;
    }

    int dimensions() {
        return shape.length;
    }

    int byteLength() {
        return length();
    }

    @Method
    long count(PyObject value) {
        checkReleased();
        long n = 0;
        iter(this);
        for (int i = 0; i < shape[0]; i++) {
            if (Comparisons.equal(itemOrNull(i), value)) {
                n++;
            }
        }
        return n;
    }

    @Method
    long index(PyObject value, PyObject start, PyObject stop) {
        checkReleased();
        if (shape.length == 0) {
            throw Errors.typeError("invalid lookup on 0-dim memory");
        }
        if (shape.length > 1) {
            throw Errors.notImplementedError("multi-dimensional lookup is not implemented");
        }
        int n = shape[0];
        long from = Subscripts.fromStart(Subscripts.position(start, 0), n);
        long to = Math.min(n, Subscripts.fromStart(Subscripts.position(stop, n), n));
        for (long i = from; i < to; i++) {
            if (Comparisons.equal(itemOrNull((int) i), value)) {
                return i;
            }
        }
        throw Errors.valueError("memoryview.index(x): x not found");
    }

    // Attributes

    boolean isC() {
        return PyBuffer.isContiguous(shape, strides, itemSize);
    }

    private boolean isF() {
        return PyBuffer.isContiguous(reversed(shape), reversed(strides), itemSize);
    }

    private static PyObject tuple(int[] values) {
        PyObject[] items = new PyObject[values.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = Py.integer(values[i]);
        }
        return PyTuple.of(items);
    }

    @Getter
    PyObject obj() {
        checkReleased();
        PyObject owner = lease.buffer.owner;
        return owner == null ? Py.None : owner;
    }

    @Getter
    PyObject nbytes() {
        checkReleased();
        return Py.integer(length());
    }

    @Getter
    PyObject readonly() {
        checkReleased();
        return Py.bool(readOnly);
    }

    @Getter
    PyObject itemsize() {
        checkReleased();
        return Py.integer(itemSize);
    }

    @Getter
    PyObject format() {
        checkReleased();
        return Py.str(format);
    }

    @Getter
    PyObject ndim() {
        checkReleased();
        return Py.integer(shape.length);
    }

    @Getter
    PyObject shape() {
        checkReleased();
        return tuple(shape);
    }

    @Getter
    PyObject strides() {
        checkReleased();
        return tuple(strides);
    }

    @Getter
    PyObject suboffsets() {
        checkReleased();
        return PyTuple.EMPTY;
    }

    @Getter
    PyObject c_contiguous() {
        checkReleased();
        return Py.bool(isC());
    }

    @Getter
    PyObject f_contiguous() {
        checkReleased();
        return Py.bool(isF());
    }

    @Getter
    PyObject contiguous() {
        checkReleased();
        return Py.bool(isC() || isF());
    }
}

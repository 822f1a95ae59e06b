package org.krait.object.bytes;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.expose.StaticMethod;
import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PySlice;
import org.krait.object.sequence.PyTuple;
import org.krait.object.sequence.SliceBounds;
import org.krait.object.sequence.SliceRange;
import org.krait.object.sequence.Subscripts;
import org.krait.object.str.PyStr;

/**
 * {@code bytearray}: a mutable sequence of bytes (library reference "Binary Sequence Types").
 *
 * <p>Inv: the content is {@code array[0 .. size)}. While a buffer is exported neither changes length: resizing raises
 * BufferError.
 */
@ExposeType(name = "bytearray", hashable = false, matchSelf = true)
public class PyByteArray extends ByteSequence {
    public static final PyType TYPE = PyByteArrayExposed.TYPE;

    private byte[] array;
    private int size;
    /**
     * The buffers lent and not yet released. CPython counts them, and a memoryview that nobody holds any more returns
     * its buffer at once; here the collector has to find out, which is asked for before a resize is refused.
     */
    private final Exports exports = new Exports();
    /** How many methods are under way that need the size as it is. */
    private int pins;

    /** An exact bytearray; the array becomes its own. */
    public PyByteArray(byte[] bytes) {
        this(TYPE);
        array = bytes;
        size = bytes.length;
    }

    protected PyByteArray(PyType type) {
        super(type);
        array = new byte[0];
    }

    @Override
    byte[] array() {
        return array;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    synchronized void pin() {
        pins++;
    }

    @Override
    synchronized void unpin() {
        pins--;
    }

    @Override
    PyObject made(byte[] bytes) {
        return new PyByteArray(bytes);
    }

    @Override
    PyObject same() {
        return new PyByteArray(toBytes());
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyByteArray(TYPE) : new PyByteArraySub(cls);
    }

    @Init
    void __init__(PyObject[] args, PyTuple kwnames) {
        PyObject[] given = ByteConstructor.arguments("bytearray", args, kwnames);
        if (size != 0) {
            // It is emptied even if the arguments turn out to be wrong.
            replaceAll(new byte[0]);
        }
        byte[] made = ByteConstructor.make("bytearray", given);
        // The array may belong to the argument.
        replaceAll(given[0] != null && Buffers.supports(given[0]) ? made.clone() : made);
    }

    // Size

    private synchronized void replaceAll(byte[] bytes) {
        if (size != bytes.length) {
            checkResize();
        }
        if (exports.maybe() && size == bytes.length) {
            System.arraycopy(bytes, 0, array, 0, size);
        } else {
            array = bytes;
            size = bytes.length;
        }
    }

    private void checkResize() {
        if (pins > 0) {
            throw Errors.bufferError("Existing exports of data: object cannot be re-sized");
        }
        exports.requireNone();
    }

    /** Replaces the bytes from start to end by others. */
    private synchronized void splice(int start, int end, byte[] by) {
        int growth = by.length - (end - start);
        if (growth == 0) {
            System.arraycopy(by, 0, array, start, by.length);
            return;
        }
        checkResize();
        long wanted = (long) size + growth;
        if (wanted > Integer.MAX_VALUE - 8) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        byte[] to = array;
        if (wanted > array.length) {
            to = new byte[(int) Math.min(Integer.MAX_VALUE - 8, wanted + (wanted >> 3) + 6)];
            System.arraycopy(array, 0, to, 0, start);
        }
        System.arraycopy(array, end, to, start + by.length, size - end);
        System.arraycopy(by, 0, to, start, by.length);
        array = to;
        size = (int) wanted;
    }

    /** Adds bytes at the end. */
    public void append(byte[] bytes) {
        splice(size, size, bytes);
    }

    // Slots

    @Special
    static PyObject repr(PyObject self) {
        PyByteArray s = (PyByteArray) self;
        return PyStr.ofUnits(s.type().name() + "(" + ByteText.repr(s.array, s.size, true) + ")");
    }

    @Special
    static PyObject str(PyObject self) {
        BytesWarnings.check("str() on a bytearray instance");
        return repr(self);
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        BytesWarnings.checkComparison(other, op, false);
        return compare(self, other, op);
    }

    @Special
    static long len(PyObject self) {
        return ((PyByteArray) self).size;
    }

    private int position(PyObject key) {
        if (!Subscripts.isIndex(key)) {
            throw Errors.typeError("bytearray indices must be integers or slices, not " + key.type().longName());
        }
        long i = Subscripts.index(key);
        if (i < 0) {
            i += size;
        }
        if (i < 0 || i >= size) {
            throw Errors.indexError("bytearray index out of range");
        }
        return (int) i;
    }

    @Special
    static PyObject getItem(PyObject self, PyObject key) {
        PyByteArray s = (PyByteArray) self;
        if (key instanceof PySlice slice) {
            return new PyByteArray(PyBytes.cut(s.array, slice.bounds().in(s.size)));
        }
        return integer(s.array[s.position(key)]);
    }

    @Special
    static void setItem(PyObject self, PyObject key, PyObject value) {
        PyByteArray s = (PyByteArray) self;
        if (key instanceof PySlice slice) {
            s.setSlice(slice, value);
        } else if (value == null) {
            int i = s.position(key);
            s.splice(i, i + 1, new byte[0]);
        } else if (!Subscripts.isIndex(key)) {
            s.position(key);
        } else {
            // The value first: converting it may run code that changes the size.
            long i = Subscripts.index(key);
            byte b = byteOf(value);
            if (i < 0) {
                i += s.size;
            }
            if (i < 0 || i >= s.size) {
                throw Errors.indexError("bytearray index out of range");
            }
            s.array[(int) i] = b;
        }
    }

    private void setSlice(PySlice slice, PyObject value) {
        SliceBounds bounds = slice.bounds();
        byte[] by;
        if (value == null) {
            by = new byte[0];
        } else if (value instanceof PyByteArray && value != this) {
            by = ((PyByteArray) value).toBytes();
        } else if (Buffers.supports(value)) {
            by = value == this ? toBytes() : Buffers.bytes(value);
        } else {
            if (value instanceof PyStr || Subscripts.isIndex(value)
                    || !value.type().hasSlot(Slot.ITER) && !value.type().hasSlot(Slot.GETITEM)) {
                throw Errors.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
            }
            by = ByteConstructor.fromObject(value, "bytearray");
        }
        SliceRange r = bounds.in(size);
        if (r.step() == 1) {
            int start = (int) r.start();
            splice(start, start + r.length(), by);
            return;
        }
        if (value == null) {
            deleteSteps(r.ascending());
            return;
        }
        if (by.length == 0 && r.length() > 0 || by.length != r.length()) {
            if (by.length == 0) {
                deleteSteps(r.ascending());
                return;
            }
            throw Errors.valueError("attempt to assign bytes of size " + by.length + " to extended slice of size "
                    + r.length());
        }
        for (int i = 0; i < by.length; i++) {
            array[r.position(i)] = by[i];
        }
    }

    private synchronized void deleteSteps(SliceRange r) {
        if (r.length() == 0) {
            return;
        }
        checkResize();
        int to = (int) r.start();
        int next = 0;
        for (int i = to; i < size; i++) {
            if (next < r.length() && i == r.position(next)) {
                next++;
            } else {
                array[to++] = array[i];
            }
        }
        size = to;
    }

    @Special
    static boolean contains(PyObject self, PyObject item) {
        return ((PyByteArray) self).has(item);
    }

    @Special
    static PyObject iter(PyObject self) {
        return new PyByteArrayIterator((PyByteArray) self);
    }

    @Special
    static PyObject concat(PyObject self, PyObject other) {
        return new PyByteArray(((PyByteArray) self).plus(other));
    }

    @Special
    static PyObject repeat(PyObject self, PyObject times) {
        return new PyByteArray(((PyByteArray) self).repeated(times));
    }

    @Special
    static PyObject inplaceConcat(PyObject self, PyObject other) {
        if (!Buffers.supports(other)) {
            throw Errors.typeError("can't concat " + other.type().longName() + " to " + self.type().longName());
        }
        PyByteArray s = (PyByteArray) self;
        s.append(other == self ? s.toBytes() : Buffers.bytes(other));
        return self;
    }

    @Special
    static PyObject inplaceRepeat(PyObject self, PyObject times) {
        PyByteArray s = (PyByteArray) self;
        s.replaceAll(s.repeated(times));
        return self;
    }

    @Special
    static PyObject mod(PyObject self, PyObject values) {
        PyByteArray format = (PyByteArray) self;
        format.pin();
        try {
            return new PyByteArray(BytesPercent.format(format.toBytes(), values));
        } finally {
            format.unpin();
        }
    }

    @Special
    static PyObject rmod(PyObject self, PyObject format) {
        return format instanceof PyByteArray f ? mod(f, self) : Py.NotImplemented;
    }

    @Special
    static PyBuffer buffer(PyObject self, int flags) {
        PyByteArray s = (PyByteArray) self;
        synchronized (s) {
            PyBuffer buffer = new PyBuffer(self, s.array, 0, s.size, false);
            s.exports.add(buffer);
            return buffer;
        }
    }

    // Methods

    @ClassMethod
    static PyObject fromhex(PyType cls, PyObject string) {
        byte[] made = ByteHex.fromHex(string);
        return cls == TYPE ? new PyByteArray(made) : Calls.call(cls, PyBytes.of(made));
    }

    @StaticMethod
    static PyObject maketrans(PyObject frm, PyObject to) {
        return table(frm, to);
    }

    @Method
    void append(PyObject item) {
        byte[] added = {byteOf(item)};
        splice(size, size, added);
    }

    @Method
    void extend(PyObject iterable_of_ints) {
        if (Buffers.supports(iterable_of_ints)) {
            append(iterable_of_ints == this ? toBytes() : Buffers.bytes(iterable_of_ints));
            return;
        }
        if (iterable_of_ints instanceof PyStr) {
            throw Errors.typeError("expected iterable of integers; got: 'str'");
        }
        PyObject it;
        try {
            it = Iteration.iter(iterable_of_ints);
        } catch (PyException e) {
            if (e.matches(PyExceptions.TypeError)) {
                throw Errors.typeError("can't extend bytearray with " + iterable_of_ints.type().longName());
            }
            throw e;
        }
        ByteBuilder more = new ByteBuilder((int) Math.min(Containers.lengthHint(iterable_of_ints, 32), 1 << 16));
        for (PyObject item = Iteration.next(it); item != null; item = Iteration.next(it)) {
            more.append(byteOf(item));
        }
        append(more.toBytes());
    }

    @Method
    void insert(long index, PyObject item) {
        byte b = byteOf(item);
        long at = index < 0 ? Math.max(0, index + size) : Math.min(index, size);
        splice((int) at, (int) at, new byte[] {b});
    }

    @Method
    PyObject pop(long index) {
        if (size == 0) {
            throw Errors.indexError("pop from empty bytearray");
        }
        long i = index < 0 ? index + size : index;
        if (i < 0 || i >= size) {
            throw Errors.indexError("pop index out of range");
        }
        byte b = array[(int) i];
        splice((int) i, (int) i + 1, new byte[0]);
        return integer(b);
    }

    @Method
    void remove(PyObject value) {
        byte b = byteOf(value);
        for (int i = 0; i < size; i++) {
            if (array[i] == b) {
                splice(i, i + 1, new byte[0]);
                return;
            }
        }
        throw Errors.valueError("value not found in bytearray");
    }

    @Method
    void reverse() {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            byte b = array[i];
            array[i] = array[j];
            array[j] = b;
        }
    }

    @Method
    void clear() {
        splice(0, size, new byte[0]);
    }

    @Method
    PyObject copy() {
        return new PyByteArray(toBytes());
    }

    @Method
    void resize(long size) {
        if (size < 0) {
            throw Errors.valueError("Can only resize to positive sizes, got " + size);
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        if (size < this.size) {
            splice((int) size, this.size, new byte[0]);
        } else {
            append(new byte[(int) size - this.size]);
        }
    }

    @Method
    long __alloc__() {
        return size == 0 && array.length == 0 ? 0 : Math.max(size, array.length) + 1L;
    }

    @Method
    long __sizeof__() {
        return 56 + __alloc__();
    }

    @Method
    PyObject __reduce__() {
        return reduce(2);
    }

    @Method
    PyObject __reduce_ex__(int proto) {
        return reduce(proto);
    }

    private PyObject reduce(int protocol) {
        PyObject state = Calls.method(this, "__getstate__");
        PyObject args;
        if (size == 0) {
            args = PyTuple.EMPTY;
        } else if (protocol < 3) {
            StringBuilder text = new StringBuilder(size);
            for (int i = 0; i < size; i++) {
                text.append((char) (array[i] & 0xFF));
            }
            args = Py.tuple(PyStr.ofUnits(text.toString()), PyStr.intern("latin-1"));
        } else {
            args = Py.tuple(PyBytes.of(toBytes()));
        }
        return Py.tuple(type(), args, state);
    }

    @Method(name = "__release_buffer__")
    PyObject releaseBuffer(PyObject[] args, PyTuple kwnames) {
        return PyMemoryView.release(this, args, kwnames);
    }
}

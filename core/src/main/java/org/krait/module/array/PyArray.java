package org.krait.module.array;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.krait.algorithm.codec.Utf16;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Iteration;
import org.krait.object.bytes.PyMemoryView;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PySlice;
import org.krait.object.sequence.PyTuple;
import org.krait.object.sequence.SliceBounds;
import org.krait.object.sequence.SliceRange;
import org.krait.object.sequence.Subscripts;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrBuilder;
import org.krait.runtime.Warnings;
import org.krait.runtime.codec.BuiltinCodecs;
import org.krait.runtime.importing.Imports;

/**
 * {@code array.array}: items of one machine type, packed (library reference, {@code array}).
 *
 * <p>Inv: the content is the first {@code size * code.size} bytes of {@code data}; while a buffer is exported the size
 * does not change.
 */
@ExposeType(name = "array", module = "array", hashable = false, pattern = "sequence", weakly = true)
public class PyArray extends PyObject {
    public static final PyType TYPE = PyArrayExposed.TYPE;

    private static final PyStr INIT = PyStr.intern("__init__");

    private final ItemCode code;
    private byte[] data = new byte[0];
    private int size;
    private List<WeakReference<PyBuffer>> exports;

    protected PyArray(PyType type, ItemCode code) {
        super(type);
        this.code = code;
    }

    private PyArray like(byte[] bytes) {
        PyArray made = new PyArray(TYPE, code);
        made.data = bytes;
        made.size = bytes.length / code.size;
        return made;
    }

    private byte[] content() {
        return Arrays.copyOf(data, size * code.size);
    }

    // Construction

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        boolean ownInit = cls == TYPE || cls.lookup(INIT) == TYPE.lookup(INIT);
        if (kwnames != null && kwnames.items.length > 0 && ownInit) {
            throw Errors.typeError("array.array() takes no keyword arguments");
        }
        int given = args.length - (kwnames == null ? 0 : kwnames.items.length);
        if (given < 1 || given > 2) {
            throw Errors.typeError("array() takes at " + (given < 1 ? "least 1 argument" : "most 2 arguments") + " ("
                    + given + " given)");
        }
        int typecode = typecode(args[0], "array", 1);
        if (given == 2) {
            checkInitial(args[1], typecode);
        }
        ItemCode code = ItemCode.of(typecode);
        if (code == ItemCode.UTF_32) {
            Warnings.warn(PyExceptions.DeprecationWarning,
                    "The 'u' type code is deprecated and will be removed in Python 3.16", 1);
        }
        PyArray array = cls == TYPE ? new PyArray(cls, code) : new PyArraySub(cls, code);
        if (given == 2) {
            array.fill(args[1]);
        }
        return array;
    }

    /** The code point of a type code, which must be a single character. */
    static int typecode(PyObject o, String function, int position) {
        if (!(o instanceof PyStr s)) {
            throw ArgParser.badArgument(function, "argument " + position, "a unicode character", o);
        }
        if (s.length() != 1) {
            throw Errors.typeError(function + "() argument " + position
                    + " must be a unicode character, not a string of length " + s.length());
        }
        return s.codePointAt(0);
    }

    /**
     * Refuses an initial value that no array, or none of this type code, takes; CPython does so before the type
     * code.
     */
    private static void checkInitial(PyObject initial, int typecode) {
        boolean text = typecode == 'u' || typecode == 'w';
        if (initial instanceof PyStr && !text) {
            throw Errors.typeError("cannot use a str to initialize an array with typecode '"
                    + Character.toString(typecode) + "'");
        }
        if (initial instanceof PyArray other && other.code.isText() && !text) {
            throw Errors.typeError("cannot use a unicode array to initialize an array with typecode '"
                    + Character.toString(typecode) + "'");
        }
        if (!ItemCode.exists(typecode) && !(initial instanceof PyStr) && !Buffers.supports(initial)) {
            Iteration.iter(initial);
        }
    }

    private void fill(PyObject initial) {
        if (initial instanceof PyStr s) {
            fromunicode(s);
        } else if (initial instanceof PyArray other) {
            for (int i = 0; i < other.size; i++) {
                append(other.code.get(other.data, i));
            }
        } else if (Buffers.supports(initial) && !(initial instanceof PyList)) {
            frombytes(initial);
        } else {
            addAll(initial);
        }
    }

    private void addAll(PyObject iterable) {
        PyObject it = Iteration.iter(iterable);
        for (PyObject item = Iteration.next(it); item != null; item = Iteration.next(it)) {
            append(item);
        }
    }

    // Size

    private void checkResize() {
        if (exports == null) {
            return;
        }
        if (isLent()) {
            System.gc();
            if (isLent()) {
                throw Errors.bufferError("cannot resize an array that is exporting buffers");
            }
        }
        exports = null;
    }

    private boolean isLent() {
        for (WeakReference<PyBuffer> export : exports) {
            PyBuffer buffer = export.get();
            if (buffer != null && !buffer.isReleased()) {
                return true;
            }
        }
        return false;
    }

    /** Replaces items by the items in bytes. */
    private synchronized void splice(int start, int end, byte[] by) {
        int width = code.size;
        int growth = by.length - (end - start) * width;
        if (growth == 0) {
            System.arraycopy(by, 0, data, start * width, by.length);
            return;
        }
        checkResize();
        long wanted = (long) size * width + growth;
        if (wanted > Integer.MAX_VALUE - 8) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        byte[] to = data;
        if (wanted > data.length) {
            to = new byte[(int) Math.min(Integer.MAX_VALUE - 8, wanted + (wanted >> 4) + 8L * width)];
            System.arraycopy(data, 0, to, 0, start * width);
        }
        System.arraycopy(data, end * width, to, start * width + by.length, (size - end) * width);
        System.arraycopy(by, 0, to, start * width, by.length);
        data = to;
        size = (int) (wanted / width);
    }

    private byte[] item(PyObject value) {
        byte[] bytes = new byte[code.size];
        code.set(bytes, 0, value);
        return bytes;
    }

    // Slots

    @Special
    static PyObject repr(PyObject self) {
        PyArray a = (PyArray) self;
        if (a.size == 0) {
            return Py.str(a.type().name() + "('" + a.code.code + "')");
        }
        PyObject items = a.code.isText() ? a.tounicode() : a.tolist();
        return Py.str(a.type().name() + "('" + a.code.code + "', " + Texts.reprString(items) + ")");
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        if (!(other instanceof PyArray b)) {
            return Py.NotImplemented;
        }
        PyArray a = (PyArray) self;
        if (a.size != b.size && (op == CompareOp.EQ || op == CompareOp.NE)) {
            return Py.bool(op == CompareOp.NE);
        }
        int n = Math.min(a.size, b.size);
        for (int i = 0; i < n; i++) {
            PyObject x = a.code.get(a.data, i);
            PyObject y = b.code.get(b.data, i);
            if (!Comparisons.isTrue(Comparisons.compare(x, y, CompareOp.EQ))) {
                return op == CompareOp.EQ ? Py.False : op == CompareOp.NE ? Py.True
                        : Comparisons.compare(x, y, op);
            }
        }
        return Py.bool(op.holds(Integer.compare(a.size, b.size)));
    }

    @Special
    static long len(PyObject self) {
        return ((PyArray) self).size;
    }

    private int position(long index, String message) {
        long i = index < 0 ? index + size : index;
        if (i < 0 || i >= size) {
            throw Errors.indexError(message);
        }
        return (int) i;
    }

    @Special
    static PyObject getItem(PyObject self, PyObject key) {
        PyArray a = (PyArray) self;
        if (key instanceof PySlice slice) {
            return a.like(a.cut(slice.bounds().in(a.size)));
        }
        if (!Subscripts.isIndex(key)) {
            throw Errors.typeError("array indices must be integers");
        }
        return a.code.get(a.data, a.position(Subscripts.index(key), "array index out of range"));
    }

    private byte[] cut(SliceRange r) {
        int width = code.size;
        byte[] out = new byte[r.length() * width];
        for (int i = 0; i < r.length(); i++) {
            System.arraycopy(data, r.position(i) * width, out, i * width, width);
        }
        return out;
    }

    @Special
    static void setItem(PyObject self, PyObject key, PyObject value) {
        PyArray a = (PyArray) self;
        if (key instanceof PySlice slice) {
            a.setSlice(slice, value);
            return;
        }
        if (!Subscripts.isIndex(key)) {
            throw Errors.typeError("array indices must be integers");
        }
        long index = Subscripts.index(key);
        int i = a.position(index, "array assignment index out of range");
        if (value == null) {
            a.splice(i, i + 1, new byte[0]);
            return;
        }
        byte[] item = a.item(value);
        i = a.position(index, "array assignment index out of range");
        System.arraycopy(item, 0, a.data, i * a.code.size, item.length);
    }

    private void setSlice(PySlice slice, PyObject value) {
        SliceBounds bounds = slice.bounds();
        byte[] by = new byte[0];
        if (value != null) {
            if (!(value instanceof PyArray b)) {
                throw Errors.typeError("can only assign array (not \"" + value.type().longName()
                        + "\") to array slice");
            }
            if (b.code != code) {
                throw Errors.typeError("bad argument type for built-in operation");
            }
            by = b.content();
        }
        SliceRange r = bounds.in(size);
        if (r.step() == 1) {
            splice((int) r.start(), (int) r.start() + r.length(), by);
            return;
        }
        if (value == null) {
            deleteSteps(r.ascending());
            return;
        }
        int n = by.length / code.size;
        if (n != r.length()) {
            throw Errors.valueError("attempt to assign array of size " + n + " to extended slice of size "
                    + r.length());
        }
        for (int i = 0; i < n; i++) {
            System.arraycopy(by, i * code.size, data, r.position(i) * code.size, code.size);
        }
    }

    private synchronized void deleteSteps(SliceRange r) {
        if (r.length() == 0) {
            return;
        }
        checkResize();
        int width = code.size;
        int to = (int) r.start();
        int next = 0;
        for (int i = to; i < size; i++) {
            if (next < r.length() && i == r.position(next)) {
                next++;
            } else {
                System.arraycopy(data, i * width, data, to++ * width, width);
            }
        }
        size = to;
    }

    @Special
    static boolean contains(PyObject self, PyObject item) {
        PyArray a = (PyArray) self;
        for (int i = 0; i < a.size; i++) {
            if (Comparisons.equal(a.code.get(a.data, i), item)) {
                return true;
            }
        }
        return false;
    }

    @Special
    static PyObject iter(PyObject self) {
        return new PyArrayIterator((PyArray) self);
    }

    /** The i-th item, null behind the end. */
    PyObject itemOrNull(int i) {
        return i < size ? code.get(data, i) : null;
    }

    int size() {
        return size;
    }

    private PyArray sameKind(PyObject other, String message) {
        if (!(other instanceof PyArray b)) {
            throw Errors.typeError("can only " + message + " array (not \"" + other.type().longName()
                    + "\") to array");
        }
        if (b.code != code) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        return b;
    }

    @Special
    static PyObject concat(PyObject self, PyObject other) {
        PyArray a = (PyArray) self;
        PyArray b = a.sameKind(other, "append");
        PyArray made = a.like(a.content());
        made.splice(made.size, made.size, b.content());
        return made;
    }

    @Special
    static PyObject repeat(PyObject self, PyObject times) {
        PyArray a = (PyArray) self;
        return a.like(a.repeated(Subscripts.count(times)));
    }

    private byte[] repeated(long times) {
        int length = size * code.size;
        if (times <= 0 || length == 0) {
            return new byte[0];
        }
        if (times > (Integer.MAX_VALUE - 8) / length) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        byte[] out = new byte[(int) times * length];
        for (int i = 0; i < times; i++) {
            System.arraycopy(data, 0, out, i * length, length);
        }
        return out;
    }

    @Special
    static PyObject inplaceConcat(PyObject self, PyObject other) {
        PyArray a = (PyArray) self;
        if (!(other instanceof PyArray b)) {
            throw Errors.typeError("can only extend array with array (not \"" + other.type().longName() + "\")");
        }
        if (b.code != a.code) {
            throw Errors.typeError("can only extend with array of same kind");
        }
        a.splice(a.size, a.size, b.content());
        return self;
    }

    @Special
    static PyObject inplaceRepeat(PyObject self, PyObject times) {
        PyArray a = (PyArray) self;
        a.splice(0, a.size, a.repeated(Subscripts.count(times)));
        return self;
    }

    @Special
    static PyBuffer buffer(PyObject self, int flags) {
        PyArray a = (PyArray) self;
        synchronized (a) {
            int length = a.size * a.code.size;
            String format = (flags & PyBuffer.FORMAT) != 0 ? String.valueOf(a.code.code) : "B";
            PyBuffer lent = new PyBuffer(self, a.data, 0, length, false, format, a.code.size, new int[] {a.size},
                    new int[] {a.code.size});
            if (a.exports == null) {
                a.exports = new ArrayList<>();
            } else if (a.exports.size() > 16) {
                a.exports.removeIf(e -> e.get() == null || e.get().isReleased());
            }
            a.exports.add(new WeakReference<>(lent));
            return lent;
        }
    }

    // Methods of a mutable sequence

    @Method
    void append(PyObject v) {
        byte[] added = item(v);
        splice(size, size, added);
    }

    @Method
    void insert(long i, PyObject v) {
        byte[] bytes = item(v);
        int at = (int) (i < 0 ? Math.max(0, i + size) : Math.min(i, size));
        splice(at, at, bytes);
    }

    @Method
    PyObject pop(long i) {
        if (size == 0) {
            throw Errors.indexError("pop from empty array");
        }
        int at = position(i, "pop index out of range");
        PyObject value = code.get(data, at);
        splice(at, at + 1, new byte[0]);
        return value;
    }

    @Method
    void remove(PyObject v) {
        for (int i = 0; i < size; i++) {
            if (Comparisons.equal(code.get(data, i), v)) {
                if (i < size) { // the comparison may have made it shorter
                    splice(i, i + 1, new byte[0]);
                }
                return;
            }
        }
        throw Errors.valueError("array.remove(x): x not in array");
    }

    @Method
    long index(PyObject v, PyObject start, PyObject stop) {
        long from = Subscripts.fromStart(Subscripts.position(start, 0), size);
        long to = Subscripts.fromStart(Subscripts.position(stop, size), size);
        for (long i = from; i < to && i < size; i++) {
            if (Comparisons.equal(code.get(data, (int) i), v)) {
                return i;
            }
        }
        throw Errors.valueError("array.index(x): x not in array");
    }

    @Method
    long count(PyObject v) {
        long n = 0;
        for (int i = 0; i < size; i++) {
            if (Comparisons.equal(code.get(data, i), v)) {
                n++;
            }
        }
        return n;
    }

    @Method(definingClass = true)
    void extend(PyObject bb) {
        if (bb instanceof PyArray b) {
            if (b.code != code) {
                throw Errors.typeError("can only extend with array of same kind");
            }
            splice(size, size, b.content());
        } else {
            addAll(bb);
        }
    }

    @Method
    void clear() {
        splice(0, size, new byte[0]);
    }

    @Method
    void reverse() {
        int width = code.size;
        byte[] swapped = new byte[width];
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            System.arraycopy(data, i * width, swapped, 0, width);
            System.arraycopy(data, j * width, data, i * width, width);
            System.arraycopy(swapped, 0, data, j * width, width);
        }
    }

    // Conversions

    @Method
    PyObject tolist() {
        PyObject[] items = new PyObject[size];
        for (int i = 0; i < size; i++) {
            items[i] = code.get(data, i);
        }
        return new PyList(items);
    }

    @Method
    void fromlist(PyObject list) {
        if (!(list instanceof PyList l)) {
            throw Errors.typeError("arg must be list");
        }
        PyObject[] items = l.toArray();
        byte[] bytes = new byte[items.length * code.size];
        for (int i = 0; i < items.length; i++) {
            code.set(bytes, i, items[i]);
        }
        splice(size, size, bytes);
    }

    @Method
    PyObject tobytes() {
        return PyBytes.of(content());
    }

    @Method
    void frombytes(PyObject buffer) {
        byte[] bytes = Buffers.bytes(buffer);
        if (bytes.length % code.size != 0) {
            throw Errors.valueError("bytes length not a multiple of item size");
        }
        splice(size, size, bytes);
    }

    @Method
    PyObject tounicode() {
        if (!code.isText()) {
            throw Errors.valueError("tounicode() may only be called on unicode type arrays ('u' or 'w')");
        }
        if (code == ItemCode.CODE_POINT) {
            return BuiltinCodecs.text(Utf16.decode32(content(), -1, true, BuiltinCodecs.decoding(null)).text());
        }
        StrBuilder out = new StrBuilder(size);
        for (int i = 0; i < size; i++) {
            out.append((PyStr) code.get(data, i));
        }
        return out.toStr();
    }

    @Method
    void fromunicode(PyStr ustr) {
        if (!code.isText()) {
            throw Errors.valueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')");
        }
        byte[] bytes = new byte[ustr.length() * code.size];
        for (int i = 0; i < ustr.length(); i++) {
            int c = ustr.codePointAt(i);
            for (int k = 0; k < 4; k++) {
                bytes[4 * i + k] = (byte) (c >> 8 * k);
            }
        }
        splice(size, size, bytes);
    }

    @Method(definingClass = true)
    void tofile(PyObject f) {
        Calls.method(f, "write", tobytes());
    }

    @Method(definingClass = true)
    void fromfile(PyObject f, long n) {
        if (n < 0) {
            throw Errors.valueError("negative count");
        }
        if (n > (Integer.MAX_VALUE - 8) / code.size) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        PyObject read = Calls.method(f, "read", Py.integer(n * code.size));
        if (!(read instanceof PyBytes b)) {
            throw Errors.typeError("read() didn't return bytes");
        }
        frombytes(b);
        if (b.size() != n * code.size) {
            throw Errors.of(PyExceptions.EOFError, "read() didn't return enough bytes");
        }
    }

    @Method
    void byteswap() {
        int width = code.size;
        for (int i = 0; i < size; i++) {
            for (int a = i * width, b = a + width - 1; a < b; a++, b--) {
                byte swapped = data[a];
                data[a] = data[b];
                data[b] = swapped;
            }
        }
    }

    @Method
    PyObject buffer_info() {
        return Py.tuple(Py.integer(Identity.of(this)), Py.integer(size));
    }

    @Method
    PyObject __copy__() {
        return like(content());
    }

    @Method
    PyObject __deepcopy__(PyObject unused) {
        return like(content());
    }

    @Method
    PyObject __reduce_ex__(PyObject value) {
        if (!(value instanceof PyInt protocol)) {
            throw Errors.typeError("__reduce_ex__ argument should be an integer");
        }
        PyDict dict = instanceDict();
        PyObject state = dict == null ? Py.None : dict;
        PyStr typecode = PyStr.ofCodePoint(code.code);
        if (protocol.compare(PyInt.of(3)) < 0) {
            return Py.tuple(type(), Py.tuple(typecode, tolist()), state);
        }
        return Py.tuple(Imports.attribute("array", "_array_reconstructor"), Py.tuple(type(), typecode,
                Py.integer(code.machineFormat), tobytes()), state);
    }

    @Method
    long __sizeof__() {
        return 80L + data.length;
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return PyGenericAlias.of(cls, object);
    }

    @Getter
    PyObject typecode() {
        return PyStr.ofCodePoint(code.code);
    }

    @Getter
    PyObject itemsize() {
        return Py.integer(code.size);
    }

    @Method(name = "__release_buffer__")
    PyObject releaseBuffer(PyObject[] args, PyTuple kwnames) {
        return PyMemoryView.release(this, args, kwnames);
    }
}

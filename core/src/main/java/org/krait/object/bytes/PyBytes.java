package org.krait.object.bytes;

import java.util.Arrays;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.expose.StaticMethod;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PySlice;
import org.krait.object.sequence.PyTuple;
import org.krait.object.sequence.SliceRange;
import org.krait.object.sequence.Subscripts;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrHash;

/** {@code bytes}: an immutable sequence of bytes (library reference "Binary Sequence Types"). */
@ExposeType(name = "bytes", matchSelf = true, variable = true)
public class PyBytes extends ByteSequence {
    public static final PyType TYPE = PyBytesExposed.TYPE;

    private static final PyBytes[] SINGLE = new PyBytes[256];
    public static final PyBytes EMPTY = new PyBytes(new byte[0]);

    static {
        for (int i = 0; i < 256; i++) {
            SINGLE[i] = new PyBytes(new byte[] {(byte) i});
        }
    }

    /** The bytes, never modified. */
    public final byte[] bytes;

    /** Exact bytes; the array becomes its own. */
    public PyBytes(byte[] bytes) {
        this(TYPE, bytes);
    }

    protected PyBytes(PyType type, byte[] bytes) {
        super(type);
        this.bytes = bytes;
    }

    /** The bytes of an array, always the same object for none and for one byte. */
    public static PyBytes of(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : bytes.length == 1 ? SINGLE[bytes[0] & 0xFF] : new PyBytes(bytes);
    }

    /** The value of a byte, from 0 to 255. */
    public int byteAt(int i) {
        return bytes[i] & 0xFF;
    }

    @Override
    byte[] array() {
        return bytes;
    }

    @Override
    public int size() {
        return bytes.length;
    }

    @Override
    PyObject made(byte[] made) {
        return of(made);
    }

    @Override
    PyObject same() {
        return type() == TYPE ? this : of(bytes);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PyBytes b && Arrays.equals(bytes, b.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyObject[] given = ByteConstructor.arguments("bytes", args, kwnames);
        if (cls == TYPE && given[0] != null && given[1] == null && given[2] == null) {
            PyBytes same = given[0].type() == TYPE ? (PyBytes) given[0] : ByteConstructor.ownBytes(given[0]);
            if (same != null) {
                return same;
            }
        }
        byte[] made = ByteConstructor.make("bytes", given);
        return cls == TYPE ? of(made) : new PyBytesSub(cls, made);
    }

    /** The bytes of a bytes-like object, an object with {@code __bytes__} or an iterable of ints. */
    public static byte[] fromObject(PyObject source) {
        if (source instanceof PyStr || Subscripts.isIndex(source)) {
            throw Errors.typeError("cannot convert '" + source.type().longName() + "' object to bytes");
        }
        return ByteConstructor.make("bytes", new PyObject[] {source, null, null});
    }

    @ClassMethod
    static PyObject fromhex(PyType cls, PyObject string) {
        PyBytes made = of(ByteHex.fromHex(string));
        return cls == TYPE ? made : Calls.call(cls, made);
    }

    @StaticMethod
    static PyObject maketrans(PyObject frm, PyObject to) {
        return table(frm, to);
    }

    // Slots

    @Special
    static PyObject repr(PyObject self) {
        return PyStr.ofUnits(ByteText.repr(((PyBytes) self).bytes, ((PyBytes) self).bytes.length, false));
    }

    @Special
    static PyObject str(PyObject self) {
        BytesWarnings.check("str() on a bytes instance");
        return repr(self);
    }

    @Special
    static long hash(PyObject self) {
        return StrHash.of(((PyBytes) self).bytes);
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        if (other instanceof PyBytes) {
            return compare(self, other, op);
        }
        BytesWarnings.checkComparison(other, op, true);
        return Py.NotImplemented;
    }

    @Special
    static long len(PyObject self) {
        return ((PyBytes) self).bytes.length;
    }

    @Special
    static PyObject getItem(PyObject self, PyObject key) {
        PyBytes s = (PyBytes) self;
        int n = s.bytes.length;
        if (key instanceof PySlice slice) {
            SliceRange r = slice.range(n);
            if (r.length() == n && r.step() == 1) {
                return s.same();
            }
            return of(cut(s.bytes, r));
        }
        if (!Subscripts.isIndex(key)) {
            throw Errors.typeError("byte indices must be integers or slices, not " + key.type().longName());
        }
        long i = Subscripts.index(key);
        if (i < 0) {
            i += n;
        }
        if (i < 0 || i >= n) {
            throw Errors.indexError("index out of range");
        }
        return integer(s.bytes[(int) i]);
    }

    /** The selected bytes of an array. */
    static byte[] cut(byte[] bytes, SliceRange r) {
        int n = r.length();
        if (r.step() == 1) {
            return Arrays.copyOfRange(bytes, (int) r.start(), (int) r.start() + n);
        }
        byte[] out = new byte[n];
        for (int i = 0; i < n; i++) {
            out[i] = bytes[r.position(i)];
        }
        return out;
    }

    @Special
    static boolean contains(PyObject self, PyObject item) {
        return ((PyBytes) self).has(item);
    }

    @Special
    static PyObject iter(PyObject self) {
        return new PyBytesIterator((PyBytes) self);
    }

    @Special
    static PyObject concat(PyObject self, PyObject other) {
        PyBytes s = (PyBytes) self;
        if (s.bytes.length == 0 && other.type() == TYPE) {
            return other;
        }
        if (other instanceof PyBytes b && b.bytes.length == 0) {
            return s.same();
        }
        return of(s.plus(other));
    }

    @Special
    static PyObject repeat(PyObject self, PyObject times) {
        PyBytes s = (PyBytes) self;
        byte[] out = s.repeated(times);
        return out.length == s.bytes.length ? s.same() : of(out);
    }

    @Special
    static PyObject mod(PyObject self, PyObject values) {
        return of(BytesPercent.format(((PyBytes) self).bytes, values));
    }

    @Special
    static PyObject rmod(PyObject self, PyObject format) {
        return format instanceof PyBytes f ? mod(f, self) : Py.NotImplemented;
    }

    @Special
    static PyBuffer buffer(PyObject self, int flags) {
        if ((flags & PyBuffer.WRITABLE) != 0) {
            throw Errors.bufferError("Object is not writable.");
        }
        PyBytes s = (PyBytes) self;
        return new PyBuffer(self, s.bytes, 0, s.bytes.length, true);
    }

    @Method
    PyObject __bytes__() {
        return same();
    }

    @Method
    PyObject __getnewargs__() {
        return Py.tuple(same());
    }
}

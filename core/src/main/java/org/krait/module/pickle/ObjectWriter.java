package org.krait.module.pickle;

import java.math.BigInteger;
import java.util.Arrays;

import org.krait.algorithm.codec.UnicodeEscape;
import org.krait.algorithm.number.FloatText;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.bytes.PyByteArray;
import org.krait.object.bytes.PyBytes;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PyFrozenSet;
import org.krait.object.set.PySet;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;
import org.krait.runtime.ThreadState;
import org.krait.runtime.codec.BuiltinCodecs;
import org.krait.runtime.function.PyFunction;

/**
 * Writes an object, in this order: as a persistent id; None, bools, ints and floats by value; as a reference to what
 * the memo has; exact built-in types by value; as the pickler's {@code reducer_override} says; classes and functions
 * by name; as the function in the dispatch table says; as {@code __reduce_ex__} says.
 */
final class ObjectWriter {
    private static final PyStr REDUCE_EX = PyStr.intern("__reduce_ex__");
    private static final PyStr REDUCE = PyStr.intern("__reduce__");
    private static final PyStr LATIN1 = PyStr.intern("latin1");

    final PyPickler pickler;
    final PickleOutput out;
    final int protocol;
    private final boolean binary;
    private final ContainerWriter containers;
    private final ReductionWriter reductions;
    private final GlobalWriter globals;
    private final ThreadState thread = ThreadState.get();
    /** Null: every object is written. */
    private final PyObject persistentId;
    /** Null: none. */
    private final PyObject reducerOverride;

    ObjectWriter(PyPickler pickler, PyObject persistentId, PyObject reducerOverride) {
        this.pickler = pickler;
        this.out = pickler.output();
        this.protocol = pickler.protocol();
        this.binary = pickler.isBinary();
        this.persistentId = persistentId;
        this.reducerOverride = reducerOverride;
        this.containers = new ContainerWriter(this);
        this.reductions = new ReductionWriter(this, containers);
        this.globals = new GlobalWriter(this);
    }

    /** Writes a whole pickle. */
    void dump(PyObject o) {
        out.clear();
        if (protocol >= 2) {
            out.opcode(PickleOpcode.PROTO, protocol, 1);
            if (protocol >= 4) {
                out.startFraming();
            }
        }
        save(o);
        out.opcode(PickleOpcode.STOP);
        out.endFraming();
    }

    ReductionWriter reductions() {
        return reductions;
    }

    boolean isBinary() {
        return binary;
    }

    // The memo

    /** Gives an object the next number. */
    void memoize(PyObject o) {
        if (pickler.isFast()) {
            return;
        }
        PicklerMemo memo = pickler.memo();
        int number = memo.size();
        memo.put(o, number);
        if (protocol >= 4) {
            out.opcode(PickleOpcode.MEMOIZE);
        } else {
            numbered(PickleOpcode.PUT, PickleOpcode.BINPUT, PickleOpcode.LONG_BINPUT, number);
        }
    }

    /** An instruction on an object of the memo, in the shortest of its three forms that can be used. */
    private void numbered(int line, int oneByte, int fourBytes, int number) {
        if (!binary) {
            out.line(line, Integer.toString(number));
        } else if (number < 256) {
            out.opcode(oneByte, number, 1);
        } else {
            out.opcode(fourBytes, number, 4);
        }
    }

    boolean isMemoized(PyObject o) {
        return pickler.memo().get(o) >= 0;
    }

    /** Writes a reference to an object of the memo. */
    void reference(PyObject o) {
        reference(pickler.memo().get(o));
    }

    private void reference(int number) {
        numbered(PickleOpcode.GET, PickleOpcode.BINGET, PickleOpcode.LONG_BINGET, number);
    }

    // Any object

    void save(PyObject o) {
        out.boundary();
        if (persistentId == null || !savePersistent(o)) {
            saveHere(o);
        }
    }

    private boolean savePersistent(PyObject o) {
        PyObject id = Calls.call(persistentId, o);
        if (id == Py.None) {
            return false;
        }
        if (binary) {
            out.boundary();
            saveHere(id);
            out.opcode(PickleOpcode.BINPERSID);
        } else {
            PyStr text = (PyStr) Texts.str(id);
            if (!text.isAscii()) {
                throw PickleErrors.pickling("persistent IDs in protocol 0 must be ASCII strings");
            }
            out.line(PickleOpcode.PERSID, text.toString());
        }
        return true;
    }

    private void saveHere(PyObject o) {
        PyType type = o.type();
        if (o == Py.None) {
            out.opcode(PickleOpcode.NONE);
        } else if (o == Py.True || o == Py.False) {
            bool(o == Py.True);
        } else if (type == PyInt.TYPE) {
            integer((PyInt) o);
        } else if (type == PyFloat.TYPE) {
            real(((PyFloat) o).value);
        } else {
            int number = pickler.memo().get(o);
            if (number >= 0) {
                reference(number);
            } else if (type == PyStr.TYPE) {
                text((PyStr) o);
            } else if (type == PyBytes.TYPE) {
                bytes((PyBytes) o);
            } else {
                thread.enterRecursive(" while pickling an object");
                try {
                    saveNested(o, type);
                } finally {
                    thread.leaveRecursive();
                }
            }
        }
    }

    private void saveNested(PyObject o, PyType type) {
        if (type == PyDict.TYPE) {
            containers.dict((PyDict) o);
        } else if (type == PyList.TYPE) {
            containers.list((PyList) o);
        } else if (type == PyTuple.TYPE) {
            containers.tuple((PyTuple) o);
        } else if (type == PySet.TYPE) {
            containers.set((PySet) o);
        } else if (type == PyFrozenSet.TYPE) {
            containers.frozenSet((PyFrozenSet) o);
        } else if (type == PyByteArray.TYPE) {
            byteArray((PyByteArray) o);
        } else if (type == PyPickleBuffer.TYPE) {
            pickleBuffer((PyPickleBuffer) o);
        } else {
            saveReduced(o, type);
        }
    }

    private void saveReduced(PyObject o, PyType type) {
        if (reducerOverride != null) {
            PyObject reduced = Calls.call(reducerOverride, o);
            if (reduced != Py.NotImplemented) {
                saveResult(o, reduced);
                return;
            }
        }
        if (type == PyType.TYPE) {
            type((PyType) o);
            return;
        }
        if (type == PyFunction.TYPE) {
            globals.save(o, null);
            return;
        }
        PyObject reduce = reducer(type);
        if (reduce != null) {
            saveResult(o, Calls.call(reduce, o));
        } else if (type.isSubtypeOf(PyType.TYPE)) {
            globals.save(o, null);
        } else {
            saveResult(o, reduce(o));
        }
    }

    /** The function that the dispatch table has for a type; null if it has none. */
    private PyObject reducer(PyType type) {
        PyObject table = pickler.dispatchTable();
        if (table == null) {
            return pickler.tables().dispatch.get((PyObject) type);
        }
        if (table.type() == PyDict.TYPE) {
            return ((PyDict) table).get((PyObject) type);
        }
        try {
            return Containers.getItem(table, type);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.KeyError)) {
                throw e;
            }
            return null;
        }
    }

    private PyObject reduce(PyObject o) {
        PyObject method = Attributes.getOrNull(o, REDUCE_EX);
        if (method != null) {
            return Calls.call(method, Py.integer(protocol));
        }
        method = Attributes.getOrNull(o, REDUCE);
        if (method != null) {
            return Calls.call(method);
        }
        throw PickleErrors.pickling("Can't pickle " + o.type().qualifiedName() + " object");
    }

    private void saveResult(PyObject o, PyObject reduced) {
        if (reduced instanceof PyStr name) {
            globals.save(o, name);
            return;
        }
        try {
            if (!(reduced instanceof PyTuple parts)) {
                throw PickleErrors.pickling("__reduce__ must return a string or tuple, not "
                        + reduced.type().qualifiedName());
            }
            reductions.save(parts, o);
        } catch (PyException e) {
            throw PickleErrors.noted(e, "when serializing " + o.type().qualifiedName() + " object");
        }
    }

    private void type(PyType type) {
        PyObject only = type == Py.None.type() ? Py.None : type == Py.Ellipsis.type() ? Py.Ellipsis
                : type == Py.NotImplemented.type() ? Py.NotImplemented : null;
        if (only == null) {
            globals.save(type, null);
        } else {
            reductions.save(Py.tuple(PyType.TYPE, Py.tuple(only)), type);
        }
    }

    // Values

    private void bool(boolean value) {
        if (protocol >= 2) {
            out.opcode(value ? PickleOpcode.NEWTRUE : PickleOpcode.NEWFALSE);
        } else {
            out.line(PickleOpcode.INT, value ? "01" : "00");
        }
    }

    private void integer(PyInt i) {
        if (i.isSmall() && i.longValue() == (int) i.longValue()) {
            int value = (int) i.longValue();
            if (!binary) {
                out.line(PickleOpcode.INT, Integer.toString(value));
            } else if ((value & 0xFF) == value) {
                out.opcode(PickleOpcode.BININT1, value, 1);
            } else if ((value & 0xFFFF) == value) {
                out.opcode(PickleOpcode.BININT2, value, 2);
            } else {
                out.opcode(PickleOpcode.BININT, value, 4);
            }
        } else if (protocol >= 2) {
            byte[] bytes = littleEndian(i.bigValue());
            boolean isShort = bytes.length < 256;
            out.opcode(isShort ? PickleOpcode.LONG1 : PickleOpcode.LONG4, bytes.length, isShort ? 1 : 4);
            out.bytes(bytes);
        } else {
            out.line(PickleOpcode.LONG, Texts.reprString(i) + "L");
        }
    }

    /** Two's complement in the fewest bytes. */
    private static byte[] littleEndian(BigInteger value) {
        byte[] bytes = value.toByteArray();
        for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
            byte b = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = b;
        }
        return bytes;
    }

    private void real(double value) {
        if (binary) {
            out.opcode(PickleOpcode.BINFLOAT, Long.reverseBytes(Double.doubleToRawLongBits(value)), 8);
        } else {
            out.line(PickleOpcode.FLOAT, FloatText.repr(value));
        }
    }

    private void text(PyStr s) {
        if (binary) {
            binaryText(s);
        } else {
            out.opcode(PickleOpcode.UNICODE);
            out.bytes(escaped(s));
            out.opcode('\n');
        }
        memoize(s);
    }

    private void binaryText(PyStr s) {
        if (protocol >= 4 && s.length() <= 0xFF && s.isAscii()) {
            out.shortText(PickleOpcode.SHORT_BINUNICODE, s.units());
            return;
        }
        byte[] bytes = StrEncoding.encodeUtf8(s);
        if (bytes == null) {
            bytes = BuiltinCodecs.utf8(s, "surrogatepass");
        }
        boolean isShort = protocol >= 4 && bytes.length <= 0xFF;
        out.counted(isShort ? PickleOpcode.SHORT_BINUNICODE : PickleOpcode.BINUNICODE, isShort ? 1 : 4, bytes, 0,
                bytes.length, null);
    }

    /** Raw Unicode escapes, and escapes for what a line or a text file can't hold. */
    private static byte[] escaped(PyStr s) {
        int[] text = s.codePoints_();
        int[] wider = null;
        int n = 0;
        for (int i = 0; i < text.length; i++) {
            int c = text[i];
            if (c == '\\' || c == 0 || c == '\n' || c == '\r' || c == 0x1A) {
                if (wider == null) {
                    wider = Arrays.copyOf(text, i + 6 * (text.length - i));
                    n = i;
                }
                String escape = (c < 16 ? "\\u000" : "\\u00") + Integer.toHexString(c);
                for (int j = 0; j < escape.length(); j++) {
                    wider[n++] = escape.charAt(j);
                }
            } else if (wider != null) {
                wider[n++] = c;
            }
        }
        return UnicodeEscape.encodeRaw(wider == null ? text : Arrays.copyOf(wider, n));
    }

    private void bytes(PyBytes b) {
        if (protocol >= 3) {
            bytes(b, b.bytes, 0, b.bytes.length);
        } else if (b.bytes.length == 0) {
            reductions.save(Py.tuple(PyBytes.TYPE, Py.tuple()), b);
        } else {
            reductions.save(Py.tuple(pickler.tables().encode, Py.tuple(BuiltinCodecs.latin1(b.bytes), LATIN1)), b);
        }
    }

    private void bytes(PyObject o, byte[] array, int offset, int count) {
        boolean isShort = count <= 0xFF;
        out.counted(isShort ? PickleOpcode.SHORT_BINBYTES : PickleOpcode.BINBYTES, isShort ? 1 : 4, array, offset,
                count, o);
        memoize(o);
    }

    private void byteArray(PyByteArray a) {
        byte[] bytes = a.toBytes();
        if (protocol >= 5) {
            byteArray(a, bytes, 0, bytes.length);
        } else if (bytes.length == 0) {
            reductions.save(Py.tuple(PyByteArray.TYPE, Py.tuple()), a);
        } else {
            reductions.save(Py.tuple(PyByteArray.TYPE, Py.tuple(PyBytes.of(bytes))), a);
        }
    }

    private void byteArray(PyObject o, byte[] array, int offset, int count) {
        out.counted(PickleOpcode.BYTEARRAY8, 8, array, offset, count, o);
        memoize(o);
    }

    private void pickleBuffer(PyPickleBuffer o) {
        if (protocol < 5) {
            throw PickleErrors.pickling("PickleBuffer can only be pickled with protocol >= 5");
        }
        PyBuffer view = o.view();
        if (!view.isContiguous() && !PyPickleBuffer.isFortranContiguous(view)) {
            throw PickleErrors.pickling(
                    "PickleBuffer can not be pickled when pointing to a non-contiguous buffer");
        }
        PyObject callback = pickler.bufferCallback();
        if (callback != null && !Comparisons.isTrue(Calls.call(callback, o))) {
            out.opcode(PickleOpcode.NEXT_BUFFER);
            if (view.readOnly) {
                out.opcode(PickleOpcode.READONLY_BUFFER);
            }
        } else if (view.readOnly) {
            bytes(o, view.array, view.offset, view.length);
        } else {
            byteArray(o, view.array, view.offset, view.length);
        }
    }
}

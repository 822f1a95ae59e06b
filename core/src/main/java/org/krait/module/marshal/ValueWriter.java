package org.krait.module.marshal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.krait.code.CodeObject;
import org.krait.code.LongDigits;
import org.krait.code.Marshal;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyComplex;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PySlice;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PyFrozenSet;
import org.krait.object.set.PySet;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;
import org.krait.runtime.function.PyCode;

/**
 * Writes values. CPython numbers a value for later reference when more than one holder keeps it; the holders
 * counted here are those inside the value written, its caller, and those that CPython always has for small ints,
 * interned strings and empty values.
 *
 * <p>CPython: {@code w_object} of {@code marshal.c}.
 */
final class ValueWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int version;
    private final boolean allowCode;
    private final Map<PyObject, Integer> holders = new IdentityHashMap<>();
    private final Map<PyObject, Integer> refs = new IdentityHashMap<>();
    private int depth;

    private ValueWriter(int version, boolean allowCode) {
        this.version = version;
        this.allowCode = allowCode;
    }

    /** The bytes of a value; ValueError if it, or something in it, can't be written. */
    static byte[] dumps(PyObject value, int version, boolean allowCode) {
        ValueWriter writer = new ValueWriter(version, allowCode);
        if (version >= 3) {
            writer.count(value);
            if (!(value instanceof PyList || value instanceof PyDict || value instanceof PySet)) {
                writer.holders.merge(value, 1, Integer::sum);
            }
        }
        writer.write(value);
        return writer.out.toByteArray();
    }

    private void count(PyObject value) {
        if (holders.merge(value, 1, Integer::sum) > 1) {
            return;
        }
        if (++depth > Marshal.MAX_DEPTH) {
            throw tooDeep();
        }
        if (value.type() == PyTuple.TYPE) {
            countAll(((PyTuple) value).items);
        } else if (value.type() == PyList.TYPE) {
            countAll(((PyList) value).toArray());
        } else if (value.type() == PyDict.TYPE) {
            ((PyDict) value).forEach((k, v) -> {
                count(k);
                count(v);
            });
        } else if (value.type() == PySet.TYPE || value.type() == PyFrozenSet.TYPE) {
            countAll(Iteration.toArray(value));
        } else if (value instanceof PyCode code) {
            countAll(code.consts());
        }
        depth--;
    }

    private void countAll(PyObject[] items) {
        for (PyObject item : items) {
            count(item);
        }
    }

    private static PyException tooDeep() {
        return Errors.valueError("object too deeply nested to marshal");
    }

    private void write(PyObject value) {
        if (++depth > Marshal.MAX_DEPTH) {
            throw tooDeep();
        }
        int code = singleton(value);
        if (code != 0) {
            out.write(code);
        } else {
            Integer ref = refs.get(value);
            if (ref != null) {
                out.write(Marshal.REF);
                writeInt(ref);
            } else {
                int flag = 0;
                if (version >= 3 && isShared(value)) {
                    flag = Marshal.FLAG_REF;
                    refs.put(value, refs.size());
                }
                writeNew(value, flag);
            }
        }
        depth--;
    }

    private static int singleton(PyObject value) {
        return value == Py.None ? Marshal.NONE : value == Py.True ? Marshal.TRUE
                : value == Py.False ? Marshal.FALSE : value == Py.Ellipsis ? Marshal.ELLIPSIS
                : value == PyExceptions.StopIteration ? Marshal.STOP_ITERATION : 0;
    }

    private boolean isShared(PyObject value) {
        Integer count = holders.get(value);
        if (count != null && count > 1) {
            return true;
        }
        if (value instanceof PyStr s) {
            return s.isInterned() || s.length() <= 1;
        }
        if (value instanceof PyInt number) {
            return number.isSmall() && number.longValue() >= -5 && number.longValue() <= 256;
        }
        return value == PyTuple.EMPTY || value instanceof PyBytes bytes && bytes.bytes.length <= 1;
    }

    private void writeNew(PyObject value, int flag) {
        if (value.type() == PyInt.TYPE) {
            writeInteger((PyInt) value, flag);
        } else if (value.type() == PyFloat.TYPE) {
            out.write((version > 1 ? Marshal.BINARY_FLOAT : Marshal.FLOAT) | flag);
            writeFloat(((PyFloat) value).value);
        } else if (value.type() == PyComplex.TYPE) {
            out.write((version > 1 ? Marshal.BINARY_COMPLEX : Marshal.COMPLEX) | flag);
            writeFloat(((PyComplex) value).real);
            writeFloat(((PyComplex) value).imag);
        } else if (value.type() == PyBytes.TYPE) {
            out.write(Marshal.BYTES | flag);
            writeSized(((PyBytes) value).bytes);
        } else if (value.type() == PyStr.TYPE) {
            writeText((PyStr) value, flag);
        } else if (value.type() == PyTuple.TYPE) {
            PyObject[] items = ((PyTuple) value).items;
            boolean small = version >= 4 && items.length < 256;
            out.write((small ? Marshal.SMALL_TUPLE : Marshal.TUPLE) | flag);
            if (small) {
                out.write(items.length);
            } else {
                writeInt(items.length);
            }
            writeAll(items);
        } else if (value.type() == PyList.TYPE) {
            writeItems(Marshal.LIST | flag, ((PyList) value).toArray());
        } else if (value.type() == PyDict.TYPE) {
            out.write(Marshal.DICT | flag);
            PyDict dict = (PyDict) value;
            for (PyObject key : dict.keysArray()) {
                write(key);
                write(dict.get(key));
            }
            out.write(Marshal.NULL);
        } else if (value.type() == PySet.TYPE || value.type() == PyFrozenSet.TYPE) {
            writeSet(value, flag);
        } else if (value instanceof PyCode code) {
            if (!allowCode) {
                throw Errors.valueError("marshalling code objects is disallowed");
            }
            writeCode(code, flag);
        } else if (value instanceof PySlice slice && version >= 5) {
            out.write(Marshal.SLICE | flag);
            write(slice.start);
            write(slice.stop);
            write(slice.step);
        } else if (!(value instanceof PySlice) && Buffers.supports(value)) {
            out.write(Marshal.BYTES | flag);
            writeSized(Buffers.bytes(value));
        } else {
            throw Errors.valueError("unmarshallable object");
        }
    }

    private void writeItems(int code, PyObject[] items) {
        out.write(code);
        writeInt(items.length);
        writeAll(items);
    }

    private void writeAll(PyObject[] items) {
        for (PyObject item : items) {
            write(item);
        }
    }

    /** The elements in the order of their own bytes, so that equal sets are written alike. */
    private void writeSet(PyObject set, int flag) {
        PyObject[] items = Iteration.toArray(set);
        byte[][] dumps = new byte[items.length][];
        Integer[] order = new Integer[items.length];
        for (int i = 0; i < items.length; i++) {
            dumps[i] = dumps(items[i], version, allowCode);
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Arrays.compareUnsigned(dumps[a], dumps[b]));
        out.write((set.type() == PySet.TYPE ? Marshal.SET : Marshal.FROZENSET) | flag);
        writeInt(items.length);
        for (int i : order) {
            write(items[i]);
        }
    }

    private void writeCode(PyCode value, int flag) {
        CodeObject code = value.code;
        out.write(Marshal.CODE | flag);
        writeInt(code.co_argcount);
        writeInt(code.co_posonlyargcount);
        writeInt(code.co_kwonlyargcount);
        writeInt(code.co_stacksize());
        writeInt(code.co_flags);
        write(PyBytes.of(code.co_code()));
        write(PyTuple.of(value.consts().clone()));
        write(PyTuple.of(value.names().clone()));
        write(PyTuple.of(value.localsplusnames().clone()));
        write(PyBytes.of(code.co_localspluskinds));
        write(value.filename());
        write(value.name());
        write(value.qualname());
        writeInt(code.co_firstlineno);
        write(PyBytes.of(code.co_linetable()));
        write(PyBytes.of(code.co_exceptiontable()));
    }

    private void writeText(PyStr text, int flag) {
        boolean interned = text.isInterned();
        if (version >= 4 && text.isAscii()) {
            byte[] ascii = text.toString().getBytes(StandardCharsets.ISO_8859_1);
            if (ascii.length < 256) {
                out.write((interned ? Marshal.SHORT_ASCII_INTERNED : Marshal.SHORT_ASCII) | flag);
                out.write(ascii.length);
                out.writeBytes(ascii);
            } else {
                out.write((interned ? Marshal.ASCII_INTERNED : Marshal.ASCII) | flag);
                writeSized(ascii);
            }
            return;
        }
        out.write((interned && version >= 3 ? Marshal.INTERNED : Marshal.UNICODE) | flag);
        byte[] utf8 = StrEncoding.encodeUtf8(text);
        writeSized(utf8 != null ? utf8
                : StrEncoding.encode(text, PyStr.intern("utf-8"), PyStr.intern("surrogatepass")).bytes);
    }

    private void writeInteger(PyInt value, int flag) {
        if (value.isSmall() && (int) value.longValue() == value.longValue()) {
            out.write(Marshal.INT | flag);
            writeInt((int) value.longValue());
            return;
        }
        out.write(Marshal.LONG | flag);
        BigInteger big = value.bigValue();
        int digits = LongDigits.count(big);
        writeInt(big.signum() < 0 ? -digits : digits);
        out.writeBytes(LongDigits.of(big));
    }

    private void writeFloat(double value) {
        if (version > 1) {
            long bits = Double.doubleToRawLongBits(value);
            writeInt((int) bits);
            writeInt((int) (bits >> 32));
            return;
        }
        byte[] text = Texts.format(new PyFloat(value), Py.str(".17g")).toString()
                .getBytes(StandardCharsets.ISO_8859_1);
        out.write(text.length);
        out.writeBytes(text);
    }

    private void writeSized(byte[] bytes) {
        writeInt(bytes.length);
        out.writeBytes(bytes);
    }

    private void writeInt(int value) {
        out.write(value);
        out.write(value >> 8);
        out.write(value >> 16);
        out.write(value >> 24);
    }
}

package org.krait.module.struct;

import java.math.BigInteger;
import java.util.List;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.binary.StructFormat;
import org.krait.algorithm.binary.StructFormat.Field;
import org.krait.object.Buffers;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.bytes.PyByteArray;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyComplex;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.codec.BuiltinCodecs;

/** A compiled format, applied to Python values. */
final class Layout {
    private static final BigInteger UNSIGNED_64 = BigInteger.ONE.shiftLeft(64);

    final String text;
    private final StructFormat format;

    private Layout(String text) {
        this.text = text;
        try {
            format = new StructFormat(text);
        } catch (AlgorithmError e) {
            throw StructError.of(e);
        }
    }

    /** The layout of a format argument: str in ASCII, or bytes. */
    static Layout of(PyObject format) {
        byte[] ascii;
        if (format instanceof PyStr s) {
            ascii = BuiltinCodecs.ascii(s, null);
        } else if (format instanceof PyBytes b) {
            ascii = b.bytes;
        } else {
            throw Errors.typeError("Struct() argument 1 must be a str or bytes object, not "
                    + format.type().name());
        }
        StringBuilder text = new StringBuilder(ascii.length);
        for (byte b : ascii) {
            text.append((char) (b & 0xFF));
        }
        return new Layout(text.toString());
    }

    int size() {
        if (format.size() > Integer.MAX_VALUE - 8) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        return (int) format.size();
    }

    long exactSize() {
        return format.size();
    }

    /** How many codes the format has, each with its repeat count. */
    int codes() {
        return format.fields().size();
    }

    /** Refuses a number of values that the format does not take. */
    void checkCount(String function, int given) {
        if (given != format.count()) {
            throw StructError.of(function + " expected " + format.count() + " items for packing (got " + given + ")");
        }
    }

    /** Writes values, which start at a place of an array, into bytes. */
    void pack(String function, PyObject[] values, int first, byte[] out, int at) {
        checkCount(function, values.length - first);
        int next = first;
        List<Field> fields = format.fields();
        try {
            for (int f = 0; f < fields.size(); f++) {
                Field field = fields.get(f);
                for (int i = 0; i < field.count(); i++) {
                    put(field, values[next++], out, at + (int) field.offset() + i * field.size());
                }
            }
        } catch (AlgorithmError e) {
            throw StructError.of(e);
        }
    }

    private void put(Field field, PyObject value, byte[] out, int at) {
        switch (field.code()) {
            case 'c' -> {
                if (!(value instanceof PyBytes b) || b.size() != 1) {
                    throw StructError.of("char format requires a bytes object of length 1");
                }
                out[at] = b.bytes[0];
            }
            case '?' -> out[at] = (byte) (Comparisons.isTrue(value) ? 1 : 0);
            case 's', 'p' -> {
                if (!(value instanceof PyBytes) && !(value instanceof PyByteArray)) {
                    throw StructError.of("argument for '" + field.code() + "' must be a bytes object");
                }
                StructFormat.putBytes(field, Buffers.bytes(value), out, at);
            }
            case 'e' -> format.putFloat(2, real(value), out, at);
            case 'f' -> format.putFloat(4, real(value), out, at);
            case 'd' -> format.putFloat(8, real(value), out, at);
            case 'F' -> complex(value, 4, out, at);
            case 'D' -> complex(value, 8, out, at);
            default -> integer(field, value, out, at);
        }
    }

    private static double real(PyObject value) {
        try {
            return Numbers.asDouble(value);
        } catch (PyException e) {
            if (e.matches(PyExceptions.TypeError)) {
                throw StructError.of("required argument is not a float");
            }
            throw e;
        }
    }

    private void complex(PyObject value, int width, byte[] out, int at) {
        PyComplex c;
        try {
            c = PyComplex.from(value);
        } catch (PyException e) {
            if (e.matches(PyExceptions.TypeError)) {
                throw StructError.of("required argument is not a complex");
            }
            throw e;
        }
        format.putFloat(width, c.real, out, at);
        format.putFloat(width, c.imag, out, at + width);
    }

    private void integer(Field field, PyObject value, byte[] out, int at) {
        if (!(value instanceof PyInt) && !value.type().hasSlot(Slot.INDEX)) {
            throw StructError.of("required argument is not an integer");
        }
        PyInt i = Numbers.index(value);
        if (i.isSmall()) {
            format.putInt(field, i.longValue(), out, at);
        } else {
            format.putInt(field, i.bigValue(), out, at);
        }
    }

    /** Reads all values. */
    PyTuple unpack(byte[] in, int at) {
        PyObject[] values = new PyObject[(int) format.count()];
        int next = 0;
        List<Field> fields = format.fields();
        for (int f = 0; f < fields.size(); f++) {
            Field field = fields.get(f);
            for (int i = 0; i < field.count(); i++) {
                values[next++] = get(field, in, at + (int) field.offset() + i * field.size());
            }
        }
        return PyTuple.of(values);
    }

    private PyObject get(Field field, byte[] in, int at) {
        return switch (field.code()) {
            case 'c' -> PyBytes.of(new byte[] {in[at]});
            case '?' -> Py.bool(in[at] != 0);
            case 's', 'p' -> PyBytes.of(StructFormat.getBytes(field, in, at));
            case 'e' -> Py.real(format.getFloat(2, in, at));
            case 'f' -> Py.real(format.getFloat(4, in, at));
            case 'd' -> Py.real(format.getFloat(8, in, at));
            case 'F' -> new PyComplex(format.getFloat(4, in, at), format.getFloat(4, in, at + 4));
            case 'D' -> new PyComplex(format.getFloat(8, in, at), format.getFloat(8, in, at + 8));
            default -> {
                long value = format.getInt(field, in, at);
                yield value < 0 && StructFormat.isUnsigned64(field)
                        ? PyInt.of(BigInteger.valueOf(value).add(UNSIGNED_64)) : Py.integer(value);
            }
        };
    }
}

package org.krait.object.bytes;

import java.nio.charset.StandardCharsets;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.number.PrintfDirective;
import org.krait.algorithm.number.PrintfFormat;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Attributes;
import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.Subscripts;
import org.krait.object.str.PercentArguments;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/** {@code bytes % values} (library reference "printf-style Bytes Formatting", PEP 461). */
final class BytesPercent extends PrintfFormat {
    private static final PyStr BYTES = PyStr.intern("__bytes__");

    private final byte[] format;
    private final ByteBuilder out;
    private final PercentArguments arguments;

    private BytesPercent(byte[] format, PyObject values) {
        super(true);
        this.format = format;
        this.out = new ByteBuilder(format.length + 16);
        this.arguments = new PercentArguments(values, isText(values));
    }

    static byte[] format(byte[] format, PyObject values) {
        BytesPercent walk = new BytesPercent(format, values);
        try {
            walk.run();
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
        walk.arguments.end("not all arguments converted during bytes formatting");
        return walk.out.toBytes();
    }

    private static boolean isText(PyObject values) {
        return values instanceof PyBytes || values instanceof PyByteArray || values instanceof PyStr;
    }

    @Override
    protected int length() {
        return format.length;
    }

    @Override
    protected int charAt(int index) {
        return format[index] & 0xFF;
    }

    @Override
    protected void literal(int start, int end) {
        out.append(format, start, end);
    }

    @Override
    protected void requireMapping() {
        arguments.requireMapping();
    }

    @Override
    protected void key(int start, int end) {
        byte[] key = new byte[end - start];
        System.arraycopy(format, start, key, 0, key.length);
        arguments.select(PyBytes.of(key));
    }

    @Override
    protected long star(boolean precision) {
        return arguments.star(precision);
    }

    @Override
    protected void convert(PrintfDirective d) {
        int c = d.conversion();
        PyObject value = arguments.next();
        switch (c) {
            case 's', 'b' -> pad(bytes(value), d);
            case 'r', 'a' -> pad(Texts.ascii(value).toString().getBytes(StandardCharsets.ISO_8859_1), d);
            case 'c' -> pad(new byte[] {character(value)}, d);
            case 'd', 'i', 'u', 'o', 'x', 'X' -> out.append(
                    d.formatInt(PercentArguments.integer(value, c), Interpreter.current().intMaxStrDigits));
            case 'e', 'E', 'f', 'F', 'g', 'G' -> out.append(d.formatFloat(real(value)));
            default -> throw d.unsupported();
        }
    }

    private void pad(byte[] s, PrintfDirective d) {
        int cut = d.precision() >= 0 && d.precision() < s.length && d.conversion() != 'c' ? d.precision() : s.length;
        long pad = d.width() - cut;
        if (pad > Integer.MAX_VALUE - 8 - cut) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        if (pad > 0 && !d.isLeft()) {
            out.append(' ', (int) pad);
        }
        out.append(s, 0, cut);
        if (pad > 0 && d.isLeft()) {
            out.append(' ', (int) pad);
        }
    }

    private static byte[] bytes(PyObject value) {
        if (value instanceof ByteSequence) {
            return Buffers.bytes(value);
        }
        PyObject f = Attributes.lookupSpecial(value, BYTES);
        if (f != null) {
            PyObject r = Calls.call(f);
            if (!(r instanceof PyBytes b)) {
                throw Errors.typeError("__bytes__ returned non-bytes (type " + r.type().longName() + ")");
            }
            return b.bytes;
        }
        if (Buffers.supports(value)) {
            return Buffers.bytes(value);
        }
        throw Errors.typeError("%b requires a bytes-like object, or an object that implements __bytes__, not '"
                + value.type().longName() + "'");
    }

    private static byte character(PyObject value) {
        if (value instanceof ByteSequence b) {
            if (b.size() == 1) {
                return b.array()[0];
            }
            throw Errors.typeError("%c requires an integer in range(256) or a single byte, not a "
                    + (b instanceof PyBytes ? "bytes" : "bytearray") + " object of length " + b.size());
        }
        if (!Subscripts.isIndex(value)) {
            throw Errors.typeError("%c requires an integer in range(256) or a single byte, not "
                    + value.type().qualifiedName());
        }
        PyInt i = Numbers.index(value);
        if (!i.isSmall() || i.longValue() < 0 || i.longValue() > 255) {
            throw Errors.overflowError("%c arg not in range(256)");
        }
        return (byte) i.longValue();
    }

    private static double real(PyObject value) {
        if (value instanceof PyFloat f) {
            return f.value;
        }
        if (!value.type().hasSlot(Slot.FLOAT) && !value.type().hasSlot(Slot.INDEX)) {
            throw Errors.typeError("float argument required, not " + value.type().longName());
        }
        try {
            return Numbers.asDouble(value);
        } catch (PyException e) {
            if (e.matches(PyExceptions.TypeError)) {
                throw Errors.typeError("float argument required, not " + value.type().longName());
            }
            throw e;
        }
    }
}

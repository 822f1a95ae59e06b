package org.krait.code;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.krait.constant.Bytes;
import org.krait.constant.Complex;
import org.krait.constant.FrozenSetConstant;
import org.krait.constant.Singleton;
import org.krait.constant.SliceConstant;
import org.krait.constant.Text;
import org.krait.constant.TupleConstant;

/**
 * Reads what CPython's {@code marshal} wrote, as far as code objects and constants hold it: the content of
 * any {@code .pyc} file of CPython 3.14, behind its 16-byte header.
 */
public final class MarshalReader {

    private final byte[] bytes;
    private final int end;
    private int at;
    private int depth;

    /** The values that got a number, indexed by it; null while such a value is being read. */
    private final List<Object> refs = new ArrayList<>();

    /** Reads {@code bytes} from {@code from} to {@code end}. */
    public MarshalReader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /**
     * The next value: a constant as {@link org.krait.constant} lists them, among these a code object.
     *
     * @throws MarshalException if the bytes are no such value
     */
    public Object read() {
        if (at >= end) {
            throw new MarshalException("EOF read where object expected", true);
        }
        int code = bytes[at++] & 0xFF;
        int type = code & ~Marshal.FLAG_REF;
        if (++depth > Marshal.MAX_DEPTH) {
            throw bad("recursion limit exceeded");
        }
        int ref = -1;
        if ((code & Marshal.FLAG_REF) != 0 && type != Marshal.REF) {
            ref = refs.size();
            refs.add(null);
        }
        Object value = read(type);
        if (ref >= 0) {
            refs.set(ref, value);
        }
        depth--;
        return value;
    }

    private Object read(int type) {
        switch (type) {
            case Marshal.NONE:
                return Singleton.None;
            case Marshal.TRUE:
                return Singleton.True;
            case Marshal.FALSE:
                return Singleton.False;
            case Marshal.ELLIPSIS:
                return Singleton.Ellipsis;
            case Marshal.INT:
                return (long) readInt();
            case Marshal.LONG:
                return readBigInt();
            case Marshal.FLOAT:
                return readDoubleText();
            case Marshal.COMPLEX:
                return new Complex(readDoubleText(), readDoubleText());
            case Marshal.BINARY_FLOAT:
                return readDouble();
            case Marshal.BINARY_COMPLEX:
                return new Complex(readDouble(), readDouble());
            case Marshal.BYTES:
                return new Bytes(readBytes(readSize("bytes object")));
            case Marshal.SHORT_ASCII:
            case Marshal.SHORT_ASCII_INTERNED:
                return readAscii(readByte());
            case Marshal.ASCII:
            case Marshal.ASCII_INTERNED:
                return readAscii(readSize("string"));
            case Marshal.UNICODE:
            case Marshal.INTERNED:
                return readUnicode(readSize("string"));
            case Marshal.SMALL_TUPLE:
                return new TupleConstant(readItems(readByte()));
            case Marshal.TUPLE:
                return new TupleConstant(readItems(readSize("tuple")));
            case Marshal.FROZENSET:
                return new FrozenSetConstant(readItems(readSize("set")));
            case Marshal.SLICE:
                return new SliceConstant(read(), read(), read());
            case Marshal.CODE:
                return readCode();
            case Marshal.REF:
                int ref = readInt();
                if (ref < 0 || ref >= refs.size() || refs.get(ref) == null) {
                    throw bad("invalid reference");
                }
                return refs.get(ref);
            default:
                throw bad("unknown type code");
        }
    }

    private CodeObject readCode() {
        CodeObject.Builder code = new CodeObject.Builder();
        code.argcount = readInt();
        code.posonlyargcount = readInt();
        code.kwonlyargcount = readInt();
        code.stacksize = readInt();
        code.flags = readInt();
        code.code = bytes();
        code.consts = tuple().items().toArray();
        code.names = names();
        code.localsplusnames = names();
        code.localspluskinds = bytes();
        code.filename = string();
        code.name = string();
        code.qualname = string();
        code.firstlineno = readInt();
        code.linetable = bytes();
        code.exceptiontable = bytes();
        if (code.localsplusnames.length != code.localspluskinds.length) {
            throw bad("code");
        }
        return code.build();
    }

    private byte[] bytes() {
        if (read() instanceof Bytes value) {
            return value.value();
        }
        throw bad("bytes expected in code object");
    }

    private TupleConstant tuple() {
        if (read() instanceof TupleConstant value) {
            return value;
        }
        throw bad("tuple expected in code object");
    }

    private String string() {
        if (read() instanceof Text value) {
            return value.javaString();
        }
        throw bad("string expected in code object");
    }

    private String[] names() {
        List<Object> items = tuple().items();
        String[] names = new String[items.size()];
        for (int i = 0; i < names.length; i++) {
            if (!(items.get(i) instanceof Text name)) {
                throw bad("string expected in code object");
            }
            names[i] = name.javaString();
        }
        return names;
    }

    private List<Object> readItems(int size) {
        Object[] items = new Object[Math.min(size, end - at)];
        for (int i = 0; i < size; i++) {
            if (i == items.length) {
                throw new MarshalException("marshal data too short", true);
            }
            items[i] = read();
        }
        return Arrays.asList(items);
    }

    private void need(int size) {
        if (size > end - at) {
            throw new MarshalException("marshal data too short", true);
        }
    }

    private int readByte() {
        need(1);
        return bytes[at++] & 0xFF;
    }

    private int readInt() {
        need(4);
        int value = bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16
                | bytes[at + 3] << 24;
        at += 4;
        return value;
    }

    private int readSize(String what) {
        int size = readInt();
        if (size < 0) {
            throw bad(what + " size out of range");
        }
        return size;
    }

    private double readDoubleText() {
        String text = new String(readBytes(readByte()), StandardCharsets.ISO_8859_1);
        switch (text) {
            case "inf":
                return Double.POSITIVE_INFINITY;
            case "-inf":
                return Double.NEGATIVE_INFINITY;
            case "nan":
                return Double.NaN;
            default:
                try {
                    return Double.parseDouble(text);
                } catch (NumberFormatException e) {
                    throw bad("could not convert string to float: '" + text + "'");
                }
        }
    }

    private double readDouble() {
        long low = readInt() & 0xFFFFFFFFL;
        long high = readInt();
        return Double.longBitsToDouble(high << 32 | low);
    }

    private Object readBigInt() {
        int count = readInt();
        if (count == Integer.MIN_VALUE) {
            throw bad("long size out of range");
        }
        byte[] digits = readBytes((int) Math.min(2L * Math.abs(count), Integer.MAX_VALUE));
        String fault = LongDigits.fault(digits);
        if (fault != null) {
            throw bad(fault);
        }
        BigInteger value = LongDigits.value(digits, count < 0);
        return value.bitLength() < 64 ? (Object) value.longValue() : value;
    }

    private byte[] readBytes(int size) {
        need(size);
        at += size;
        return Arrays.copyOfRange(bytes, at - size, at);
    }

    private Text readAscii(int size) {
        need(size);
        at += size;
        return Text.ofPlain(new String(bytes, at - size, size, StandardCharsets.ISO_8859_1));
    }

    private Text readUnicode(int size) {
        need(size);
        int stop = at + size;
        int[] points = new int[size];
        int count = 0;
        while (at < stop) {
            int first = bytes[at++] & 0xFF;
            int more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
            int point = more == 0 ? first : first & 0x3F >> more;
            for (; more > 0; more--) {
                if (at == stop || (bytes[at] & 0xC0) != 0x80) {
                    throw bad("invalid UTF-8");
                }
                point = point << 6 | bytes[at++] & 0x3F;
            }
            points[count++] = point;
        }
        return Text.ofCodePoints(points, 0, count);
    }

    private static MarshalException bad(String what) {
        return new MarshalException("bad marshal data (" + what + ")", false);
    }
}

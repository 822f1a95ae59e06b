package org.krait.module.marshal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.number.FloatText;
import org.krait.code.CodeObject;
import org.krait.code.LongDigits;
import org.krait.code.Marshal;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
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
import org.krait.runtime.function.Constants;
import org.krait.runtime.function.PyCode;

/**
 * Reads marshalled values as Python objects; a value written once and referred to later comes back as one object.
 *
 * <p>CPython: {@code r_object} of {@code marshal.c}.
 */
public final class ValueReader {
    /** For so many items room is made before they are read; a larger size may be a mistake. */
    private static final int MOST_AT_ONCE = 1024;

    private final Source source;
    private final boolean allowCode;
    private final List<PyObject> refs = new ArrayList<>();
    private int depth;

    /**
     * A reader of one value.
     *
     * @param allowCode whether the value may contain code objects
     */
    public ValueReader(Source source, boolean allowCode) {
        this.source = source;
        this.allowCode = allowCode;
    }

    /** Where bytes come from: an array or a Python file. */
    public interface Source {
        /** That many bytes; EOFError if there are fewer. The array is the caller's. */
        byte[] read(int count);

        /** The next byte, or -1 at the end. */
        int next();
    }

    /**
     * The next value, which must be one.
     *
     * @throws PyException EOFError if it breaks off, ValueError and TypeError if it is none
     */
    public PyObject readValue() {
        PyObject value = read();
        if (value == null) {
            throw Errors.typeError("NULL object in marshal data for object");
        }
        return value;
    }

    /** The next value; null for the mark at the end of a dict. */
    private PyObject read() {
        int code = source.next();
        if (code < 0) {
            throw Errors.eofError("EOF read where object expected");
        }
        if (++depth > Marshal.MAX_DEPTH) {
            throw Errors.valueError("recursion limit exceeded");
        }
        boolean flag = (code & Marshal.FLAG_REF) != 0;
        PyObject value = read(code & ~Marshal.FLAG_REF, flag);
        depth--;
        return value;
    }

    private PyObject read(int type, boolean flag) {
        return switch (type) {
            case Marshal.NULL -> null;
            case Marshal.NONE -> Py.None;
            case Marshal.FALSE -> Py.False;
            case Marshal.TRUE -> Py.True;
            case Marshal.ELLIPSIS -> Py.Ellipsis;
            case Marshal.STOP_ITERATION -> PyExceptions.StopIteration;
            case Marshal.INT -> note(Py.integer(readInt()), flag);
            case Marshal.INT64 -> note(Py.integer(readLong()), flag);
            case Marshal.LONG -> note(readBigInt(), flag);
            case Marshal.FLOAT -> note(new PyFloat(readFloatText()), flag);
            case Marshal.BINARY_FLOAT -> note(new PyFloat(Double.longBitsToDouble(readLong())), flag);
            case Marshal.COMPLEX -> note(new PyComplex(readFloatText(), readFloatText()), flag);
            case Marshal.BINARY_COMPLEX -> note(new PyComplex(Double.longBitsToDouble(readLong()),
                    Double.longBitsToDouble(readLong())), flag);
            case Marshal.BYTES -> note(PyBytes.of(source.read(readSize("bytes object"))), flag);
            case Marshal.ASCII -> note(readLatin1(readSize("string")), flag);
            case Marshal.ASCII_INTERNED -> note(PyStr.intern(readLatin1(readSize("string"))), flag);
            case Marshal.SHORT_ASCII -> note(readLatin1(readByte()), flag);
            case Marshal.SHORT_ASCII_INTERNED -> note(PyStr.intern(readLatin1(readByte())), flag);
            case Marshal.UNICODE -> note(readUtf8(), flag);
            case Marshal.INTERNED -> note(PyStr.intern(readUtf8()), flag);
            case Marshal.SMALL_TUPLE -> readTuple(readByte(), flag);
            case Marshal.TUPLE -> readTuple(readSize("tuple"), flag);
            case Marshal.LIST -> readList(readSize("list"), flag);
            case Marshal.DICT -> readDict(flag);
            case Marshal.SET -> readSet(readSize("set"), flag);
            case Marshal.FROZENSET -> readFrozenSet(readSize("set"), flag);
            case Marshal.SLICE -> readSlice(flag);
            case Marshal.CODE -> readCode(flag);
            case Marshal.REF -> readRef();
            default -> throw bad("unknown type code");
        };
    }

    private PyObject note(PyObject value, boolean flag) {
        if (flag) {
            refs.add(value);
        }
        return value;
    }

    /** Takes a number for a value that is not complete yet. */
    private int reserve(boolean flag) {
        if (!flag) {
            return -1;
        }
        refs.add(null);
        return refs.size() - 1;
    }

    private PyObject fill(int place, PyObject value) {
        if (place >= 0) {
            refs.set(place, value);
        }
        return value;
    }

    private PyObject readRef() {
        int number = readInt();
        if (number < 0 || number >= refs.size() || refs.get(number) == null) {
            throw bad("invalid reference");
        }
        return refs.get(number);
    }

    private PyObject item(String container) {
        PyObject value = read();
        if (value == null) {
            throw Errors.typeError("NULL object in marshal data for " + container);
        }
        return value;
    }

    private PyObject[] items(int size, String container) {
        PyObject[] items = new PyObject[Math.min(size, MOST_AT_ONCE)];
        for (int i = 0; i < size; i++) {
            if (i == items.length) {
                items = Arrays.copyOf(items, (int) Math.min(2L * i, size));
            }
            items[i] = item(container);
        }
        return items;
    }

    /** A tuple may hold a container that holds the tuple: a small one is there before its items are. */
    private PyObject readTuple(int size, boolean flag) {
        if (!flag || size > MOST_AT_ONCE) {
            int place = reserve(flag);
            return fill(place, PyTuple.of(items(size, "tuple")));
        }
        PyObject[] items = new PyObject[size];
        PyObject tuple = note(PyTuple.of(items), true);
        for (int i = 0; i < size; i++) {
            items[i] = item("tuple");
        }
        return tuple;
    }

    private PyObject readList(int size, boolean flag) {
        PyList list = PyList.withCapacity(Math.min(size, MOST_AT_ONCE));
        note(list, flag);
        for (int i = 0; i < size; i++) {
            list.append(item("list"));
        }
        return list;
    }

    private PyObject readDict(boolean flag) {
        PyDict dict = new PyDict();
        note(dict, flag);
        for (PyObject key = read(); key != null; key = read()) {
            PyObject value = read();
            if (value == null) {
                break;
            }
            dict.put(key, value);
        }
        return dict;
    }

    private PyObject readSet(int size, boolean flag) {
        PySet set = new PySet();
        note(set, flag);
        for (int i = 0; i < size; i++) {
            set.add(item("set"));
        }
        return set;
    }

    private PyObject readFrozenSet(int size, boolean flag) {
        if (size == 0) {
            return note(PyFrozenSet.of(), flag);
        }
        int place = reserve(flag);
        return fill(place, PyFrozenSet.of(items(size, "set")));
    }

    /** A mark in place of a part makes a mark of the whole slice. */
    private PyObject readSlice(boolean flag) {
        int place = reserve(flag);
        PyObject[] parts = new PyObject[3];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = read();
            if (parts[i] == null) {
                return null;
            }
        }
        return fill(place, new PySlice(parts[0], parts[1], parts[2]));
    }

    private PyObject readCode(boolean flag) {
        if (!allowCode) {
            throw Errors.valueError("unmarshalling code objects is disallowed");
        }
        int place = reserve(flag);
        CodeObject.Builder code = new CodeObject.Builder();
        code.argcount = readInt();
        code.posonlyargcount = readInt();
        code.kwonlyargcount = readInt();
        code.stacksize = readInt();
        code.flags = readInt();
        code.code = bytes();
        PyObject[] consts = tuple();
        code.consts = new Object[consts.length];
        for (int i = 0; i < consts.length; i++) {
            code.consts[i] = Constants.fromPython(consts[i]);
        }
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
        return fill(place, new PyCode(code.build()));
    }

    private byte[] bytes() {
        if (item("code object") instanceof PyBytes value) {
            return value.bytes;
        }
        throw Errors.typeError("bytes expected in marshalled code object");
    }

    private PyObject[] tuple() {
        if (item("code object") instanceof PyTuple value) {
            return value.items;
        }
        throw Errors.typeError("tuple expected in marshalled code object");
    }

    private String string() {
        if (item("code object") instanceof PyStr value) {
            return value.toString();
        }
        throw Errors.typeError("str expected in marshalled code object");
    }

    private String[] names() {
        PyObject[] items = tuple();
        String[] names = new String[items.length];
        for (int i = 0; i < names.length; i++) {
            if (!(items[i] instanceof PyStr name)) {
                throw Errors.typeError("str expected in marshalled code object");
            }
            names[i] = name.toString();
        }
        return names;
    }

    private int readByte() {
        int value = source.next();
        if (value < 0) {
            throw Errors.eofError("EOF read where not expected");
        }
        return value;
    }

    private int readInt() {
        byte[] b = source.read(4);
        return b[0] & 0xff | (b[1] & 0xff) << 8 | (b[2] & 0xff) << 16 | b[3] << 24;
    }

    private long readLong() {
        byte[] b = source.read(8);
        long value = 0;
        for (int i = 7; i >= 0; i--) {
            value = value << 8 | b[i] & 0xff;
        }
        return value;
    }

    private int readSize(String what) {
        int size = readInt();
        if (size < 0) {
            throw bad(what + " size out of range");
        }
        return size;
    }

    private double readFloatText() {
        byte[] bytes = source.read(readByte());
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        // A C string, as far as its end.
        String text = new String(bytes, 0, end, StandardCharsets.UTF_8);
        try {
            return FloatText.parseExactly(text);
        } catch (AlgorithmError e) {
            throw Errors.valueError("could not convert string to float: '" + text + "'");
        }
    }

    private PyObject readBigInt() {
        int count = readInt();
        if (count == Integer.MIN_VALUE) {
            throw bad("long size out of range");
        }
        byte[] digits = readDigits(Math.abs(count));
        String fault = LongDigits.fault(digits);
        if (fault != null) {
            throw bad(fault);
        }
        return PyInt.of(LongDigits.value(digits, count < 0));
    }

    private byte[] readDigits(int count) {
        ByteArrayOutputStream digits = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            byte[] digit = source.read(LongDigits.SIZE);
            if (!LongDigits.isDigit(digit)) {
                throw bad(LongDigits.OUT_OF_RANGE);
            }
            digits.writeBytes(digit);
        }
        return digits.toByteArray();
    }

    private PyStr readLatin1(int size) {
        return PyStr.ofUnits(new String(source.read(size), StandardCharsets.ISO_8859_1));
    }

    private PyStr readUtf8() {
        byte[] bytes = source.read(readSize("string"));
        PyStr fast = StrEncoding.decodeUtf8(bytes);
        return fast != null ? fast
                : StrEncoding.decode(new PyBytes(bytes), PyStr.intern("utf-8"), PyStr.intern("surrogatepass"));
    }

    private static PyException bad(String what) {
        return Errors.valueError("bad marshal data (" + what + ")");
    }
}

package org.krait.module.testing;

import org.krait.module.marshal.BytesInMemory;
import org.krait.module.marshal.ValueReader;
import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.FilePaths;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.runtime.importing.Imports;

/**
 * A file with marshalled values, as {@code PyMarshal_Write...ToFile} and {@code PyMarshal_Read...FromFile}
 * see it; what is read comes with the position behind it.
 */
final class MarshalFile {
    private static final String BROKEN_OFF = "EOF read where not expected";

    private final byte[] data;

    private MarshalFile(byte[] data) {
        this.data = data;
    }

    static MarshalFile read(PyObject filename) {
        PyObject file = open(filename, "rb");
        try {
            return new MarshalFile(Buffers.bytes(Calls.method(file, "read")));
        } finally {
            Calls.method(file, "close");
        }
    }

    static void writeLong(PyObject value, PyObject filename, PyObject version) {
        Numbers.asInt(version);
        int number = (int) Numbers.asCLong(value);
        write(filename, new PyBytes(new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16),
            (byte) (number >> 24)}));
    }

    static void writeObject(PyObject object, PyObject filename, PyObject version) {
        PyObject marshal = Imports.module("marshal");
        write(filename, Calls.method(marshal, "dumps", object, Py.integer(Numbers.asInt(version))));
    }

    private static void write(PyObject filename, PyObject bytes) {
        PyObject file = open(filename, "wb");
        try {
            Calls.method(file, "write", bytes);
        } finally {
            Calls.method(file, "close");
        }
    }

    private static PyObject open(PyObject filename, String mode) {
        return Calls.call(Imports.attribute("_io", "open"), FilePaths.fspath(filename), Py.str(mode));
    }

    /** A number of so many bytes, with its sign. */
    PyObject number(int size) {
        byte[] bytes = new BytesInMemory(data, BROKEN_OFF).read(size);
        int value = bytes[size - 1];
        for (int i = size - 2; i >= 0; i--) {
            value = value << 8 | bytes[i] & 0xff;
        }
        return Py.tuple(Py.integer(value), Py.integer(size));
    }

    PyObject object() {
        BytesInMemory source = new BytesInMemory(data, BROKEN_OFF);
        PyObject value = new ValueReader(source, true).readValue();
        return Py.tuple(value, Py.integer(source.position()));
    }

    /** An object with which the file is done: whatever follows is read, too. */
    PyObject lastObject() {
        BytesInMemory source = new BytesInMemory(data, "marshal data too short");
        return Py.tuple(new ValueReader(source, true).readValue(), Py.integer(data.length));
    }
}

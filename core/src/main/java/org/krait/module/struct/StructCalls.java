package org.krait.module.struct;

import java.math.BigInteger;

import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.PyBuffer;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;

/** What the functions of the module and the methods of Struct have in common: checks of sizes and offsets. */
final class StructCalls {
    private StructCalls() {
    }

    static PyObject pack(Layout layout, PyObject[] args, int first) {
        byte[] out = new byte[layout.size()];
        layout.pack("pack", args, first, out, 0);
        return PyBytes.of(out);
    }

    static void packInto(Layout layout, PyObject[] args, int first) {
        int given = args.length - first;
        if (given >= 2) {
            layout.checkCount("pack_into", given - 2);
        }
        if (given < 2) {
            throw StructError.of(given == 0 ? "pack_into expected buffer argument"
                    : "pack_into expected offset argument");
        }
        PyBuffer buffer;
        try {
            buffer = Buffers.getWritable(args[first]);
        } catch (PyException e) {
            if (e.matches(PyExceptions.BufferError) || e.matches(PyExceptions.TypeError)) {
                throw Errors.typeError("argument must be read-write bytes-like object, not "
                        + args[first].type().longName());
            }
            throw e;
        }
        try {
            long offset = Numbers.asLong(args[first + 1]);
            int size = layout.size();
            if (offset < 0) {
                if (offset + size > 0) {
                    throw StructError.of("no space to pack " + size + " bytes at offset " + offset);
                }
                if (offset + buffer.length < 0) {
                    throw outOfRange(offset, buffer.length);
                }
                offset += buffer.length;
            }
            if (buffer.length - offset < size) {
                throw StructError.of("pack_into requires a buffer of at least " + end(offset, size)
                        + " bytes for packing " + size + " bytes at offset " + offset + " (actual buffer size is "
                        + buffer.length + ")");
            }
            layout.pack("pack_into", args, first + 2, buffer.array, buffer.offset + (int) offset);
        } finally {
            buffer.release();
        }
    }

    private static PyException outOfRange(long offset, int length) {
        return StructError.of("offset " + offset + " out of range for " + length + "-byte buffer");
    }

    static PyObject unpack(Layout layout, PyObject data) {
        byte[] bytes = Buffers.bytes(data);
        if (bytes.length != layout.exactSize()) {
            throw StructError.of("unpack requires a buffer of " + layout.exactSize() + " bytes");
        }
        return layout.unpack(bytes, 0);
    }

    static PyObject unpackFrom(Layout layout, byte[] data, long offset) {
        long size = layout.exactSize();
        long at = offset;
        if (at < 0) {
            if (at + size > 0) {
                throw StructError.of("not enough data to unpack " + size + " bytes at offset " + at);
            }
            if (at + data.length < 0) {
                throw outOfRange(at, data.length);
            }
            at += data.length;
        }
        if (data.length - at < size) {
            throw StructError.of("unpack_from requires a buffer of at least " + end(at, size) + " bytes for unpacking "
                    + size + " bytes at offset " + at + " (actual buffer size is " + data.length + ")");
        }
        return layout.unpack(data, (int) at);
    }

    /** Where something ends, which may lie beyond a long. */
    private static BigInteger end(long offset, long size) {
        return BigInteger.valueOf(offset).add(BigInteger.valueOf(size));
    }

    static PyObject iterUnpack(Layout layout, PyObject data) {
        if (layout.exactSize() == 0) {
            throw StructError.of("cannot iteratively unpack with a struct of length 0");
        }
        PyBuffer buffer = Buffers.get(data, PyBuffer.SIMPLE);
        if (buffer.length % layout.exactSize() != 0) {
            buffer.release();
            throw StructError.of("iterative unpacking requires a buffer of a multiple of " + layout.exactSize()
                    + " bytes");
        }
        return new PyUnpackIterator(layout, buffer);
    }
}

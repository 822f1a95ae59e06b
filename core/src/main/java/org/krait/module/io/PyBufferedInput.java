package org.krait.module.io;

import org.krait.expose.Converter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.PyBuffer;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.WritableBuffer;

/** A buffered stream that can be read: what {@code BufferedReader} and {@code BufferedRandom} share. */
abstract class PyBufferedInput extends PyBuffered {
    PyBufferedInput(PyType type) {
        super(type);
    }

    @Method
    PyObject read(@Converter(SizeOrNone.class) long size) {
        return readBytes(size);
    }

    @Method
    PyObject read1(long size) {
        return readOnce(size);
    }

    @Method
    PyObject readinto(@Converter(WritableBuffer.class) PyBuffer target) {
        return readInto(target, false);
    }

    @Method
    PyObject readinto1(@Converter(WritableBuffer.class) PyBuffer target) {
        return readInto(target, true);
    }

    @Method
    PyObject peek(long size) {
        return peekBytes();
    }

    @Method
    PyObject readline(@Converter(SizeOrNone.class) long size) {
        return readLine(size);
    }

    @Special
    final PyObject next() {
        if (type() != PyBufferedReader.TYPE && type() != PyBufferedRandom.TYPE) {
            return PyIOBase.next(this);
        }
        PyBytes line = (PyBytes) readLine(-1);
        return line.bytes.length == 0 ? null : line;
    }
}

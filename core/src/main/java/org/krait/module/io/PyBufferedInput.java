package org.krait.module.io;

import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;

/** A buffered stream that can be read: what {@code BufferedReader} and {@code BufferedRandom} share. */
abstract class PyBufferedInput extends PyBuffered {
    PyBufferedInput(PyType type) {
        super(type);
    }

    @Method
    PyObject read(PyObject size) {
        return readBytes(size == null || size == Py.None ? -1 : Numbers.asLong(size));
    }

    @Method
    PyObject read1(long size) {
        return readOnce(size);
    }

    @Method
    PyObject readinto(PyObject buffer) {
        return readInto(buffer, false);
    }

    @Method
    PyObject readinto1(PyObject buffer) {
        return readInto(buffer, true);
    }

    @Method
    PyObject peek(long size) {
        return peekBytes();
    }

    @Method
    PyObject readline(PyObject size) {
        return readLine(size == null || size == Py.None ? -1 : Numbers.asLong(size));
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

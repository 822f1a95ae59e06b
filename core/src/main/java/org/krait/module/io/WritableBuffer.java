package org.krait.module.io;

import org.krait.object.Buffers;
import org.krait.object.PyBuffer;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.exception.PyExceptions;

/** Memory that the method writes; the method releases it. */
final class WritableBuffer {
    private WritableBuffer() {}

    static PyBuffer convert(PyObject given, String function, String argument) {
        if (Buffers.supports(given)) {
            try {
                return Buffers.get(given, PyBuffer.WRITABLE);
            } catch (PyException e) {
                if (!e.matches(PyExceptions.BufferError) && !e.matches(PyExceptions.TypeError)) {
                    throw e;
                }
            }
        }
        throw ArgParser.badArgument(function, argument, "read-write bytes-like object", given);
    }
}

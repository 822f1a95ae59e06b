package org.krait.object.descriptor;

import org.krait.object.Buffers;
import org.krait.object.PyBuffer;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.exception.PyExceptions;

/** An argument whose memory the method writes, and which the method releases. */
public final class WritableBuffer {
    private WritableBuffer() {}

    /**
     * The memory of an object.
     *
     * @param given the object
     * @param function the name of the function, for the error
     * @param argument what the error calls the argument
     * @return its buffer, held until it is released
     * @throws PyException TypeError if it is no object with writable memory
     */
    public static PyBuffer convert(PyObject given, String function, String argument) {
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

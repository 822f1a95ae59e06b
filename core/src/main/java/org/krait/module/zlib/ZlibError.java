package org.krait.module.zlib;

import org.krait.algorithm.AlgorithmError;
import org.krait.module.ModuleException;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.PyExceptions;

/** {@code zlib.error}, and the argument that several functions share. */
final class ZlibError {
    private ZlibError() {
    }

    static PyType type() {
        return ModuleException.type("zlib", "error", PyExceptions.Exception);
    }

    static PyException of(String message) {
        return Errors.of(type(), message);
    }

    static PyException of(AlgorithmError e) {
        return e.kind() == AlgorithmError.Kind.MODULE ? of(e.getMessage()) : AlgorithmErrors.raise(e);
    }

    /** The bytes of a decompressor's {@code zdict} argument; null if there is none. */
    static byte[] dictionary(PyObject zdict) {
        if (zdict == null) {
            return null;
        }
        if (!Buffers.supports(zdict)) {
            throw Errors.typeError("zdict argument must support the buffer protocol");
        }
        return copy(Buffers.bytes(zdict));
    }

    /** A dictionary of its own, null for an empty one. */
    static byte[] copy(byte[] bytes) {
        return bytes.length == 0 ? null : bytes.clone();
    }
}

package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.algorithm.digest.Keccak;
import org.krait.expose.Method;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** SHAKE: a sponge that gives as many bytes as one asks for. */
abstract class ExtendableKeccak extends KeccakHash {
    private static final long MOST = 1L << 29;

    ExtendableKeccak(PyType type, String name, Digest digest) {
        super(type, name, digest);
    }

    private synchronized byte[] value(long length) {
        if (length < 0) {
            throw Errors.valueError("value must be positive");
        }
        if (length >= MOST) {
            throw Errors.valueError("length is too large");
        }
        return ((Keccak) digest.copy()).digest((int) length);
    }

    @Method(signature = "($self, /, length)")
    PyObject digest(long length) {
        return bytesOf(value(length));
    }

    @Method(signature = "($self, /, length)")
    PyObject hexdigest(long length) {
        return hex(value(length));
    }
}

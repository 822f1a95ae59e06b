package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.expose.Method;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** SHA-3: a sponge whose value has one length. */
abstract class FixedKeccak extends KeccakHash {
    FixedKeccak(PyType type, String name, Digest digest) {
        super(type, name, digest);
    }

    @Method(signature = "($self, /)")
    PyObject digest() {
        return bytesOf(value());
    }

    @Method(signature = "($self, /)")
    PyObject hexdigest() {
        return hex(value());
    }
}

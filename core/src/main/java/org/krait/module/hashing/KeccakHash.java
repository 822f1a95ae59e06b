package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.expose.Getter;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;

/** What the functions of FIPS 202 have in common: a sponge of 1600 bits. */
abstract class KeccakHash extends HashObject {
    static final String SIGNATURE =
            "($type, /, data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)";
    private static final int STATE_BITS = 1600;

    KeccakHash(PyType type, String name, Digest digest) {
        super(type, name, digest);
    }

    @Getter
    PyObject _capacity_bits() {
        return Py.integer(STATE_BITS - 8 * digest.blockSize());
    }

    @Getter
    PyObject _rate_bits() {
        return Py.integer(8 * digest.blockSize());
    }

    @Getter
    PyObject _suffix() {
        return PyBytes.of(new byte[] {(byte) (algorithm().startsWith("shake") ? 0x1F : 0x06)});
    }
}

package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.expose.Getter;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.sequence.PyTuple;

/** What the functions of FIPS 202 have in common: a sponge of 1600 bits. */
abstract class KeccakHash extends HashObject {
    /** CPython's parsers of the seven constructors share one description, and with it a name. */
    private static final ArgParser NEW = new ArgParser("sha3_224", 1, "000", false, false, "data", "usedforsecurity",
            "string");
    private static final int STATE_BITS = 1600;

    KeccakHash(PyType type, String name, Digest digest) {
        super(type, name, digest);
    }

    /** The first data, from the arguments of a constructor. */
    static byte[] first(PyObject[] args, PyTuple kwnames) {
        PyObject[] given = NEW.bind(args, kwnames);
        security(given[1]);
        return initial(given[0], given[2]);
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

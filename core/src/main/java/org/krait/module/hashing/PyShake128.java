package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.algorithm.digest.Digests;
import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code _sha3.shake_128}. */
@ExposeType(name = "shake_128", module = "_sha3", subclassable = false)
public final class PyShake128 extends ExtendableKeccak {
    public static final PyType TYPE = PyShake128Exposed.TYPE;

    private PyShake128(Digest digest) {
        super(TYPE, "shake_128", digest);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        byte[] first = first(args, kwnames);
        return new PyShake128(Digests.of("shake_128")).with(first);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PyShake128(copy);
    }
}

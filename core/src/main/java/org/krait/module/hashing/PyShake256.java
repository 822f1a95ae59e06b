package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.algorithm.digest.Digests;
import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code _sha3.shake_256}. */
@ExposeType(name = "shake_256", module = "_sha3", subclassable = false)
public final class PyShake256 extends ExtendableKeccak {
    public static final PyType TYPE = PyShake256Exposed.TYPE;

    private PyShake256(Digest digest) {
        super(TYPE, "shake_256", digest);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        byte[] first = first(args, kwnames);
        return new PyShake256(Digests.of("shake_256")).with(first);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PyShake256(copy);
    }
}

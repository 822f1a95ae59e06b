package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.algorithm.digest.Digests;
import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code _sha3.sha3_224}. */
@ExposeType(name = "sha3_224", module = "_sha3", subclassable = false)
public final class PySha3224 extends FixedKeccak {
    public static final PyType TYPE = PySha3224Exposed.TYPE;

    private PySha3224(Digest digest) {
        super(TYPE, "sha3_224", digest);
    }

    @New(signature = KeccakHash.SIGNATURE)
    static PyObject __new__(PyType cls, PyObject data, PyObject usedforsecurity, PyObject string) {
        security(usedforsecurity);
        byte[] first = initial(data, string);
        return new PySha3224(Digests.of("sha3_224")).with(first);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PySha3224(copy);
    }
}

package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.algorithm.digest.Digests;
import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code _sha3.sha3_384}. */
@ExposeType(name = "sha3_384", module = "_sha3", subclassable = false)
public final class PySha3384 extends FixedKeccak {
    public static final PyType TYPE = PySha3384Exposed.TYPE;

    private PySha3384(Digest digest) {
        super(TYPE, "sha3_384", digest);
    }

    @New(signature = KeccakHash.SIGNATURE)
    static PyObject __new__(PyType cls, PyObject data, PyObject usedforsecurity, PyObject string) {
        security(usedforsecurity);
        byte[] first = initial(data, string);
        return new PySha3384(Digests.of("sha3_384")).with(first);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PySha3384(copy);
    }
}

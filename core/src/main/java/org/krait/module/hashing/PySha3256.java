package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.algorithm.digest.Digests;
import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code _sha3.sha3_256}. */
@ExposeType(name = "sha3_256", module = "_sha3", subclassable = false)
public final class PySha3256 extends FixedKeccak {
    public static final PyType TYPE = PySha3256Exposed.TYPE;

    private PySha3256(Digest digest) {
        super(TYPE, "sha3_256", digest);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        byte[] first = first(args, kwnames);
        return new PySha3256(Digests.of("sha3_256")).with(first);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PySha3256(copy);
    }
}

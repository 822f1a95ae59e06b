package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.algorithm.digest.Digests;
import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code _sha3.sha3_512}. */
@ExposeType(name = "sha3_512", module = "_sha3", subclassable = false)
public final class PySha3512 extends FixedKeccak {
    public static final PyType TYPE = PySha3512Exposed.TYPE;

    private PySha3512(Digest digest) {
        super(TYPE, "sha3_512", digest);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        byte[] first = first(args, kwnames);
        return new PySha3512(Digests.of("sha3_512")).with(first);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PySha3512(copy);
    }
}

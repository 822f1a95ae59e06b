package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.expose.ExposeType;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code _sha2.SHA512Type}. */
@ExposeType(name = "SHA512Type", module = "_sha2", subclassable = false, instantiable = false)
public final class PySha512 extends FixedHash {
    public static final PyType TYPE = PySha512Exposed.TYPE;

    PySha512(Digest digest) {
        super(TYPE, "sha512", digest);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PySha512(copy);
    }
}

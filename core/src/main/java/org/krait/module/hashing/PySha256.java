package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.expose.ExposeType;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code _sha2.SHA256Type}. */
@ExposeType(name = "SHA256Type", module = "_sha2", subclassable = false, instantiable = false)
public final class PySha256 extends FixedHash {
    public static final PyType TYPE = PySha256Exposed.TYPE;

    PySha256(Digest digest) {
        super(TYPE, "sha256", digest);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PySha256(copy);
    }
}

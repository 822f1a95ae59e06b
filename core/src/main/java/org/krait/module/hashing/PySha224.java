package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.expose.ExposeType;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code _sha2.SHA224Type}. */
@ExposeType(name = "SHA224Type", module = "_sha2", subclassable = false, instantiable = false)
public final class PySha224 extends FixedHash {
    public static final PyType TYPE = PySha224Exposed.TYPE;

    PySha224(Digest digest) {
        super(TYPE, "sha224", digest);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PySha224(copy);
    }
}

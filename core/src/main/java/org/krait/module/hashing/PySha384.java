package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.expose.ExposeType;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code _sha2.SHA384Type}. */
@ExposeType(name = "SHA384Type", module = "_sha2", subclassable = false, instantiable = false)
public final class PySha384 extends FixedHash {
    public static final PyType TYPE = PySha384Exposed.TYPE;

    PySha384(Digest digest) {
        super(TYPE, "sha384", digest);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PySha384(copy);
    }
}

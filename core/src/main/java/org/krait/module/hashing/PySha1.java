package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.expose.ExposeType;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code _sha1.sha1}. */
@ExposeType(name = "sha1", module = "_sha1", subclassable = false, instantiable = false)
public final class PySha1 extends FixedHash {
    public static final PyType TYPE = PySha1Exposed.TYPE;

    PySha1(Digest digest) {
        super(TYPE, "sha1", digest);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PySha1(copy);
    }
}

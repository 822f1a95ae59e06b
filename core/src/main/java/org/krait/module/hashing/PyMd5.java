package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.expose.ExposeType;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code _md5.md5}. */
@ExposeType(name = "md5", module = "_md5", subclassable = false, instantiable = false)
public final class PyMd5 extends FixedHash {
    public static final PyType TYPE = PyMd5Exposed.TYPE;

    PyMd5(Digest digest) {
        super(TYPE, "md5", digest);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PyMd5(copy);
    }
}

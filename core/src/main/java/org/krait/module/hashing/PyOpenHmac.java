package org.krait.module.hashing;

import org.krait.algorithm.digest.Hmac;
import org.krait.expose.ExposeType;
import org.krait.object.PyType;

/** {@code _hashlib.HMAC}. */
@ExposeType(name = "HMAC", module = "_hashlib", subclassable = false, instantiable = false)
public final class PyOpenHmac extends HmacObject {
    public static final PyType TYPE = PyOpenHmacExposed.TYPE;

    PyOpenHmac(String name, Hmac digest) {
        super(TYPE, name, digest);
    }

    @Override
    HmacObject copied(String name, Hmac copy) {
        return new PyOpenHmac(name, copy);
    }
}

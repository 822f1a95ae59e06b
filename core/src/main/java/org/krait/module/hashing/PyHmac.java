package org.krait.module.hashing;

import org.krait.algorithm.digest.Hmac;
import org.krait.expose.ExposeType;
import org.krait.object.PyType;

/** {@code _hmac.HMAC}. */
@ExposeType(name = "HMAC", module = "_hmac", subclassable = false, instantiable = false)
public final class PyHmac extends HmacObject {
    public static final PyType TYPE = PyHmacExposed.TYPE;

    PyHmac(String name, Hmac digest) {
        super(TYPE, name, digest);
    }

    @Override
    HmacObject copied(String name, Hmac copy) {
        return new PyHmac(name, copy);
    }
}

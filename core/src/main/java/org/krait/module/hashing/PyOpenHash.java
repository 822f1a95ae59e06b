package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code _hashlib.HASH}: a hash made by name. */
@ExposeType(name = "HASH", module = "_hashlib", instantiable = false)
public class PyOpenHash extends FixedHash {
    public static final PyType TYPE = PyOpenHashExposed.TYPE;

    PyOpenHash(String name, Digest digest) {
        this(TYPE, name, digest);
    }

    protected PyOpenHash(PyType type, String name, Digest digest) {
        super(type, name, digest);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PyOpenHash(algorithm(), copy);
    }

    @Special
    static PyObject repr(PyObject self) {
        return Py.str("<" + ((PyOpenHash) self).algorithm() + " " + self.type().longName() + " object @ "
                + Identity.hex(self) + ">");
    }
}

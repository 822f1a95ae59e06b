package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code _hashlib.HASHXOF}: a hash made by name. */
@ExposeType(name = "HASHXOF", module = "_hashlib", subclassable = false, instantiable = false)
public final class PyOpenHashXof extends ExtendableHash {
    public static final PyType TYPE = PyOpenHashXofExposed.TYPE;

    PyOpenHashXof(String name, Digest digest) {
        super(TYPE, name, digest);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PyOpenHashXof(algorithm(), copy);
    }

    @Special
    static PyObject repr(PyObject self) {
        return Py.str("<" + ((PyOpenHashXof) self).algorithm() + " _hashlib.HASHXOF object @ "
                + Identity.hex(self) + ">");
    }
}

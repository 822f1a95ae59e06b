package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.algorithm.digest.Keccak;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.PyExceptions;

/** {@code _hashlib.HASHXOF}: a hash made by name that gives as many bytes as one asks for. */
@ExposeType(name = "HASHXOF", module = "_hashlib", base = PyOpenHash.class, instantiable = false)
public class PyOpenHashXof extends PyOpenHash {
    public static final PyType TYPE = PyOpenHashXofExposed.TYPE;

    PyOpenHashXof(String name, Digest digest) {
        this(TYPE, name, digest);
    }

    protected PyOpenHashXof(PyType type, String name, Digest digest) {
        super(type, name, digest);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PyOpenHashXof(algorithm(), copy);
    }

    private synchronized byte[] value(long length) {
        if (length < 0) {
            throw Errors.systemError("Negative size passed to PyBytes_FromStringAndSize");
        }
        return ((Keccak) digest.copy()).digest((int) Math.min(length, Integer.MAX_VALUE - 8));
    }

    @Method(signature = "($self, /, length)")
    PyObject digest(long length) {
        return bytesOf(value(length));
    }

    @Method(signature = "($self, /, length)")
    PyObject hexdigest(long length) {
        if (length < 0) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        return hex(value(length));
    }
}

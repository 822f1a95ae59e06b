package org.krait.module.hashing;

import org.krait.algorithm.digest.Digest;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.object.Buffers;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.ByteHex;
import org.krait.object.bytes.PyBytes;
import org.krait.object.str.PyStr;

/** A hash in the making, as a Python object (library reference, {@code hashlib}); one thread at a time changes it. */
abstract class HashObject extends PyObject {
    private final String name;
    final Digest digest;

    HashObject(PyType type, String name, Digest digest) {
        super(type);
        this.name = name;
        this.digest = digest;
    }

    /** A new object of the same type. */
    abstract PyObject copied(Digest copy);

    /** The bytes of an argument, for which a str is refused in hashlib's words. */
    static byte[] bytes(PyObject data) {
        if (data instanceof PyStr) {
            throw Errors.typeError("Strings must be encoded before hashing");
        }
        if (!Buffers.supports(data)) {
            throw Errors.typeError("object supporting the buffer API required");
        }
        return Buffers.bytes(data);
    }

    /** The data of a constructor, which may come under the name {@code string} as well. */
    static byte[] initial(PyObject data, PyObject string) {
        if (data != null && string != null) {
            throw Errors.typeError("'data' and 'string' are mutually exclusive and support for 'string' keyword"
                    + " parameter is slated for removal in a future version.");
        }
        PyObject given = data != null ? data : string;
        return given == null ? new byte[0] : bytes(given);
    }

    /** Adds the first data. */
    final HashObject with(byte[] data) {
        digest.update(data, 0, data.length);
        return this;
    }

    /** The flag {@code usedforsecurity} changes nothing but must have a truth value. */
    static void security(PyObject flag) {
        if (flag != null) {
            Comparisons.isTrue(flag);
        }
    }

    @Method(signature = "($self, data, /)")
    void update(PyObject data) {
        byte[] bytes = bytes(data);
        synchronized (this) {
            digest.update(bytes, 0, bytes.length);
        }
    }

    final synchronized byte[] value() {
        return digest.copy().digest();
    }

    @Method(signature = "($self, /)")
    PyObject copy() {
        synchronized (this) {
            return copied(digest.copy());
        }
    }

    static PyObject hex(byte[] bytes) {
        return PyStr.ofUnits(ByteHex.hex(bytes, null, 1));
    }

    static PyObject bytesOf(byte[] bytes) {
        return PyBytes.of(bytes);
    }

    @Getter
    PyObject name() {
        return Py.str(name);
    }

    final String algorithm() {
        return name;
    }

    @Getter
    PyObject block_size() {
        return Py.integer(digest.blockSize());
    }

    @Getter
    PyObject digest_size() {
        return Py.integer(digest.digestSize());
    }
}

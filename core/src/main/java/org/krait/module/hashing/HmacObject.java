package org.krait.module.hashing;

import org.krait.algorithm.digest.Hmac;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.ByteHex;
import org.krait.object.bytes.PyBytes;
import org.krait.object.str.PyStr;

/** A keyed hash in the making (RFC 2104); one thread at a time changes it. */
abstract class HmacObject extends PyObject {
    private final String name;
    private final Hmac digest;

    HmacObject(PyType type, String name, Hmac digest) {
        super(type);
        this.name = name;
        this.digest = digest;
    }

    abstract HmacObject copied(String name, Hmac copy);

    @Method(signature = "($self, /, msg)")
    synchronized void update(PyObject msg) {
        byte[] bytes = HashObject.bytes(msg);
        digest.update(bytes, 0, bytes.length);
    }

    private synchronized byte[] value() {
        return digest.copy().digest();
    }

    @Method(signature = "($self, /)")
    PyObject digest() {
        return PyBytes.of(value());
    }

    @Method(signature = "($self, /)")
    PyObject hexdigest() {
        return PyStr.ofUnits(ByteHex.hex(value(), null, 1));
    }

    @Method(signature = "($self, /)")
    synchronized PyObject copy() {
        return copied(name, digest.copy());
    }

    @Special
    static PyObject repr(PyObject self) {
        return Py.str("<" + ((HmacObject) self).name + " HMAC object @ " + Identity.hex(self) + ">");
    }

    @Getter
    PyObject name() {
        return Py.str("hmac-" + name);
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

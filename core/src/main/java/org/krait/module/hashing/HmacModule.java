package org.krait.module.hashing;

import java.util.Locale;

import org.krait.algorithm.digest.Digest;
import org.krait.algorithm.digest.Digests;
import org.krait.algorithm.digest.Hmac;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.module.ModuleException;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;

/** The functions of {@code _hmac}. */
@ExposeModule(name = "_hmac")
public final class HmacModule extends JavaModule {
    public HmacModule() {
        super(HmacModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("HMAC"), PyHmac.TYPE);
        dict.put(PyStr.intern("UnknownHashError"), unknownType());
        dict.put(PyStr.intern("_GIL_MINSIZE"), Py.integer(2048));
    }

    private static PyType unknownType() {
        return ModuleException.type("_hmac", "UnknownHashError", PyExceptions.ValueError);
    }

    private static PyException unknown(PyObject hash) {
        return Errors.of(unknownType(), "unsupported hash type: " + Texts.reprString(hash));
    }

    private static String name(PyObject digestmod) {
        String name = digestmod instanceof PyStr s ? s.toString().toLowerCase(Locale.ROOT) : "";
        if (name.equals("blake2b_32") || name.equals("blake2s_32")) {
            return name.substring(0, name.length() - 3);
        }
        if (name.startsWith("shake") || isOpenSslOnly(name) || Digests.of(name) == null) {
            throw unknown(digestmod);
        }
        return name;
    }

    /** Whether the hash is none of those that CPython brings itself. */
    private static boolean isOpenSslOnly(String name) {
        return name.equals("ripemd160") || name.equals("sm3") || name.equals("md5-sha1")
                || name.startsWith("sha512_");
    }

    private static Hmac made(String name, PyObject key, PyObject message) {
        Digest digest = Digests.of(name);
        Hmac hmac = new Hmac(digest, HashObject.bytes(key));
        if (message != null) {
            byte[] bytes = HashObject.bytes(message);
            hmac.update(bytes, 0, bytes.length);
        }
        return hmac;
    }

    @Function(name = "new", signature = "($module, /, key, msg=None, digestmod=<unrepresentable>)")
    PyObject new_(PyObject key, PyObject msg, PyObject digestmod) {
        if (digestmod == null) {
            throw Errors.typeError("new() missing 1 required argument 'digestmod'");
        }
        String name = name(digestmod);
        return new PyHmac(name, made(name, key, msg == Py.None ? null : msg));
    }

    @Function
    PyObject compute_digest(PyObject key, PyObject msg, PyObject digest) {
        return PyBytes.of(made(name(digest), key, msg).digest());
    }

    @Function
    PyObject compute_md5(PyObject key, PyObject msg) {
        return PyBytes.of(made("md5", key, msg).digest());
    }

    @Function
    PyObject compute_sha1(PyObject key, PyObject msg) {
        return PyBytes.of(made("sha1", key, msg).digest());
    }

    @Function
    PyObject compute_sha224(PyObject key, PyObject msg) {
        return PyBytes.of(made("sha224", key, msg).digest());
    }

    @Function
    PyObject compute_sha256(PyObject key, PyObject msg) {
        return PyBytes.of(made("sha256", key, msg).digest());
    }

    @Function
    PyObject compute_sha384(PyObject key, PyObject msg) {
        return PyBytes.of(made("sha384", key, msg).digest());
    }

    @Function
    PyObject compute_sha512(PyObject key, PyObject msg) {
        return PyBytes.of(made("sha512", key, msg).digest());
    }

    @Function
    PyObject compute_sha3_224(PyObject key, PyObject msg) {
        return PyBytes.of(made("sha3_224", key, msg).digest());
    }

    @Function
    PyObject compute_sha3_256(PyObject key, PyObject msg) {
        return PyBytes.of(made("sha3_256", key, msg).digest());
    }

    @Function
    PyObject compute_sha3_384(PyObject key, PyObject msg) {
        return PyBytes.of(made("sha3_384", key, msg).digest());
    }

    @Function
    PyObject compute_sha3_512(PyObject key, PyObject msg) {
        return PyBytes.of(made("sha3_512", key, msg).digest());
    }

    @Function
    PyObject compute_blake2s_32(PyObject key, PyObject msg) {
        return PyBytes.of(made("blake2s", key, msg).digest());
    }

    @Function
    PyObject compute_blake2b_32(PyObject key, PyObject msg) {
        return PyBytes.of(made("blake2b", key, msg).digest());
    }
}

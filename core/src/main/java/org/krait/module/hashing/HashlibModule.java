package org.krait.module.hashing;

import java.util.Locale;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.digest.Digest;
import org.krait.algorithm.digest.Digests;
import org.krait.algorithm.digest.Hmac;
import org.krait.algorithm.digest.KeyDerivation;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.module.ModuleException;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.dict.PyDict;
import org.krait.object.dict.PyMappingProxy;
import org.krait.object.exception.PyExceptions;
import org.krait.object.set.PyFrozenSet;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** The functions of {@code _hashlib}: hashes by OpenSSL's names, keyed hashes and key derivation. */
@ExposeModule(name = "_hashlib")
public final class HashlibModule extends JavaModule {
    private static final String SIGNATURE =
            "($module, /, data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)";
    private static final String[] ALGORITHMS = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha512_224",
        "sha512_256", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256", "blake2b",
        "blake2s", "md5-sha1", "ripemd160", "sm3"};
    private static final String[] FUNCTIONS = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224",
        "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256"};

    private final PyDict constructors = new PyDict();

    public HashlibModule() {
        super(HashlibModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("HASH"), PyOpenHash.TYPE);
        dict.put(PyStr.intern("HASHXOF"), PyOpenHashXof.TYPE);
        dict.put(PyStr.intern("HMAC"), PyOpenHmac.TYPE);
        dict.put(PyStr.intern("UnsupportedDigestmodError"), unsupportedType());
        dict.put(PyStr.intern("_GIL_MINSIZE"), Py.integer(2048));
        for (String name : FUNCTIONS) {
            constructors.put(dict.get(PyStr.intern("openssl_" + name)), PyStr.intern(name));
        }
        dict.put(PyStr.intern("_constructors"), new PyMappingProxy(constructors));
        PyObject[] names = new PyObject[ALGORITHMS.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStr.intern(ALGORITHMS[i]);
        }
        dict.put(PyStr.intern("openssl_md_meth_names"), PyFrozenSet.of(names));
    }

    private static PyType unsupportedType() {
        return ModuleException.type("_hashlib", "UnsupportedDigestmodError", PyExceptions.ValueError);
    }

    private static PyException unsupported(String message) {
        return Errors.of(unsupportedType(), message);
    }

    /** The digest of a name in any case. */
    private static Digest digest(String name) {
        Digest digest = Digests.of(name.toLowerCase(Locale.ROOT));
        if (digest == null) {
            throw unsupported("[digital envelope routines] unsupported");
        }
        return digest;
    }

    private static PyObject hash(String name, PyObject data, PyObject string, PyObject security) {
        HashObject.security(security);
        byte[] first = HashObject.initial(data, string);
        String lower = name.toLowerCase(Locale.ROOT);
        Digest digest = digest(lower);
        HashObject made = lower.startsWith("shake") ? new PyOpenHashXof(lower, digest)
                : new PyOpenHash(lower, digest);
        return made.with(first);
    }

    @Function(name = "new", signature = "($module, /, name, data=<unrepresentable>, *, usedforsecurity=True, "
            + "string=<unrepresentable>)")
    PyObject new_(String name, PyObject data, PyObject usedforsecurity, PyObject string) {
        return hash(name, data, string, usedforsecurity);
    }

    @Function(signature = SIGNATURE)
    PyObject openssl_md5(PyObject data, PyObject usedforsecurity, PyObject string) {
        return hash("md5", data, string, usedforsecurity);
    }

    @Function(signature = SIGNATURE)
    PyObject openssl_sha1(PyObject data, PyObject usedforsecurity, PyObject string) {
        return hash("sha1", data, string, usedforsecurity);
    }

    @Function(signature = SIGNATURE)
    PyObject openssl_sha224(PyObject data, PyObject usedforsecurity, PyObject string) {
        return hash("sha224", data, string, usedforsecurity);
    }

    @Function(signature = SIGNATURE)
    PyObject openssl_sha256(PyObject data, PyObject usedforsecurity, PyObject string) {
        return hash("sha256", data, string, usedforsecurity);
    }

    @Function(signature = SIGNATURE)
    PyObject openssl_sha384(PyObject data, PyObject usedforsecurity, PyObject string) {
        return hash("sha384", data, string, usedforsecurity);
    }

    @Function(signature = SIGNATURE)
    PyObject openssl_sha512(PyObject data, PyObject usedforsecurity, PyObject string) {
        return hash("sha512", data, string, usedforsecurity);
    }

    @Function(signature = SIGNATURE)
    PyObject openssl_sha3_224(PyObject data, PyObject usedforsecurity, PyObject string) {
        return hash("sha3_224", data, string, usedforsecurity);
    }

    @Function(signature = SIGNATURE)
    PyObject openssl_sha3_256(PyObject data, PyObject usedforsecurity, PyObject string) {
        return hash("sha3_256", data, string, usedforsecurity);
    }

    @Function(signature = SIGNATURE)
    PyObject openssl_sha3_384(PyObject data, PyObject usedforsecurity, PyObject string) {
        return hash("sha3_384", data, string, usedforsecurity);
    }

    @Function(signature = SIGNATURE)
    PyObject openssl_sha3_512(PyObject data, PyObject usedforsecurity, PyObject string) {
        return hash("sha3_512", data, string, usedforsecurity);
    }

    @Function(signature = SIGNATURE)
    PyObject openssl_shake_128(PyObject data, PyObject usedforsecurity, PyObject string) {
        return hash("shake_128", data, string, usedforsecurity);
    }

    @Function(signature = SIGNATURE)
    PyObject openssl_shake_256(PyObject data, PyObject usedforsecurity, PyObject string) {
        return hash("shake_256", data, string, usedforsecurity);
    }

    // Keyed hashes

    /** The name that a digestmod argument stands for: a text, or one of this module's functions. */
    private String name(PyObject digestmod) {
        if (digestmod instanceof PyStr s) {
            return s.toString().toLowerCase(Locale.ROOT);
        }
        PyObject known = constructors.get(digestmod);
        if (known == null) {
            throw unsupported("Unsupported digestmod " + Texts.strString(digestmod));
        }
        return known.toString();
    }

    private static Hmac hmac(String name, byte[] key, PyObject message) {
        if (name.startsWith("shake")) {
            throw Errors.valueError("no reason supplied"); // OpenSSL's HMAC takes digests of fixed length
        }
        Hmac hmac = new Hmac(digest(name), key);
        if (message != null && message != Py.None) {
            byte[] bytes = HashObject.bytes(message);
            hmac.update(bytes, 0, bytes.length);
        }
        return hmac;
    }

    @Function
    PyObject hmac_digest(PyObject key, PyObject msg, PyObject digest) {
        byte[] secret = Buffers.bytes(key);
        byte[] message = Buffers.bytes(msg);
        return PyBytes.of(hmac(name(digest), secret, PyBytes.of(message)).digest());
    }

    @Function(signature = "($module, /, key, msg=<unrepresentable>, digestmod=<unrepresentable>)")
    PyObject hmac_new(PyObject key, PyObject msg, PyObject digestmod) {
        byte[] secret = Buffers.bytes(key);
        if (digestmod == null) {
            throw Errors.typeError("Missing required parameter 'digestmod'.");
        }
        String name = name(digestmod);
        return new PyOpenHmac(name, hmac(name, secret, msg));
    }

    @Function
    PyObject compare_digest(PyObject a, PyObject b) {
        return Imports.call("_operator", "_compare_digest", a, b);
    }

    @Function
    int get_fips_mode() {
        return 0;
    }

    // Keys from passwords

    @Function
    PyObject pbkdf2_hmac(String hash_name, PyObject password, PyObject salt, long iterations, PyObject dklen) {
        byte[] secret = Buffers.bytes(password);
        byte[] bytes = Buffers.bytes(salt);
        Digest digest = digest(hash_name);
        long length = dklen == Py.None ? digest.digestSize() : Numbers.asLong(dklen);
        if (length > Integer.MAX_VALUE - 8) {
            throw Errors.overflowError("key length is too great.");
        }
        try {
            return PyBytes.of(KeyDerivation.pbkdf2(digest, secret, bytes, iterations, (int) Math.max(length, 0)));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    @Function
    PyObject scrypt(PyObject password, PyObject salt, PyObject n, PyObject r, PyObject p, long maxmem, long dklen) {
        byte[] secret = Buffers.bytes(password);
        byte[] bytes = Buffers.bytes(salt);
        if (Numbers.index(n).signum() < 0) {
            throw Errors.valueError("Cannot convert negative int");
        }
        long cost = Numbers.asLong(n);
        if (cost < 2 || (cost & cost - 1) != 0) {
            throw Errors.valueError("n must be a power of 2.");
        }
        if (maxmem < 0 || maxmem > Integer.MAX_VALUE) {
            throw Errors.valueError("maxmem must be positive and smaller than " + Integer.MAX_VALUE);
        }
        if (dklen < 1 || dklen > Integer.MAX_VALUE) {
            throw Errors.valueError("dklen must be greater than 0 and smaller than " + Integer.MAX_VALUE);
        }
        long blocks = Numbers.asLong(r);
        long parallel = Numbers.asLong(p);
        if (blocks < 1 || parallel < 1) {
            throw Errors.valueError("Invalid parameter combination for n, r, p, maxmem.");
        }
        // OpenSSL's bounds: p * r below 2**30, then the tables of the p mixes and of the one that runs
        long memory = maxmem == 0 ? 32L << 20 : maxmem;
        if (parallel > ((1 << 30) - 1) / blocks || cost > memory / 128 / blocks - 2 - parallel) {
            throw Errors.valueError("[digital envelope routines] memory limit exceeded");
        }
        return PyBytes.of(KeyDerivation.scrypt(secret, bytes, (int) cost, (int) blocks, (int) parallel, (int) dklen));
    }
}

package org.krait.module.hashing;

import org.krait.algorithm.digest.Digests;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** The functions of {@code _sha2}. */
@ExposeModule(name = "_sha2")
public final class Sha2Module extends JavaModule {
    private static final String SIGNATURE =
            "($module, /, data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)";

    public Sha2Module() {
        super(Sha2ModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("_GIL_MINSIZE"), Py.integer(2048));
        dict.put(PyStr.intern("SHA224Type"), PySha224.TYPE);
        dict.put(PyStr.intern("SHA256Type"), PySha256.TYPE);
        dict.put(PyStr.intern("SHA384Type"), PySha384.TYPE);
        dict.put(PyStr.intern("SHA512Type"), PySha512.TYPE);
    }

    @Function(signature = SIGNATURE)
    PyObject sha224(PyObject data, PyObject usedforsecurity, PyObject string) {
        HashObject.security(usedforsecurity);
        byte[] first = HashObject.initial(data, string);
        return new PySha224(Digests.of("sha224")).with(first);
    }

    @Function(signature = SIGNATURE)
    PyObject sha256(PyObject data, PyObject usedforsecurity, PyObject string) {
        HashObject.security(usedforsecurity);
        byte[] first = HashObject.initial(data, string);
        return new PySha256(Digests.of("sha256")).with(first);
    }

    @Function(signature = SIGNATURE)
    PyObject sha384(PyObject data, PyObject usedforsecurity, PyObject string) {
        HashObject.security(usedforsecurity);
        byte[] first = HashObject.initial(data, string);
        return new PySha384(Digests.of("sha384")).with(first);
    }

    @Function(signature = SIGNATURE)
    PyObject sha512(PyObject data, PyObject usedforsecurity, PyObject string) {
        HashObject.security(usedforsecurity);
        byte[] first = HashObject.initial(data, string);
        return new PySha512(Digests.of("sha512")).with(first);
    }
}

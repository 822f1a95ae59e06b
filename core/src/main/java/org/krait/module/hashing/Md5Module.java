package org.krait.module.hashing;

import org.krait.algorithm.digest.Digests;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** The functions of {@code _md5}. */
@ExposeModule(name = "_md5")
public final class Md5Module extends JavaModule {
    private static final String SIGNATURE =
            "($module, /, data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)";

    public Md5Module() {
        super(Md5ModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("MD5Type"), PyMd5.TYPE);
        dict.put(PyStr.intern("_GIL_MINSIZE"), Py.integer(2048));
    }

    @Function(signature = SIGNATURE)
    PyObject md5(PyObject data, PyObject usedforsecurity, PyObject string) {
        HashObject.security(usedforsecurity);
        byte[] first = HashObject.initial(data, string);
        return new PyMd5(Digests.of("md5")).with(first);
    }
}

package org.krait.module.hashing;

import org.krait.algorithm.digest.Digests;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** The functions of {@code _sha1}. */
@ExposeModule(name = "_sha1")
public final class Sha1Module extends JavaModule {
    private static final String SIGNATURE =
            "($module, /, data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)";

    public Sha1Module() {
        super(Sha1ModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("SHA1Type"), PySha1.TYPE);
        dict.put(PyStr.intern("_GIL_MINSIZE"), Py.integer(2048));
    }

    @Function(signature = SIGNATURE)
    PyObject sha1(PyObject data, PyObject usedforsecurity, PyObject string) {
        HashObject.security(usedforsecurity);
        byte[] first = HashObject.initial(data, string);
        return new PySha1(Digests.of("sha1")).with(first);
    }
}

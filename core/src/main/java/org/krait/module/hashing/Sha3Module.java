package org.krait.module.hashing;

import org.krait.expose.ExposeModule;
import org.krait.module.JavaModule;
import org.krait.object.Py;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** {@code _sha3}: its types. */
@ExposeModule(name = "_sha3")
public final class Sha3Module extends JavaModule {
    public Sha3Module() {
        super(Sha3ModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("sha3_224"), PySha3224.TYPE);
        dict.put(PyStr.intern("sha3_256"), PySha3256.TYPE);
        dict.put(PyStr.intern("sha3_384"), PySha3384.TYPE);
        dict.put(PyStr.intern("sha3_512"), PySha3512.TYPE);
        dict.put(PyStr.intern("shake_128"), PyShake128.TYPE);
        dict.put(PyStr.intern("shake_256"), PyShake256.TYPE);
        dict.put(PyStr.intern("implementation"), Py.str("HACL"));
        dict.put(PyStr.intern("_GIL_MINSIZE"), Py.integer(2048));
    }
}

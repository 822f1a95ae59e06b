package org.krait.module.multibyte;

import org.krait.algorithm.codec.multibyte.MultibyteCodecs;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.PyObject;

/** {@code _codecs_hk}. */
@ExposeModule(name = "_codecs_hk")
public final class HongKongModule extends JavaModule {
    public HongKongModule() {
        super(HongKongModuleExposed.INSTANCE);
    }

    @Function(signature = "(encoding, /)")
    PyObject getcodec(PyObject encoding) {
        return CodecLookup.find(MultibyteCodecs.Family.HK, encoding);
    }
}

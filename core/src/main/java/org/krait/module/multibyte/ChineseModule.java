package org.krait.module.multibyte;

import org.krait.algorithm.codec.multibyte.MultibyteCodecs;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.PyObject;

/** {@code _codecs_cn}. */
@ExposeModule(name = "_codecs_cn")
public final class ChineseModule extends JavaModule {
    public ChineseModule() {
        super(ChineseModuleExposed.INSTANCE);
    }

    @Function(signature = "(encoding, /)")
    PyObject getcodec(PyObject encoding) {
        return CodecLookup.find(MultibyteCodecs.Family.CN, encoding);
    }
}

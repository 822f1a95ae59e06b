package org.krait.module.multibyte;

import org.krait.algorithm.codec.multibyte.MultibyteCodecs;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.PyObject;

/** {@code _codecs_kr}. */
@ExposeModule(name = "_codecs_kr")
public final class KoreanModule extends JavaModule {
    public KoreanModule() {
        super(KoreanModuleExposed.INSTANCE);
    }

    @Function(signature = "(encoding, /)")
    PyObject getcodec(PyObject encoding) {
        return CodecLookup.find(MultibyteCodecs.Family.KR, encoding);
    }
}

package org.krait.module.multibyte;

import org.krait.algorithm.codec.multibyte.MultibyteCodecs;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.PyObject;

/** {@code _codecs_tw}. */
@ExposeModule(name = "_codecs_tw")
public final class TaiwaneseModule extends JavaModule {
    public TaiwaneseModule() {
        super(TaiwaneseModuleExposed.INSTANCE);
    }

    @Function(signature = "(encoding, /)")
    PyObject getcodec(PyObject encoding) {
        return CodecLookup.find(MultibyteCodecs.Family.TW, encoding);
    }
}

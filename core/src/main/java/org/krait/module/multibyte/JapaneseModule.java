package org.krait.module.multibyte;

import org.krait.algorithm.codec.multibyte.MultibyteCodecs;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.PyObject;

/** {@code _codecs_jp}. */
@ExposeModule(name = "_codecs_jp")
public final class JapaneseModule extends JavaModule {
    public JapaneseModule() {
        super(JapaneseModuleExposed.INSTANCE);
    }

    @Function(signature = "(encoding, /)")
    PyObject getcodec(PyObject encoding) {
        return CodecLookup.find(MultibyteCodecs.Family.JP, encoding);
    }
}

package org.krait.module.multibyte;

import org.krait.algorithm.codec.multibyte.MultibyteCodecs;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.PyObject;

/** {@code _codecs_iso2022}. */
@ExposeModule(name = "_codecs_iso2022")
public final class Iso2022Module extends JavaModule {
    public Iso2022Module() {
        super(Iso2022ModuleExposed.INSTANCE);
    }

    @Function(signature = "(encoding, /)")
    PyObject getcodec(PyObject encoding) {
        return CodecLookup.find(MultibyteCodecs.Family.ISO2022, encoding);
    }
}

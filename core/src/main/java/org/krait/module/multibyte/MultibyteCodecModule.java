package org.krait.module.multibyte;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** {@code _multibytecodec}: the classes that the codecs of East Asia derive from. */
@ExposeModule(name = "_multibytecodec")
public final class MultibyteCodecModule extends JavaModule {
    public MultibyteCodecModule() {
        super(MultibyteCodecModuleExposed.INSTANCE);
    }

    /** Takes a capsule of CPython's, which there are none of; the modules of the codecs make theirs themselves. */
    @Function(signature = "($module, arg, /)")
    PyObject __create_codec(PyObject arg) {
        throw Errors.valueError("argument type invalid");
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("MultibyteIncrementalEncoder"), PyMultibyteIncrementalEncoder.TYPE);
        dict.put(PyStr.intern("MultibyteIncrementalDecoder"), PyMultibyteIncrementalDecoder.TYPE);
        dict.put(PyStr.intern("MultibyteStreamReader"), PyMultibyteStreamReader.TYPE);
        dict.put(PyStr.intern("MultibyteStreamWriter"), PyMultibyteStreamWriter.TYPE);
    }
}

package org.krait.module.multibyte;

import org.krait.algorithm.codec.multibyte.MultibyteCodec;
import org.krait.algorithm.codec.multibyte.MultibyteCodecs;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.str.PyStr;

/** {@code getcodec} of each of the modules. */
final class CodecLookup {

    private CodecLookup() {
    }

    static PyObject find(MultibyteCodecs.Family family, PyObject encoding) {
        if (!(encoding instanceof PyStr name)) {
            throw Errors.typeError("encoding name must be a string.");
        }
        MultibyteCodec codec = MultibyteCodecs.find(family, name.toString());
        if (codec == null) {
            throw Errors.lookupError("no such codec is supported.");
        }
        return new PyMultibyteCodec(codec);
    }
}

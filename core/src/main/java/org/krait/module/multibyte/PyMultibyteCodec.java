package org.krait.module.multibyte;

import org.krait.algorithm.codec.multibyte.MultibyteCodec;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.str.PyStr;

/** {@code MultibyteCodec}: encodes and decodes whole texts. */
@ExposeType(name = "MultibyteCodec", module = "_multibytecodec", subclassable = false, instantiable = false)
public final class PyMultibyteCodec extends PyObject {
    public static final PyType TYPE = PyMultibyteCodecExposed.TYPE;

    final MultibyteCodec codec;

    PyMultibyteCodec(MultibyteCodec codec) {
        super(TYPE);
        this.codec = codec;
    }

    /** The codec that a class names in its attribute {@code codec}. */
    static MultibyteCodec of(PyType cls) {
        if (!(Attributes.get(cls, "codec") instanceof PyMultibyteCodec found)) {
            throw Errors.typeError("codec is unexpected type");
        }
        return found.codec;
    }

    @Method(signature = "($self, /, input, errors=None)")
    PyObject encode(PyObject input, String errors) {
        PyStr text = Encoder.text(input);
        byte[] bytes = new Encoder(codec, ErrorName.orStrict(errors)).encode(text, true);
        return Py.tuple(PyBytes.of(bytes), Py.integer(text.length()));
    }

    @Method(signature = "($self, /, input, errors=None)")
    PyObject decode(byte[] input, String errors) {
        PyStr text = new Decoder(codec, ErrorName.orStrict(errors)).decodeAll(input);
        return Py.tuple(text, Py.integer(input.length));
    }
}

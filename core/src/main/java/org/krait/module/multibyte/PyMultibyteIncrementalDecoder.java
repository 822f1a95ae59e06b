package org.krait.module.multibyte;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;

/** {@code MultibyteIncrementalDecoder}: the base of the incremental decoders of East Asia. */
@ExposeType(name = "MultibyteIncrementalDecoder", module = "_multibytecodec")
public class PyMultibyteIncrementalDecoder extends PyMultibyteCoder {
    public static final PyType TYPE = PyMultibyteIncrementalDecoderExposed.TYPE;

    private Decoder decoder;

    protected PyMultibyteIncrementalDecoder(PyType type) {
        super(type);
    }

    @New(name = "IncrementalDecoder", signature = "($type, errors='strict')")
    static PyObject __new__(PyType cls, PyObject errors) {
        String name = ArgParser.string(errors, "IncrementalDecoder", "argument 1", false);
        Decoder decoder = new Decoder(PyMultibyteCodec.of(cls), name);
        PyMultibyteIncrementalDecoder made = cls == TYPE ? new PyMultibyteIncrementalDecoder(TYPE)
                : new PyMultibyteIncrementalDecoderSub(cls);
        made.decoder = decoder;
        return made;
    }

    @Override
    Coder coder() {
        return decoder;
    }

    @Method(signature = "($self, /, input, final=False)")
    PyObject decode(byte[] input, boolean isFinal) {
        return decoder.decode(input, isFinal);
    }

    @Method(signature = "($self, /)")
    PyObject getstate() {
        return Py.tuple(PyBytes.of(decoder.pending()), decoder.state());
    }

    @Method(signature = "($self, state, /)")
    void setstate(PyTuple state) {
        if (state.items.length != 2 || !(state.items[0] instanceof PyBytes pending)
                || !(state.items[1] instanceof PyInt number)) {
            throw Errors.typeError("setstate(): illegal state argument");
        }
        decoder.setState(pending.bytes, number);
    }

    @Method(signature = "($self, /)")
    void reset() {
        decoder.reset();
    }
}

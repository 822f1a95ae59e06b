package org.krait.module.multibyte;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.number.PyInt;

/** {@code MultibyteIncrementalEncoder}: the base of the incremental encoders of East Asia. */
@ExposeType(name = "MultibyteIncrementalEncoder", module = "_multibytecodec")
public class PyMultibyteIncrementalEncoder extends PyMultibyteCoder {
    public static final PyType TYPE = PyMultibyteIncrementalEncoderExposed.TYPE;

    private Encoder encoder;

    protected PyMultibyteIncrementalEncoder(PyType type) {
        super(type);
    }

    @New(name = "IncrementalEncoder", signature = "($type, errors='strict')")
    static PyObject __new__(PyType cls, PyObject errors) {
        String name = ArgParser.string(errors, "IncrementalEncoder", "argument 1", false);
        Encoder encoder = new Encoder(PyMultibyteCodec.of(cls), name);
        PyMultibyteIncrementalEncoder made = cls == TYPE ? new PyMultibyteIncrementalEncoder(TYPE)
                : new PyMultibyteIncrementalEncoderSub(cls);
        made.encoder = encoder;
        return made;
    }

    @Override
    Coder coder() {
        return encoder;
    }

    @Method(signature = "($self, /, input, final=False)")
    PyObject encode(PyObject input, boolean isFinal) {
        return PyBytes.of(encoder.encode(input, isFinal));
    }

    @Method(signature = "($self, /)")
    PyObject getstate() {
        return encoder.state();
    }

    @Method(signature = "($self, state, /)")
    void setstate(PyInt state) {
        encoder.setState(state.bigValue());
    }

    @Method(signature = "($self, /)")
    void reset() {
        encoder.reset();
    }
}

package org.krait.module.io;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code _io.IncrementalNewlineDecoder}: universal newlines around another incremental decoder. */
@ExposeType(name = "IncrementalNewlineDecoder", module = "_io")
public class PyNewlineDecoder extends PyObject {
    public static final PyType TYPE = PyNewlineDecoderExposed.TYPE;

    /** None: there is none, text comes in; null: not initialized. */
    private PyObject decoder;
    private NewlineTranslation translation = new NewlineTranslation(true);

    protected PyNewlineDecoder(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyNewlineDecoder(TYPE) : new PyNewlineDecoderSub(cls);
    }

    @Init(signature = "($self, decoder, translate, errors='strict')")
    void __init__(PyObject decoder, boolean translate, PyObject errors) {
        this.decoder = decoder;
        translation = new NewlineTranslation(translate);
    }

    private PyObject decoder() {
        if (decoder == null) {
            throw Errors.valueError("IncrementalNewlineDecoder.__init__() not called");
        }
        return decoder;
    }

    @Method
    PyObject decode(PyObject input, boolean isFinal) {
        PyObject text = decoder() == Py.None ? input : Calls.method(decoder, "decode", input, Py.bool(isFinal));
        if (!(text instanceof PyStr s)) {
            throw Errors.typeError("decoder should return a string result, not '" + text.type().longName() + "'");
        }
        return translation.translate(s, isFinal);
    }

    @Method
    PyObject getstate() {
        PyObject buffer = new PyBytes(new byte[0]);
        long flag = 0;
        if (decoder() != Py.None) {
            if (!(Calls.method(decoder, "getstate") instanceof PyTuple state) || state.size() != 2) {
                throw Errors.typeError("illegal decoder state");
            }
            buffer = state.items[0];
            flag = Numbers.asLong(state.items[1]);
        }
        return Py.tuple(buffer, Py.integer(flag << 1 | (translation.pendingReturn() ? 1 : 0)));
    }

    @Method
    void setstate(PyObject state) {
        decoder();
        if (!(state instanceof PyTuple tuple)) {
            throw Errors.typeError("state argument must be a tuple");
        }
        if (tuple.size() != 2 || !(tuple.items[1] instanceof PyInt number)) {
            throw Errors.typeError("setstate(): illegal state argument");
        }
        long flag = number.bigValue().longValue();
        translation.setPendingReturn((flag & 1) != 0);
        if (decoder != Py.None) {
            Calls.method(decoder, "setstate", Py.tuple(tuple.items[0], Py.integer(flag >> 1)));
        }
    }

    @Method
    void reset() {
        decoder();
        translation.reset();
        if (decoder != Py.None) {
            Calls.method(decoder, "reset");
        }
    }

    @Getter(name = "newlines")
    PyObject newlines() {
        decoder();
        return Newlines.seen(translation.kinds());
    }
}

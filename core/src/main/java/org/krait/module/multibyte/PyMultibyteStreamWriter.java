package org.krait.module.multibyte;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Calls;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.str.PyStr;

/** {@code MultibyteStreamWriter}: writes what it encodes to a stream of bytes. */
@ExposeType(name = "MultibyteStreamWriter", module = "_multibytecodec")
public class PyMultibyteStreamWriter extends PyMultibyteStream {
    public static final PyType TYPE = PyMultibyteStreamWriterExposed.TYPE;

    private static final PyStr WRITE = PyStr.intern("write");

    private Encoder encoder;

    protected PyMultibyteStreamWriter(PyType type) {
        super(type);
    }

    @New(name = "StreamWriter", signature = "($type, stream, errors='strict')")
    static PyObject __new__(PyType cls, PyObject stream, PyObject errors) {
        String name = ArgParser.string(errors, "StreamWriter", "argument 2", false);
        Encoder encoder = new Encoder(PyMultibyteCodec.of(cls), name);
        PyMultibyteStreamWriter made = cls == TYPE ? new PyMultibyteStreamWriter(TYPE)
                : new PyMultibyteStreamWriterSub(cls);
        made.encoder = encoder;
        made.stream = stream;
        return made;
    }

    @Override
    Coder coder() {
        return encoder;
    }

    @Method(signature = "($self, strobj, /)")
    void write(PyObject text) {
        Calls.method(stream, WRITE, PyBytes.of(encoder.encode(text, false)));
    }

    @Method(signature = "($self, lines, /)")
    void writelines(PyObject lines) {
        if (!Containers.isSequence(lines)) {
            throw Errors.typeError("arg must be a sequence object");
        }
        for (long i = 0; i < Containers.len(lines); i++) {
            write(Containers.getItem(lines, Py.integer(i)));
        }
    }

    @Method(signature = "($self, /)")
    void reset() {
        byte[] rest = encoder.finish();
        if (rest != null && rest.length > 0) {
            Calls.method(stream, WRITE, PyBytes.of(rest));
        }
    }
}

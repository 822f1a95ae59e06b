package org.krait.module.multibyte;

import org.krait.algorithm.codec.TextSink;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;
import org.krait.runtime.codec.BuiltinCodecs;

/** {@code MultibyteStreamReader}: decodes what it reads from a stream of bytes. */
@ExposeType(name = "MultibyteStreamReader", module = "_multibytecodec")
public class PyMultibyteStreamReader extends PyMultibyteStream {
    public static final PyType TYPE = PyMultibyteStreamReaderExposed.TYPE;

    private static final PyStr READ = PyStr.intern("read");
    private static final PyStr READLINE = PyStr.intern("readline");

    private Decoder decoder;

    protected PyMultibyteStreamReader(PyType type) {
        super(type);
    }

    @New(name = "StreamReader", signature = "($type, stream, errors='strict')")
    static PyObject __new__(PyType cls, PyObject stream, PyObject errors) {
        String name = ArgParser.string(errors, "StreamReader", "argument 2", false);
        Decoder decoder = new Decoder(PyMultibyteCodec.of(cls), name);
        PyMultibyteStreamReader made = cls == TYPE ? new PyMultibyteStreamReader(TYPE)
                : new PyMultibyteStreamReaderSub(cls);
        made.decoder = decoder;
        made.stream = stream;
        return made;
    }

    @Override
    Coder coder() {
        return decoder;
    }

    private static long size(PyObject size) {
        if (size == Py.None) {
            return -1;
        }
        if (!(size instanceof PyInt)) {
            throw Errors.typeError("arg 1 must be an integer");
        }
        return Numbers.asLong(size);
    }

    /** Reads once, or, if that is not enough for a character, byte for byte until there is one. */
    private PyStr read(PyStr method, long size) {
        if (size == 0) {
            return PyStr.EMPTY;
        }
        TextSink out = new TextSink(0);
        long wanted = size;
        int count;
        do {
            PyObject given = wanted < 0 ? Calls.method(stream, method)
                    : Calls.method(stream, method, Py.integer(wanted));
            if (!(given instanceof PyBytes bytes)) {
                throw Errors.typeError("stream function returned a non-bytes object (" + given.type().longName()
                        + ")");
            }
            count = decoder.decode(bytes.bytes, bytes.bytes.length == 0 || wanted < 0, out);
            wanted = wanted < 0 ? wanted : 1;
        } while (wanted > 0 && out.length() == 0 && count > 0);
        return BuiltinCodecs.text(out);
    }

    @Method(signature = "($self, sizeobj=None, /)")
    PyObject read(PyObject size) {
        return read(READ, size(size));
    }

    @Method(signature = "($self, sizeobj=None, /)")
    PyObject readline(PyObject size) {
        return read(READLINE, size(size));
    }

    @Method(signature = "($self, sizehintobj=None, /)")
    PyObject readlines(PyObject size) {
        return Calls.method(read(READ, size(size)), "splitlines", Py.True);
    }

    @Method(signature = "($self, /)")
    void reset() {
        decoder.reset();
    }
}

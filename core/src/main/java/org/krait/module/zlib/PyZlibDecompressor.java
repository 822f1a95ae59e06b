package org.krait.module.zlib;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.binary.Decompressor;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.ByteBuilder;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;

/** {@code zlib._ZlibDecompressor}: keeps input that the limit left over, as the decompressors of bz2 and lzma do. */
@ExposeType(name = "_ZlibDecompressor", module = "zlib", subclassable = false)
public final class PyZlibDecompressor extends PyObject {
    public static final PyType TYPE = PyZlibDecompressorExposed.TYPE;

    private final Decompressor stream;
    private boolean needsInput = true;

    private PyZlibDecompressor(Decompressor stream) {
        super(TYPE);
        this.stream = stream;
    }

    @New(signature = "($type, /, wbits=15, zdict=<unrepresentable>)")
    static PyObject __new__(PyType cls, long wbits, PyObject zdict) {
        if (wbits != (int) wbits) {
            throw Errors.overflowError("signed integer is "
                    + (wbits < 0 ? "less than minimum" : "greater than maximum"));
        }
        try {
            Decompressor stream = new Decompressor((int) wbits, null);
            if (zdict != null && zdict != Py.None && (wbits < 0 || Buffers.supports(zdict))) {
                stream = new Decompressor((int) wbits, Buffers.bytes(zdict).clone());
            }
            return new PyZlibDecompressor(stream);
        } catch (AlgorithmError e) {
            throw ZlibError.of(e);
        }
    }

    @Method
    PyObject decompress(byte[] bytes, long max_length) {
        synchronized (this) {
            if (stream.isAtEnd()) {
                throw Errors.of(PyExceptions.EOFError, "End of stream already reached");
            }
            byte[] kept = stream.unconsumedTail();
            byte[] input = kept.length == 0 ? bytes.clone()
                    : new ByteBuilder(kept.length + bytes.length).append(kept).append(bytes).toBytes();
            try {
                byte[] out = stream.decompress(input,
                        max_length < 0 ? -1 : (int) Math.min(max_length, Integer.MAX_VALUE));
                needsInput = !stream.isAtEnd() && stream.unconsumedTail().length == 0
                        && (max_length <= 0 || out.length < max_length);
                return PyBytes.of(out);
            } catch (AlgorithmError e) {
                throw ZlibError.of(e);
            }
        }
    }

    @Getter
    PyObject eof() {
        return Py.bool(stream.isAtEnd());
    }

    @Getter
    PyObject unused_data() {
        return PyBytes.of(stream.unusedData());
    }

    @Getter
    PyObject needs_input() {
        return Py.bool(needsInput);
    }
}

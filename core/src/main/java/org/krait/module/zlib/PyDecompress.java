package org.krait.module.zlib;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.binary.Decompressor;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;

/** {@code zlib.Decompress}: a stream being decompressed. */
@ExposeType(name = "Decompress", module = "zlib", subclassable = false, instantiable = false, mutable = true)
public final class PyDecompress extends PyObject {
    public static final PyType TYPE = PyDecompressExposed.TYPE;

    private final Decompressor stream;

    PyDecompress(Decompressor stream) {
        super(TYPE);
        this.stream = stream;
    }

    @Method(definingClass = true)
    PyObject decompress(byte[] bytes, long max_length) {
        if (max_length < 0) {
            throw Errors.valueError("max_length must be non-negative");
        }
        try {
            synchronized (this) {
                return PyBytes.of(stream.decompress(bytes.clone(),
                        max_length == 0 ? -1 : (int) Math.min(max_length, Integer.MAX_VALUE)));
            }
        } catch (AlgorithmError e) {
            throw ZlibError.of(e);
        }
    }

    @Method(signature = "($self, length=16384, /)", definingClass = true)
    PyObject flush(long length) {
        if (length <= 0) {
            throw Errors.valueError("length must be greater than zero");
        }
        try {
            synchronized (this) {
                return PyBytes.of(stream.flush());
            }
        } catch (AlgorithmError e) {
            throw ZlibError.of(e);
        }
    }

    @Method(definingClass = true)
    synchronized PyObject copy() {
        try {
            return new PyDecompress(stream.copy());
        } catch (AlgorithmError e) {
            throw ZlibError.of(e);
        }
    }

    @Method(definingClass = true)
    PyObject __copy__() {
        return copy();
    }

    @Method(definingClass = true)
    PyObject __deepcopy__(PyObject memo) {
        return copy();
    }

    @Getter
    PyObject unused_data() {
        return PyBytes.of(stream.unusedData());
    }

    @Getter
    PyObject unconsumed_tail() {
        return PyBytes.of(stream.unconsumedTail());
    }

    @Getter
    PyObject eof() {
        return Py.bool(stream.isAtEnd());
    }
}

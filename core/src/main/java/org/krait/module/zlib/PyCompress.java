package org.krait.module.zlib;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.binary.Compressor;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.object.Buffers;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;

/** {@code zlib.Compress}: a stream being compressed. */
@ExposeType(name = "Compress", module = "zlib", subclassable = false, instantiable = false, mutable = true)
public final class PyCompress extends PyObject {
    public static final PyType TYPE = PyCompressExposed.TYPE;

    private static final int MOST_MODE = 5;

    private final Compressor stream;

    PyCompress(Compressor stream) {
        super(TYPE);
        this.stream = stream;
    }

    @Method(definingClass = true)
    synchronized PyObject compress(PyObject data) {
        byte[] bytes = Buffers.bytes(data);
        try {
            return PyBytes.of(stream.compress(bytes, 0, bytes.length));
        } catch (AlgorithmError e) {
            throw ZlibError.of(e);
        }
    }

    @Method(signature = "($self, mode=4, /)", definingClass = true)
    synchronized PyObject flush(int mode) {
        if (mode < 0 || mode > MOST_MODE) {
            throw ZlibError.of("Error -2 while flushing: inconsistent stream state");
        }
        try {
            return PyBytes.of(stream.flush(mode));
        } catch (AlgorithmError e) {
            throw ZlibError.of(e);
        }
    }

    @Method(definingClass = true)
    synchronized PyObject copy() {
        try {
            return new PyCompress(stream.copy());
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
}

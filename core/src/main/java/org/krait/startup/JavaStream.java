package org.krait.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.module.io.PyRawIOBase;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.runtime.OsErrors;

/**
 * A raw stream over a Java stream, which it never closes: what lies below {@code sys.stdin}, {@code stdout}
 * and {@code stderr} of an embedded interpreter. It has no file descriptor.
 */
@ExposeType(name = "JavaStream", module = "_io", base = PyRawIOBase.class, instantiable = false, subclassable = false)
final class JavaStream extends PyRawIOBase {
    static final PyType TYPE = JavaStreamExposed.TYPE;

    private final InputStream in;
    private final OutputStream out;

    /** One of the two is null. */
    JavaStream(InputStream in, OutputStream out) {
        super(TYPE);
        this.in = in;
        this.out = out;
    }

    @Method(signature = "($self, /)")
    boolean readable() {
        return in != null;
    }

    @Method(signature = "($self, /)")
    boolean writable() {
        return out != null;
    }

    @Method(signature = "($self, buffer, /)")
    PyObject readinto(PyObject buffer) {
        if (in == null) {
            throw Errors.valueError("the stream is not readable");
        }
        PyBuffer target = Buffers.getWritable(buffer);
        try {
            return Py.integer(Math.max(in.read(target.array, target.offset, target.length), 0));
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        } finally {
            target.release();
        }
    }

    @Method(signature = "($self, b, /)")
    PyObject write(PyObject b) {
        if (out == null) {
            throw Errors.valueError("the stream is not writable");
        }
        byte[] bytes = Buffers.bytes(b);
        try {
            out.write(bytes);
            out.flush();
            return Py.integer(bytes.length);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }
}

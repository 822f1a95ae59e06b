package org.krait.object;

import org.krait.object.bytes.PyByteArray;
import org.krait.object.bytes.PyBytes;
import org.krait.object.bytes.PyMemoryView;
import org.krait.object.descriptor.PyMethodDescriptor;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;

/** Access to the memory of bytes-like objects (language reference 3.3.11, PEP 688). */
public final class Buffers {
    private static final byte[] NONE = {};
    private static final PyStr RELEASE = PyStr.intern("__release_buffer__");

    private Buffers() {
    }

    /** Whether the object lends memory. */
    public static boolean supports(PyObject o) {
        return o.type().hasSlot(Slot.BUFFER);
    }

    /**
     * The memory of an object; the caller releases it.
     *
     * @param flags of {@link PyBuffer}
     * @throws PyException TypeError if it is not bytes-like, BufferError if it can't lend what is asked for
     */
    public static PyBuffer get(PyObject o, int flags) {
        if (!supports(o)) {
            throw Errors.typeError("a bytes-like object is required, not '" + o.type().longName() + "'");
        }
        return o.type().ops.buffer(o, flags);
    }

    /** As {@link #get}, for memory that the caller writes; TypeError if it is read-only. */
    public static PyBuffer getWritable(PyObject o) {
        try {
            return get(o, PyBuffer.WRITABLE);
        } catch (PyException e) {
            if (e.matches(PyExceptions.BufferError)) {
                throw Errors.typeError("argument must be read-write bytes-like object, not " + o.type().longName());
            }
            throw e;
        }
    }

    /**
     * The bytes of an object. The result may be its own array and must not be modified.
     *
     * @throws PyException TypeError if it is not bytes-like, BufferError if its bytes do not stand together
     */
    public static byte[] bytes(PyObject o) {
        return bytes(o, PyBuffer.SIMPLE);
    }

    /** As {@link #bytes(PyObject)}, but items that do not stand together are taken in the order of C. */
    public static byte[] gather(PyObject o) {
        return bytes(o, PyBuffer.FULL_RO);
    }

    private static byte[] bytes(PyObject o, int flags) {
        if (o instanceof PyBytes b) {
            return b.bytes;
        }
        if (o instanceof PyByteArray a) {
            return a.toBytes();
        }
        PyBuffer buffer = get(o, flags);
        try {
            return buffer.length == 0 ? NONE : buffer.toBytes();
        } finally {
            buffer.release();
        }
    }

    /** The bytes of an object as an exact bytes. */
    public static PyBytes toBytes(PyObject o) {
        return o instanceof PyBytes b && o.type() == PyBytes.TYPE ? b : new PyBytes(bytes(o));
    }

    /**
     * The memory behind what a {@code __buffer__} written in Python returned.
     *
     * @param self the object whose method was called
     * @param result what it returned
     */
    public static PyBuffer fromMethod(PyObject self, PyObject result, int flags) {
        if (!(result instanceof PyMemoryView view)) {
            throw Errors.typeError("__buffer__ returned non-memoryview object");
        }
        PyBuffer inner = view.type().ops.buffer(view, flags);
        return new PyBuffer(self, inner.array, inner.offset, inner.length, inner.readOnly, inner.format,
                inner.itemSize, inner.shape, inner.strides) {
            @Override
            protected void released() {
                inner.release();
                PyObject f = Attributes.lookupSpecial(self, RELEASE);
                if (f != null && !(self.type().lookup(RELEASE) instanceof PyMethodDescriptor)) {
                    Calls.call(f, view);
                }
                view.releaseIfUnused();
            }
        };
    }
}

package org.krait.module.io;

import java.util.Arrays;
import org.krait.expose.Converter;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.bytes.Exports;
import org.krait.object.bytes.PyBytes;
import org.krait.object.bytes.PyMemoryView;
import org.krait.object.descriptor.WritableBuffer;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;

/** {@code _io.BytesIO}: bytes in memory. */
@ExposeType(name = "BytesIO", module = "_io", base = PyBufferedIOBase.class)
public class PyBytesIO extends PyBufferedIOBase {
    public static final PyType TYPE = PyBytesIOExposed.TYPE;

    /** The bytes that CPython's object and an empty bytes object take. */
    private static final int SIZE = 64;
    private static final int BUFFER_SIZE = 33;

    private byte[] bytes = new byte[0];
    private int size;
    private long at;
    private final Exports exports = new Exports();

    protected PyBytesIO(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyBytesIO(TYPE) : watched(new PyBytesIOSub(cls));
    }

    @Init(signature = "($self, initial_bytes=b'')")
    synchronized void __init__(PyObject initial) {
        size = 0;
        at = 0;
        requireNoExports();
        restore(initial == null || initial == Py.None ? new byte[0] : Buffers.bytes(initial).clone());
    }

    private void restore(byte[] content) {
        bytes = content;
        size = content.length;
    }

    private void requireOpen() {
        if (bytes == null) {
            throw Errors.valueError("I/O operation on closed file.");
        }
    }

    private void requireNoExports() {
        exports.requireNone();
    }

    private byte[] take(long n) {
        int from = (int) Math.min(at, size);
        int count = (int) (n < 0 ? size - from : Math.min(n, size - from));
        at += count;
        return Arrays.copyOfRange(bytes, from, from + count);
    }

    @Method
    synchronized PyObject read(@Converter(SizeOrNone.class) long size) {
        requireOpen();
        return new PyBytes(take(size));
    }

    @Method
    synchronized PyObject read1(@Converter(SizeOrNone.class) long size) {
        requireOpen();
        return new PyBytes(take(size));
    }

    @Method
    synchronized PyObject readinto(@Converter(WritableBuffer.class) PyBuffer target) {
        try {
            requireOpen();
            byte[] part = take(target.length);
            System.arraycopy(part, 0, target.array, target.offset, part.length);
            return Py.integer(part.length);
        } finally {
            target.release();
        }
    }

    @Method
    synchronized PyObject readline(@Converter(SizeOrNone.class) long size) {
        requireOpen();
        return new PyBytes(line(size));
    }

    private byte[] line(long limit) {
        int from = (int) Math.min(at, size);
        int to = from;
        int stop = limit < 0 ? size : (int) Math.min(size, from + limit);
        while (to < stop && bytes[to++] != '\n') {
            continue;
        }
        return take(to - from);
    }

    @Method
    synchronized PyObject readlines(PyObject size) {
        requireOpen();
        if (size != Py.None && size != null && !size.type().hasSlot(Slot.INDEX)) {
            throw Errors.typeError("integer argument expected, got '" + size.type().longName() + "'");
        }
        long limit = size == null || size == Py.None ? -1 : Numbers.asLong(size);
        PyList lines = new PyList();
        long total = 0;
        while (true) {
            byte[] line = line(-1);
            if (line.length == 0) {
                return lines;
            }
            lines.append(new PyBytes(line));
            total += line.length;
            if (limit > 0 && total >= limit) {
                return lines;
            }
        }
    }

    @Method
    static void writelines(PyObject self, PyObject lines) {
        PyIOBase.writelines(self, lines);
    }

    @Special
    static PyObject iter(PyBytesIO self) {
        return self;
    }

    @Special
    static PyObject next(PyBytesIO self) {
        synchronized (self) {
            self.requireOpen();
            byte[] line = self.line(-1);
            return line.length == 0 ? null : new PyBytes(line);
        }
    }

    @Method
    synchronized PyObject write(PyObject b) {
        byte[] more = Buffers.bytes(b);
        requireOpen();
        requireNoExports();
        if (more.length > 0) {
            long end = at + more.length;
            if (end < 0) {
                throw Errors.overflowError("new buffer size too large");
            }
            if (end > Integer.MAX_VALUE - 16) {
                throw Errors.memoryError("");
            }
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.max(end, Math.min(bytes.length * 2L, Integer.MAX_VALUE - 16)));
            }
            if (at > size) {
                Arrays.fill(bytes, size, (int) at, (byte) 0);
            }
            System.arraycopy(more, 0, bytes, (int) at, more.length);
            at = end;
            size = (int) Math.max(size, end);
        }
        return Py.integer(more.length);
    }

    @Method
    synchronized PyObject seek(PyObject pos, int whence) {
        long offset = Numbers.asLong(pos);
        requireOpen();
        if (offset < 0 && whence == 0) {
            throw Errors.valueError("negative seek value " + offset);
        }
        if (whence < 0 || whence > 2) {
            throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
        }
        at = Math.max(0, offset + (whence == 0 ? 0 : whence == 1 ? at : size));
        return Py.integer(at);
    }

    @Method
    synchronized PyObject tell() {
        requireOpen();
        return Py.integer(at);
    }

    @Method
    synchronized PyObject truncate(PyObject length) {
        requireOpen();
        requireNoExports();
        long target = length == null || length == Py.None ? at : PyFileIO.offset(length);
        if (target < 0) {
            throw Errors.valueError("negative size value " + target);
        }
        if (target < size) {
            size = (int) target;
        }
        return Py.integer(target);
    }

    @Method
    synchronized PyObject getvalue() {
        requireOpen();
        return new PyBytes(Arrays.copyOf(bytes, size));
    }

    @Method(definingClass = true)
    synchronized PyObject getbuffer() {
        requireOpen();
        return PyMemoryView.of(PyBytesIOBuffer.buffer(new PyBytesIOBuffer(this), 0));
    }

    /** Lends the content to {@code lender}, the object that a view shows as its own. */
    synchronized PyBuffer lend(PyObject lender) {
        PyBuffer lent = new PyBuffer(lender, bytes, 0, size, false);
        exports.add(lent);
        return lent;
    }

    @Method
    synchronized void close() {
        requireNoExports();
        bytes = null;
    }

    @Getter(name = "closed")
    PyObject getClosed() {
        return Py.bool(bytes == null);
    }

    @Method
    void flush() {
        requireOpen();
    }

    @Method
    boolean isatty() {
        requireOpen();
        return false;
    }

    @Method
    boolean readable() {
        requireOpen();
        return true;
    }

    @Method
    boolean writable() {
        requireOpen();
        return true;
    }

    @Method
    boolean seekable() {
        requireOpen();
        return true;
    }

    /** About as on CPython: the object and the bytes object that is its buffer. */
    @Method(name = "__sizeof__", signature = "($self, /)")
    synchronized long sizeOf() {
        return SIZE + (size == 0 || bytes == null ? 0 : BUFFER_SIZE + bytes.length);
    }

    @Method(name = "__getstate__", signature = "($self, /)")
    PyObject getState() {
        PyDict own = instanceDict();
        return Py.tuple(getvalue(), tell(), own.size() == 0 ? Py.None : own.copy());
    }

    @Method(name = "__setstate__", signature = "($self, state, /)")
    void setState(PyObject state) {
        if (!(state instanceof PyTuple tuple) || tuple.size() < 3) {
            throw Errors.typeError(type().longName() + ".__setstate__ argument should be 3-tuple, got "
                    + state.type().longName());
        }
        requireNoExports();
        size = 0;
        at = 0;
        write(tuple.items[0]);
        at = PickledState.position(tuple.items[1], "second item of state must be an integer, not ");
        PickledState.addAttributes(this, tuple.items[2], "third");
    }
}

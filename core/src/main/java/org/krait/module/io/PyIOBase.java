package org.krait.module.io;

import java.io.ByteArrayOutputStream;
import org.krait.expose.Converter;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyInstance;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.WithAttributes;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Guard;
import org.krait.runtime.Unraisable;

/** {@code _io._IOBase}: what all streams have (library reference, "io", Class hierarchy). */
@ExposeType(name = "_IOBase", module = "_io", weakly = true)
public class PyIOBase extends WithAttributes {
    public static final PyType TYPE = PyIOBaseExposed.TYPE;

    private static final PyStr CLOSED = PyStr.intern("closed");
    private static final PyStr READ = PyStr.intern("read");
    private static final PyStr PEEK = PyStr.intern("peek");
    private static final PyStr READLINE = PyStr.intern("readline");
    private static final PyStr DEL = PyStr.intern("__del__");
    private static final PyStr MARK = PyStr.intern("__IOBase_closed");

    private StreamGuard guard;
    /** Whether it is being closed because nobody holds it any more. */
    boolean finalizing;

    protected PyIOBase(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyInstance.takesNoArguments(cls, args);
        return cls == TYPE ? new PyIOBase(TYPE) : watched(new PyIOBaseSub(cls));
    }

    @Getter(name = "__dict__")
    PyObject getDict() {
        return instanceDict();
    }

    // ---- closing

    /** From now on the stream is closed when nobody holds it any more. */
    final void watch() {
        guard = new StreamGuard(this);
    }

    /** A stream of a Python class, watched. */
    static PyIOBase watched(PyIOBase stream) {
        stream.watch();
        return stream;
    }

    @Override
    public void keep(Guard other) {
        // A stream has a guard of its own, which another stream may take over.
        other.disarm();
    }

    /** The stream is closed only if somebody says so: by the stream above it, or not before the process ends. */
    public final void unwatch() {
        if (guard != null && (!type().isHeap() || type().lookup(DEL) == TYPE.lookup(DEL))) {
            guard.disarm();
            guard = null;
        }
    }

    /** This stream lies upon another one, and is now the one to be closed. */
    final void watchInsteadOf(PyObject inner) {
        if (inner instanceof PyIOBase stream) {
            stream.unwatch();
        }
        watch();
    }

    /** Nothing lies upon {@code inner} any more. */
    final void unwatchFor(PyObject inner) {
        unwatch();
        if (inner instanceof PyIOBase stream) {
            stream.watch();
        }
    }

    @Getter(name = "closed")
    static PyObject closed(PyObject self) {
        return Py.bool(self.getInstanceAttr(MARK) != null);
    }

    @Method
    static void close(PyObject self) {
        if (self.getInstanceAttr(MARK) != null) {
            return;
        }
        try {
            Calls.method(self, "flush");
        } finally {
            self.setInstanceAttr(MARK, Py.True);
            if (self instanceof PyIOBase stream) {
                stream.unwatch();
            }
        }
    }

    @Method
    static void flush(PyObject self) {
        if (self.getInstanceAttr(MARK) != null) {
            throw Errors.valueError("I/O operation on closed file.");
        }
    }

    static boolean isClosed(PyObject stream) {
        return Comparisons.isTrue(Attributes.get(stream, CLOSED));
    }

    static void requireOpen(PyObject stream) {
        if (isClosed(stream)) {
            throw Errors.valueError("I/O operation on closed file.");
        }
    }

    @Method(name = "_checkClosed", signature = "($self, /)")
    static void checkClosed(PyObject self) {
        requireOpen(self);
    }

    @Method(name = "_checkSeekable", signature = "($self, /)")
    static PyObject checkSeekable(PyObject self) {
        return require(self, "seekable", "File or stream is not seekable.");
    }

    @Method(name = "_checkReadable", signature = "($self, /)")
    static PyObject checkReadable(PyObject self) {
        return require(self, "readable", "File or stream is not readable.");
    }

    @Method(name = "_checkWritable", signature = "($self, /)")
    static PyObject checkWritable(PyObject self) {
        return require(self, "writable", "File or stream is not writable.");
    }

    static PyObject require(PyObject stream, String ability, String message) {
        PyObject able = Calls.method(stream, ability);
        if (able != Py.True) {
            throw IoModule.unsupported(message);
        }
        return able;
    }

    @Method(name = "__enter__")
    static PyObject enter(PyObject self) {
        requireOpen(self);
        return self;
    }

    @Method(name = "__exit__", signature = "($self, /, *args)")
    static PyObject exit(PyObject self, PyObject[] args) {
        return Calls.method(self, "close");
    }

    /** What CPython calls {@code iobase_finalize}: closes a stream that has been dropped. */
    @Special
    static void del(PyObject self) {
        try {
            if (isClosed(self)) {
                return;
            }
        } catch (PyException e) {
            // A stream that can't say whether it is closed has not got far enough to need it.
            return;
        }
        if (self instanceof PyIOBase stream) {
            stream.finalizing = true;
        }
        try {
            Calls.method(self, "close");
        } catch (PyException e) {
            Unraisable.report(e, "while finalizing file", self);
        }
    }

    // ---- what only some streams can do

    @Method(signature = "($self, offset, whence=0, /)", definingClass = true)
    static PyObject seek(PyObject self, int offset, int whence) {
        throw IoModule.unsupported("seek");
    }

    @Method
    static PyObject tell(PyObject self) {
        return Calls.method(self, "seek", Py.integer(0), Py.integer(1));
    }

    @Method(definingClass = true)
    static PyObject truncate(PyObject self, PyObject size) {
        throw IoModule.unsupported("truncate");
    }

    @Method(definingClass = true)
    static PyObject fileno(PyObject self) {
        throw IoModule.unsupported("fileno");
    }

    @Method
    static boolean isatty(PyObject self) {
        requireOpen(self);
        return false;
    }

    @Method
    static boolean seekable(PyObject self) {
        return false;
    }

    @Method
    static boolean readable(PyObject self) {
        return false;
    }

    @Method
    static boolean writable(PyObject self) {
        return false;
    }

    // ---- lines

    @Method
    static PyObject readline(PyObject self, @Converter(SizeOrNone.class) long limit) {
        boolean peeks = Attributes.getOrNull(self, PEEK) != null;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (limit < 0 || line.size() < limit) {
            int want = 1;
            if (peeks) {
                PyObject ahead = Calls.method(self, PEEK, Py.integer(1));
                if (!(ahead instanceof PyBytes bytes)) {
                    throw Errors.of(PyExceptions.OSError,
                            "peek() should have returned a bytes object, not '" + ahead.type().longName() + "'");
                }
                want = Math.max(lineLength(bytes.bytes, limit < 0 ? Long.MAX_VALUE : limit - line.size()), 1);
            }
            PyObject part = Calls.method(self, READ, Py.integer(want));
            if (!(part instanceof PyBytes bytes)) {
                throw Errors.of(PyExceptions.OSError,
                        "read() should have returned a bytes object, not '" + part.type().longName() + "'");
            }
            if (bytes.bytes.length == 0) {
                break;
            }
            line.write(bytes.bytes, 0, bytes.bytes.length);
            if (bytes.bytes[bytes.bytes.length - 1] == '\n') {
                break;
            }
        }
        return new PyBytes(line.toByteArray());
    }

    private static int lineLength(byte[] bytes, long limit) {
        int n = 0;
        while (n < bytes.length && n < limit) {
            if (bytes[n++] == '\n') {
                break;
            }
        }
        return n;
    }

    @Method
    static PyObject readlines(PyObject self, @Converter(SizeOrNone.class) long limit) {
        PyList lines = new PyList();
        long total = 0;
        PyObject it = Iteration.iter(self);
        for (PyObject line = Iteration.next(it); line != null; line = Iteration.next(it)) {
            lines.append(line);
            total += Containers.len(line);
            if (limit > 0 && total > limit) {
                break;
            }
        }
        return lines;
    }

    @Method
    static void writelines(PyObject self, PyObject lines) {
        requireOpen(self);
        PyObject it = Iteration.iter(lines);
        for (PyObject line = Iteration.next(it); line != null; line = Iteration.next(it)) {
            Calls.method(self, "write", line);
        }
    }

    @Special
    static PyObject iter(PyObject self) {
        requireOpen(self);
        return self;
    }

    @Special
    static PyObject next(PyObject self) {
        PyObject line = Calls.method(self, READLINE);
        return Containers.len(line) == 0 ? null : line;
    }
}

package org.krait.module.io;

import java.io.IOException;
import java.util.Arrays;
import org.krait.expose.Converter;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.WritableBuffer;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.os.Descriptors;
import org.krait.os.Errno;
import org.krait.os.OpenFile;
import org.krait.os.SystemCallException;
import org.krait.os.Waiting;
import org.krait.runtime.Interpreter;
import org.krait.runtime.OsErrors;
import org.krait.runtime.Warnings;

/** {@code _io.FileIO}: a raw file, by name or by descriptor. */
@ExposeType(name = "FileIO", module = "_io", base = PyRawIOBase.class)
public class PyFileIO extends PyRawIOBase {
    public static final PyType TYPE = PyFileIOExposed.TYPE;

    private static final PyStr NAME = PyStr.intern("name");

    private int descriptor = -1;
    private Descriptors table;
    private boolean readable;
    private boolean writable;
    private boolean appending;
    /** What a read or write gives whose descriptor is not ready and does not wait. */
    static final int WOULD_BLOCK = -2;

    private boolean created;
    private boolean closesDescriptor = true;

    protected PyFileIO(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyFileIO(TYPE) : new PyFileIOSub(cls);
    }

    private static Descriptors descriptors() {
        return IoModule.descriptors(Interpreter.current());
    }

    @Init(signature = "($self, file, mode='r', closefd=True, opener=None)")
    void __init__(PyObject file, String mode, boolean closefd, PyObject opener) {
        if (descriptor >= 0 && closesDescriptor) {
            closeDescriptor();
        }
        int flags = flags(mode);
        closesDescriptor = closefd;
        int given = descriptorOf(file);
        if (given >= 0) {
            open(given);
        } else if (!closefd) {
            throw Errors.valueError("Cannot use closefd=False with file name");
        } else {
            openByName(file, flags, opener);
        }
        name(file, given < 0);
        watch();
        if (appending) {
            try {
                file().seek(0, 2);
            } catch (IOException e) {
                throw OsErrors.of(e, null);
            } catch (SystemCallException e) {
                // a pipe has no end to go to
            }
        }
    }

    /** The descriptor that an argument is; -1 if it is a path. */
    private static int descriptorOf(PyObject file) {
        if (file == Py.True || file == Py.False) {
            Warnings.warn(PyExceptions.RuntimeWarning,
                    "bool is used as a file descriptor", 1);
        }
        if (!file.type().hasSlot(Slot.INDEX) || file instanceof PyStr) {
            return -1;
        }
        int number;
        try {
            number = Numbers.asInt(file);
        } catch (PyException e) {
            return -1; // so that the error is the one of a wrong path
        }
        if (number < 0) {
            throw Errors.valueError("negative file descriptor");
        }
        return number;
    }

    private void openByName(PyObject name, int flags, PyObject opener) {
        PyStr path = FilePaths.fsname(name);
        if (opener != Py.None) {
            PyObject result = Calls.call(opener, name, Py.integer(flags));
            if (!result.type().hasSlot(Slot.INDEX)) {
                throw Errors.typeError("expected integer from opener");
            }
            int number = Numbers.asInt(result);
            if (number < 0) {
                throw Errors.valueError("opener returned " + number);
            }
            open(number);
            return;
        }
        try {
            open(descriptors().open(path.toString(), flags, 0666));
        } catch (SystemCallException e) {
            throw OsErrors.of(e, name);
        }
    }

    private void open(int number) {
        table = descriptors();
        descriptor = number;
        try {
            table.get(number);
        } catch (SystemCallException e) {
            descriptor = -1;
            throw OsErrors.of(e);
        }
    }

    /**
     * Sets the name. If it is a folder, or a subclass refuses the name, this is closed and a descriptor that was given
     * stays open.
     */
    private void name(PyObject name, boolean opened) {
        try {
            if (file().isDirectory()) {
                throw OsErrors.of(Errno.EISDIR, name, null);
            }
            if (type() == TYPE) {
                setInstanceAttr(NAME, name);
            } else {
                Attributes.set(this, NAME, name);
            }
        } catch (PyException e) {
            if (opened) {
                closeDescriptor();
            }
            descriptor = -1;
            throw e;
        }
    }

    private int flags(String mode) {
        int flags = 0;
        int kinds = 0;
        boolean plus = false;
        readable = false;
        writable = false;
        appending = false;
        created = false;
        for (int i = 0; i < mode.length(); i++) {
            switch (mode.charAt(i)) {
                case 'r' -> {
                    kinds++;
                    readable = true;
                }
                case 'w' -> {
                    kinds++;
                    writable = true;
                    flags |= Descriptors.O_CREAT | Descriptors.O_TRUNC;
                }
                case 'a' -> {
                    kinds++;
                    writable = true;
                    appending = true;
                    flags |= Descriptors.O_CREAT | Descriptors.O_APPEND;
                }
                case 'x' -> {
                    kinds++;
                    writable = true;
                    created = true;
                    flags |= Descriptors.O_CREAT | Descriptors.O_EXCL;
                }
                case '+' -> {
                    if (plus) {
                        kinds = 9;
                    }
                    plus = true;
                }
                case 'b' -> { }
                default -> throw Errors.valueError("invalid mode: " + mode);
            }
        }
        if (kinds != 1) {
            throw Errors.valueError("Must have exactly one of create/read/write/append mode and at most one plus");
        }
        if (plus) {
            readable = true;
            writable = true;
        }
        return flags | (readable && writable ? Descriptors.O_RDWR : writable ? Descriptors.O_WRONLY : 0);
    }

    private void requireDescriptor() {
        if (descriptor < 0) {
            throw Errors.valueError("I/O operation on closed file");
        }
    }

    /** The file; OSError if its descriptor has been closed. */
    final OpenFile file() {
        requireDescriptor();
        try {
            return table.get(descriptor);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    private OpenFile forReading() {
        OpenFile open = file();
        if (!readable) {
            throw IoModule.unsupported("File not open for reading");
        }
        return open;
    }

    /** Reads once; -1 at the end, or {@link #WOULD_BLOCK}. */
    final int readBytes(byte[] into, int offset, int length) {
        OpenFile open = forReading();
        if (length == 0) {
            return 0;
        }
        try {
            return open.read(into, offset, length);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        } catch (SystemCallException e) {
            return wouldBlock(e);
        }
    }

    private static int wouldBlock(SystemCallException e) {
        if (e.errno == Errno.EAGAIN) {
            return WOULD_BLOCK;
        }
        throw OsErrors.of(e);
    }

    /** Writes once; returns how many bytes went, or {@link #WOULD_BLOCK}. */
    final int writeBytes(byte[] from, int offset, int length) {
        OpenFile open = file();
        if (!writable) {
            throw IoModule.unsupported("File not open for writing");
        }
        try {
            return open.write(from, offset, length);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        } catch (SystemCallException e) {
            return wouldBlock(e);
        }
    }

    @Method
    PyObject read(@Converter(SizeOrNone.class) long n) {
        forReading();
        if (n < 0) {
            return readall();
        }
        byte[] buffer = new byte[(int) Math.min(n, Integer.MAX_VALUE - 16)];
        int count = readBytes(buffer, 0, buffer.length);
        if (count == WOULD_BLOCK) {
            return Py.None;
        }
        count = Math.max(count, 0);
        return new PyBytes(count == buffer.length ? buffer : Arrays.copyOf(buffer, count));
    }

    @Method
    PyObject readall() {
        byte[] all = new byte[1 << 16];
        int count = 0;
        int n;
        while ((n = readBytes(all, count, all.length - count)) > 0) {
            count += n;
            if (count == all.length) {
                all = Arrays.copyOf(all, Math.multiplyExact(count, 2));
            }
        }
        if (n == WOULD_BLOCK && count == 0) {
            return Py.None;
        }
        return new PyBytes(Arrays.copyOf(all, count));
    }

    @Method
    PyObject readinto(@Converter(WritableBuffer.class) PyBuffer target) {
        try {
            forReading();
            int count = readBytes(target.array, target.offset, target.length);
            return count == WOULD_BLOCK ? Py.None : Py.integer(Math.max(count, 0));
        } finally {
            target.release();
        }
    }

    @Method
    PyObject write(PyObject b) {
        byte[] bytes = Buffers.bytes(b);
        requireDescriptor();
        int count = writeBytes(bytes, 0, bytes.length);
        Waiting.serveSignals();
        return count == WOULD_BLOCK ? Py.None : Py.integer(count);
    }

    @Method
    PyObject seek(PyObject pos, int whence) {
        OpenFile open = file();
        long offset = offset(pos);
        try {
            return Py.integer(open.seek(offset, whence));
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    /** A number as C's off_t. */
    static long offset(PyObject o) {
        PyInt number = Numbers.index(o);
        if (!number.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C long");
        }
        return number.longValue();
    }

    @Method
    PyObject tell() {
        return seek(Py.integer(0), 1);
    }

    @Method
    PyObject truncate(PyObject size) {
        OpenFile open = file();
        if (!writable) {
            throw IoModule.unsupported("File not open for writing");
        }
        try {
            long length = size == null || size == Py.None ? open.seek(0, 1) : offset(size);
            if (length < 0) {
                throw OsErrors.of(Errno.EINVAL, null, null);
            }
            open.truncate(length);
            return size == null || size == Py.None ? Py.integer(length) : size;
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @Method
    static void close(PyFileIO self) {
        self.unwatch();
        if (self.finalizing) {
            self.warnUnclosed(self);
        }
        try {
            if (self.descriptor >= 0 || self.type() != TYPE) {
                PyIOBase.close(self);
            }
        } finally {
            if (self.closesDescriptor && self.descriptor >= 0) {
                self.closeDescriptor();
            } else {
                self.descriptor = -1;
            }
        }
    }

    @Getter(name = "_finalizing")
    boolean isFinalizing() {
        return finalizing;
    }

    @Method(name = "_dealloc_warn")
    void warnUnclosed(PyObject source) {
        if (descriptor >= 0 && closesDescriptor) {
            StreamGuard.warnUnclosed(this, source);
        }
    }

    private void closeDescriptor() {
        int number = descriptor;
        descriptor = -1;
        try {
            table.close(number);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @Method
    boolean seekable() {
        requireDescriptor();
        try {
            return table.get(descriptor).isSeekable();
        } catch (SystemCallException e) {
            return false;
        }
    }

    @Method
    boolean readable() {
        requireDescriptor();
        return readable;
    }

    @Method
    boolean writable() {
        requireDescriptor();
        return writable;
    }

    @Method
    PyObject fileno() {
        requireDescriptor();
        return Py.integer(descriptor);
    }

    @Method
    boolean isatty() {
        requireDescriptor();
        try {
            return table.get(descriptor).isTerminal();
        } catch (SystemCallException e) {
            return false;
        }
    }

    @Method(name = "_isatty_open_only", signature = "($self, /)")
    boolean isattyOpenOnly() {
        return isatty();
    }

    @Getter(name = "closed")
    PyObject getClosed() {
        return Py.bool(descriptor < 0);
    }

    @Getter(name = "closefd")
    PyObject closefd() {
        return Py.bool(closesDescriptor);
    }

    @Getter(name = "_blksize")
    PyObject blockSize() {
        try {
            return Py.integer(file().status().blockSize());
        } catch (IOException | SystemCallException e) {
            return Py.integer(IoModule.BUFFER_SIZE);
        }
    }

    @Getter(name = "mode")
    PyObject mode() {
        String mode = created ? readable ? "xb+" : "xb"
                : appending ? readable ? "ab+" : "ab"
                : readable ? writable ? "rb+" : "rb" : "wb";
        return Py.str(mode);
    }

    @Special
    static PyObject repr(PyFileIO self) {
        String type = "<" + self.type().longName();
        if (self.descriptor < 0) {
            return Py.str(type + " [closed]>");
        }
        PyObject name = Attributes.getOrNull(self, NAME);
        String how = name == null ? " fd=" + self.descriptor : " name=" + Texts.reprString(name);
        return Py.str(type + how + " mode='" + self.mode() + "' closefd="
                + (self.closesDescriptor ? "True" : "False") + ">");
    }

    @Method(name = "__getstate__", signature = "($self, /)")
    PyObject getState() {
        throw Errors.typeError("cannot pickle '" + type().name() + "' instances");
    }

    static boolean isExact(PyObject raw) {
        return raw.getClass() == PyFileIO.class;
    }
}

package org.krait.module.io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/**
 * What the buffers over a raw stream share. A reader has {@link #ahead}, a writer {@link #behind}, a random-access file
 * both, of which at most one holds bytes at any time. A lock makes each operation atomic.
 */
abstract class PyBuffered extends PyBufferedIOBase {
    private static final PyStr NAME = PyStr.intern("name");
    private static final int SEEK_HOLE = 4;
    private static final int SIZE = 160;
    private static final PyStr DEALLOC_WARN = PyStr.intern("_dealloc_warn");

    final ReentrantLock lock = new ReentrantLock();
    PyObject raw;
    ReadAhead ahead;
    WriteBehind behind;
    private boolean detached;

    PyBuffered(PyType type) {
        super(type);
    }

    /** The stream is not to be used until it has been opened, again. */
    final void forget() {
        raw = null;
        detached = false;
    }

    final void open(PyObject raw, long size, boolean reads, boolean writes) {
        if (size <= 0) {
            throw Errors.valueError("buffer size must be strictly positive");
        }
        this.raw = raw;
        int capacity = (int) Math.min(size, Integer.MAX_VALUE - 16);
        ahead = reads ? new ReadAhead(raw, capacity) : null;
        behind = writes ? new WriteBehind(raw, capacity) : null;
        watchInsteadOf(raw);
    }

    /** The raw stream; ValueError if there is none. */
    final PyObject raw() {
        if (raw == null) {
            throw Errors.valueError(
                    detached ? "raw stream has been detached" : "I/O operation on uninitialized object");
        }
        return raw;
    }

    final boolean rawClosed() {
        return isClosed(raw());
    }

    final void requireOpenFor(String what) {
        raw();
        if (rawClosed()) {
            throw Errors.valueError(what + " of closed file");
        }
    }

    final void enter() {
        if (lock.isHeldByCurrentThread()) {
            throw Errors.runtimeError("reentrant call inside " + Texts.reprString(this));
        }
        lock.lock();
    }

    // ---- reading

    final PyObject readBytes(long n) {
        requireOpenFor("read");
        if (n < -1) {
            throw Errors.valueError("read length must be non-negative or -1");
        }
        enter();
        try {
            flushBehind();
            return n == -1 ? readAll() : readUpTo((int) Math.min(n, Integer.MAX_VALUE - 16));
        } finally {
            lock.unlock();
        }
    }

    private PyObject readAll() {
        byte[] waiting = ahead.peek();
        ahead.clear();
        PyObject readall = PyFileIO.isExact(raw) ? null : Attributes.getOrNull(raw, "readall");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(waiting, 0, waiting.length);
        if (PyFileIO.isExact(raw)) {
            if (!(((PyFileIO) raw).readall() instanceof PyBytes rest)) {
                return waiting.length == 0 ? Py.None : new PyBytes(waiting);
            }
            all.write(rest.bytes, 0, rest.bytes.length);
        } else if (readall != null) {
            PyObject rest = Calls.call(readall);
            if (rest == Py.None) {
                return waiting.length == 0 ? rest : new PyBytes(waiting);
            }
            if (!(rest instanceof PyBytes bytes)) {
                throw Errors.typeError("readall() should return bytes");
            }
            all.write(bytes.bytes, 0, bytes.bytes.length);
        } else {
            while (true) {
                PyObject part = Calls.method(raw, "read");
                if (part != Py.None && !(part instanceof PyBytes)) {
                    throw Errors.typeError("IOBase.read() should return bytes");
                }
                if (part == Py.None || ((PyBytes) part).bytes.length == 0) {
                    if (all.size() == 0) {
                        return part;
                    }
                    break;
                }
                all.write(((PyBytes) part).bytes, 0, ((PyBytes) part).bytes.length);
            }
        }
        return new PyBytes(all.toByteArray());
    }

    private PyObject readUpTo(int n) {
        if (n <= ahead.available()) {
            byte[] bytes = new byte[n];
            ahead.take(bytes, 0, n);
            return new PyBytes(bytes);
        }
        byte[] bytes = new byte[Math.min(n, 1 << 20)];
        int got = ahead.take(bytes, 0, n);
        while (got < n) {
            if (got == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min((long) bytes.length * 2, n));
            }
            int count = n - got >= ahead.capacity()
                    ? ahead.readRaw(bytes, got, Math.min(n, bytes.length) - got)
                    : ahead.fill();
            if (count <= 0) {
                if (count < 0 && got == 0) {
                    return Py.None;
                }
                break;
            }
            if (n - got >= ahead.capacity() && ahead.available() == 0) {
                got += count;
            } else {
                got += ahead.take(bytes, got, Math.min(n, bytes.length) - got);
            }
        }
        return new PyBytes(got == bytes.length ? bytes : Arrays.copyOf(bytes, got));
    }

    final PyObject readOnce(long n) {
        requireOpenFor("read");
        if (n < 0) {
            n = ahead.capacity();
        }
        if (n == 0) {
            return new PyBytes(new byte[0]);
        }
        enter();
        try {
            flushBehind();
            int want = (int) Math.min(n, Integer.MAX_VALUE - 16);
            if (ahead.available() == 0) {
                byte[] direct = new byte[want];
                int count = Math.max(ahead.readRaw(direct, 0, want), 0);
                return new PyBytes(count == want ? direct : Arrays.copyOf(direct, count));
            }
            byte[] bytes = new byte[Math.min(want, ahead.available())];
            ahead.take(bytes, 0, bytes.length);
            return new PyBytes(bytes);
        } finally {
            lock.unlock();
        }
    }

    /** Fills and releases a buffer. */
    final PyObject readInto(PyBuffer target, boolean once) {
        try {
            requireOpenFor("readinto");
            enter();
        } catch (PyException e) {
            target.release();
            throw e;
        }
        try {
            flushBehind();
            int got = ahead.take(target.array, target.offset, target.length);
            while (got < target.length) {
                int left = target.length - got;
                int count;
                if (left > ahead.capacity()) {
                    count = ahead.readRaw(target.array, target.offset + got, left);
                } else if (once && got > 0) {
                    // The rest would need a whole buffer.
                    break;
                } else {
                    count = ahead.fill();
                    if (count > 0) {
                        count = ahead.take(target.array, target.offset + got, left);
                    }
                }
                if (count <= 0) {
                    if (count < 0 && got == 0) {
                        return Py.None;
                    }
                    break;
                }
                got += count;
                if (once) {
                    break;
                }
            }
            return Py.integer(got);
        } finally {
            lock.unlock();
            target.release();
        }
    }

    final PyObject peekBytes() {
        requireOpenFor("peek");
        enter();
        try {
            flushBehind();
            if (behind != null) {
                giveBackAhead();
            }
            if (ahead.available() == 0) {
                ahead.fill();
            }
            return new PyBytes(ahead.peek());
        } finally {
            lock.unlock();
        }
    }

    final PyObject readLine(long limit) {
        requireOpenFor("readline");
        enter();
        try {
            flushBehind();
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long left = limit < 0 ? Long.MAX_VALUE : limit;
            while (left > 0) {
                if (ahead.available() == 0 && ahead.fill() <= 0) {
                    break;
                }
                int most = (int) Math.min(left, ahead.available());
                int length = ahead.lineLength(most);
                byte[] part = new byte[length > 0 ? length : most];
                ahead.take(part, 0, part.length);
                line.write(part, 0, part.length);
                left -= part.length;
                if (length > 0) {
                    break;
                }
            }
            return new PyBytes(line.toByteArray());
        } finally {
            lock.unlock();
        }
    }

    // ---- writing

    final PyObject writeBytes(PyObject b) {
        if (b instanceof PyStr) {
            throw Errors.typeError("a bytes-like object is required, not 'str'");
        }
        byte[] bytes = Buffers.bytes(b);
        raw();
        enter();
        try {
            if (rawClosed()) {
                throw Errors.valueError("write to closed file");
            }
            giveBackAhead();
            behind.write(bytes, bytes.length);
            return Py.integer(bytes.length);
        } finally {
            lock.unlock();
        }
    }

    private void flushBehind() {
        if (behind != null && behind.pending() > 0) {
            behind.flush();
        }
    }

    /** Before writing, puts the raw stream where the reader stands. */
    private void giveBackAhead() {
        if (ahead != null && ahead.available() > 0) {
            Calls.method(raw, "seek", Py.integer(-ahead.available()), Py.integer(1));
            ahead.clear();
        }
    }

    final void flushAll() {
        requireOpenFor("flush");
        enter();
        try {
            flushBehind();
            if (behind != null) {
                giveBackAhead();
            }
        } finally {
            lock.unlock();
        }
    }

    // ---- position

    final PyObject position() {
        raw();
        long at = Numbers.asLong(Calls.method(raw, "tell"));
        if (at < 0) {
            throw Errors.of(PyExceptions.OSError, "Raw stream returned invalid position " + at);
        }
        if (behind != null) {
            at += behind.pending();
        }
        if (ahead != null) {
            at -= ahead.available();
        }
        // The raw stream of a device stays where it is.
        return Py.integer(Math.max(at, 0));
    }

    final PyObject moveTo(PyObject offset, int whence) {
        requireOpenFor("seek");
        if (whence < 0 || whence > SEEK_HOLE) {
            throw Errors.valueError("whence value " + whence + " unsupported");
        }
        if (Calls.method(raw, "seekable") != Py.True) {
            throw IoModule.unsupported("File or stream is not seekable.");
        }
        PyInt number = Numbers.index(offset);
        if (!number.isSmall()) {
            throw Errors.valueError("cannot fit '" + offset.type().name() + "' into an offset-sized integer");
        }
        long target = number.longValue();
        enter();
        try {
            flushBehind();
            if (ahead != null && whence < 2 && ahead.available() > 0) {
                long now = Numbers.asLong(Calls.method(raw, "tell")) - ahead.available();
                long by = whence == 0 ? target - now : target;
                if (ahead.skip(by) && now + by >= 0) {
                    return Py.integer(now + by);
                }
            }
            if (ahead != null && whence == 1) {
                target -= ahead.available();
            }
            PyObject result = Calls.method(raw, "seek", Py.integer(target), Py.integer(whence));
            if (ahead != null) {
                ahead.clear();
            }
            if (Numbers.asLong(result) < 0) {
                throw Errors.of(PyExceptions.OSError, "Raw stream returned invalid position " + result);
            }
            return result;
        } finally {
            lock.unlock();
        }
    }

    final PyObject cut(PyObject size) {
        requireOpenFor("truncate");
        if (behind == null) {
            throw IoModule.unsupported("truncate");
        }
        enter();
        try {
            flushBehind();
            giveBackAhead();
            PyObject length = size == null || size == Py.None ? Calls.method(raw, "tell") : size;
            return Calls.method(raw, "truncate", length);
        } finally {
            lock.unlock();
        }
    }

    // ---- the rest

    final PyObject takeRaw() {
        raw();
        Calls.method(this, "flush");
        PyObject taken = raw;
        raw = null;
        detached = true;
        unwatchFor(taken);
        return taken;
    }

    final void closeRaw() {
        raw();
        unwatch();
        if (rawClosed()) {
            return;
        }
        if (finalizing) {
            warnUnclosed(this);
        }
        try {
            Calls.method(this, "flush");
        } catch (PyException e) {
            closeAfter(e);
            throw e;
        }
        enter();
        try {
            Calls.method(raw(), "close");
        } finally {
            lock.unlock();
        }
    }

    /** Has the raw stream say that nobody closed it. */
    @Method(name = "_dealloc_warn")
    final void warnUnclosed(PyObject source) {
        if (raw != null && Attributes.getOrNull(raw, DEALLOC_WARN) != null) {
            Calls.method(raw, "_dealloc_warn", source);
        }
    }

    private void closeAfter(PyException failed) {
        if (behind != null) {
            behind.clear();
        }
        try {
            Calls.method(raw, "close");
        } catch (PyException second) {
            second.value.chain(failed.value);
            throw second;
        }
    }

    final PyObject describe() {
        String name = type().longName();
        PyObject shown;
        try {
            shown = Attributes.getOrNull(this, NAME);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.ValueError)) {
                throw e;
            }
            shown = null;
        }
        if (shown == null) {
            return Py.str("<" + name + ">");
        }
        if (!ThreadState.get().enterRepr(this)) {
            throw Errors.runtimeError("reentrant call inside " + name + ".__repr__");
        }
        try {
            return Py.str("<" + name + " name=" + Texts.reprString(shown) + ">");
        } finally {
            ThreadState.get().leaveRepr(this);
        }
    }

    final boolean ask(String method) {
        return Comparisons.isTrue(Calls.method(raw(), method));
    }

    final PyObject pickled() {
        throw Errors.typeError("cannot pickle '" + type().name() + "' instances");
    }

    @Method
    void close() {
        closeRaw();
    }

    @Method
    PyObject detach() {
        return takeRaw();
    }

    @Method
    PyObject seek(PyObject target, int whence) {
        return moveTo(target, whence);
    }

    @Method
    PyObject tell() {
        return position();
    }

    @Method(definingClass = true)
    PyObject truncate(PyObject pos) {
        return cut(pos);
    }

    @Method
    boolean seekable() {
        return ask("seekable");
    }

    @Method
    PyObject fileno() {
        return Calls.method(raw(), "fileno");
    }

    @Method
    PyObject isatty() {
        return Calls.method(raw(), "isatty");
    }

    @Getter(name = "raw")
    PyObject getRaw() {
        return raw == null ? Py.None : raw;
    }

    @Getter(name = "_finalizing")
    boolean isFinalizing() {
        return finalizing;
    }

    @Getter(name = "closed")
    PyObject getClosed() {
        return Attributes.get(raw(), "closed");
    }

    @Getter(name = "name")
    PyObject getName() {
        return Attributes.get(raw(), "name");
    }

    @Getter(name = "mode")
    PyObject getMode() {
        return Attributes.get(raw(), "mode");
    }

    /** The size of the object in CPython and its buffer, which a closed stream has no more. */
    @Method(name = "__sizeof__", signature = "($self, /)")
    long sizeOf() {
        int capacity = ahead != null ? ahead.capacity() : behind != null ? behind.capacity() : 0;
        return SIZE + (raw == null || rawClosed() ? 0 : capacity);
    }

    @Method(name = "__getstate__", signature = "($self, /)")
    PyObject getState() {
        return pickled();
    }

    @Special
    final PyObject repr() {
        return describe();
    }
}

package org.krait.module.fcntl;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.module.io.IoModule;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.bytes.PyBytes;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;
import org.krait.os.Descriptors;
import org.krait.os.Errno;
import org.krait.os.Libc;
import org.krait.os.SystemCallException;
import org.krait.os.Waiting;
import org.krait.runtime.DescriptorArgument;
import org.krait.runtime.Interpreter;
import org.krait.runtime.OsErrors;
import org.krait.runtime.ThreadState;

/** The functions of {@code fcntl}. */
@ExposeModule(name = "fcntl")
public final class FcntlModule extends JavaModule {
    private static final int MOST = 1024;
    private static final int F_DUPFD = 0;
    private static final int F_GETFD = 1;
    private static final int F_SETFD = 2;
    private static final int F_DUPFD_CLOEXEC = 1030;
    private static final int LOCK_SH = 1;
    private static final int LOCK_EX = 2;
    private static final int LOCK_NB = 4;
    private static final int LOCK_UN = 8;
    private static final int F_SETLK = 6;

    public FcntlModule() {
        super(FcntlModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        FcntlConstants.addTo(dict);
    }

    private static Descriptors table() {
        return IoModule.descriptors(Interpreter.current());
    }

    private interface Call {
        PyObject run(int real, Arena arena) throws IOException;
    }

    private static PyObject call(PyObject fd, Call call) {
        int number = DescriptorArgument.of(fd);
        try (Arena arena = Arena.ofConfined()) {
            return call.run(table().get(number).real(), arena);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    @Function
    PyObject fcntl(PyObject fd, int command, PyObject arg) {
        PyObject own = ownNumbers(fd, command, arg);
        return own != null ? own : call(fd, (real, arena) -> request("fcntl", real, command, arg, arena));
    }

    /** The commands on the numbers themselves, which are Krait's. */
    private static PyObject ownNumbers(PyObject fd, int command, PyObject arg) {
        if (arg != null && !(arg instanceof PyInt)) {
            return null;
        }
        try {
            switch (command) {
                case F_DUPFD, F_DUPFD_CLOEXEC -> {
                    int least = arg == null ? 0 : Numbers.asInt(arg);
                    int copy = table().duplicate(DescriptorArgument.of(fd));
                    if (copy >= least) {
                        return Py.integer(copy);
                    }
                    int next = least;
                    for (int used : table().numbers()) {
                        next = used == next ? next + 1 : next;
                    }
                    table().duplicate(copy, next);
                    table().close(copy);
                    return Py.integer(next);
                }
                case F_GETFD -> {
                    return Py.integer(table().isInheritable(DescriptorArgument.of(fd)) ? 0 : 1);
                }
                case F_SETFD -> {
                    table().setInheritable(DescriptorArgument.of(fd), (Numbers.asInt(arg) & 1) == 0);
                    return Py.integer(0);
                }
                default -> {
                    return null;
                }
            }
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    private static PyObject request(String function, int real, long command, PyObject arg, Arena arena) {
        if (arg == null || arg.type().hasSlot(Slot.INDEX)) {
            long value = arg == null ? 0 : Numbers.index(arg).bigValue().longValue();
            return Py.integer(Libc.call(function, real, command, value));
        }
        byte[] bytes;
        if (arg instanceof PyStr text) {
            bytes = FilePaths.encode(text);
        } else if (Buffers.supports(arg)) {
            bytes = Buffers.bytes(arg);
        } else {
            throw Errors.typeError(function + "() argument 3 must be an integer, a bytes-like object, or a string, not "
                    + arg.type().longName());
        }
        if (bytes.length > MOST) {
            throw Errors.valueError(function + " argument 3 is too long");
        }
        MemorySegment memory = arena.allocate(MOST + 8, 8);
        MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
        Libc.call(function, real, command, memory.address());
        return new PyBytes(memory.asSlice(0, bytes.length).toArray(ValueLayout.JAVA_BYTE));
    }

    @Function
    PyObject ioctl(PyObject fd, PyObject request, PyObject arg, boolean mutate) {
        if (!request.type().hasSlot(Slot.INDEX)) {
            throw Errors.typeError("ioctl() argument 2 must be int, not " + request.type().longName());
        }
        long command = Numbers.index(request).bigValue().longValue() & 0xffffffffL;
        return call(fd, (real, arena) -> {
            PyBuffer buffer = mutate && arg != null && Buffers.supports(arg) ? writable(arg) : null;
            if (buffer == null) {
                return request("ioctl", real, command, arg, arena);
            }
            try {
                MemorySegment memory = arena.allocate(Math.max(buffer.length, MOST) + 8, 8);
                MemorySegment.copy(buffer.array, buffer.offset, memory, ValueLayout.JAVA_BYTE, 0, buffer.length);
                int result = Libc.call("ioctl", real, command, memory.address());
                MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, buffer.array, buffer.offset, buffer.length);
                return Py.integer(result);
            } finally {
                buffer.release();
            }
        });
    }

    private static PyBuffer writable(PyObject o) {
        try {
            return Buffers.get(o, PyBuffer.WRITABLE);
        } catch (PyException e) {
            if (e.matches(PyExceptions.BufferError)) {
                return null;
            }
            throw e;
        }
    }

    /** Tries a lock again and again, so that signals are served while another process holds it. */
    private static void lock(Runnable attempt, boolean waits) {
        while (true) {
            try {
                attempt.run();
                return;
            } catch (SystemCallException e) {
                if (!waits || e.errno != Errno.EAGAIN && e.errno != Errno.EACCES) {
                    throw e;
                }
            }
            ThreadState.get().sleep(5_000_000);
            Waiting.check();
        }
    }

    @Function
    void flock(PyObject fd, int operation) {
        call(fd, (real, arena) -> {
            lock(() -> Libc.call("flock", real, operation | LOCK_NB), (operation & (LOCK_NB | LOCK_UN)) == 0);
            return Py.None;
        });
    }

    @Function
    void lockf(PyObject fd, int command, PyObject len, PyObject start, int whence) {
        call(fd, (real, arena) -> {
            int kind;
            if (command == LOCK_UN) {
                kind = 2;
            } else if ((command & LOCK_SH) != 0) {
                kind = 0;
            } else if ((command & LOCK_EX) != 0) {
                kind = 1;
            } else {
                throw Errors.valueError("unrecognized lockf argument");
            }
            MemorySegment lock = arena.allocate(32, 8);
            lock.set(ValueLayout.JAVA_SHORT, 0, (short) kind);
            lock.set(ValueLayout.JAVA_SHORT, 2, (short) whence);
            lock.set(ValueLayout.JAVA_LONG, 8, start == null ? 0 : Numbers.asLong(start));
            lock.set(ValueLayout.JAVA_LONG, 16, len == null ? 0 : Numbers.asLong(len));
            lock(() -> Libc.call("fcntl", real, F_SETLK, lock.address()), (command & LOCK_NB) == 0);
            return Py.None;
        });
    }
}

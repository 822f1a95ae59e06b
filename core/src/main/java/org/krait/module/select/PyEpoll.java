package org.krait.module.select;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyList;
import org.krait.os.Errno;
import org.krait.os.Libc;
import org.krait.os.NativeFile;
import org.krait.os.SystemCallException;
import org.krait.os.Waiting;
import org.krait.runtime.DescriptorArgument;
import org.krait.runtime.OsErrors;

/**
 * {@code select.epoll}: an epoll(7) object of the kernel; its events carry Krait's numbers of descriptors. The kernel
 * is asked for it when it is first used: {@code selectors} makes one on import, only to see whether that works, and the
 * first call of a C function is expensive.
 */
@ExposeType(name = "epoll", module = "select", subclassable = false, mutable = true)
public class PyEpoll extends PyObject {
    public static final PyType TYPE = PyEpollExposed.TYPE;

    private static final int EPOLL_CLOEXEC = 0x80000;
    private static final int EPOLL_CTL_ADD = 1;
    private static final int EPOLL_CTL_DEL = 2;
    private static final int EPOLL_CTL_MOD = 3;
    private static final int MOST_EVENTS = 1023;
    /** The event is packed on x86-64 only. */
    private static final int DATA = System.getProperty("os.arch").equals("amd64") ? 4 : 8;
    private static final int EVENT = DATA + 8;

    private boolean closed;
    private int descriptor;
    /** Null before the first use, and after the end. */
    private NativeFile file;

    protected PyEpoll(PyType type) {
        super(type);
    }

    @New(signature = "($type, sizehint=-1, flags=0)")
    static PyObject __new__(PyType cls, int sizehint, int flags) {
        if (sizehint != -1 && sizehint <= 0) {
            throw Errors.valueError("negative sizehint");
        }
        if ((flags & ~EPOLL_CLOEXEC) != 0) {
            throw Errors.of(PyExceptions.OSError, "invalid flags");
        }
        return new PyEpoll(cls);
    }

    @ClassMethod
    static PyObject fromfd(PyType cls, int fd) {
        try {
            if (PollTable.table().get(fd) instanceof NativeFile file) {
                PyEpoll epoll = new PyEpoll(cls);
                epoll.descriptor = fd;
                epoll.file = file;
                return epoll;
            }
            throw new SystemCallException(Errno.EINVAL);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    private NativeFile open() {
        if (closed) {
            throw Errors.valueError("I/O operation on closed epoll object");
        }
        if (file == null) {
            try {
                file = new NativeFile(Libc.call("epoll_create1", EPOLL_CLOEXEC));
                descriptor = PollTable.table().add(file);
            } catch (SystemCallException e) {
                throw OsErrors.of(e);
            }
        }
        return file;
    }

    @Method
    void close() {
        closed = true;
        if (file != null) {
            file = null;
            try {
                PollTable.table().close(descriptor);
            } catch (SystemCallException e) {
                throw OsErrors.of(e);
            }
        }
    }

    @Getter(name = "closed")
    PyObject closed() {
        return Py.bool(closed);
    }

    @Method
    int fileno() {
        open();
        return descriptor;
    }

    private void control(int operation, PyObject fd, long events) {
        NativeFile epoll = open();
        int number = DescriptorArgument.of(fd);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment event = arena.allocate(16, 8);
            event.set(ValueLayout.JAVA_INT, 0, (int) events);
            event.set(ValueLayout.JAVA_LONG_UNALIGNED, DATA, number);
            int real = PollTable.table().get(number).real();
            Libc.call("epoll_ctl", epoll.real(), operation, real, event.address());
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** Only the low bits count, as CPython has it. */
    private static long mask(PyObject eventmask) {
        return Numbers.index(eventmask).bigValue().longValue();
    }

    @Method(signature = "($self, /, fd, eventmask=7)")
    void register(PyObject fd, PyObject eventmask) {
        control(EPOLL_CTL_ADD, fd, mask(eventmask));
    }

    @Method
    void modify(PyObject fd, PyObject eventmask) {
        control(EPOLL_CTL_MOD, fd, mask(eventmask));
    }

    @Method
    void unregister(PyObject fd) {
        control(EPOLL_CTL_DEL, fd, 0);
    }

    @Method
    PyObject poll(PyObject timeout, int maxevents) {
        NativeFile epoll = open();
        long millis = PollTable.millis(timeout, 1000, "timeout must be an integer or None");
        if (maxevents == -1) {
            maxevents = MOST_EVENTS;
        } else if (maxevents < 1) {
            throw Errors.valueError("maxevents must be greater than 0, got " + maxevents);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment events = arena.allocate((long) EVENT * maxevents, 8);
            Waiting.until(epoll.real(), Waiting.READABLE, millis);
            int n = Libc.call("epoll_wait", epoll.real(), events.address(), maxevents, 0);
            PyList ready = PyList.withCapacity(n);
            for (int i = 0; i < n; i++) {
                long at = (long) i * EVENT;
                ready.append(Py.tuple(
                        Py.integer(events.get(ValueLayout.JAVA_LONG_UNALIGNED, at + DATA)),
                        Py.integer(events.get(ValueLayout.JAVA_INT_UNALIGNED, at) & 0xffffffffL)));
            }
            return ready;
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @Method(name = "__enter__")
    PyObject enter() {
        open();
        return this;
    }

    @Method(name = "__exit__")
    void exit(PyObject type, PyObject value, PyObject traceback) {
        close();
    }
}

package org.krait.module.multiprocessing;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Instant;
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
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;
import org.krait.os.Errno;
import org.krait.os.FileNames;
import org.krait.os.Libc;
import org.krait.os.SystemCallException;
import org.krait.runtime.OsErrors;
import org.krait.runtime.ThreadState;

/**
 * {@code _multiprocessing.SemLock}: a named semaphore of the system as a semaphore or, with an owner that is counted
 * in this process, as a recursive lock.
 *
 * <p>Source: sem_overview(7); CPython's refusals. A wait is made of short ones, between which signals are served.
 */
@ExposeType(name = "SemLock", module = "_multiprocessing")
public class PySemLock extends PyObject {
    public static final PyType TYPE = PySemLockExposed.TYPE;

    private static final int RECURSIVE_MUTEX = 0;
    private static final int SEMAPHORE = 1;
    private static final int CREATE_NEW = 0x40 | 0x80; // O_CREAT | O_EXCL
    private static final int OWNER_ONLY = 0600;
    private static final long SHORT_WAIT = 50_000_000;

    /** The address of C's semaphore. */
    private final long handle;
    private final int kind;
    private final int maxvalue;
    /** None if nobody else can open the semaphore by its name. */
    private final PyObject name;

    /** How often this process holds the semaphore; guarded by the semaphore if it is a lock. */
    private volatile int count;
    private volatile long owner;

    PySemLock(PyType type, long handle, int kind, int maxvalue, PyObject name) {
        super(type);
        this.handle = handle;
        this.kind = kind;
        this.maxvalue = maxvalue;
        this.name = name;
    }

    static void init(PyType type, PyDict dict) {
        dict.put(PyStr.intern("SEM_VALUE_MAX"), Py.integer(Integer.MAX_VALUE));
    }

    private static PySemLock make(PyType cls, long handle, int kind, int maxvalue, PyObject name) {
        return cls == TYPE ? new PySemLock(cls, handle, kind, maxvalue, name)
                : new PySemLockSub(cls, handle, kind, maxvalue, name);
    }

    @New(signature = "($type, kind, value, maxvalue, name, unlink)")
    static PyObject __new__(PyType cls, int kind, int value, int maxvalue, String name, boolean unlink) {
        if (kind != RECURSIVE_MUTEX && kind != SEMAPHORE) {
            throw Errors.valueError("unrecognized kind");
        }
        try (Arena arena = Arena.ofConfined()) {
            long file = Libc.string(arena, FileNames.bytes(name));
            long handle = opened(Libc.raw("sem_open", file, CREATE_NEW, OWNER_ONLY, value));
            if (unlink) {
                Libc.call("sem_unlink", file);
            }
            return make(cls, handle, kind, maxvalue, unlink ? Py.None : Py.str(name));
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @ClassMethod(name = "_rebuild")
    static PyObject rebuild(PyType cls, PyObject handle, int kind, int maxvalue, PyObject name) {
        if (name == Py.None) {
            return make(cls, Numbers.asLong(handle), kind, maxvalue, name);
        }
        if (!(name instanceof PyStr text)) {
            throw Errors.typeError("_rebuild() argument 4 must be str or None, not " + name.type().longName());
        }
        try (Arena arena = Arena.ofConfined()) {
            long opened = opened(Libc.raw("sem_open", Libc.string(arena, FileNames.bytes(ArgParser.cString(text))), 0));
            return make(cls, opened, kind, maxvalue, name);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    private static long opened(long handle) {
        if (handle == 0) {
            throw new SystemCallException(Libc.errno());
        }
        return handle;
    }

    // ---- taking and giving back

    @Method
    boolean acquire(boolean block, PyObject timeout) {
        if (kind == RECURSIVE_MUTEX && isMine()) {
            count++;
            return true;
        }
        double seconds = timeout == Py.None ? Double.POSITIVE_INFINITY : Math.max(0, Numbers.asDouble(timeout));
        try {
            if (!tryWait() && !(block && await(seconds))) {
                return false;
            }
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
        synchronized (this) {
            count++;
        }
        owner = ThreadState.get().ident();
        return true;
    }

    private boolean tryWait() {
        if ((int) Libc.raw("sem_trywait", handle) == 0) {
            return true;
        }
        if (Libc.errno() != Errno.EAGAIN && Libc.errno() != Errno.EINTR) {
            throw new SystemCallException(Libc.errno());
        }
        return false;
    }

    private boolean await(double seconds) {
        ThreadState thread = ThreadState.get();
        long start = System.nanoTime();
        double wanted = seconds * 1e9;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment until = arena.allocate(16, 8);
            while (true) {
                thread.poll();
                double left = wanted - (System.nanoTime() - start);
                if (left <= 0) {
                    return tryWait();
                }
                Instant end = Instant.now().plusNanos((long) Math.min(left, SHORT_WAIT));
                until.set(ValueLayout.JAVA_LONG, 0, end.getEpochSecond());
                until.set(ValueLayout.JAVA_LONG, 8, end.getNano());
                if ((int) Libc.raw("sem_timedwait", handle, until.address()) == 0) {
                    return true;
                }
                if (Libc.errno() != Errno.ETIMEDOUT && Libc.errno() != Errno.EINTR) {
                    throw new SystemCallException(Libc.errno());
                }
            }
        }
    }

    @Method
    void release() {
        if (kind == RECURSIVE_MUTEX) {
            if (!isMine()) {
                throw Errors.of(PyExceptions.AssertionError,
                        "attempt to release recursive lock not owned by thread");
            }
            if (count > 1) {
                count--;
                return;
            }
        } else if (value() >= maxvalue) {
            throw Errors.valueError("semaphore or lock released too many times");
        }
        synchronized (this) {
            count--;
        }
        try {
            Libc.call("sem_post", handle);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @Method(name = "__enter__")
    boolean enter() {
        return acquire(true, Py.None);
    }

    @Method(name = "__exit__")
    void exit(PyObject type, PyObject value, PyObject traceback) {
        release();
    }

    // ---- what it tells

    @Method(name = "_count")
    int count() {
        return count;
    }

    @Method(name = "_is_mine")
    boolean isMine() {
        return count > 0 && owner == ThreadState.get().ident();
    }

    @Method(name = "_get_value")
    int value() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = arena.allocate(4, 4);
            Libc.call("sem_getvalue", handle, result.address());
            return Math.max(0, result.get(ValueLayout.JAVA_INT, 0));
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @Method(name = "_is_zero")
    boolean isZero() {
        return value() == 0;
    }

    @Method(name = "_after_fork")
    void afterFork() {
        count = 0;
    }

    @Getter(name = "handle")
    PyObject handleAttribute() {
        return Py.integer(handle);
    }

    @Getter(name = "kind")
    PyObject kindAttribute() {
        return Py.integer(kind);
    }

    @Getter(name = "maxvalue")
    PyObject maxvalueAttribute() {
        return Py.integer(maxvalue);
    }

    @Getter(name = "name")
    PyObject nameAttribute() {
        return name;
    }
}

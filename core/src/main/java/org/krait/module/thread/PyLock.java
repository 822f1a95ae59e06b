package org.krait.module.thread;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.ThreadState;

/** {@code _thread.lock}: a lock that any thread may release. */
@ExposeType(name = "lock", module = "_thread", subclassable = false, weakly = true)
public final class PyLock extends PyObject {
    public static final PyType TYPE = PyLockExposed.TYPE;

    private volatile Semaphore semaphore = new Semaphore(1);

    public PyLock() {
        super(TYPE);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        ArgParser.positional("lock", "lock", args, kwnames, 0, 0);
        return new PyLock();
    }

    @Method(signature = "($self, /, blocking=True, timeout=-1)")
    boolean acquire(boolean blocking, PyObject timeout) {
        long nanos = Timeouts.nanos(blocking, timeout);
        if (semaphore.tryAcquire()) {
            return true;
        }
        if (nanos == 0) {
            return false;
        }
        long end = System.nanoTime() + Math.max(nanos, 0);
        ThreadState thread = ThreadState.get();
        while (true) {
            thread.beginWait();
            try {
                if (nanos < 0) {
                    semaphore.acquire();
                    return true;
                }
                return semaphore.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                // Something has been posted; it is served below.
            } finally {
                thread.endWait();
            }
            thread.poll();
        }
    }

    @Method(name = "acquire_lock", signature = "($self, /, blocking=True, timeout=-1)")
    boolean acquireLock(boolean blocking, PyObject timeout) {
        return acquire(blocking, timeout);
    }

    @Method
    void release() {
        synchronized (this) {
            if (semaphore.availablePermits() != 0) {
                throw Errors.runtimeError("release unlocked lock");
            }
            semaphore.release();
        }
    }

    @Method(name = "release_lock")
    void releaseLock() {
        release();
    }

    @Method
    boolean locked() {
        return semaphore.availablePermits() == 0;
    }

    @Method(name = "locked_lock")
    boolean lockedLock() {
        return locked();
    }

    @Method(name = "__enter__")
    boolean enter() {
        return acquire(true, null);
    }

    @Method(name = "__exit__", signature = "($self, /, *exc_info)")
    void exit(PyObject[] info) {
        release();
    }

    @Method(name = "_at_fork_reinit")
    void reinit() {
        semaphore = new Semaphore(1);
    }

    @Special
    static PyObject repr(PyLock self) {
        return Py.str("<" + (self.locked() ? "locked" : "unlocked") + " _thread.lock object at " + Identity.hex(self)
                + ">");
    }
}

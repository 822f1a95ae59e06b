package org.krait.module.thread;

import java.util.concurrent.locks.ReentrantLock;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.ThreadState;

/** {@code _thread.RLock}: a lock that its owner may take again; it must be released as often. */
@ExposeType(name = "RLock", module = "_thread", weakly = true)
public class PyRLock extends PyObject {
    public static final PyType TYPE = PyRLockExposed.TYPE;

    private volatile ReentrantLock lock = new ReentrantLock();
    private volatile long owner;
    /** How often the owner holds it, for other threads to see. */
    private volatile int count;

    protected PyRLock(PyType type) {
        super(type);
    }

    @New(signature = "($type, *args, **kwargs)")
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyRLock(TYPE) : new PyRLockSub(cls);
    }

    @Method(signature = "($self, /, blocking=True, timeout=-1)")
    boolean acquire(boolean blocking, PyObject timeout) {
        long nanos = Timeouts.nanos(blocking, timeout);
        boolean taken = Timeouts.acquire(lock, nanos);
        if (taken) {
            owner = ThreadState.get().ident();
            count = lock.getHoldCount();
        }
        return taken;
    }

    @Method
    void release() {
        if (!lock.isHeldByCurrentThread()) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        count = lock.getHoldCount() - 1;
        if (count == 0) {
            owner = 0;
        }
        lock.unlock();
    }

    @Method
    boolean locked() {
        return lock.isLocked();
    }

    @Method(name = "__enter__")
    boolean enter() {
        return acquire(true, null);
    }

    @Method(name = "__exit__", signature = "($self, /, *exc_info)")
    void exit(PyObject[] info) {
        release();
    }

    @Method(name = "_is_owned")
    boolean isOwned() {
        return lock.isHeldByCurrentThread();
    }

    @Method(name = "_recursion_count")
    int recursionCount() {
        return lock.getHoldCount();
    }

    @Method(name = "_release_save")
    PyObject releaseSave() {
        int count = lock.getHoldCount();
        if (count == 0) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        long before = owner;
        owner = 0;
        this.count = 0;
        for (int i = 0; i < count; i++) {
            lock.unlock();
        }
        return Py.tuple(Py.integer(count), Py.integer(before));
    }

    @Method(name = "_acquire_restore")
    void acquireRestore(PyObject state) {
        if (!(state instanceof PyTuple tuple) || tuple.size() != 2) {
            throw Errors.typeError("_acquire_restore() argument 1 must be 2-item tuple, not "
                    + state.type().longName());
        }
        long count = Numbers.asLong(tuple.items[0]);
        for (long i = 0; i < count; i++) {
            Timeouts.acquire(lock, Timeouts.FOREVER);
        }
        owner = Numbers.asLong(tuple.items[1]);
        this.count = lock.getHoldCount();
    }

    @Method(name = "_at_fork_reinit")
    void reinit() {
        lock = new ReentrantLock();
        owner = 0;
        count = 0;
    }

    @Special
    static PyObject repr(PyRLock self) {
        return Py.str("<" + (self.locked() ? "locked" : "unlocked") + " " + self.type().longName() + " object owner="
                + self.owner + " count=" + self.count + " at "
                + Identity.hex(self) + ">");
    }
}

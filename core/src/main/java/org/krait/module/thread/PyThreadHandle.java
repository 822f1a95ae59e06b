package org.krait.module.thread;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.runtime.Durations;
import org.krait.runtime.ThreadState;

/** {@code _thread._ThreadHandle}: what {@code threading.Thread} joins. */
@ExposeType(name = "_ThreadHandle", module = "_thread", subclassable = false, weakly = true)
public final class PyThreadHandle extends PyObject {
    public static final PyType TYPE = PyThreadHandleExposed.TYPE;

    private final CountDownLatch done = new CountDownLatch(1);
    volatile long ident;
    volatile boolean started;

    PyThreadHandle() {
        super(TYPE);
    }

    @New(signature = "($type)")
    static PyObject __new__(PyType cls) {
        return new PyThreadHandle();
    }

    @Getter(name = "ident")
    PyObject ident() {
        return Py.integer(ident);
    }

    @Method(name = "is_done")
    boolean isDone() {
        return done.getCount() == 0;
    }

    @Method(name = "_set_done")
    void setDone() {
        if (!started) {
            throw Errors.runtimeError("thread not started");
        }
        done.countDown();
    }

    void finished() {
        done.countDown();
    }

    @Method(signature = "($self, timeout=None, /)")
    void join(PyObject timeout) {
        long nanos = timeout == Py.None || timeout == null ? -1 : Durations.nanos(timeout);
        if (!started) {
            throw Errors.runtimeError("thread not started");
        }
        if (ident == ThreadState.get().ident() && !isDone()) {
            throw Errors.runtimeError("Cannot join current thread");
        }
        long end = System.nanoTime() + Math.max(nanos, 0);
        ThreadState thread = ThreadState.get();
        while (true) {
            thread.beginWait();
            try {
                if (nanos < 0) {
                    done.await();
                } else {
                    done.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                }
                return;
            } catch (InterruptedException e) {
                // Something has been posted; it is served below.
            } finally {
                thread.endWait();
            }
            thread.poll();
        }
    }

    @Special
    PyObject repr() {
        return Py.str("<_thread._ThreadHandle object: ident=" + ident + ">");
    }
}

package org.krait.module.thread;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.runtime.Durations;
import org.krait.runtime.ThreadState;

/** The arguments {@code blocking} and {@code timeout} of every lock: what they mean and which are refused. */
final class Timeouts {
    static final double MAX = 9223372036.0;
    static final long FOREVER = -1;

    /** The default of -1 seconds. */
    private static final long UNSET = -1_000_000_000L;

    private Timeouts() {}

    /** The time to wait in nanoseconds; 0: not at all, FOREVER: until it works. */
    static long nanos(boolean blocking, PyObject timeout) {
        long nanos = timeout == null ? UNSET : Durations.nanos(timeout);
        if (!blocking && nanos != UNSET) {
            throw Errors.valueError("can't specify a timeout for a non-blocking call");
        }
        if (nanos < 0 && nanos != UNSET) {
            throw Errors.valueError("timeout value must be a non-negative number");
        }
        return !blocking ? 0 : nanos == UNSET ? FOREVER : nanos;
    }

    /** Takes a lock within a time; signals are served meanwhile. */
    static boolean acquire(Lock lock, long nanos) {
        if (lock.tryLock()) {
            return true;
        }
        if (nanos == 0) {
            return false;
        }
        long end = nanos < 0 ? Long.MAX_VALUE : System.nanoTime() + nanos;
        ThreadState thread = ThreadState.get();
        while (true) {
            thread.beginWait();
            try {
                long left = nanos < 0 ? Long.MAX_VALUE : end - System.nanoTime();
                return lock.tryLock(Math.max(left, 0), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                // Something has been posted; it is served below.
            } finally {
                thread.endWait();
            }
            thread.poll();
        }
    }
}

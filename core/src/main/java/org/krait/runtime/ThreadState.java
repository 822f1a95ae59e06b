package org.krait.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.exception.PyBaseException;
import org.krait.os.Waiting;
import org.krait.runtime.function.PyFrame;

/**
 * What one thread of one interpreter is doing: its innermost frame, the exceptions it handles, its recursion depth.
 * All fields belong to the thread alone, except those that say otherwise.
 */
public final class ThreadState implements Waiting.Interruption {
    /** The stack of a thread that somebody else made, in bytes: as much as the JVM gives at the least. */
    private static final int UNKNOWN_STACK = 1 << 20;

    /** What a nested call takes of the stack at the most, as measured, in bytes. */
    private static final int STACK_A_CALL = 4096;

    /** About as deep as CPython's own C code nests on its stack of 8 MB. */
    private static final int MOST_NESTING = 20_000;

    private static final ThreadLocal<ThreadState> OTHER = new ThreadLocal<>();
    private static final AtomicLong IDENT = new AtomicLong(140_000_000_000_000L);

    /** The interpreter whose code this thread runs. */
    public final Interpreter interpreter;

    /** The innermost frame, or null. */
    public PyFrame frame;

    /** Where the exception being handled is kept; a running generator puts its own place on top. */
    public Handling handling = new Handling();

    /** Python calls under way, checked against the interpreter's limit. */
    public int depth;

    /** Calls under way that nest on the JVM's stack, checked against what this thread's stack has room for. */
    private int nesting;

    private int nestingLimit = UNKNOWN_STACK / STACK_A_CALL;

    /** The trace and profile functions of {@code sys.settrace} and {@code sys.setprofile}; null: none. */
    public PyObject traceFunction;

    public PyObject profileFunction;

    /** Whether there is a trace or profile function: frames that start are then watched. */
    public boolean watched;

    /** While frames are watched: the StopIteration that the call under way ended with, had it been raised on. */
    public PyException stopped;

    /** Whether a trace or profile function runs right now. */
    public boolean inTrace;

    /** The current {@code contextvars.Context}; null until somebody needs one. */
    public PyObject context;

    /** Whether {@link #poll} has something to do; the interpreter loop looks at it between instructions. */
    public volatile boolean pending;

    private final Object waiting = new Object();
    private Thread waiter;
    private final Queue<Runnable> posted = new ConcurrentLinkedQueue<>();
    private final Queue<Runnable> deaths = new ConcurrentLinkedQueue<>();

    /** Whether a death is being served: the Python code that does it polls, too, and must not serve the next one. */
    private boolean serving;

    /** Hooks of {@code sys.set_asyncgen_hooks}; null: none. */
    public PyObject asyncGenFirstIter;

    public PyObject asyncGenFinalizer;

    /** The depth of {@code sys.set_coroutine_origin_tracking_depth}. */
    public int coroutineOriginDepth;

    /** The containers whose {@code repr} is under way. */
    private final List<PyObject> reprs = new ArrayList<>();

    /** The JVM thread made for this state; null if the thread came from outside. */
    public volatile Thread thread;

    private final long ident = IDENT.getAndIncrement();

    /** The state of a thread to be; it counts among the interpreter's threads from now on. */
    public ThreadState(Interpreter interpreter) {
        this.interpreter = interpreter;
        interpreter.threads().add(this);
    }

    /** The number of the thread: {@code threading.get_ident()}. */
    public long ident() {
        return ident;
    }

    /** Asks this thread to do something at its next poll: a signal handler. Any thread may call it. */
    public void post(Runnable action) {
        posted.add(action);
        wake();
    }

    /** As {@link #post}, for what the death of an object entails: one at a time, and nothing that it does raises. */
    public void postDeath(Runnable action) {
        deaths.add(action);
        wake();
    }

    private void wake() {
        pending = true;
        synchronized (waiting) {
            if (waiter != null) {
                waiter.interrupt();
            }
        }
    }

    /**
     * Begins a wait that what is posted interrupts: InterruptedException then, or soon. Nothing that an interrupt would
     * close, such as a channel, may be used before {@link #endWait}.
     */
    public void beginWait() {
        synchronized (waiting) {
            waiter = Thread.currentThread();
            if (pending) {
                waiter.interrupt();
            }
        }
    }

    /** Ends what {@link #beginWait} began. */
    public void endWait() {
        synchronized (waiting) {
            waiter = null;
            Thread.interrupted();
        }
    }

    /**
     * Sleeps; signals are served meanwhile.
     *
     * @throws org.krait.object.PyException what a signal handler raises
     */
    public void sleep(long nanos) {
        long start = System.nanoTime();
        for (long left = nanos; left > 0; left = nanos - (System.nanoTime() - start)) {
            beginWait();
            try {
                TimeUnit.NANOSECONDS.sleep(left);
            } catch (InterruptedException e) {
                // Something has been posted; it is served below.
            } finally {
                endWait();
            }
            poll();
        }
    }

    /**
     * Does what has been posted.
     *
     * @throws org.krait.object.PyException what an action raises; the others stay for the next poll
     */
    public void poll() {
        if (!pending) {
            return;
        }
        pending = false;
        for (Runnable action = posted.poll(); action != null; action = posted.poll()) {
            pending = !posted.isEmpty();
            action.run();
        }
        if (!serving) {
            serveDeaths();
        }
    }

    private void serveDeaths() {
        serving = true;
        try {
            for (Runnable death = deaths.poll(); death != null; death = deaths.poll()) {
                death.run();
            }
        } finally {
            serving = false;
            if (!posted.isEmpty() || !deaths.isEmpty()) {
                pending = true;
            }
        }
    }

    /** What a system call that waits does from time to time: {@link #poll}. */
    @Override
    public void check() {
        poll();
    }

    @Override
    public boolean called() {
        return !posted.isEmpty();
    }

    /** Takes the thread off the interpreter's list, at its end. */
    public void end() {
        interpreter.threads().remove(this);
    }

    /**
     * The state of the current thread.
     *
     * @throws IllegalStateException if the thread has entered no interpreter
     */
    public static ThreadState get() {
        ThreadState state = getOrNull();
        if (state == null) {
            throw new IllegalStateException("this thread has entered no interpreter");
        }
        return state;
    }

    /** The state of the current thread, or null if it has entered no interpreter. */
    public static ThreadState getOrNull() {
        return Thread.currentThread() instanceof PythonThread thread ? thread.state : OTHER.get();
    }

    /** Makes this the state of the current thread (null: of none) and returns the one before. */
    public static ThreadState enter(ThreadState state) {
        Waiting.serve(state);
        if (Thread.currentThread() instanceof PythonThread thread) {
            ThreadState before = thread.state;
            thread.enter(state);
            return before;
        }
        ThreadState before = OTHER.get();
        if (state == null) {
            OTHER.remove();
        } else {
            OTHER.set(state);
        }
        return before;
    }

    /** The exception being handled by the innermost {@code except} or {@code finally} ({@code sys.exception()}). */
    public PyBaseException handled() {
        return handling.current();
    }

    /** Tells how large the stack of this state's thread is, in bytes. */
    void setStackSize(long bytes) {
        nestingLimit = (int) Math.min(bytes / STACK_A_CALL, MOST_NESTING);
    }

    /**
     * Counts one more nested call.
     *
     * @param where the end of the error's text, for instance {@code " in comparison"}
     * @throws org.krait.object.PyException RecursionError beyond the limit
     */
    public void enterRecursive(String where) {
        if (++nesting > nestingLimit) {
            nesting--;
            throw Errors.recursionError("maximum recursion depth exceeded" + where);
        }
    }

    /** Ends what {@link #enterRecursive} began. */
    public void leaveRecursive() {
        nesting--;
    }

    /** Notes that the repr of a container begins; false if it is under way already (Py_ReprEnter). */
    public boolean enterRepr(PyObject container) {
        for (int i = reprs.size() - 1; i >= 0; i--) {
            if (reprs.get(i) == container) {
                return false;
            }
        }
        reprs.add(container);
        return true;
    }

    /** Ends what a true {@link #enterRepr} began. */
    public void leaveRepr(PyObject container) {
        for (int i = reprs.size() - 1; i >= 0; i--) {
            if (reprs.get(i) == container) {
                reprs.remove(i);
                return;
            }
        }
    }
}

package org.krait.interop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;

/**
 * The time that a Java thread spends in an interpreter:
 * {@code try (Visit visit = Visit.into(interpreter)) {...}}. Visits nest, also of different interpreters. A
 * thread that comes again finds the state it had, so that {@code threading.get_ident()} and
 * {@code threading.local} stay the same.
 */
public final class Visit implements AutoCloseable {
    private final ThreadState before;
    private final boolean entered;

    private Visit(ThreadState before, boolean entered) {
        this.before = before;
        this.entered = entered;
    }

    /** The states of the threads that came from outside. */
    private static final class Visitors {
        private final Map<Thread, ThreadState> states = new ConcurrentHashMap<>();

        ThreadState of(Interpreter interpreter, Thread thread) {
            ThreadState known = states.get(thread);
            if (known != null) {
                return known;
            }
            for (Map.Entry<Thread, ThreadState> entry : states.entrySet()) {
                if (!entry.getKey().isAlive()) {
                    entry.getValue().end();
                    states.remove(entry.getKey());
                }
            }
            ThreadState made = new ThreadState(interpreter);
            states.put(thread, made);
            return made;
        }
    }

    /**
     * Enters an interpreter on the current thread.
     *
     * @throws IllegalStateException if the interpreter has been closed
     */
    public static Visit into(Interpreter interpreter) {
        ThreadState current = ThreadState.getOrNull();
        if (current != null && current.interpreter == interpreter) {
            return new Visit(null, false);
        }
        if (interpreter.finalizing) {
            throw new IllegalStateException("the interpreter has been closed");
        }
        Visitors visitors = interpreter.service(Visitors.class, ignored -> new Visitors());
        return new Visit(ThreadState.enter(visitors.of(interpreter, Thread.currentThread())), true);
    }

    /** Makes a state that exists already the one of a thread: the main thread's, at the start. */
    public static void introduce(ThreadState state, Thread thread) {
        state.interpreter.service(Visitors.class, ignored -> new Visitors()).states.put(thread, state);
    }

    /** Whether this is the outermost visit: the thread leaves the interpreter when it ends. */
    public boolean isOutermost() {
        return entered;
    }

    /** Ends the visit. */
    @Override
    public void close() {
        if (entered) {
            ThreadState.enter(before);
        }
    }
}

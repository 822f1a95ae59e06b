package org.krait.runtime;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Notices that nobody can reach an object any more. Only that object refers to its guard and the guard to the object,
 * so the JVM finalizes the guard when both have become unreachable; unlike a cleaner, that works for objects in cycles
 * and for those that bring themselves back to life. What is to be done then is done once, on the interpreter's main
 * thread at its next poll, or in {@link Finalization#collect}.
 *
 * <p>Guards that are kept until the end are served when the interpreter ends, in the order in which they were made, as
 * CPython's last collection does it for objects that are still there.
 *
 * <p>Source: PEP 442; language reference, 3.3.1.
 */
public abstract class Guard implements Runnable {
    /** The interpreter of the object. */
    protected final Interpreter interpreter;
    private final Entry entry;
    private boolean done;

    /**
     * @param interpreter the interpreter of the object
     * @param untilTheEnd whether the end of the interpreter counts as the object's end
     */
    protected Guard(Interpreter interpreter, boolean untilTheEnd) {
        this.interpreter = interpreter;
        entry = untilTheEnd ? living(interpreter).add(this) : null;
    }

    /** What is to be done for an object that has become unreachable; errors are reported, not thrown. */
    protected abstract void finish();

    /** There is nothing to be done any more. */
    public final void disarm() {
        take();
    }

    /** Whether it has been done, or there is nothing to be done. */
    public final synchronized boolean isDone() {
        return done;
    }

    private synchronized boolean take() {
        boolean first = !done;
        done = true;
        if (first && entry != null) {
            living(interpreter).remove(entry);
        }
        return first;
    }

    /** Does what is to be done now, if it is not done yet. */
    public final void serve() {
        if (take()) {
            finish();
        }
    }

    @Override
    public final void run() {
        serve();
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    protected final void finalize() {
        ThreadState main = interpreter.mainThread;
        if (!done && main != null && !interpreter.ended) {
            main.postDeath(this);
        }
    }

    private static Living living(Interpreter interpreter) {
        return interpreter.service(Living.class, i -> new Living());
    }

    /** Serves the guards that are left at the end of an interpreter. */
    static void serveLiving(Interpreter interpreter) {
        for (Guard guard : living(interpreter).all()) {
            guard.serve();
        }
    }

    private static final class Entry extends WeakReference<Guard> {
        Entry(Guard guard, ReferenceQueue<Guard> dead) {
            super(guard, dead);
        }
    }

    /** The guards of an interpreter that are kept until its end, oldest first. */
    private static final class Living {
        private final Set<Entry> entries = new LinkedHashSet<>();
        private final ReferenceQueue<Guard> dead = new ReferenceQueue<>();

        synchronized Entry add(Guard guard) {
            for (Reference<?> gone = dead.poll(); gone != null; gone = dead.poll()) {
                entries.remove(gone);
            }
            Entry entry = new Entry(guard, dead);
            entries.add(entry);
            return entry;
        }

        synchronized void remove(Entry entry) {
            entries.remove(entry);
        }

        synchronized List<Guard> all() {
            List<Guard> guards = new ArrayList<>();
            for (Entry entry : entries) {
                Guard guard = entry.get();
                if (guard != null) {
                    guards.add(guard);
                }
            }
            return guards;
        }
    }
}

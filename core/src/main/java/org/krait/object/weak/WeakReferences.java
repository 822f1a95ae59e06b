package org.krait.object.weak;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.krait.object.Calls;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.Unraisable;

/**
 * The weak references of one interpreter: which objects have some, and what to do when one dies. The references of an
 * object are found through a table keyed by identity, so that objects without any pay nothing.
 */
public final class WeakReferences {
    private final ReferenceQueue<PyObject> dead = new ReferenceQueue<>();
    private final ConcurrentMap<Key, List<WeakReference<PyWeakReference>>> table = new ConcurrentHashMap<>();
    private final Interpreter interpreter;
    private boolean watched;

    private WeakReferences(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** Those of an interpreter. */
    public static WeakReferences of(Interpreter interpreter) {
        return interpreter.service(WeakReferences.class, WeakReferences::new);
    }

    /** An object in the table: equal by identity, and still equal to itself when the object is gone. */
    private static final class Key extends WeakReference<PyObject> {
        private final int hash;

        Key(PyObject object, ReferenceQueue<PyObject> queue) {
            super(object, queue);
            hash = System.identityHashCode(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            if (this == other) {
                return true;
            }
            PyObject mine = get();
            return other instanceof Key key && mine != null && key.get() == mine;
        }
    }

    /** Adds a reference to the list of its referent. */
    void add(PyObject referent, PyWeakReference reference) {
        table.compute(new Key(referent, dead), (key, list) -> {
            List<WeakReference<PyWeakReference>> longer = list == null ? new ArrayList<>() : new ArrayList<>(list);
            longer.removeIf(r -> r.get() == null);
            longer.add(place(reference, longer), new WeakReference<>(reference));
            return longer;
        });
        if (reference.callback() != null) {
            watch();
        }
    }

    /** Newest first, as CPython calls them back, but behind the plain reference and the plain proxy, in this order. */
    private static int place(PyWeakReference reference, List<WeakReference<PyWeakReference>> list) {
        if (reference.isPlain() && !(reference instanceof WeakProxy)) {
            return 0;
        }
        int at = 0;
        while (at < list.size()) {
            PyWeakReference there = list.get(at).get();
            if (there == null || !there.isPlain() || reference.isPlain() && there instanceof WeakProxy) {
                break;
            }
            at++;
        }
        return at;
    }

    /** The living references to an object, newest first. */
    public List<PyWeakReference> to(PyObject referent) {
        List<PyWeakReference> living = new ArrayList<>();
        List<WeakReference<PyWeakReference>> list = table.get(new Key(referent, null));
        if (list != null) {
            for (WeakReference<PyWeakReference> each : list) {
                PyWeakReference reference = each.get();
                if (reference != null) {
                    living.add(reference);
                }
            }
        }
        return living;
    }

    /** Starts the thread that tells the main thread of deaths; only callbacks need it. */
    private synchronized void watch() {
        if (watched) {
            return;
        }
        watched = true;
        Thread thread = new Thread(() -> {
            try {
                while (!interpreter.finalizing) {
                    Reference<? extends PyObject> key = dead.remove(1000);
                    if (key != null) {
                        ThreadState main = interpreter.mainThread;
                        main.postDeath(() -> died(key));
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "Krait weak references");
        thread.setDaemon(true);
        thread.start();
    }

    /** Handles all deaths known so far on the current thread; returns how many objects died. */
    public int process() {
        int count = 0;
        for (Reference<? extends PyObject> key = dead.poll(); key != null; key = dead.poll()) {
            died(key);
            count++;
        }
        return count;
    }

    private void died(Reference<? extends PyObject> key) {
        List<WeakReference<PyWeakReference>> list = table.remove(key);
        if (list == null) {
            return;
        }
        for (WeakReference<PyWeakReference> each : list) {
            PyWeakReference reference = each.get();
            PyObject callback = reference == null ? null : reference.takeCallback();
            if (callback != null) {
                try {
                    Calls.call(callback, reference);
                } catch (PyException e) {
                    Unraisable.report(e, "while calling weakref callback", callback);
                }
            }
        }
    }
}

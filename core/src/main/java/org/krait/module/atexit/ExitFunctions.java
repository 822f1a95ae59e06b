package org.krait.module.atexit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.Unraisable;

/** What an interpreter calls at its end, the last first. All instances of the module {@code atexit} share it. */
public final class ExitFunctions {
    private final List<Callback> callbacks = new ArrayList<>();

    private record Callback(PyObject function, PyObject[] args, PyTuple kwnames) {}

    /** Adds the first of {@code all}, to be called with the others. */
    synchronized void add(PyObject[] all, PyTuple kwnames) {
        callbacks.add(new Callback(all[0], Arrays.copyOfRange(all, 1, all.length), kwnames));
    }

    synchronized void clear() {
        callbacks.clear();
    }

    synchronized int count() {
        return callbacks.size();
    }

    private synchronized Callback[] all() {
        return callbacks.toArray(new Callback[0]);
    }

    private synchronized void remove(Callback callback) {
        callbacks.remove(callback);
    }

    void remove(PyObject function) {
        for (Callback callback : all()) {
            if (Comparisons.equal(callback.function, function)) {
                remove(callback);
            }
        }
    }

    /** Calls and forgets them all. As in CPython what one of them registers or unregisters meanwhile has no effect. */
    public void run() {
        Callback[] all = all();
        for (int i = all.length - 1; i >= 0; i--) {
            try {
                Calls.call(all[i].function, all[i].args, all[i].kwnames);
            } catch (PyException e) {
                Unraisable.report(e, "in atexit callback", all[i].function);
            }
        }
        clear();
    }
}

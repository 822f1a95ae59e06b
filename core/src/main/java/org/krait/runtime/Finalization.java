package org.krait.runtime;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.krait.object.Attributes;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.str.PyStr;
import org.krait.object.weak.WeakReferences;

/**
 * {@code __del__}: called once for an object that has become unreachable, on the interpreter's main thread,
 * never on one of
 * the collector's (language reference, 3.3.1; PEP 442).
 */
public final class Finalization {
    private static final PyStr DEL = PyStr.intern("__del__");

    private Finalization() {}

    /** The collector found an object unreachable; called on its thread. */
    public static void died(PyObject object) {
        ThreadState main = object.type().owner() instanceof Interpreter interpreter ? interpreter.mainThread : null;
        if (main != null && !main.interpreter.finalizing) {
            main.post(() -> finish(object));
        }
    }

    private static void finish(PyObject object) {
        if (!object.type().hasSlot(Slot.DEL)) {
            return;
        }
        PyType type = object.type();
        try {
            type.ops.del(object);
        } catch (PyException e) {
            PyObject method = type.lookup(DEL);
            PyObject named = method == null ? object : Attributes.bind(method, null, type);
            Unraisable.report(e, "Exception ignored while calling deallocator " + Texts.reprString(named), null);
        }
    }

    /**
     * Runs the JVM's collector and then, on this thread, what its findings entail: weak reference callbacks
     * and finalizers.
     *
     * @return how many objects with weak references died
     */
    @SuppressWarnings({"deprecation", "removal"})
    public static int collect() {
        ReferenceQueue<Object> told = new ReferenceQueue<>();
        WeakReference<Object> witness = new WeakReference<>(new Object(), told);
        System.gc();
        System.runFinalization();
        try {
            // References found dead are handed out after the collection, by another thread: wait for one of our own.
            told.remove(200);
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Reference.reachabilityFence(witness);
        int died = WeakReferences.of(Interpreter.current()).process();
        ThreadState.get().poll();
        return died;
    }
}

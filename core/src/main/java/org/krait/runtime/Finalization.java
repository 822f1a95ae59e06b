package org.krait.runtime;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.krait.object.Attributes;
import org.krait.object.PyException;
import org.krait.object.PyModule;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.dict.DictCursor;
import org.krait.object.str.PyStr;
import org.krait.object.weak.WeakReferences;
import org.krait.runtime.generator.PyGeneratorBase;

/** The end of objects: {@code __del__} and what else waits for it (language reference, 3.3.1; PEP 442). */
public final class Finalization {
    private static final PyStr DEL = PyStr.intern("__del__");
    /** How long to wait for the JVM's collector, in milliseconds. */
    private static final int PATIENCE = 1000;
    private static final int MOST_ROUNDS = 6;

    private Finalization() {}

    /** Gives a new object whose type has {@code __del__} a guard that calls it. */
    public static void watch(PyObject object) {
        if (object.type().hasSlot(Slot.DEL) && object.type().owner() instanceof Interpreter interpreter) {
            object.keep(new Deletion(object, interpreter));
        }
    }

    private static final class Deletion extends Guard {
        private final PyObject object;

        Deletion(PyObject object, Interpreter interpreter) {
            super(interpreter, true);
            this.object = object;
        }

        @Override
        protected void finish() {
            PyType type = object.type();
            if (!type.hasSlot(Slot.DEL)) {
                return;
            }
            try {
                type.ops.del(object);
            } catch (PyException e) {
                PyObject method = type.lookup(DEL);
                PyObject named = method == null ? object : Attributes.bind(method, null, type);
                Unraisable.report(e, "while calling deallocator", named);
            }
        }
    }

    /**
     * Runs the JVM's collector and then, on this thread, what its findings entail: weak reference callbacks
     * and finalizers, and again while those free more.
     *
     * @return how many objects with weak references died
     */
    public static int collect() {
        WeakReferences references = WeakReferences.of(Interpreter.current());
        ThreadState ts = ThreadState.get();
        int died = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            runCollector();
            boolean posted = ts.pending;
            ts.poll();
            int found = references.process();
            died += found;
            if (found == 0 && !posted) {
                break;
            }
        }
        return died;
    }

    /**
     * Two collections: the JVM hands out what a collection found dead later, on a thread of its own, all of it before
     * anything that the next one found.
     */
    @SuppressWarnings({"deprecation", "removal"})
    private static void runCollector() {
        for (int i = 0; i < 2; i++) {
            ReferenceQueue<Object> told = new ReferenceQueue<>();
            WeakReference<Object> witness = new WeakReference<>(new Object(), told);
            System.gc();
            try {
                told.remove(PATIENCE);
            } catch (InterruptedException e) {
                // Something has been posted, which the caller's poll serves.
            }
            Reference.reachabilityFence(witness);
        }
        System.runFinalization();
    }

    /**
     * What CPython does for the objects that are left when an interpreter ends: their finalizers run, and suspended
     * generators of the main module are closed.
     */
    public static void atEnd(Interpreter interpreter) {
        interpreter.mainThread.poll();
        Guard.serveLiving(interpreter);
        if (interpreter.moduleOrNull("__main__") instanceof PyModule main) {
            for (DictCursor each = new DictCursor(main.dict()); each.advance();) {
                if (each.value instanceof PyGeneratorBase generator) {
                    generator.forget();
                }
            }
        }
        interpreter.ended = true;
    }
}

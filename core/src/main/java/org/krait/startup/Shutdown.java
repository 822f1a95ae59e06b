package org.krait.startup;

import java.util.List;
import org.krait.module.atexit.ExitFunctions;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyModule;
import org.krait.object.PyObject;
import org.krait.object.str.PyStr;
import org.krait.runtime.Finalization;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadEnd;
import org.krait.runtime.ThreadState;
import org.krait.runtime.TracebackPrinter;
import org.krait.runtime.Unraisable;

/**
 * The end of an interpreter, in CPython's order (Py_FinalizeEx): wait for threads, call exit functions,
 * finalize what is left, flush the streams.
 */
final class Shutdown {
    private static final long PATIENCE = 2_000_000_000L;
    /** Names of sys that keep much alive, and that finalizers find None. */
    private static final List<String> DROPPED = List.of("path", "argv", "ps1", "ps2", "last_exc", "last_type",
            "last_value", "last_traceback", "path_hooks", "path_importer_cache", "meta_path", "__interactivehook__");
    /** Streams that are CPython's own again when finalizers run. */
    private static final List<String> STREAMS = List.of("stdin", "stdout", "stderr");

    private Shutdown() {}

    /** Ends the interpreter; false if what it has written could not all be flushed. */
    static boolean run(Session session) {
        Interpreter interpreter = session.interpreter;
        ThreadState before = ThreadState.enter(session.mainThread);
        try {
            call(interpreter, "threading", "_shutdown");
            ExitFunctions functions = interpreter.serviceOrNull(ExitFunctions.class);
            if (functions != null) {
                functions.run();
            }
            interpreter.finalizing = true;
            boolean flushed = flush(interpreter, "stdout");
            flushed &= flush(interpreter, "stderr");
            stopThreads(session);
            dropSpecialNames(interpreter);
            interpreter.retireModules();
            Finalization.atEnd(interpreter);
            flushed = flushed && flush(interpreter, "stdout") && flush(interpreter, "stderr");
            session.mainThread.end();
            return flushed;
        } finally {
            ThreadState.enter(before == session.mainThread ? null : before);
        }
    }

    /**
     * Stops the threads that still run: each gets an error that no Python code can catch at its next poll,
     * and is interrupted until it has ended. A thread that waits in Java code which takes no notice stays
     * behind.
     */
    private static void stopThreads(Session session) {
        long end = System.nanoTime() + PATIENCE;
        for (ThreadState state : session.interpreter.threads()) {
            Thread thread = state.thread;
            if (thread == null || thread == Thread.currentThread()) {
                continue;
            }
            while (thread.isAlive() && System.nanoTime() < end) {
                state.post(() -> {
                    throw new ThreadEnd();
                });
                thread.interrupt();
                try {
                    thread.join(1);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    /** From here on, finalizers can import nothing new. */
    private static void dropSpecialNames(Interpreter interpreter) {
        if (interpreter.moduleOrNull("sys") instanceof PyModule sys) {
            for (String name : DROPPED) {
                sys.dict().put(PyStr.intern(name), Py.None);
            }
            for (String stream : STREAMS) {
                PyObject original = sys.dict().get(PyStr.intern("__" + stream + "__"));
                sys.dict().put(PyStr.intern(stream), original == null ? Py.None : original);
            }
        }
    }

    private static void call(Interpreter interpreter, String module, String function) {
        PyObject loaded = interpreter.moduleOrNull(module);
        if (loaded == null || loaded == Py.None) {
            return;
        }
        try {
            Calls.method(loaded, function);
        } catch (PyException e) {
            TracebackPrinter.print(e.value, Attributes.get(e.value, "__traceback__"));
        }
    }

    /** Flushes a stream; true if that worked or there was nothing to do. A failure is told, but of sys.stderr's. */
    static boolean flush(Interpreter interpreter, String name) {
        PyObject sys = interpreter.moduleOrNull("sys");
        PyObject stream = sys == null ? null : Attributes.getOrNull(sys, name);
        if (stream == null || stream == Py.None) {
            return true;
        }
        try {
            PyObject closed = Attributes.getOrNull(stream, "closed");
            if (closed == null || !Comparisons.isTrue(closed)) {
                Calls.method(stream, "flush");
            }
            return true;
        } catch (PyException e) {
            if (interpreter.finalizing && name.equals("stdout")) {
                Unraisable.report(e, "while flushing sys.stdout", null);
            }
            return false;
        }
    }
}

package org.krait.interpreter;

import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.generator.PyCoroutine;
import org.krait.runtime.generator.PyGeneratorBase;

/** Entering and leaving frames. */
final class Frames {
    private Frames() {}

    /**
     * Makes a new frame the innermost one.
     *
     * @throws org.krait.object.PyException RecursionError beyond the limit
     */
    static void enter(ThreadState ts, PyFrame frame) {
        if (++ts.depth > ts.interpreter.recursionLimit) {
            ts.depth--;
            throw tooDeep();
        }
        frame.back = ts.frame;
        ts.frame = frame;
        if (ts.watched) {
            Watching.watch(frame);
        }
    }

    private static RuntimeException tooDeep() {
        return Errors.recursionError("maximum recursion depth exceeded");
    }

    /** Makes the frame of a generator the innermost one. */
    static void enterGenerator(ThreadState ts, PyFrame frame) {
        enter(ts, frame);
        PyGeneratorBase generator = frame.generator;
        generator.started(ts);
    }

    /** Ends the innermost frame; its caller is the innermost one again. */
    static void leave(ThreadState ts, PyFrame frame) {
        frame.finished = true;
        ts.depth--;
        ts.frame = frame.back;
        if (frame.generator != null) {
            frame.generator.finished(ts);
            frame.back = null;
        }
    }

    /** Suspends the frame of a generator. */
    static void suspend(ThreadState ts, PyFrame frame) {
        ts.depth--;
        ts.frame = frame.back;
        frame.back = null;
        frame.generator.suspended(ts);
    }

    /**
     * Gives the caller what a callee other than a plain one returned.
     *
     * @param how the callee's {@code returns}
     */
    static void returned(ThreadState ts, PyFrame caller, byte how, PyObject value) {
        switch (how) {
            case PyFrame.TO_INIT:
                if (value != Py.None) {
                    throw Errors.typeError("__init__() should return None, not '" + value.type().name() + "'");
                }
                break;
            case PyFrame.TO_FOR:
                caller.resume = Iterations.afterLoop(caller);
                if (ts.watched && value != Py.None) {
                    Watching.stopped(ts, caller, value);
                }
                break;
            case PyFrame.TO_SEND:
                if (ts.watched && (value != Py.None || caller.slots[caller.sp - 1] instanceof PyCoroutine)) {
                    Watching.stopped(ts, caller, value);
                }
                caller.slots[caller.sp++] = value;
                caller.resume = Iterations.afterSend(caller);
                break;
            default:
                caller.slots[caller.sp++] = value;
        }
    }
}

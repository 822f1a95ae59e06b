package org.krait.interpreter;

import org.krait.code.CodeObject;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyListIterator;
import org.krait.object.sequence.PyRangeIterator;
import org.krait.object.sequence.PyTupleIterator;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.generator.PyAsyncGenerator;
import org.krait.runtime.generator.PyCoroutine;
import org.krait.runtime.generator.PyGenerator;
import org.krait.runtime.generator.PyGeneratorBase;

/**
 * Loops, generators and awaiting. A generator that a loop or a {@code yield from} advances runs as a frame of the same
 * interpreter loop.
 */
final class Iterations {
    private static final PyStr SEND = PyStr.intern("send");

    private Iterations() {}

    /** The next item of an iterator, or null at its end. */
    static PyObject next(PyObject iterator) {
        Class<?> kind = iterator.getClass();
        if (kind == PyRangeIterator.class) {
            return ((PyRangeIterator) iterator).next();
        }
        if (kind == PyListIterator.class) {
            return ((PyListIterator) iterator).next();
        }
        if (kind == PyTupleIterator.class) {
            return ((PyTupleIterator) iterator).next();
        }
        PyObject next = Iteration.next(iterator);
        if (next == null) {
            ThreadState ts = ThreadState.get();
            if (ts.watched) {
                Watching.ended(ts);
            }
        }
        return next;
    }

    /** Where a FOR_ITER under way goes when its iterator has ended: behind END_FOR. */
    static int afterLoop(PyFrame f) {
        return f.lasti + 3 + (f.code.instructions().base[f.lasti] >>> 8);
    }

    /** Where a SEND under way goes when its receiver has ended. */
    static int afterSend(PyFrame f) {
        return f.lasti + 2 + (f.code.instructions().base[f.lasti] >>> 8);
    }

    /** The frame of a generator or coroutine that may go on in this loop right away, else null. */
    static PyFrame generatorFrame(PyObject o) {
        if (o.getClass() == PyGenerator.class || o.getClass() == PyCoroutine.class) {
            PyGeneratorBase generator = (PyGeneratorBase) o;
            return generator.isResumable() ? generator.frame() : null;
        }
        return null;
    }

    /** A loop whose iterator is on top advances the generator {@code g}. */
    static void enterFor(ThreadState ts, PyFrame f, PyFrame g, int sp, int pc) {
        f.sp = sp;
        f.resume = pc + 2;
        g.returns = PyFrame.TO_FOR;
        g.slots[g.sp++] = Py.None;
        Frames.enterGenerator(ts, g);
    }

    /** Sends the value on top to the generator {@code g} below it. */
    static void enterSend(ThreadState ts, PyFrame f, PyFrame g, int sp, int pc) {
        g.slots[g.sp++] = f.slots[sp - 1];
        f.sp = sp - 1;
        f.resume = pc + 2;
        g.returns = PyFrame.TO_SEND;
        Frames.enterGenerator(ts, g);
    }

    /** Suspends the innermost frame, a generator's, and returns the value on top, which it yields. */
    static PyObject yield(ThreadState ts, PyFrame f, int sp, int pc) {
        PyObject value = f.slots[sp - 1];
        f.slots[sp - 1] = null;
        f.sp = sp - 1;
        f.resume = pc + 1;
        f.lasti = pc + 1;
        Frames.suspend(ts, f);
        return value;
    }

    /** Makes the innermost frame the frame of a new generator, and its caller the innermost one. */
    static PyObject returnGenerator(ThreadState ts, PyFrame f, int sp, int pc) {
        f.resume = pc + 1;
        f.lasti = pc + 1;
        f.sp = sp;
        PyObject generator = newGenerator(ts, f);
        ts.frame = f.back;
        f.back = null;
        ts.depth--;
        return generator;
    }

    /** Whether the value may be sent: only None to a generator that has not started. */
    static boolean maySend(PyFrame g, PyObject value) {
        return value == Py.None || g.generator.isSuspended() && g.generator.hasStarted();
    }

    /** What a call of a generator function returns: the frame goes to a new generator of the fitting kind. */
    private static PyObject newGenerator(ThreadState ts, PyFrame f) {
        int flags = f.code.flags;
        if ((flags & CodeObject.CO_COROUTINE) != 0) {
            return PyCoroutine.of(ts, f);
        }
        return (flags & CodeObject.CO_ASYNC_GENERATOR) != 0 ? new PyAsyncGenerator(ts, f) : new PyGenerator(ts, f);
    }

    /**
     * SEND to any iterator: replaces the value on top by what the receiver below it yields or returns.
     *
     * @return whether the receiver has ended
     */
    static boolean send(ThreadState ts, PyObject[] s, int sp) {
        PyObject receiver = s[sp - 2];
        PyObject value = s[sp - 1];
        PyObject got;
        try {
            if (receiver instanceof PyGeneratorBase generator && generator.getClass() != PyAsyncGenerator.class) {
                got = generator.send(ts, value);
                if (got == null) {
                    s[sp - 1] = generator.takeResult();
                    return true;
                }
            } else if (value == Py.None && receiver.type().hasSlot(Slot.NEXT)) {
                got = receiver.type().ops.next(receiver);
                if (got == null && ts.watched) {
                    Watching.ended(ts);
                }
            } else {
                got = Calls.method(receiver, SEND, value);
            }
        } catch (PyException e) {
            if (!e.matches(PyExceptions.StopIteration)) {
                throw e;
            }
            s[sp - 1] = e.stopValue();
            if (ts.watched) {
                Watching.swallowed(ts, ts.frame, e);
            }
            return true;
        }
        s[sp - 1] = got == null ? Py.None : got;
        return got == null;
    }

    /** The iterator of {@code yield from}. */
    static PyObject yieldFromIterator(PyFrame f, PyObject iterable) {
        if (iterable instanceof PyCoroutine) {
            if (!f.code.has(CodeObject.CO_COROUTINE | CodeObject.CO_ITERABLE_COROUTINE)) {
                throw Errors.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
            }
            return iterable;
        }
        return iterable.getClass() == PyGenerator.class ? iterable : Iteration.iter(iterable);
    }
}

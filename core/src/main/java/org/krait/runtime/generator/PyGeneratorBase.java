package org.krait.runtime.generator;

import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.expose.ClassMethod;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Setter;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.ExceptionGroups;
import org.krait.object.exception.PyBaseException;
import org.krait.object.exception.PyExceptions;
import org.krait.object.exception.PyStopIteration;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Handling;
import org.krait.runtime.ThreadState;
import org.krait.runtime.Unraisable;
import org.krait.runtime.Warnings;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.PyTraceback;

/**
 * What generators, coroutines and asynchronous generators share.
 *
 * <p>Inv: while it waits, the frame's {@code back} is null and its stack has room for the value that resumes it;
 * once it has ended, {@code frame} is null.
 */
public abstract class PyGeneratorBase extends PyObject {
    private static final byte CREATED = 0;
    private static final byte SUSPENDED = 1;
    private static final byte RUNNING = 2;
    private static final byte ENDED = 3;

    private static final PyStr CLOSE = PyStr.intern("close");
    private static final PyStr THROW = PyStr.intern("throw");

    private final PyCode code;
    private PyStr name;
    private PyStr qualname;
    private PyFrame frame;
    private byte state = CREATED;
    private boolean yielded;

    /** What the generator returned, until somebody takes it. */
    private PyObject result;

    /** The exception that the generator handles while it waits. */
    private final Handling handling = new Handling();

    /** Notices that the generator has died; null: nobody would mind. */
    final GeneratorGuard guard;

    PyGeneratorBase(PyType type, ThreadState ts, PyFrame frame) {
        super(type);
        PyFunction function = frame.function;
        this.frame = frame;
        code = frame.code;
        name = function.name();
        qualname = function.qualname();
        frame.generator = this;
        guard = GeneratorGuard.of(this, ts);
    }

    /** Ends the generator as if nobody could reach it any more. */
    public final void forget() {
        if (guard != null) {
            guard.serve();
        }
    }

    /** The kind, as messages name it: generator, coroutine, async generator. */
    abstract String kind();

    /** The kind, as messages name it. */
    public final String kindName() {
        return kind();
    }

    /** The frame; null once the generator has ended. */
    public final PyFrame frame() {
        return frame;
    }

    /** The code. */
    public final PyCode code() {
        return code;
    }

    /** Whether it runs right now. */
    public final boolean isRunning() {
        return state == RUNNING;
    }

    /** Whether it waits at a yield. */
    public final boolean isSuspended() {
        return state == SUSPENDED;
    }

    /** Whether it has run at all. */
    public final boolean hasStarted() {
        return state != CREATED;
    }

    /** Whether it has come to a yield before. */
    public final boolean hasYielded() {
        return yielded;
    }

    /** Whether it has ended. */
    public final boolean hasEnded() {
        return state == ENDED;
    }

    /** Whether it could run on now. */
    public final boolean isResumable() {
        return state <= SUSPENDED;
    }

    /** The interpreter tells that the frame runs. */
    public final void started(ThreadState ts) {
        state = RUNNING;
        handling.below = ts.handling;
        ts.handling = handling;
    }

    /** The interpreter tells that the frame waits. */
    public final void suspended(ThreadState ts) {
        state = SUSPENDED;
        yielded = true;
        ts.handling = handling.below;
        handling.below = null;
    }

    /** The interpreter tells that the frame has ended. */
    public final void finished(ThreadState ts) {
        ts.handling = handling.below;
        handling.below = null;
        handling.exception = null;
        end();
    }

    private void end() {
        state = ENDED;
        if (frame != null) {
            frame.finished = true;
            frame.generator = null;
            frame = null;
        }
    }

    /** Ends a generator whose frame is to be forgotten ({@code frame.clear()}). */
    public final void finishUnstarted() {
        if (state == CREATED) {
            if (this instanceof PyCoroutine) {
                forget();
            }
            end();
        }
    }

    /**
     * Sends a value and runs to the next yield.
     *
     * @return the value yielded; null if the generator ended, and {@link #takeResult} has what it returned
     */
    public final PyObject send(ThreadState ts, PyObject value) {
        return resume(ts, value, null, false);
    }

    /** What the generator returned when {@link #send} gave null. */
    public final PyObject takeResult() {
        PyObject taken = result;
        result = null;
        return taken == null ? Py.None : taken;
    }

    /**
     * One step.
     *
     * @param raised what to raise where it stands; null: nothing
     * @param closing whether this is on behalf of {@code close()}
     */
    final PyObject resume(ThreadState ts, PyObject value, PyBaseException raised, boolean closing) {
        if (state == RUNNING) {
            throw Errors.valueError(kind() + " already executing");
        }
        if (state == ENDED) {
            return resumeEnded(raised, closing);
        }
        if (state == CREATED && value != Py.None && raised == null) {
            throw Errors.typeError("can't send non-None value to a just-started " + kind());
        }
        PyFrame running = frame;
        int sp = running.sp;
        running.slots[running.sp++] = value;
        byte before = state;
        PyObject yielded;
        try {
            yielded = ts.interpreter.evaluator.resume(ts, running, raised);
        } catch (PyException e) {
            if (state == before && frame != null) {
                running.sp = sp;
            }
            throw e;
        }
        if (running.finished) {
            result = yielded;
            return null;
        }
        return yielded;
    }

    private PyObject resumeEnded(PyBaseException raised, boolean closing) {
        if (this instanceof PyCoroutine && !closing) {
            throw Errors.runtimeError("cannot reuse already awaited coroutine");
        }
        if (raised != null) {
            throw new PyException(raised);
        }
        result = null;
        return null;
    }

    /** What {@code send} and {@code next} of Python give: the value, or StopIteration with what was returned. */
    final PyObject yieldedOrStop(PyObject yielded) {
        if (yielded != null) {
            return yielded;
        }
        throw new PyException(stop());
    }

    private PyBaseException stop() {
        return PyStopIteration.of(takeResult());
    }

    /** What it waits for: the subject of the {@code yield from} or {@code await} it stands in; null: none. */
    public final PyObject delegate() {
        if (state != SUSPENDED) {
            return null;
        }
        int yield = frame.code.instructions().base[frame.lasti - 1];
        boolean delegates = (yield & 0xFF) == Opcode.YIELD_VALUE && (yield >>> 8) != 0;
        return delegates ? frame.slots[frame.sp - 1] : null;
    }

    /** {@code close()}: None, or what the generator returned on GeneratorExit. */
    final PyObject close(ThreadState ts) {
        if (state == CREATED) {
            end();
            return Py.None;
        }
        if (state == ENDED) {
            return Py.None;
        }
        PyException raised = null;
        PyObject delegate = delegate();
        if (delegate != null) {
            state = RUNNING;
            try {
                closeDelegate(ts, delegate);
            } catch (PyException e) {
                raised = e;
            } finally {
                state = SUSPENDED;
            }
        } else if (state == SUSPENDED && nothingGuards() && !ts.watched) {
            end();
            return Py.None;
        }
        PyBaseException exit = raised != null ? raised.value : new PyBaseException(PyExceptions.GeneratorExit);
        try {
            if (resume(ts, Py.None, exit, true) != null) {
                throw Errors.runtimeError(kind() + " ignored GeneratorExit");
            }
            return takeResult();
        } catch (PyException e) {
            if (e.matches(PyExceptions.GeneratorExit)) {
                return Py.None;
            }
            if (e.matches(PyExceptions.StopIteration)) {
                return e.stopValue();
            }
            throw e;
        }
    }

    /** Whether no handler of the code is in reach of the yield where it stands: only who watches sees it close. */
    private boolean nothingGuards() {
        int resume = frame.code.instructions().base[frame.resume];
        return (resume & 0xFF) == Opcode.RESUME && (resume >>> 8 & Operands.RESUME_OPARG_DEPTH1_MASK) != 0;
    }

    private static void closeDelegate(ThreadState ts, PyObject delegate) {
        if (delegate instanceof PyGeneratorBase generator) {
            generator.close(ts);
            return;
        }
        PyObject close;
        try {
            close = Attributes.getOrNull(delegate, CLOSE);
        } catch (PyException e) {
            Unraisable.report(e, "while closing generator", delegate);
            return;
        }
        if (close != null) {
            Calls.call(close);
        }
    }

    /** {@code throw(value)} and the deprecated {@code throw(type, value, traceback)}; null: the generator ended. */
    final PyObject throwInto(ThreadState ts, PyObject[] args, boolean closeDelegateOnExit) {
        if (args.length > 1 && !(this instanceof PyAsyncGenerator)) {
            Warnings.warn(PyExceptions.DeprecationWarning,
                    "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.",
                    1);
        }
        PyObject delegate = delegate();
        if (delegate != null) {
            boolean exit = closeDelegateOnExit && isExit(args[0]);
            boolean steps = delegate instanceof PyGenerator || delegate instanceof PyCoroutine;
            PyObject method = exit || steps ? null : Attributes.getOrNull(delegate, THROW);
            if (exit || steps || method != null) {
                PyObject step;
                try {
                    step = throwIntoDelegate(ts, delegate, method, args, closeDelegateOnExit);
                } catch (PyException e) {
                    return resume(ts, Py.None, e.value, false);
                }
                if (step != null) {
                    return step;
                }
            }
        }
        return resume(ts, Py.None, exception(args), false);
    }

    private static boolean isExit(PyObject thrown) {
        return thrown instanceof PyBaseException e && e.matches(PyExceptions.GeneratorExit)
                || thrown instanceof PyType t && t.isSubtypeOf(PyExceptions.GeneratorExit);
    }

    /**
     * The value that the delegate yielded; null: it was closed, and the exception is for this generator itself.
     *
     * @param method the delegate's {@code throw} if it is no generator
     * @throws PyException what came out of the delegate, which is to be raised in this generator
     */
    private PyObject throwIntoDelegate(ThreadState ts, PyObject delegate, PyObject method, PyObject[] args,
            boolean closeOnExit) {
        state = RUNNING;
        PyFrame below = frame.back;
        frame.back = ts.frame;
        ts.frame = frame;
        try {
            if (closeOnExit && isExit(args[0])) {
                closeDelegate(ts, delegate);
                return null;
            }
            if (method == null) {
                PyGeneratorBase generator = (PyGeneratorBase) delegate;
                return generator.yieldedOrStop(generator.throwInto(ts, args, closeOnExit));
            }
            return Calls.call(method, args, null);
        } finally {
            ts.frame = frame.back;
            frame.back = below;
            state = SUSPENDED;
        }
    }

    /** The exception that the arguments of {@code throw} mean. */
    static PyBaseException exception(PyObject[] args) {
        PyObject value = args.length > 1 && args[1] != Py.None ? args[1] : null;
        PyObject traceback = args.length > 2 && args[2] != Py.None ? args[2] : null;
        if (traceback != null && !(traceback instanceof PyTraceback)) {
            throw Errors.typeError("throw() third argument must be a traceback object");
        }
        PyBaseException exception;
        if (ExceptionGroups.isExceptionClass(args[0])) {
            try {
                exception = normalized((PyType) args[0], value);
            } catch (PyException e) {
                // What went wrong while it was made is thrown in its stead.
                exception = e.value;
            }
        } else if (args[0] instanceof PyBaseException e) {
            if (value != null) {
                throw Errors.typeError("instance exception may not have a separate value");
            }
            exception = e;
        } else {
            throw Errors.typeError("exceptions must be classes or instances deriving from BaseException, not "
                    + args[0].type().name());
        }
        if (traceback != null) {
            exception.setTraceback((PyTraceback) traceback);
        }
        return exception;
    }

    /** The exception that a class and an argument mean; what making it raises takes its place. */
    private static PyBaseException normalized(PyType type, PyObject value) {
        if (value instanceof PyBaseException e && e.matches(type)) {
            return e;
        }
        try {
            PyObject made = value == null ? Calls.call(type)
                    : value instanceof PyTuple tuple ? Calls.call(type, tuple.items, null) : Calls.call(type, value);
            if (made instanceof PyBaseException e) {
                return e;
            }
            throw Errors.typeError("calling " + type.fullName() + " should have returned an instance of "
                    + "BaseException, not " + made.type().name());
        } catch (PyException e) {
            return e.value;
        }
    }

    final PyObject repr(String kind) {
        return Py.str("<" + kind + " object " + qualname + " at " + Identity.hex(this) + ">");
    }

    final PyStr nameObject() {
        return name;
    }

    final void setName(PyObject value) {
        if (!(value instanceof PyStr s)) {
            throw Errors.typeError("__name__ must be set to a string object");
        }
        name = s;
    }

    final PyStr qualnameObject() {
        return qualname;
    }

    final void setQualname(PyObject value) {
        if (!(value instanceof PyStr s)) {
            throw Errors.typeError("__qualname__ must be set to a string object");
        }
        qualname = s;
    }

    final PyObject frameOrNone() {
        return frame == null ? Py.None : frame;
    }

    final PyObject delegateOrNone() {
        PyObject delegate = delegate();
        return delegate == null ? Py.None : delegate;
    }

    @ClassMethod(name = "__class_getitem__", signature = "($type, object, /)")
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }

    @Method(name = "__sizeof__", signature = "($self, /)")
    long sizeOf() {
        return code.sizeOfFrame();
    }

    @Getter(name = "__name__")
    PyObject nameAttribute() {
        return nameObject();
    }

    @Setter(name = "__name__")
    void setNameAttribute(PyObject value) {
        setName(value);
    }

    @Getter(name = "__qualname__")
    PyObject qualnameAttribute() {
        return qualnameObject();
    }

    @Setter(name = "__qualname__")
    void setQualnameAttribute(PyObject value) {
        setQualname(value);
    }
}

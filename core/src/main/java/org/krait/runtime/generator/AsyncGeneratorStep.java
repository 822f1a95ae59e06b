package org.krait.runtime.generator;

import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.PyBaseException;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.Guard;
import org.krait.runtime.Interpreter;
import org.krait.runtime.Unraisable;
import org.krait.runtime.Warnings;

/** What the awaitables of an asynchronous generator share: each is for one step and may be used once. */
abstract class AsyncGeneratorStep extends PyObject {
    static final byte INIT = 0;
    static final byte ITER = 1;
    static final byte CLOSED = 2;

    final PyAsyncGenerator generator;
    byte state = INIT;
    /** Notices that nobody has awaited the step; null: nobody would mind. */
    private Guard guard;

    AsyncGeneratorStep(PyType type, PyAsyncGenerator generator) {
        super(type);
        this.generator = generator;
    }

    /** Warns if nobody awaits the step, which a call of {@code method} has made. */
    final AsyncGeneratorStep warnIfForgotten(String method) {
        guard = new Forgotten(this, method);
        return this;
    }

    private static final class Forgotten extends Guard {
        private final AsyncGeneratorStep step;
        private final String method;

        Forgotten(AsyncGeneratorStep step, String method) {
            super(Interpreter.current(), false);
            this.step = step;
            this.method = method;
        }

        @Override
        protected void finish() {
            if (step.state != INIT) {
                return;
            }
            try {
                Warnings.warn(PyExceptions.RuntimeWarning, "coroutine method '" + method + "' of '"
                        + step.generator.qualnameObject() + "' was never awaited", 1);
            } catch (PyException e) {
                Unraisable.report(e, "while finalizing coroutine", step);
            }
        }
    }

    /** Ends the step. */
    final void done() {
        state = CLOSED;
        generator.busy = false;
    }

    /**
     * What a step of the generator means for who awaits it: a value it yielded ends the awaiting with that value, and
     * anything else is for the event loop.
     *
     * @param got what came out of the frame; null: it ended
     */
    final PyObject unwrap(PyObject got) {
        if (got == null) {
            generator.takeResult();
            generator.closed = true;
            done();
            throw new PyException(new PyBaseException(PyExceptions.StopAsyncIteration, PyTuple.EMPTY));
        }
        if (got instanceof PyAsyncGeneratorValue yielded) {
            done();
            throw Errors.stopIteration(yielded.value);
        }
        return got;
    }

    /** Notes that an exception ended the generator or this step. */
    final PyException failed(PyException e) {
        if (e.matches(PyExceptions.StopAsyncIteration) || e.matches(PyExceptions.GeneratorExit)) {
            generator.closed = true;
        }
        done();
        return e;
    }

    @Special
    static PyObject iter(AsyncGeneratorStep self) {
        return self;
    }

    @Special
    static PyObject await(AsyncGeneratorStep self) {
        return self;
    }

    @Special
    static PyObject next(AsyncGeneratorStep self) {
        return self.send(Py.None);
    }

    /** Goes on with the step; the first time, {@code arg} begins it. */
    abstract PyObject send(PyObject arg);

    /** Raises an exception in the step. */
    abstract PyObject throwMethod(PyObject[] args, PyTuple kwnames);

    /** The arguments of a throw that closes. */
    static PyObject[] exit() {
        return new PyObject[] {new PyBaseException(PyExceptions.GeneratorExit)};
    }

    @Method
    PyObject close() {
        if (state == CLOSED) {
            return Py.None;
        }
        try {
            throwMethod(exit(), null);
        } catch (PyException e) {
            if (e.matches(PyExceptions.StopIteration) || e.matches(PyExceptions.StopAsyncIteration)
                    || e.matches(PyExceptions.GeneratorExit)) {
                return Py.None;
            }
            throw e;
        }
        throw Errors.runtimeError("coroutine ignored GeneratorExit");
    }
}

package org.krait.runtime.generator;

import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.PyBaseException;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;

/** What the awaitables of an asynchronous generator share: each is for one step and may be used once. */
abstract class AsyncGeneratorStep extends PyObject {
    static final byte INIT = 0;
    static final byte ITER = 1;
    static final byte CLOSED = 2;

    final PyAsyncGenerator generator;
    byte state = INIT;

    AsyncGeneratorStep(PyType type, PyAsyncGenerator generator) {
        super(type);
        this.generator = generator;
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
}

package org.krait.runtime.generator;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.ThreadState;

/** The awaitable of {@code __anext__} and {@code asend}. */
@ExposeType(name = "async_generator_asend", subclassable = false, instantiable = false)
final class PyAsyncGeneratorSend extends AsyncGeneratorStep {
    static final PyType TYPE = PyAsyncGeneratorSendExposed.TYPE;

    private static final String REUSED = "cannot reuse already awaited __anext__()/asend()";

    private final PyObject value;

    PyAsyncGeneratorSend(PyAsyncGenerator generator, PyObject value) {
        super(TYPE, generator);
        this.value = value;
    }

    private void begin() {
        if (generator.busy) {
            state = CLOSED;
            throw Errors.runtimeError("anext(): asynchronous generator is already running");
        }
        state = ITER;
        generator.busy = true;
    }

    @Override
    @Method
    PyObject send(PyObject arg) {
        if (state == CLOSED) {
            throw Errors.runtimeError(REUSED);
        }
        PyObject sent = arg;
        if (state == INIT) {
            begin();
            if (arg == Py.None) {
                sent = value;
            }
        }
        PyObject got;
        try {
            got = generator.hasEnded() ? null : generator.send(ThreadState.get(), sent);
        } catch (PyException e) {
            throw failed(e);
        }
        return unwrap(got);
    }

    @Override
    @Method(name = "throw")
    PyObject throwMethod(PyObject[] args, PyTuple kwnames) {
        GeneratorArguments.checkKeywords(this, "throw", kwnames);
        if (state == CLOSED) {
            throw Errors.runtimeError(REUSED);
        }
        if (state == INIT) {
            begin();
        }
        PyObject got;
        try {
            GeneratorArguments.checkCount("throw", args);
            got = generator.throwInto(ThreadState.get(), args, false);
        } catch (PyException e) {
            throw failed(e);
        }
        return unwrap(got);
    }
}

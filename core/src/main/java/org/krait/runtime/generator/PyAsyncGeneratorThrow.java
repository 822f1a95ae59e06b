package org.krait.runtime.generator;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.PyBaseException;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.ThreadState;

/** The awaitable of {@code athrow} and {@code aclose}. */
@ExposeType(name = "async_generator_athrow", subclassable = false, instantiable = false)
final class PyAsyncGeneratorThrow extends AsyncGeneratorStep {
    static final PyType TYPE = PyAsyncGeneratorThrowExposed.TYPE;

    private static final String REUSED = "cannot reuse already awaited aclose()/athrow()";
    private static final String IGNORED = "async generator ignored GeneratorExit";

    /** The arguments of {@code athrow}; null: this is {@code aclose}. */
    private final PyObject[] args;

    PyAsyncGeneratorThrow(PyAsyncGenerator generator, PyObject[] args) {
        super(TYPE, generator);
        this.args = args;
    }

    private void begin() {
        if (generator.busy) {
            state = CLOSED;
            throw Errors.runtimeError(args == null ? "aclose(): asynchronous generator is already running"
                    : "athrow(): asynchronous generator is already running");
        }
        if (generator.closed) {
            state = CLOSED;
            throw new PyException(new PyBaseException(PyExceptions.StopAsyncIteration, PyTuple.EMPTY));
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
        ThreadState ts = ThreadState.get();
        if (generator.hasEnded()) {
            state = CLOSED;
            throw Errors.stopIteration(Py.None);
        }
        try {
            if (state == INIT) {
                if (arg != Py.None) {
                    throw Errors.runtimeError("can't send non-None value to a just-started coroutine");
                }
                begin();
                if (args == null) {
                    generator.closed = true;
                    return checked(generator.throwInto(ts, exit(), false));
                }
                GeneratorArguments.checkCount("athrow", args);
                return checked(generator.throwInto(ts, args, false));
            }
            return checked(generator.send(ts, arg));
        } catch (PyException e) {
            throw ended(e);
        }
    }

    /** A value yielded ends {@code athrow} and breaks the promise of {@code aclose}. */
    private PyObject checked(PyObject got) {
        if (args != null) {
            return unwrap(got);
        }
        if (got instanceof PyAsyncGeneratorValue) {
            done();
            throw Errors.runtimeError(IGNORED);
        }
        if (got == null) {
            generator.takeResult();
            done();
            throw Errors.stopIteration(Py.None);
        }
        return got;
    }

    private PyException ended(PyException e) {
        if (state == CLOSED) {
            return e;
        }
        done();
        if (args == null && (e.matches(PyExceptions.StopAsyncIteration) || e.matches(PyExceptions.GeneratorExit))) {
            return Errors.stopIteration(Py.None);
        }
        return e;
    }

    @Override
    @Method(name = "throw")
    PyObject throwMethod(PyObject[] given, PyTuple kwnames) {
        GeneratorArguments.checkKeywords(this, "throw", kwnames);
        if (state == CLOSED) {
            throw Errors.runtimeError(REUSED);
        }
        if (state == INIT) {
            begin();
        }
        try {
            GeneratorArguments.checkCount("throw", given);
            return checked(generator.throwInto(ThreadState.get(), given, false));
        } catch (PyException e) {
            throw ended(e);
        }
    }
}

package org.krait.runtime.generator;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.ThreadState;
import org.krait.runtime.Warnings;
import org.krait.runtime.function.PyFrame;

/** An asynchronous generator: what a call of an {@code async def} function with {@code yield} makes (PEP 525). */
@ExposeType(name = "async_generator", subclassable = false, instantiable = false, weakly = true)
public final class PyAsyncGenerator extends PyGeneratorBase {
    /** {@code types.AsyncGeneratorType}. */
    public static final PyType TYPE = PyAsyncGeneratorExposed.TYPE;

    /** Whether one of its awaitables is under way. */
    boolean busy;

    /** Whether {@code aclose} has been called. */
    boolean closed;

    private boolean hooked;

    /** An asynchronous generator that has not started. */
    public PyAsyncGenerator(ThreadState ts, PyFrame frame) {
        super(TYPE, ts, frame);
    }

    @Override
    String kind() {
        return "async generator";
    }

    /** Calls the first-iteration hook once, as the event loop wants it. */
    private void hook() {
        if (hooked) {
            return;
        }
        hooked = true;
        ThreadState ts = ThreadState.get();
        guard.finalizer = ts.asyncGenFinalizer;
        PyObject first = ts.asyncGenFirstIter;
        if (first != null) {
            Calls.call(first, this);
        }
    }

    @Special
    static PyObject aiter(PyAsyncGenerator self) {
        return self;
    }

    @Special
    static PyObject anext(PyAsyncGenerator self) {
        self.hook();
        return new PyAsyncGeneratorSend(self, Py.None);
    }

    @Special
    static void del(PyAsyncGenerator self) {
        GeneratorGuard.finish(self);
    }

    @Special
    static PyObject repr(PyAsyncGenerator self) {
        return self.repr("async_generator");
    }

    @Method
    PyObject asend(PyObject value) {
        hook();
        return new PyAsyncGeneratorSend(this, value).warnIfForgotten("asend");
    }

    @Method
    PyObject athrow(PyObject[] args, PyTuple kwnames) {
        GeneratorArguments.checkKeywords(this, "athrow", kwnames);
        hook();
        if (args.length > 1) {
            Warnings.warn(PyExceptions.DeprecationWarning,
                    "the (type, exc, tb) signature of athrow() is deprecated, use the single-arg signature instead.",
                    1);
        }
        return new PyAsyncGeneratorThrow(this, args).warnIfForgotten("athrow");
    }

    @Method
    PyObject aclose() {
        hook();
        return new PyAsyncGeneratorThrow(this, null).warnIfForgotten("aclose");
    }

    @Getter(name = "ag_running")
    PyObject runningAttribute() {
        return Py.bool(busy);
    }

    @Getter(name = "ag_suspended")
    PyObject suspendedAttribute() {
        return Py.bool(isSuspended());
    }

    @Getter(name = "ag_frame")
    PyObject frameAttribute() {
        return frameOrNone();
    }

    @Getter(name = "ag_code")
    PyObject codeAttribute() {
        return code();
    }

    @Getter(name = "ag_await")
    PyObject delegateAttribute() {
        return delegateOrNone();
    }
}

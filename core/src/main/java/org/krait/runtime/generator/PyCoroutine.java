package org.krait.runtime.generator;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyFrame;

/** A coroutine: what a call of an {@code async def} function makes. */
@ExposeType(name = "coroutine", subclassable = false, instantiable = false, weakly = true)
public final class PyCoroutine extends PyGeneratorBase {
    /** {@code types.CoroutineType}. */
    public static final PyType TYPE = PyCoroutineExposed.TYPE;

    /** Where the coroutine was made, if anybody tracks that ({@code cr_origin}); null: nobody does. */
    private PyObject origin;

    private PyCoroutine(ThreadState ts, PyFrame frame) {
        super(TYPE, ts, frame);
    }

    /** A coroutine that has not started. */
    public static PyCoroutine of(ThreadState ts, PyFrame frame) {
        PyCoroutine coroutine = new PyCoroutine(ts, frame);
        if (ts.coroutineOriginDepth > 0) {
            coroutine.origin = CoroutineOrigin.of(frame.back, ts.coroutineOriginDepth);
        }
        return coroutine;
    }

    @Override
    String kind() {
        return "coroutine";
    }

    @Special
    static PyObject await(PyCoroutine self) {
        return new PyCoroutineWrapper(self);
    }

    @Special
    static void del(PyCoroutine self) {
        GeneratorGuard.finish(self);
    }

    @Special
    static PyObject repr(PyCoroutine self) {
        return self.repr("coroutine");
    }

    @Getter(name = "cr_origin")
    PyObject originAttribute() {
        return origin == null ? Py.None : origin;
    }

    @Method(name = "send")
    PyObject sendMethod(PyObject value) {
        return yieldedOrStop(send(ThreadState.get(), value));
    }

    @Method(name = "throw")
    PyObject throwMethod(PyObject[] args, PyTuple kwnames) {
        GeneratorArguments.checkThrow(this, args, kwnames);
        return yieldedOrStop(throwInto(ThreadState.get(), args, true));
    }

    @Method(name = "close")
    PyObject closeMethod() {
        return close(ThreadState.get());
    }

    @Getter(name = "cr_running")
    PyObject runningAttribute() {
        return Py.bool(isRunning());
    }

    @Getter(name = "cr_suspended")
    PyObject suspendedAttribute() {
        return Py.bool(isSuspended());
    }

    @Getter(name = "cr_frame")
    PyObject frameAttribute() {
        return frameOrNone();
    }

    @Getter(name = "cr_code")
    PyObject codeAttribute() {
        return code();
    }

    @Getter(name = "cr_await")
    PyObject delegateAttribute() {
        return delegateOrNone();
    }
}

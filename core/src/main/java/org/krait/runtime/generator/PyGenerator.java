package org.krait.runtime.generator;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyFrame;

/** A generator: the iterator that a call of a function with {@code yield} makes. */
@ExposeType(name = "generator", subclassable = false, instantiable = false, weakly = true)
public final class PyGenerator extends PyGeneratorBase {
    /** {@code types.GeneratorType}. */
    public static final PyType TYPE = PyGeneratorExposed.TYPE;

    /** A generator that has not started. */
    public PyGenerator(ThreadState ts, PyFrame frame) {
        super(TYPE, ts, frame);
    }

    @Override
    String kind() {
        return "generator";
    }

    @Special
    static PyObject iter(PyGenerator self) {
        return self;
    }

    @Special
    static PyObject next(PyGenerator self) {
        PyObject yielded = self.send(ThreadState.get(), Py.None);
        if (yielded == null) {
            PyObject returned = self.takeResult();
            if (returned != Py.None) {
                throw Errors.stopIteration(returned);
            }
        }
        return yielded;
    }

    @Special
    static void del(PyGenerator self) {
        GeneratorGuard.finish(self);
    }

    @Special
    static PyObject repr(PyGenerator self) {
        return self.repr("generator");
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

    @Getter(name = "gi_running")
    PyObject runningAttribute() {
        return Py.bool(isRunning());
    }

    @Getter(name = "gi_suspended")
    PyObject suspendedAttribute() {
        return Py.bool(isSuspended());
    }

    @Getter(name = "gi_frame")
    PyObject frameAttribute() {
        return frameOrNone();
    }

    @Getter(name = "gi_code")
    PyObject codeAttribute() {
        return code();
    }

    @Getter(name = "gi_yieldfrom")
    PyObject delegateAttribute() {
        return delegateOrNone();
    }
}

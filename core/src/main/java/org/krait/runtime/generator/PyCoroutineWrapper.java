package org.krait.runtime.generator;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.ThreadState;

/** What {@code coroutine.__await__()} returns: an iterator over the coroutine's steps. */
@ExposeType(name = "coroutine_wrapper", subclassable = false, instantiable = false)
final class PyCoroutineWrapper extends PyObject {
    static final PyType TYPE = PyCoroutineWrapperExposed.TYPE;

    private final PyCoroutine coroutine;

    PyCoroutineWrapper(PyCoroutine coroutine) {
        super(TYPE);
        this.coroutine = coroutine;
    }

    @Special
    static PyObject iter(PyCoroutineWrapper self) {
        return self;
    }

    @Special
    static PyObject next(PyCoroutineWrapper self) {
        PyObject yielded = self.coroutine.send(ThreadState.get(), Py.None);
        if (yielded == null) {
            PyObject returned = self.coroutine.takeResult();
            if (returned != Py.None) {
                throw Errors.stopIteration(returned);
            }
        }
        return yielded;
    }

    @Method(name = "send")
    PyObject sendMethod(PyObject value) {
        return coroutine.yieldedOrStop(coroutine.send(ThreadState.get(), value));
    }

    @Method(name = "throw")
    PyObject throwMethod(PyObject[] args, PyTuple kwnames) {
        GeneratorArguments.checkThrow(this, args, kwnames);
        return coroutine.yieldedOrStop(coroutine.throwInto(ThreadState.get(), args, true));
    }

    @Method(name = "close")
    PyObject closeMethod() {
        return coroutine.close(ThreadState.get());
    }
}

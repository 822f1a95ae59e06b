package org.krait.object.iterator;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.exception.PyExceptions;

/** What {@code anext(it, default)} returns: awaits the next item, or ends with the default. */
@ExposeType(name = "anext_awaitable", subclassable = false, instantiable = false)
public final class PyAnextAwaitable extends PyObject {
    public static final PyType TYPE = PyAnextAwaitableExposed.TYPE;

    private final PyObject wrapped;
    private final PyObject otherwise;

    public PyAnextAwaitable(PyObject wrapped, PyObject otherwise) {
        super(TYPE);
        this.wrapped = wrapped;
        this.otherwise = otherwise;
    }

    private PyObject iterator() {
        if (!wrapped.type().hasSlot(Slot.AWAIT)) {
            throw Errors.typeError("object " + wrapped.type().longName() + " can't be used in 'await' expression");
        }
        PyObject it = wrapped.type().ops.await(wrapped);
        if (!it.type().hasSlot(Slot.NEXT)) {
            throw Errors.typeError(wrapped.type().longName() + ".__await__() must return an iterable, not "
                    + it.type().longName());
        }
        return it;
    }

    private PyException replaced(PyException e) {
        return e.matches(PyExceptions.StopAsyncIteration) ? Errors.stopIteration(otherwise) : e;
    }

    @Special
    PyObject await() {
        return this;
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        PyObject it = iterator();
        try {
            return it.type().ops.next(it);
        } catch (PyException e) {
            throw replaced(e);
        }
    }

    @Method(signature = "($self, value, /)")
    PyObject send(PyObject value) {
        return forward("send", value);
    }

    @Method(name = "throw", signature = "($self, /, *args)")
    PyObject throwInto(PyObject[] args) {
        return forward("throw", args);
    }

    @Method(signature = "($self, /)")
    PyObject close() {
        return forward("close");
    }

    private PyObject forward(String method, PyObject... args) {
        try {
            return Calls.method(iterator(), method, args);
        } catch (PyException e) {
            throw replaced(e);
        }
    }
}

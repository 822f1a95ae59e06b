package org.krait.object.iterator;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.PyExceptions;
import org.krait.runtime.generator.Awaitables;

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
        PyObject it = Awaitables.iterable(wrapped);
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
            return Calls.method(Awaitables.iterable(wrapped), method, args);
        } catch (PyException e) {
            throw replaced(e);
        }
    }
}

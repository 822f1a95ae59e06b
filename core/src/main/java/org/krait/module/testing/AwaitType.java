package org.krait.module.testing;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** An awaitable written without Python code: {@code __await__} returns what it was made with. */
@ExposeType(name = "awaitType", subclassable = false)
public final class AwaitType extends PyObject {
    static final PyType TYPE = AwaitTypeExposed.TYPE;

    private final PyObject awaited;

    private AwaitType(PyObject awaited) {
        super(TYPE);
        this.awaited = awaited;
    }

    @New(signature = "($type, ob, /)")
    static PyObject __new__(PyType cls, PyObject ob) {
        return new AwaitType(ob);
    }

    @Special
    PyObject await() {
        return awaited;
    }
}

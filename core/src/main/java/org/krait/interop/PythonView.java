package org.krait.interop;

import org.krait.object.PyObject;
import org.krait.runtime.Interpreter;

/** A Java object through which a Python container is seen. */
interface PythonView {
    /**
     * The container.
     *
     * @throws IllegalArgumentException if it belongs to another interpreter
     */
    PyObject object(Interpreter asking);

    /** Refuses an object of one interpreter in another. */
    static PyObject checked(PyObject object, Interpreter owner, Interpreter asking) {
        if (owner != asking) {
            throw new IllegalArgumentException("the Python object belongs to another interpreter");
        }
        return object;
    }
}

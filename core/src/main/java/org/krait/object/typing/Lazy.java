package org.krait.object.typing;

import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyObject;

/** A value that a function computes on first use; both null: there is none. */
final class Lazy {
    private PyObject value;
    private PyObject evaluate;

    Lazy(PyObject value, PyObject evaluate) {
        this.value = value;
        this.evaluate = evaluate;
    }

    /** The value, or {@code otherwise} if there is none. */
    PyObject get(PyObject otherwise) {
        if (value == null) {
            if (evaluate == null) {
                return otherwise;
            }
            value = Calls.call(evaluate, Py.integer(1));
        }
        return value;
    }

    /** The function that computes the value in a given format, or None. */
    PyObject evaluator() {
        if (evaluate != null) {
            return evaluate;
        }
        return value == null ? Py.None : new ConstantEvaluator(value);
    }

    void setEvaluate(PyObject evaluate) {
        this.evaluate = evaluate;
        value = null;
    }
}

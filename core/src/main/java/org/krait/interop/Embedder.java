package org.krait.interop;

import org.krait.object.PyException;
import org.krait.object.PyObject;

/**
 * What Java code outside the runtime gets to see of Python objects that have no Java counterpart, and of exceptions.
 */
public interface Embedder {
    /** Python objects and exceptions as they are: for programs that Java code does not embed. */
    Embedder PLAIN = new Embedder() {
        @Override
        public Object handle(PyObject object) {
            return object;
        }

        @Override
        public PyObject objectOf(Object handle) {
            return handle instanceof PyObject object ? object : null;
        }

        @Override
        public RuntimeException exception(PyException raised) {
            return raised;
        }

        @Override
        public PyException raisedBy(Throwable exception) {
            return exception instanceof PyException raised ? raised : null;
        }
    };

    /** The Java object that stands for a Python object. */
    Object handle(PyObject object);

    /**
     * The Python object that a Java object stands for; null if it stands for none.
     *
     * @throws IllegalArgumentException if it belongs to another interpreter
     */
    PyObject objectOf(Object handle);

    /** The Java exception for a Python exception that leaves the interpreter. */
    RuntimeException exception(PyException raised);

    /** The Python exception that a Java exception stands for; null if it stands for none. */
    PyException raisedBy(Throwable exception);
}

package org.krait.runtime.generator;

import org.krait.expose.ExposeType;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/**
 * A value that an asynchronous generator yields, marked so that it is not taken for something that an {@code await}
 * inside it passes on to the event loop.
 */
@ExposeType(name = "async_generator_wrapped_value", subclassable = false, instantiable = false)
public final class PyAsyncGeneratorValue extends PyObject {
    static final PyType TYPE = PyAsyncGeneratorValueExposed.TYPE;

    /** The value. */
    public final PyObject value;

    /** Marks a value. */
    public PyAsyncGeneratorValue(PyObject value) {
        super(TYPE);
        this.value = value;
    }
}

package org.krait.interop;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.PlainException;
import org.krait.object.exception.PyBaseException;

/** What Python code gets to see of an exception that Java code threw: {@code except java.JavaException as e}. */
@ExposeType(name = "JavaException", module = "java", base = PlainException.class, instantiable = false,
        subclassable = false)
public final class PyJavaException extends PyBaseException {
    public static final PyType TYPE = PyJavaExceptionExposed.TYPE;

    private final Throwable throwable;
    private final PyObject wrapper;

    PyJavaException(Throwable throwable, PyObject wrapper) {
        super(TYPE, Py.tuple(Py.str(throwable.toString())));
        this.throwable = throwable;
        this.wrapper = wrapper;
    }

    /** The Java exception. */
    public Throwable throwable() {
        return throwable;
    }

    /** {@code throwable}: the Java exception as an object. */
    @Getter(name = "throwable")
    PyObject wrapper() {
        return wrapper;
    }
}

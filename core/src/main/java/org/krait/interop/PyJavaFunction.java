package org.krait.interop;

import java.lang.reflect.Method;
import java.util.List;
import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** The wrapper of a lambda, a method reference or another object with a functional interface: it can be called. */
@ExposeType(name = "function", module = "java", base = PyJavaObject.class, instantiable = false, subclassable = false)
final class PyJavaFunction extends PyJavaObject {
    static final PyType TYPE = PyJavaFunctionExposed.TYPE;

    private final List<Method> methods;

    PyJavaFunction(Object value, List<Method> methods) {
        super(TYPE, value);
        this.methods = methods;
    }

    @Special
    static PyObject call(PyObject self, PyObject[] args, PyTuple kwnames) {
        PyJavaFunction function = (PyJavaFunction) self;
        return new Overloads(Interop.current()).invoke(function.value, function.methods.getFirst().getName(),
                function.methods, args, kwnames);
    }
}

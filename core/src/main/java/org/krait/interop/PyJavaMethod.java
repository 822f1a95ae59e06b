package org.krait.interop;

import java.lang.reflect.Method;
import java.util.List;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** The Java methods of one name, bound to an object or class; a call chooses among them by its arguments. */
@ExposeType(name = "method", module = "java", instantiable = false, subclassable = false)
final class PyJavaMethod extends PyObject {
    static final PyType TYPE = PyJavaMethodExposed.TYPE;

    private final String name;
    private final PyJavaObject self;
    private final List<Method> methods;

    PyJavaMethod(String name, PyJavaObject self, List<Method> methods) {
        super(TYPE);
        this.name = name;
        this.self = self;
        this.methods = methods;
    }

    @Special
    PyObject call(PyObject[] args, PyTuple kwnames) {
        return new Overloads(Interop.current()).invoke(self.value, name, methods, args, kwnames);
    }

    @Special
    PyObject repr() {
        return Py.str("<java method " + name + " of " + self.described() + ">");
    }

    @Getter(name = "__name__")
    String name() {
        return name;
    }

    @Getter(name = "__self__")
    PyObject self() {
        return self;
    }
}

package org.krait.module.java;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.interop.Interop;
import org.krait.interop.PyJavaException;
import org.krait.interop.PyJavaObject;
import org.krait.module.JavaModule;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/**
 * The module {@code java}: {@code java.type("java.util.ArrayList")}, {@code java.implement}, {@code JavaException}.
 */
@ExposeModule(name = "java")
public final class JavaTypesModule extends JavaModule {
    public JavaTypesModule() {
        super(JavaTypesModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("object"), PyJavaObject.TYPE);
        dict.put(PyStr.intern("JavaException"), PyJavaException.TYPE);
    }

    /** The Java class of a name; TypeError if there is none. */
    @Function(signature = "($module, name, /)")
    PyObject type(String name) {
        return Interop.current().toPython(Interop.classNamed(name));
    }

    /** A Java interface implemented by the attributes of a Python object. */
    @Function(signature = "($module, interface, object, /)")
    PyObject implement(PyObject type, PyObject object) {
        if (!(type instanceof PyJavaObject wrapper && wrapper.value() instanceof Class<?> javaClass)) {
            throw Errors.typeError("implement() argument 1 must be a Java interface");
        }
        return Interop.current().wrapper(Interop.current().implement(object, javaClass));
    }
}

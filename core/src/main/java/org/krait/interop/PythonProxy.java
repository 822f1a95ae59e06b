package org.krait.interop;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.runtime.Interpreter;

/**
 * A Java interface implemented by a Python object: by calling it, or by calling its attribute of the
 * method's name. A default method that the object has not is Java's own.
 */
final class PythonProxy implements InvocationHandler {
    private static final Object[] NONE = {};

    private final Interop interop;
    private final PyObject object;
    private final boolean callable;

    private PythonProxy(Interop interop, PyObject object, boolean callable) {
        this.interop = interop;
        this.object = object;
        this.callable = callable;
    }

    /**
     * Makes a proxy.
     *
     * @param callable whether the object itself is called, whatever the method
     */
    static Object of(Interop interop, PyObject object, boolean callable, Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return Proxy.newProxyInstance(loader != null ? loader : PythonProxy.class.getClassLoader(),
                new Class<?>[] {type}, new PythonProxy(interop, object, callable));
    }

    PyObject object(Interpreter asking) {
        return PythonView.checked(object, interop.interpreter(), asking);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] given) throws Throwable {
        Object[] args = given == null ? NONE : given;
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, args);
        }
        try (Visit visit = Visit.into(interop.interpreter())) {
            PyObject function = object;
            if (callable && method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, args);
            }
            if (!callable) {
                function = Attributes.getOrNull(object, method.getName());
                if (function == null && method.isDefault()) {
                    return InvocationHandler.invokeDefault(proxy, method, args);
                }
                if (function == null) {
                    function = Attributes.get(object, method.getName());
                }
            }
            PyObject[] values = new PyObject[args.length];
            for (int i = 0; i < args.length; i++) {
                values[i] = interop.toPython(args[i]);
            }
            PyObject result = Calls.call(function, values, null);
            Class<?> type = method.getReturnType();
            return type == void.class || type == Void.class ? null : interop.toJava(result, type);
        } catch (PyException e) {
            throw thrown(e, method);
        }
    }

    /** The Java exception that Python code raised again, if the method may throw it; else the embedder's. */
    private Throwable thrown(PyException e, Method method) {
        if (e.value instanceof PyJavaException java) {
            Throwable original = java.throwable();
            boolean declared = original instanceof RuntimeException;
            for (Class<?> type : method.getExceptionTypes()) {
                declared |= type.isInstance(original);
            }
            if (declared) {
                return original;
            }
        }
        try (Visit visit = Visit.into(interop.interpreter())) {
            return interop.embedder().exception(e);
        }
    }

    private Object ofObject(Object proxy, Method method, Object[] args) {
        return switch (method.getName()) {
            case "equals" -> proxy == args[0];
            case "hashCode" -> System.identityHashCode(object);
            default -> object == Py.None ? "None" : object.type().name() + " object at " + Identity.hex(object);
        };
    }
}

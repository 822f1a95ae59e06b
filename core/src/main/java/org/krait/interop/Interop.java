package org.krait.interop;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.bytes.PyBytes;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadEnd;

/** The traffic of one interpreter with Java: its wrappers, what it knows of Java classes, who embeds it. */
public final class Interop {
    private final Interpreter interpreter;
    private final Wrappers wrappers = new Wrappers();
    private final Map<Class<?>, JavaMembers> members = new ConcurrentHashMap<>();
    private volatile Embedder embedder = Embedder.PLAIN;

    private Interop(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** The traffic of an interpreter. */
    public static Interop of(Interpreter interpreter) {
        return interpreter.service(Interop.class, Interop::new);
    }

    /** The traffic of the interpreter of the current thread. */
    public static Interop current() {
        return of(Interpreter.current());
    }

    /** The interpreter. */
    public Interpreter interpreter() {
        return interpreter;
    }

    /** Says who embeds the interpreter. */
    public void setEmbedder(Embedder embedder) {
        this.embedder = embedder;
    }

    /** Who embeds the interpreter. */
    public Embedder embedder() {
        return embedder;
    }

    JavaMembers members(Class<?> type) {
        return members.computeIfAbsent(type, JavaMembers::new);
    }

    /**
     * A Java value as Python sees it: null is None; text, numbers, booleans and byte arrays become their
     * Python counterparts; what came from Python is the same object again; anything else gets its wrapper.
     *
     * @throws IllegalArgumentException for an object of another interpreter
     */
    public PyObject toPython(Object value) {
        if (value == null) {
            return Py.None;
        }
        if (value instanceof PyObject object) {
            return object;
        }
        PyObject simple = simple(value);
        if (simple != null) {
            return simple;
        }
        PyObject original = embedder.objectOf(value);
        if (original == null && value instanceof PythonView view) {
            original = view.object(interpreter);
        }
        if (original == null && Proxy.isProxyClass(value.getClass())
                && Proxy.getInvocationHandler(value) instanceof PythonProxy proxy) {
            original = proxy.object(interpreter);
        }
        return original != null ? original : wrapper(value);
    }

    /** The wrapper of a Java object, even of one that stands for a Python object. */
    public PyObject wrapper(Object value) {
        return wrappers.of(value, Interop::wrap);
    }

    private static PyObject simple(Object value) {
        if (value instanceof String s) {
            return Py.str(s);
        }
        if (value instanceof Boolean b) {
            return Py.bool(b);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return Py.integer(((Number) value).longValue());
        }
        if (value instanceof Double || value instanceof Float) {
            return Py.real(((Number) value).doubleValue());
        }
        if (value instanceof BigInteger big) {
            return PyInt.of(big);
        }
        if (value instanceof Character c) {
            return PyStr.ofCodePoint(c);
        }
        if (value instanceof byte[] bytes) {
            return new PyBytes(bytes.clone());
        }
        return null;
    }

    private static PyJavaObject wrap(Object value) {
        if (value instanceof Class<?> type) {
            return new PyJavaClass(type);
        }
        if (value instanceof List<?> || value.getClass().isArray()) {
            return new PyJavaList(value);
        }
        if (value instanceof Map<?, ?> map) {
            return new PyJavaMap(map);
        }
        if (value instanceof Collection<?> collection) {
            return new PyJavaCollection(collection);
        }
        if (value instanceof Iterable<?> iterable) {
            return new PyJavaIterable(iterable);
        }
        List<Method> functions = FunctionalInterfaces.methodsOf(value.getClass());
        return functions.isEmpty() ? new PyJavaObject(value) : new PyJavaFunction(value, functions);
    }

    /**
     * A Python object as Java code of the given type sees it.
     *
     * @throws PyException TypeError if there is no such conversion, OverflowError if a number does not fit
     */
    public Object toJava(PyObject object, Class<?> type) {
        return new Conversions(this).convert(object, type);
    }

    /** Whether {@link #toJava} would succeed. */
    public boolean converts(PyObject object, Class<?> type) {
        return new Conversions(this).cost(object, type) >= 0;
    }

    /**
     * A Java interface implemented by a Python object: through its attributes of the methods' names, or, if
     * the interface is functional and the object has no such attribute, by calling it.
     */
    public Object implement(PyObject object, Class<?> type) {
        if (!type.isInterface()) {
            throw Errors.typeError("'" + type.getName() + "' is not a Java interface");
        }
        Method single = FunctionalInterfaces.methodOf(type);
        boolean callable = single != null && object.type().hasSlot(Slot.CALL)
                && Attributes.getOrNull(object, single.getName()) == null;
        return PythonProxy.of(this, object, callable, type);
    }

    /**
     * The Python exception for one that Java code threw; the end of the thread and errors of the JVM itself are thrown
     * on.
     */
    public PyException raised(Throwable thrown) {
        if (thrown instanceof PyException e) {
            return e;
        }
        PyException carried = embedder.raisedBy(thrown);
        if (carried != null) {
            return carried;
        }
        if (thrown instanceof ThreadEnd || thrown instanceof VirtualMachineError) {
            throw (Error) thrown;
        }
        return new PyException(new PyJavaException(thrown, wrapper(thrown)));
    }

    /** The Java class of this name, also one of the primitive types. */
    public static Class<?> classNamed(String name) {
        for (Class<?> primitive : new Class<?>[] {boolean.class, byte.class, short.class, char.class, int.class,
            long.class, float.class, double.class}) {
            if (primitive.getName().equals(name)) {
                return primitive;
            }
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return Class.forName(name, true, loader != null ? loader : Interop.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw Errors.typeError("there is no Java class " + name);
        }
    }
}

package org.krait.embed;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.Texts;

/**
 * A Python object in the hands of a Java program. Two of them are equal if they stand for the same object.
 * Any thread may use it until its interpreter is closed; then every method throws IllegalStateException.
 */
public final class PythonObject {
    private final PythonInterpreter interpreter;
    private final PyObject object;

    PythonObject(PythonInterpreter interpreter, PyObject object) {
        this.interpreter = interpreter;
        this.object = object;
    }

    PyObject object(PythonInterpreter asking) {
        if (asking != interpreter) {
            throw new IllegalArgumentException("the Python object belongs to another interpreter");
        }
        return object;
    }

    /**
     * The interpreter that the object belongs to.
     *
     * @return the interpreter
     */
    public PythonInterpreter interpreter() {
        return interpreter;
    }

    /**
     * Calls the object.
     *
     * @param args the arguments, converted as the package describes
     * @return the result, converted
     * @throws PythonException what the call raises
     */
    public Object call(Object... args) {
        return interpreter.inside(() -> interpreter.java(Calls.call(object, interpreter.python(args), null),
                Object.class));
    }

    /**
     * Calls a method of the object.
     *
     * @param name the name of the method
     * @param args the arguments, converted as the package describes
     * @return the result, converted
     * @throws PythonException what the call raises
     */
    public Object callMethod(String name, Object... args) {
        return interpreter.inside(() -> interpreter.java(Calls.method(object, name, interpreter.python(args)),
                Object.class));
    }

    /**
     * Reads an attribute.
     *
     * @param name the attribute
     * @return its value, converted
     * @throws PythonException AttributeError if there is none
     */
    public Object get(String name) {
        return get(name, Object.class);
    }

    /**
     * Reads an attribute as a Java type.
     *
     * @param <T> the Java type
     * @param name the attribute
     * @param type the Java type; PythonObject for the object itself
     * @return its value, converted
     * @throws PythonException AttributeError if there is none, TypeError if it does not convert
     */
    public <T> T get(String name, Class<T> type) {
        return interpreter.inside(() -> interpreter.java(Attributes.get(object, name), type));
    }

    /**
     * Sets an attribute.
     *
     * @param name the attribute
     * @param value its new value, converted as the package describes
     * @throws PythonException what setting it raises
     */
    public void set(String name, Object value) {
        interpreter.inside(() -> {
            Attributes.set(object, name, interpreter.python(value));
            return null;
        });
    }

    /**
     * The object as a Java type. A callable becomes any functional interface; other interfaces are
     * implemented by the object's methods of the same names.
     *
     * @param <T> the Java type
     * @param type the Java type
     * @return the value
     * @throws PythonException TypeError if it does not convert
     */
    public <T> T as(Class<T> type) {
        return interpreter.inside(() -> interpreter.as(object, type));
    }

    /**
     * Whether the object can be called.
     *
     * @return what {@code callable} gives
     */
    public boolean isCallable() {
        return object.type().hasSlot(Slot.CALL);
    }

    /**
     * The name of the object's type.
     *
     * @return the qualified name, without {@code builtins}
     */
    public String typeName() {
        return interpreter.inside(() -> object.type().fullName());
    }

    /**
     * Whether the object is an instance of a type.
     *
     * @param type a class, or a tuple of classes
     * @return what {@code isinstance} gives
     * @throws PythonException TypeError if the other object is no type
     */
    public boolean isInstance(PythonObject type) {
        return interpreter.inside(() -> Comparisons.isInstance(object, type.object(interpreter)));
    }

    /**
     * The object as a program would write it.
     *
     * @return what {@code repr} gives
     * @throws PythonException what it raises
     */
    public String repr() {
        return interpreter.inside(() -> Texts.reprString(object));
    }

    /**
     * The object as text.
     *
     * @return what {@code str} gives
     * @throws PythonException what it raises
     */
    @Override
    public String toString() {
        return interpreter.inside(() -> Texts.strString(object));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PythonObject that && object == that.object;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(object);
    }
}

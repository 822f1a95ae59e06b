package org.krait.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Java class that is a built-in Python type. The processor writes {@code <Class>Exposed} (its slots, methods
 * and descriptors) and, if the type may be subclassed, {@code <Class>Sub}: the Java class of instances of Python
 * subclasses, with room for a shape, attribute values and a dictionary.
 *
 * <p>The class may be the class of the instances, or only the home of static bodies. What is neither slot nor
 * method nor attribute is added to the dictionary of the type by {@code static void init(PyType type, PyDict dict)}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface ExposeType {
    /** The Python name, without its module. */
    String name();

    /** The value of {@code __module__}. */
    String module() default "builtins";

    /** The Java class of the base type; {@code void}: {@code object}. */
    Class<?> base() default void.class;

    /** Whether Python code may derive from it (CPython: Py_TPFLAGS_BASETYPE). */
    boolean subclassable() default true;

    /** Whether calling the type makes instances; if not, CPython says "cannot create 'X' instances". */
    boolean instantiable() default true;

    /** Whether {@code __hash__} is there; false sets {@code __hash__ = None}. */
    boolean hashable() default true;

    /** Whether exact instances accept weak references. */
    boolean weakly() default false;

    /** Whether instances differ in size, so that subclasses have no room for {@code __slots__}. */
    boolean variable() default false;

    /** Whether the type matches sequence or mapping patterns: "", "sequence" or "mapping". */
    String pattern() default "";

    /** Whether it also matches as the one positional sub-pattern of a class pattern (int, str, list ...). */
    boolean matchSelf() default false;

    /** Whether attributes of the type itself can be set (types made by a module from a heap spec). */
    boolean mutable() default false;

    /**
     * Whether all interpreters share the type. If not, there is no {@code TYPE}: each interpreter makes its own with
     * the generated {@code make}, as it must where programs change attributes of the type.
     */
    boolean shared() default true;

    /** Whether calls of the type take keywords that are no str, as CPython's {@code tp_call} without vectorcall. */
    boolean anyKeywords() default false;

    /**
     * Whether instances, found in a class, become methods: called with the receiver in front instead of being asked for
     * {@code __get__} (CPython: Py_TPFLAGS_METHOD_DESCRIPTOR).
     */
    boolean method() default false;

    /**
     * Whether the Java class keeps the attributes of instances of Python subclasses too (by its {@code instanceDict}),
     * so that the subclass has room for slots only.
     */
    boolean ownAttributes() default false;
}

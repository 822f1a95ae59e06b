package org.krait.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constructor {@code __new__} of a built-in type: a static method that takes the PyType to make an instance of,
 * then the parameters of the signature.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface New {
    /** The name in messages about arguments; empty: that of the type. */
    String name() default "";

    /**
     * The text signature in CPython's notation, for instance {@code ($self, sub, start=0, /)}; empty: the one
     * that CPython itself shows for this name (signatures.tsv), or, where it has none, a raw call
     * {@code (PyObject[] args, PyTuple kwnames)}.
     */
    String signature() default "";
}

package org.krait.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A function of a built-in module; parameters as in {@link Method}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Function {
    /** The Python name; empty: the Java name. */
    String name() default "";

    /**
     * The text signature in CPython's notation, for instance {@code ($self, sub, start=0, /)}; empty: the one
     * that CPython itself shows for this name (signatures.tsv), or, where it has none, a raw call
     * {@code (PyObject[] args, PyTuple kwnames)}.
     */
    String signature() default "";
}

package org.krait.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a built-in type. Parameters follow the signature; Java types decide the conversion: PyObject (as it
 * is; null if missing without a default), long or int (through {@code __index__}), boolean (truth), double
 * (through {@code __float__}), String (a str), PyObject[] for {@code *args}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Method {
    /** The Python name; empty: the Java name. */
    String name() default "";

    /**
     * The text signature in CPython's notation, for instance {@code ($self, sub, start=0, /)}; empty: the one
     * that CPython itself shows for this name (signatures.tsv), or, where it has none, a raw call
     * {@code (PyObject[] args, PyTuple kwnames)}.
     */
    String signature() default "";

    /** Whether the bound method takes keywords that are no str (CPython: METH_VARARGS | METH_KEYWORDS). */
    boolean anyKeywords() default false;

    /** Whether CPython passes the defining class (METH_METHOD), which makes for another message of wrong calls. */
    boolean definingClass() default false;
}

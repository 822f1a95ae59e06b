package org.krait.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads an attribute of a built-in type: no parameters beside the receiver, returns a PyObject.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Getter {
    /** The Python name; empty: the Java name. */
    String name() default "";
}

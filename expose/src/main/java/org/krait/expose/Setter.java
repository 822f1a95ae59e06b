package org.krait.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes an attribute of a built-in type: takes the value; null means that it is deleted.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Setter {
    /** The Python name; empty: the Java name. */
    String name() default "";
}

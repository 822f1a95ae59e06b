package org.krait.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A special method that fills a type slot ({@code __len__}, {@code __add__}, {@code richCompare} ...). The Java
 * name is the name of the special method, or of the slot where several names share one; its parameters are those of
 * the slot (see {@code Slot}), static with the receiver first or an instance method.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Special {
    /** The slot name, if the Java method has another. */
    String name() default "";
}

package org.krait.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter whose value a converter makes, as Argument Clinic's converters do: before the body runs, from left to
 * right. The converter is a class with a static method {@code convert(PyObject given, String function, String
 * argument)}, whose result fits the parameter; {@code given} is null where the argument is missing, the two texts are
 * those of messages ({@code "read"}, {@code "argument 1"}).
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PARAMETER)
public @interface Converter {
    /** The class that converts. */
    Class<?> value();
}

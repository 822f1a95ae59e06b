package org.krait.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code long} parameter that converts as the bound of a slice: through {@code __index__}, clamped instead of
 * overflowing, and with the error "slice indices must be integers or None or have an __index__ method".
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PARAMETER)
public @interface SliceIndex {
    /** Whether None is taken too, and means the default. */
    boolean none() default false;
}

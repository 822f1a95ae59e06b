package org.krait.constant;

/** A slice of constants; an absent part is {@link Singleton#None}. */
public record SliceConstant(Object start, Object stop, Object step) {
}

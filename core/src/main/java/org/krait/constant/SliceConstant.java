package org.krait.constant;

/** A slice of constants; an absent part is {@link Singleton#None}. */
public record SliceConstant(Object start, Object stop, Object step) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SliceConstant that && start.equals(that.start) && stop.equals(that.stop)
                && step.equals(that.step);
    }

    @Override
    public int hashCode() {
        return (start.hashCode() * 31 + stop.hashCode()) * 31 + step.hashCode();
    }
}

package org.krait.constant;

import java.util.List;

/**
 * A tuple of constants.
 *
 * <p>Constants are keys of the compiler's tables. They say themselves when they are equal: the methods that a record
 * gets from the compiler are linked at their first call, which costs a new process some milliseconds.
 */
public record TupleConstant(List<Object> items) {

    @Override
    public boolean equals(Object other) {
        return other instanceof TupleConstant that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }
}

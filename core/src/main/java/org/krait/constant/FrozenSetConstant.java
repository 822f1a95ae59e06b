package org.krait.constant;

import java.util.HashSet;
import java.util.List;

/** A frozenset of constants, no two equal, in the order in which they were added. */
public record FrozenSetConstant(List<Object> items) {

    @Override
    public boolean equals(Object other) {
        return other instanceof FrozenSetConstant that && items.size() == that.items.size()
                && new HashSet<>(items).equals(new HashSet<>(that.items));
    }

    @Override
    public int hashCode() {
        return new HashSet<>(items).hashCode();
    }
}

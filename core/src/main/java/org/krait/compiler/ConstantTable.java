package org.krait.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.krait.constant.NotANumber;

/**
 * The constants of one unit, each at the place where it was first asked for; equal ones share a place. What is or holds
 * a NaN is equal to nothing, so it has a new place each time.
 *
 * <p>CPython: {@code _PyCompile_AddConst} of {@code compile.c}, with {@code _PyCode_ConstantKey} for what is
 * equal.
 */
final class ConstantTable {

    /** Of all constants but the first: that is often a long docstring, which takes long to hash. */
    private final Map<Object, Integer> places = new HashMap<>();
    private final List<Object> values = new ArrayList<>();

    /** The place of a constant, a new one at the end if need be. */
    int add(Object value) {
        if (NotANumber.isIn(value)) {
            values.add(value);
            return values.size() - 1;
        }
        if (values.isEmpty()) {
            values.add(value);
            return 0;
        }
        if (value.equals(values.get(0))) {
            return 0;
        }
        Integer place = places.get(value);
        if (place == null) {
            place = values.size();
            places.put(value, place);
            values.add(value);
        }
        return place;
    }

    /** Puts a constant at the end, also if it is there already. */
    void append(Object value) {
        if (!NotANumber.isIn(value) && !values.isEmpty() && !value.equals(values.get(0))) {
            places.putIfAbsent(value, values.size());
        }
        values.add(value);
    }

    Object get(int place) {
        return values.get(place);
    }

    int size() {
        return values.size();
    }

    Object[] toArray() {
        return values.toArray();
    }
}

package org.krait.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.krait.code.CodeObject;
import org.krait.constant.NotANumber;
import org.krait.syntax.ast.Span;

/**
 * The constants of one unit, each at the place where it was first asked for; equal ones share a place. What is or holds
 * a NaN is equal to nothing, so it has a new place each time.
 *
 * <p>CPython: {@code _PyCompile_AddConst} of {@code compile.c}, with {@code _PyCode_ConstantKey} for what is
 * equal.
 */
final class ConstantTable {

    /**
     * Of all constants but the first, unless it is code: that is often a long docstring, which takes long to hash.
     */
    private final Map<Object, Integer> places = new HashMap<>();
    private final List<Object> values = new ArrayList<>();

    /** The place of a constant that is no code, a new one at the end if need be. */
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
        return place(value, value);
    }

    private int place(Object key, Object value) {
        Integer place = places.get(key);
        if (place == null) {
            place = values.size();
            places.put(key, place);
            values.add(value);
        }
        return place;
    }

    /**
     * The place of a block's code, a new one at the end if need be.
     *
     * @param mark the location of an instruction that no pass takes away. Code with another mark has another location
     *     table, so it need not be assembled to be told apart. Null: none is known
     */
    int add(CodeObject code, Span mark) {
        return place(new MarkedCode(code, mark), code);
    }

    /** Code as a key: equal to what it can be one constant with. */
    private static final class MarkedCode {
        private final CodeObject code;
        private final Span mark;

        MarkedCode(CodeObject code, Span mark) {
            this.code = code;
            this.mark = mark;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof MarkedCode that
                    && (mark == null || that.mark == null || mark.equals(that.mark))
                    && code.equals(that.code);
        }

        @Override
        public int hashCode() {
            return code.hashCode();
        }
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

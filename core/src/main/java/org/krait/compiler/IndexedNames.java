package org.krait.compiler;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Names with the indices that stand for them in instructions, in the order in which they were added.
 *
 * <p>CPython: {@code _PyCompile_DictAddObj} of {@code compile.c}.
 */
final class IndexedNames {

    private static final String[] NO_NAMES = {};

    private final Map<String, Integer> indices = new HashMap<>();
    private String[] names = NO_NAMES;
    private int size;
    /** The index of the first name. */
    private final int first;

    IndexedNames() {
        this(0);
    }

    /** The indices count from {@code first}. */
    IndexedNames(int first) {
        this.first = first;
    }

    /** The index of a name, which a new one gets behind all others. */
    int add(String name) {
        Integer index = indices.get(name);
        if (index != null) {
            return index;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size + 4);
        }
        names[size] = name;
        indices.put(name, first + size);
        return first + size++;
    }

    /** The index of a name, -1 if it is none of these. */
    int find(String name) {
        Integer index = indices.get(name);
        return index == null ? -1 : index;
    }

    int size() {
        return size;
    }

    /** The name that was added after {@code place} others; its index is that much greater than the first. */
    String get(int place) {
        return names[place];
    }

    /** The names in the order of their indices. */
    String[] toArray() {
        return Arrays.copyOf(names, size);
    }
}

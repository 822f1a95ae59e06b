package org.krait.compiler;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names with the indices that stand for them in instructions, in the order in which they were added. */
final class IndexedNames {

    private final Map<String, Integer> indices = new LinkedHashMap<>();

    /** The index of a name; a new name's is the number of names before it. */
    int add(String name) {
        Integer index = indices.get(name);
        if (index == null) {
            index = indices.size();
            indices.put(name, index);
        }
        return index;
    }

    /** Adds a new name with an index of the caller's choice. */
    void put(String name, int index) {
        indices.put(name, index);
    }

    /** The index of a name, -1 if it is none of these. */
    int find(String name) {
        Integer index = indices.get(name);
        return index == null ? -1 : index;
    }

    int size() {
        return indices.size();
    }

    Collection<Map.Entry<String, Integer>> entries() {
        return indices.entrySet();
    }

    /** The names by index, for indices from 0. */
    String[] toArray() {
        String[] names = new String[indices.size()];
        for (Map.Entry<String, Integer> entry : indices.entrySet()) {
            names[entry.getValue()] = entry.getKey();
        }
        return names;
    }
}

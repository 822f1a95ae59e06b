package org.krait.object;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.krait.object.str.PyStr;

/**
 * Which attribute stands where in the value array of an instance: a node of a transition tree. Two objects that got
 * the same attributes in the same order share a shape, so an inline cache needs one comparison.
 *
 * <p>The first {@link #slots} places belong to {@code __slots__}, which have no name here: member descriptors know
 * their index. A shape with {@link #open} false takes no further names: the instance keeps no {@code
 * __dict__}, or keeps a real dictionary.
 */
public final class Shape {
    /** More attributes than this, and the instance gets a dictionary. */
    private static final int MOST = 64;

    /** The number of places reserved for {@code __slots__}. */
    public final int slots;

    /** Whether new names may be added. */
    public final boolean open;

    private final PyStr[] names;
    private final Map<PyStr, Integer> index;
    private volatile Map<PyStr, Shape> next = Map.of();

    private Shape(int slots, boolean open, PyStr[] names) {
        this.slots = slots;
        this.open = open;
        this.names = names;
        this.index = HashMap.newHashMap(names.length);
        for (int i = 0; i < names.length; i++) {
            index.put(names[i], slots + i);
        }
    }

    /** The shape of a new instance. */
    static Shape root(int slots, boolean open) {
        return new Shape(slots, open, new PyStr[0]);
    }

    /** The place of an attribute in the value array, or -1. */
    public int indexOf(PyStr name) {
        Integer i = index.get(name);
        return i == null ? -1 : i;
    }

    /** How many values an instance of this shape has. */
    public int size() {
        return slots + names.length;
    }

    /** The attribute names in the order in which they were added. */
    public PyStr[] names() {
        return names;
    }

    /** The shape with one more name, or null if this one takes no more. */
    public Shape with(PyStr name) {
        if (!open || names.length >= MOST) {
            return null;
        }
        Shape shape = next.get(name);
        return shape != null ? shape : grow(name);
    }

    private synchronized Shape grow(PyStr name) {
        Shape shape = next.get(name);
        if (shape == null) {
            PyStr[] more = Arrays.copyOf(names, names.length + 1);
            more[names.length] = name;
            shape = new Shape(slots, true, more);
            Map<PyStr, Shape> map = new HashMap<>(next);
            map.put(name, shape);
            next = map;
        }
        return shape;
    }
}

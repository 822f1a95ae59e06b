package org.krait.object;

import java.util.Arrays;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** Reading, writing and deleting the attributes of an {@link Instance}, and turning them into a dictionary. */
public final class InstanceAttributes {
    private static final PyObject[] NONE = {};

    private InstanceAttributes() {}

    /** The value array of a new instance of {@code type}. */
    public static PyObject[] fresh(PyType type) {
        Shape shape = type.rootShape();
        int room = shape.open ? Math.max(type.sizeHint(), shape.slots) : shape.slots;
        return room == 0 ? NONE : new PyObject[room];
    }

    /** The value of an attribute, or null. */
    public static PyObject get(Instance o, PyStr name) {
        PyDict dict = o.dictOrNull();
        if (dict != null) {
            return dict.get(name);
        }
        int i = o.shape().indexOf(name);
        PyObject value = i < 0 ? null : o.values()[i];
        if (value == null) {
            // Another thread may have moved the attributes into a dictionary meanwhile.
            dict = o.dictOrNull();
            return dict == null ? null : dict.get(name);
        }
        return value;
    }

    /**
     * Sets an attribute, or deletes it if value is null.
     *
     * @return false if there is no room for attributes, or nothing to delete
     */
    public static boolean set(Instance o, PyStr name, PyObject value) {
        synchronized (o) {
            PyDict dict = o.dictOrNull();
            if (dict == null && value != null) {
                Shape shape = o.shape();
                int i = shape.indexOf(name);
                if (i >= 0) {
                    o.values()[i] = value;
                    return true;
                }
                Shape wider = shape.with(name);
                if (wider != null) {
                    append(o, wider, value);
                    return true;
                }
            }
            dict = dict(o);
            if (dict == null) {
                return false;
            }
            if (value == null) {
                return dict.remove(name) != null;
            }
            dict.put(name, value);
            return true;
        }
    }

    private static void append(Instance o, Shape wider, PyObject value) {
        PyObject[] values = o.values();
        int at = wider.size() - 1;
        if (at >= values.length) {
            values = Arrays.copyOf(values, Math.max(at + 1, values.length * 2));
            ((PyObject) o).type().noteSize(values.length);
        }
        values[at] = value;
        o.setValues(values);
        o.setShape(wider);
    }

    /** The instance's dictionary, from now on the only home of its attributes; null if it keeps none. */
    public static PyDict dict(Instance o) {
        PyDict dict = o.dictOrNull();
        if (dict != null || !((PyObject) o).type().instancesHaveDict()) {
            return dict;
        }
        synchronized (o) {
            if (o.dictOrNull() == null) {
                Shape shape = o.shape();
                PyObject[] values = o.values();
                dict = new PyDict();
                PyStr[] names = shape.names();
                for (int i = 0; i < names.length; i++) {
                    dict.put(names[i], values[shape.slots + i]);
                }
                o.setDict(dict);
                o.setShape(((PyObject) o).type().dictShape());
                // The dictionary alone decides from now on how long they live.
                Arrays.fill(values, shape.slots, shape.slots + names.length, null);
            }
            return o.dictOrNull();
        }
    }

    /** Makes {@code dict} (null: a new one) the home of the attributes; false if the instance keeps none. */
    public static boolean setDict(Instance o, PyDict dict) {
        if (!((PyObject) o).type().instancesHaveDict()) {
            return false;
        }
        synchronized (o) {
            o.setDict(dict == null ? new PyDict() : dict);
            o.setShape(((PyObject) o).type().dictShape());
        }
        return true;
    }
}

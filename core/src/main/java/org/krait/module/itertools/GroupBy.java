package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code groupby}: runs of items with equal keys, each with its key. */
@ExposeType(name = "groupby", module = "itertools")
public class GroupBy extends PyObject {
    public static final PyType TYPE = GroupByExposed.TYPE;

    private final PyObject iterator;
    private final PyObject function;
    /** The key of the group given out last. */
    private PyObject targetKey;
    /** The item read but not given out yet, and its key; both null if there is none. */
    private PyObject currentKey;

    private PyObject currentValue;
    /** The only group that may still give items. */
    private Grouper currentGroup;

    protected GroupBy(PyType type, PyObject iterator, PyObject function) {
        super(type);
        this.iterator = iterator;
        this.function = function;
    }

    @New
    static PyObject __new__(PyType cls, PyObject iterable, PyObject key) {
        PyObject it = Iteration.iter(iterable);
        PyObject function = key == null ? Py.None : key;
        return cls == TYPE ? new GroupBy(cls, it, function) : new GroupBySub(cls, it, function);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        currentGroup = null;
        while (currentKey == null || targetKey != null && Comparisons.equal(targetKey, currentKey)) {
            if (!step()) {
                return null;
            }
        }
        targetKey = currentKey;
        Grouper group = new Grouper(this, targetKey);
        return Py.tuple(currentKey, group);
    }

    private boolean step() {
        PyObject value = Iteration.next(iterator);
        if (value == null) {
            return false;
        }
        PyObject key = function == Py.None ? value : Calls.call(function, value);
        currentValue = value;
        currentKey = key;
        return true;
    }

    void open(Grouper group) {
        currentGroup = group;
    }

    /** The next item of a group, or null at its end. */
    PyObject nextOf(Grouper group, PyObject key) {
        if (currentGroup != group || currentValue == null && !step()) {
            return null;
        }
        if (!Comparisons.equal(key, currentKey)) {
            return null;
        }
        PyObject value = currentValue;
        currentValue = null;
        currentKey = null;
        return value;
    }
}

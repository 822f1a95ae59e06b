package org.krait.module.operator;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Containers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code operator.itemgetter}: picks an item, or several as a tuple. */
@ExposeType(name = "itemgetter", module = "operator", subclassable = false)
public final class ItemGetter extends PyObject {
    public static final PyType TYPE = ItemGetterExposed.TYPE;

    private final PyObject[] keys;

    private ItemGetter(PyObject[] keys) {
        super(TYPE);
        this.keys = keys;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        Picking.checkNoKeywords("itemgetter", kwnames);
        Picking.checkAtLeastOne("itemgetter", args);
        return new ItemGetter(args.clone());
    }

    @Special
    PyObject call(PyObject[] args, PyTuple kwnames) {
        Picking.checkNoKeywords("itemgetter", kwnames);
        Picking.checkOne("itemgetter", args);
        if (keys.length == 1) {
            return Containers.getItem(args[0], keys[0]);
        }
        PyObject[] items = new PyObject[keys.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = Containers.getItem(args[0], keys[i]);
        }
        return PyTuple.of(items);
    }

    @Special
    PyObject repr() {
        return Picking.repr(this, keys, null);
    }

    /** The signature of the instances, for {@code inspect.signature}. */
    @Getter
    PyObject __text_signature__() {
        return Py.str("(obj, /)");
    }

    @Method
    PyObject __reduce__() {
        return Py.tuple(TYPE, PyTuple.of(keys));
    }
}

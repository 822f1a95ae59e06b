package org.krait.module.collections;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDictItems;

/** The view of an OrderedDict's items. */
@ExposeType(
        name = "odict_items",
        base = PyDictItems.class,
        subclassable = false,
        instantiable = false,
        hashable = false)
public final class OrderedDictItems extends PyDictItems {
    public static final PyType TYPE = OrderedDictItemsExposed.TYPE;

    private final OrderedDict ordered;

    OrderedDictItems(OrderedDict dict) {
        super(TYPE, dict);
        ordered = dict;
    }

    @Special
    static PyObject iter(PyObject self) {
        OrderedDict dict = ((OrderedDictItems) self).ordered;
        return new OrderedDictIterator(dict, OrderedDictIterator.ITEMS, false);
    }

    @Method(name = "__reversed__")
    PyObject reversed() {
        return new OrderedDictIterator(ordered, OrderedDictIterator.ITEMS, true);
    }
}

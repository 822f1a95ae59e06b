package org.krait.module.collections;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDictKeys;

/** The view of an OrderedDict's keys. */
@ExposeType(
        name = "odict_keys",
        base = PyDictKeys.class,
        subclassable = false,
        instantiable = false,
        hashable = false)
public final class OrderedDictKeys extends PyDictKeys {
    public static final PyType TYPE = OrderedDictKeysExposed.TYPE;

    private final OrderedDict ordered;

    OrderedDictKeys(OrderedDict dict) {
        super(TYPE, dict);
        ordered = dict;
    }

    @Special
    static PyObject iter(PyObject self) {
        OrderedDict dict = ((OrderedDictKeys) self).ordered;
        return new OrderedDictIterator(dict, OrderedDictIterator.KEYS, false);
    }

    @Method(name = "__reversed__")
    PyObject reversed() {
        return new OrderedDictIterator(ordered, OrderedDictIterator.KEYS, true);
    }
}

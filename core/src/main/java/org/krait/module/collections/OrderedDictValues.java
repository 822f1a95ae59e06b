package org.krait.module.collections;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDictValues;

/** The view of an OrderedDict's values. */
@ExposeType(name = "odict_values", base = PyDictValues.class, subclassable = false, instantiable = false)
public final class OrderedDictValues extends PyDictValues {
    public static final PyType TYPE = OrderedDictValuesExposed.TYPE;

    private final OrderedDict ordered;

    OrderedDictValues(OrderedDict dict) {
        super(TYPE, dict);
        ordered = dict;
    }

    @Special
    static PyObject iter(PyObject self) {
        OrderedDict dict = ((OrderedDictValues) self).ordered;
        return new OrderedDictIterator(dict, OrderedDictIterator.VALUES, false);
    }

    @Method(name = "__reversed__")
    PyObject reversed() {
        return new OrderedDictIterator(ordered, OrderedDictIterator.VALUES, true);
    }
}

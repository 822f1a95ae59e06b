package org.krait.module.collections;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.DictTable;
import org.krait.object.sequence.PyList;
import org.krait.runtime.importing.Imports;

/**
 * The iterator of an OrderedDict and of its views, in either direction; it complains when an entry comes or
 * goes.
 */
@ExposeType(name = "odict_iterator", subclassable = false, instantiable = false)
public final class OrderedDictIterator extends PyObject {
    public static final PyType TYPE = OrderedDictIteratorExposed.TYPE;

    static final int KEYS = 1;
    static final int VALUES = 2;
    static final int ITEMS = 3;

    /** Null once exhausted. */
    private OrderedDict dict;

    private final int kind;
    private final boolean reverse;
    // What the dict was like at the start: another table or count means an insertion, another size a
    // deletion.
    private final DictTable table;
    private final int count;
    private final int size;
    private int position;

    OrderedDictIterator(OrderedDict dict, int kind, boolean reverse) {
        super(TYPE);
        this.dict = dict;
        this.kind = kind;
        this.reverse = reverse;
        table = dict.table();
        count = table.count();
        size = dict.size();
        position = reverse ? count - 1 : 0;
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        OrderedDict of = dict;
        if (of == null) {
            return null;
        }
        if (of.table() != table || table.count() != count || of.size() != size) {
            throw Errors.runtimeError("OrderedDict mutated during iteration");
        }
        for (int e = position; e >= 0 && e < count; e += reverse ? -1 : 1) {
            PyObject key = table.key(e);
            PyObject value = table.value(e);
            if (key != null && value != null) {
                position = reverse ? e - 1 : e + 1;
                return item(key, value);
            }
        }
        dict = null;
        return null;
    }

    private PyObject item(PyObject key, PyObject value) {
        if (kind == KEYS) {
            return key;
        }
        return kind == VALUES ? value : Py.tuple(key, value);
    }

    @Method
    PyObject __reduce__() {
        PyObject call = Imports.builtin("iter"); // first: it may run code that moves this iterator
        PyList rest = new PyList();
        OrderedDict of = dict;
        if (of != null) {
            OrderedDictIterator copy = new OrderedDictIterator(of, kind, reverse);
            copy.position = position;
            PyObject item;
            while ((item = copy.next()) != null) {
                rest.append(item);
            }
        }
        return Py.tuple(call, Py.tuple(rest));
    }
}

package org.krait.module.collections;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Containers;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;

/** The module _collections. */
@ExposeModule(name = "_collections")
public final class CollectionsModule extends JavaModule {
    private static final PyType[] TYPES = {
        Deque.TYPE, DequeIterator.TYPE, DequeReverseIterator.TYPE, DefaultDict.TYPE, OrderedDict.TYPE,
        TupleGetter.TYPE
    };
    private static final PyInt ONE = PyInt.of(1);
    private static final PyStr GET = PyStr.intern("get");

    public CollectionsModule() {
        super(CollectionsModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        for (PyType type : TYPES) {
            dict.put(PyStr.intern(type.name()), type);
        }
    }

    /** Counts elements in a mapping (Counter.update). */
    @Function
    void _count_elements(PyObject mapping, PyObject iterable) {
        PyObject it = Iteration.iter(iterable);
        PyObject key;
        if (mapping instanceof PyDict dict && countsAsDict(dict)) {
            while ((key = Iteration.next(it)) != null) {
                PyObject old = dict.get(key);
                dict.put(key, old == null ? ONE : Numbers.add(old, ONE));
            }
            return;
        }
        PyObject get = Attributes.get(mapping, GET);
        while ((key = Iteration.next(it)) != null) {
            PyObject old = Calls.call(get, key, PyInt.of(0));
            Containers.setItem(mapping, key, Numbers.add(old, ONE));
        }
    }

    /** Whether a mapping reads and writes entries as dict does, even if it has other methods of its own. */
    private static boolean countsAsDict(PyDict dict) {
        PyType type = dict.type();
        PyStr set = PyStr.intern("__setitem__");
        return type.lookup(GET) == PyDict.TYPE.lookup(GET) && type.lookup(set) == PyDict.TYPE.lookup(set);
    }
}

package org.krait.module.abc;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.krait.expose.ExposeType;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code _abc._abc_data}: what an abstract base class remembers of other classes; holds them weakly. */
@ExposeType(name = "_abc_data", module = "_abc", subclassable = false, instantiable = false)
final class PyAbcData extends PyObject {
    static final PyType TYPE = PyAbcDataExposed.TYPE;

    final Set<PyObject> registry = weakSet();
    final Set<PyObject> positive = weakSet();
    final Set<PyObject> negative = weakSet();
    volatile long negativeVersion;

    PyAbcData(long version) {
        super(TYPE);
        negativeVersion = version;
    }

    private static Set<PyObject> weakSet() {
        return Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    }
}

package org.krait.interop;

import java.util.Map;
import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** The wrapper of a {@code Map}: subscripts, {@code in}, {@code len}, iteration over the keys. */
@ExposeType(name = "map", module = "java", base = PyJavaObject.class, instantiable = false, subclassable = false,
        pattern = "mapping")
final class PyJavaMap extends PyJavaObject {
    static final PyType TYPE = PyJavaMapExposed.TYPE;

    private final Map<Object, Object> map;

    @SuppressWarnings("unchecked")
    PyJavaMap(Map<?, ?> map) {
        super(TYPE, map);
        this.map = (Map<Object, Object>) map;
    }

    @Special
    PyObject iter() {
        return PyJavaIterator.over(map.keySet());
    }

    @Special
    long len() {
        return map.size();
    }

    @Special
    boolean contains(PyObject key) {
        return has(Interop.current().toJava(key, Object.class));
    }

    private boolean has(Object key) {
        try {
            return map.containsKey(key);
        } catch (ClassCastException | NullPointerException e) {
            return false;
        }
    }

    @Special
    PyObject getItem(PyObject key) {
        Interop interop = Interop.current();
        Object name = interop.toJava(key, Object.class);
        if (!has(name)) {
            throw Errors.keyError(key);
        }
        return interop.toPython(map.get(name));
    }

    @Special
    void setItem(PyObject key, PyObject value) {
        Interop interop = Interop.current();
        Object name = interop.toJava(key, Object.class);
        if (value == null && !has(name)) {
            throw Errors.keyError(key);
        }
        try {
            if (value == null) {
                map.remove(name);
            } else {
                map.put(name, interop.toJava(value, Object.class));
            }
        } catch (RuntimeException e) {
            throw interop.raised(e);
        }
    }
}

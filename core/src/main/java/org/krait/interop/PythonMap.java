package org.krait.interop;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.runtime.Interpreter;

/** A Python dict as a Java map, which changes with it. Iterators walk over the keys there were at their start. */
final class PythonMap extends AbstractMap<Object, Object> implements PythonView {
    private final Interop interop;
    private final PyDict dict;

    PythonMap(Interop interop, PyDict dict) {
        this.interop = interop;
        this.dict = dict;
    }

    @Override
    public PyObject object(Interpreter asking) {
        return PythonView.checked(dict, interop.interpreter(), asking);
    }

    @Override
    public int size() {
        return dict.size();
    }

    @Override
    public boolean containsKey(Object key) {
        try (Visit visit = Visit.into(interop.interpreter())) {
            return dict.containsKey(interop.toPython(key));
        }
    }

    @Override
    public Object get(Object key) {
        try (Visit visit = Visit.into(interop.interpreter())) {
            return java(dict.get(interop.toPython(key)));
        }
    }

    @Override
    public Object put(Object key, Object value) {
        try (Visit visit = Visit.into(interop.interpreter())) {
            PyObject name = interop.toPython(key);
            PyObject before = dict.get(name);
            dict.put(name, interop.toPython(value));
            return java(before);
        }
    }

    @Override
    public Object remove(Object key) {
        try (Visit visit = Visit.into(interop.interpreter())) {
            return java(dict.remove(interop.toPython(key)));
        }
    }

    @Override
    public void clear() {
        dict.clear();
    }

    private Object java(PyObject value) {
        return value == null ? null : interop.toJava(value, Object.class);
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return dict.size();
            }

            @Override
            public Iterator<Map.Entry<Object, Object>> iterator() {
                return new Entries(dict.keysArray());
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<Object, Object>> {
        private final PyObject[] keys;
        private int at;

        Entries(PyObject[] keys) {
            this.keys = keys;
        }

        @Override
        public boolean hasNext() {
            return at < keys.length;
        }

        @Override
        public Map.Entry<Object, Object> next() {
            if (at == keys.length) {
                throw new NoSuchElementException();
            }
            try (Visit visit = Visit.into(interop.interpreter())) {
                PyObject key = keys[at++];
                return new Item(java(key), java(dict.get(key)));
            }
        }

        @Override
        public void remove() {
            if (at == 0) {
                throw new IllegalStateException();
            }
            try (Visit visit = Visit.into(interop.interpreter())) {
                dict.remove(keys[at - 1]);
            }
        }
    }

    private final class Item extends SimpleEntry<Object, Object> {
        private static final long serialVersionUID = 1L;

        Item(Object key, Object value) {
            super(key, value);
        }

        @Override
        public Object setValue(Object value) {
            put(getKey(), value);
            return super.setValue(value);
        }
    }
}

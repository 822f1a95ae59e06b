package org.krait.interop;

import java.lang.reflect.Array;
import java.util.AbstractList;
import java.util.List;
import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PySlice;

/** The wrapper of a {@code List} or an array: subscripts (also slices, which are copied), iteration, {@code len}. */
@ExposeType(name = "list", module = "java", base = PyJavaObject.class, instantiable = false, subclassable = false,
        pattern = "sequence")
final class PyJavaList extends PyJavaObject {
    static final PyType TYPE = PyJavaListExposed.TYPE;

    private final List<Object> list;

    @SuppressWarnings("unchecked")
    PyJavaList(Object value) {
        super(TYPE, value);
        list = value instanceof List<?> given ? (List<Object>) given : new Items(value);
    }

    /** An array of any type as a list. */
    private static final class Items extends AbstractList<Object> {
        private final Object array;

        Items(Object array) {
            this.array = array;
        }

        @Override
        public int size() {
            return Array.getLength(array);
        }

        @Override
        public Object get(int index) {
            return Array.get(array, index);
        }

        @Override
        public Object set(int index, Object value) {
            Object before = get(index);
            Array.set(array, index, value);
            return before;
        }
    }

    @Special
    PyObject iter() {
        return PyJavaIterator.over(list);
    }

    @Special
    long len() {
        return list.size();
    }

    @Special
    boolean contains(PyObject item) {
        try {
            return list.contains(Interop.current().toJava(item, Object.class));
        } catch (ClassCastException | NullPointerException e) {
            return false;
        }
    }

    private int index(PyObject key) {
        if (!key.type().hasSlot(Slot.INDEX)) {
            throw Errors.typeError("list indices must be integers or slices, not " + key.type().name());
        }
        int size = list.size();
        long index = Numbers.asLong(key);
        long at = index < 0 ? index + size : index;
        if (at < 0 || at >= size) {
            throw Errors.indexError("list index out of range");
        }
        return (int) at;
    }

    @Special
    PyObject getItem(PyObject key) {
        Interop interop = Interop.current();
        if (key instanceof PySlice) {
            PyList all = new PyList();
            for (Object each : list) {
                all.append(interop.toPython(each));
            }
            return all.type().ops.getItem(all, key);
        }
        return interop.toPython(list.get(index(key)));
    }

    @Special
    void setItem(PyObject key, PyObject value) {
        Interop interop = Interop.current();
        if (key instanceof PySlice) {
            throw Errors.typeError("slices of Java lists can't be assigned to or deleted");
        }
        int at = index(key);
        Class<?> type = this.value.getClass().isArray() ? this.value.getClass().getComponentType() : Object.class;
        try {
            if (value == null) {
                list.remove(at);
            } else {
                list.set(at, interop.toJava(value, type));
            }
        } catch (UnsupportedOperationException e) {
            throw Errors.typeError("the Java " + (this.value.getClass().isArray() ? "array" : "list")
                    + " doesn't support this");
        } catch (RuntimeException e) {
            throw interop.raised(e);
        }
    }
}

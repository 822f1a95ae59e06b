package org.krait.interop;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.krait.object.Containers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.Interpreter;

/** A Python list or tuple as a Java list, which changes with it; a tuple can't be changed. */
final class PythonList extends AbstractList<Object> implements RandomAccess, PythonView {
    private final Interop interop;
    private final PyObject sequence;

    PythonList(Interop interop, PyObject sequence) {
        this.interop = interop;
        this.sequence = sequence;
    }

    @Override
    public PyObject object(Interpreter asking) {
        return PythonView.checked(sequence, interop.interpreter(), asking);
    }

    @Override
    public int size() {
        return sequence instanceof PyTuple tuple ? tuple.items.length : ((PyList) sequence).size();
    }

    @Override
    public Object get(int index) {
        PyObject item;
        if (sequence instanceof PyTuple tuple) {
            item = index >= 0 && index < tuple.items.length ? tuple.items[index] : null;
        } else {
            item = index >= 0 ? ((PyList) sequence).getOrNull(index) : null;
        }
        if (item == null) {
            throw new IndexOutOfBoundsException("index " + index + " of " + size());
        }
        try (Visit visit = Visit.into(interop.interpreter())) {
            return interop.toJava(item, Object.class);
        }
    }

    @Override
    public Object set(int index, Object value) {
        Object before = get(index);
        try (Visit visit = Visit.into(interop.interpreter())) {
            list().setIfPresent(index, interop.toPython(value));
        }
        return before;
    }

    @Override
    public void add(int index, Object value) {
        PyList list = list();
        if (index < 0 || index > list.size()) {
            throw new IndexOutOfBoundsException("index " + index + " of " + size());
        }
        try (Visit visit = Visit.into(interop.interpreter())) {
            list.insertAt(index, interop.toPython(value));
        }
        modCount++;
    }

    @Override
    public Object remove(int index) {
        Object before = get(index);
        PyList list = list();
        try (Visit visit = Visit.into(interop.interpreter())) {
            Containers.delItem(list, Py.integer(index));
        }
        modCount++;
        return before;
    }

    private PyList list() {
        if (sequence instanceof PyList list) {
            return list;
        }
        throw new UnsupportedOperationException("a Python tuple can't be changed");
    }
}

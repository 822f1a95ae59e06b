package org.krait.object.iterator;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.number.PyInt;

/** {@code enumerate}: pairs of a running number and an item. */
@ExposeType(name = "enumerate")
public class PyEnumerate extends PyObject {
    public static final PyType TYPE = PyEnumerateExposed.TYPE;

    private static final PyInt ONE = PyInt.of(1);

    private final PyObject iterator;

    /** The next number as long as it fits; {@link #large} counts on from there. */
    private long index;

    private PyObject large;

    protected PyEnumerate(PyType type, PyObject iterator, PyInt start) {
        super(type);
        this.iterator = iterator;
        if (start.isSmall()) {
            index = start.longValue();
        } else {
            index = Long.MAX_VALUE;
            large = start;
        }
    }

    @New(signature = "(iterable, start=0)")
    static PyObject __new__(PyType cls, PyObject iterable, PyObject start) {
        PyInt first = start == null ? PyInt.of(0) : Numbers.index(start);
        PyObject it = Iteration.iter(iterable);
        return cls == TYPE ? new PyEnumerate(cls, it, first) : new PyEnumerateSub(cls, it, first);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        PyObject item = iterator.type().ops.next(iterator);
        return item == null ? null : Py.tuple(nextIndex(), item);
    }

    private PyObject nextIndex() {
        if (index != Long.MAX_VALUE) {
            return PyInt.of(index++);
        }
        PyObject number = currentLarge();
        large = Numbers.add(number, ONE);
        return number;
    }

    private PyObject currentLarge() {
        return large == null ? PyInt.of(Long.MAX_VALUE) : large;
    }

    @Method
    PyObject __reduce__() {
        PyObject number = index != Long.MAX_VALUE ? PyInt.of(index) : currentLarge();
        return Py.tuple(type(), Py.tuple(iterator, number));
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return PyGenericAlias.of(cls, object);
    }
}

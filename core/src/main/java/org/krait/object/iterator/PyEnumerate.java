package org.krait.object.iterator;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code enumerate}: pairs of a running number and an item. */
@ExposeType(name = "enumerate")
public class PyEnumerate extends PyObject {
    public static final PyType TYPE = PyEnumerateExposed.TYPE;

    private static final PyStr ITERABLE = PyStr.intern("iterable");
    private static final PyStr START = PyStr.intern("start");

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

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        int keywords = kwnames == null ? 0 : kwnames.items.length;
        if (args.length == 0 || args.length == keywords && keywords > 2) {
            throw Errors.typeError("enumerate() missing required argument 'iterable'");
        }
        if (args.length > 2) {
            throw Errors.typeError("enumerate() takes at most 2 arguments (" + args.length + " given)");
        }
        boolean startFirst = keywords == 2 && !kwnames.items[0].equals(ITERABLE);
        for (int i = 0; i < keywords; i++) {
            boolean first = args.length - keywords + i == 0;
            if (!kwnames.items[i].equals(first != startFirst ? ITERABLE : START)) {
                throw Errors.typeError("'" + kwnames.items[i] + "' is an invalid keyword argument for enumerate()");
            }
        }
        PyObject iterable = args[startFirst ? 1 : 0];
        PyObject start = args.length == 1 ? null : args[startFirst ? 0 : 1];
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

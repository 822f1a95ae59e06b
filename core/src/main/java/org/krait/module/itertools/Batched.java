package org.krait.module.itertools;

import java.util.Arrays;
import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code batched}: tuples of n items, the last possibly shorter. */
@ExposeType(name = "batched", module = "itertools")
public class Batched extends PyObject {
    public static final PyType TYPE = BatchedExposed.TYPE;

    /** Null once exhausted. */
    private PyObject iterator;

    private final int size;
    private final boolean strict;

    protected Batched(PyType type, PyObject iterator, int size, boolean strict) {
        super(type);
        this.iterator = iterator;
        this.size = size;
        this.strict = strict;
    }

    @New
    static PyObject __new__(PyType cls, PyObject iterable, long n, boolean strict) {
        if (n < 1) {
            throw Errors.valueError("n must be at least one");
        }
        PyObject it = Iteration.iter(iterable);
        int size = (int) Math.min(n, Integer.MAX_VALUE);
        return cls == TYPE ? new Batched(cls, it, size, strict) : new BatchedSub(cls, it, size, strict);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        PyObject it = iterator;
        if (it == null) {
            return null;
        }
        PyObject[] batch = new PyObject[Math.min(size, 1024)];
        for (int n = 0; n < size; n++) {
            PyObject item = Iteration.next(it);
            if (item == null) {
                iterator = null;
                if (n == 0) {
                    return null;
                }
                if (strict) {
                    throw Errors.valueError("batched(): incomplete batch");
                }
                return PyTuple.of(Arrays.copyOf(batch, n));
            }
            if (n == batch.length) {
                batch = Arrays.copyOf(batch, (int) Math.min(size, n * 2L));
            }
            batch[n] = item;
        }
        return PyTuple.of(batch);
    }
}

package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** Items read from an iterator that several {@link Tee} share, and the link to those behind. */
@ExposeType(name = "_tee_dataobject", module = "itertools", subclassable = false, instantiable = false)
public final class TeeData extends PyObject {
    public static final PyType TYPE = TeeDataExposed.TYPE;

    static final int CELLS = 57;

    private final PyObject iterator;
    private final PyObject[] values = new PyObject[CELLS];
    private int read;
    private boolean running;
    private TeeData next;

    TeeData(PyObject iterator) {
        super(TYPE);
        this.iterator = iterator;
    }

    synchronized TeeData link() {
        if (next == null) {
            next = new TeeData(iterator);
        }
        return next;
    }

    /** The i-th item, read if need be; null at the end. */
    PyObject get(int i) {
        synchronized (this) {
            if (i < read) {
                return values[i];
            }
            if (running) {
                throw Errors.runtimeError("cannot re-enter the tee iterator");
            }
            running = true;
        }
        PyObject value = null;
        try {
            value = Iteration.next(iterator);
            return value;
        } finally {
            synchronized (this) {
                running = false;
                if (value != null) {
                    values[i] = value;
                    read = i + 1;
                }
            }
        }
    }
}

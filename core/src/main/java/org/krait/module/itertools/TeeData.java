package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;

/** Items read from an iterator that several {@link Tee} share, and the link to those behind. */
@ExposeType(name = "_tee_dataobject", module = "itertools", subclassable = false)
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

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("teedataobject", kwnames);
        if (args.length != 3) {
            throw Errors.typeError("teedataobject expected 3 arguments, got " + args.length);
        }
        if (!(args[1] instanceof PyList values)) {
            throw ArgParser.badArgument("teedataobject", "argument 2", "list", args[1]);
        }
        TeeData next = args[2] instanceof TeeData data ? data : null;
        if (values.size() > CELLS || args[2] != Py.None && (next == null || values.size() != CELLS)) {
            throw Errors.valueError("Invalid arguments");
        }
        TeeData made = new TeeData(args[0]);
        made.read = values.size();
        System.arraycopy(values.toArray(), 0, made.values, 0, made.read);
        made.next = next;
        return made;
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

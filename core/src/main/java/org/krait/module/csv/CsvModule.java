package org.krait.module.csv;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.module.ModuleException;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/** The functions of {@code _csv}. */
@ExposeModule(name = "_csv")
public final class CsvModule extends JavaModule {
    private static final String[] QUOTINGS = {"QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE",
        "QUOTE_STRINGS", "QUOTE_NOTNULL"};

    /** What the module keeps for an interpreter. */
    static final class State {
        final PyDict dialects = new PyDict();
        volatile long fieldLimit = 128 * 1024;

        /** A registered dialect; Error if there is none of that name. */
        PyObject dialect(PyObject name) {
            PyObject found = dialects.get(name);
            if (found == null) {
                throw error("unknown dialect");
            }
            return found;
        }
    }

    public CsvModule() {
        super(CsvModuleExposed.INSTANCE);
    }

    static State state() {
        return Interpreter.current().service(State.class, i -> new State());
    }

    /** A {@code _csv.Error}. */
    static PyException error(String message) {
        return Errors.of(errorType(), message);
    }

    private static PyType errorType() {
        return ModuleException.type("_csv", "Error", PyExceptions.Exception);
    }

    @Override
    protected void init(PyDict dict) {
        for (int i = 0; i < QUOTINGS.length; i++) {
            dict.put(PyStr.intern(QUOTINGS[i]), Py.integer(i));
        }
        dict.put(PyStr.intern("Dialect"), PyDialect.TYPE);
        dict.put(PyStr.intern("Reader"), PyCsvReader.TYPE);
        dict.put(PyStr.intern("Writer"), PyCsvWriter.TYPE);
        dict.put(PyStr.intern("Error"), errorType());
        dict.put(PyStr.intern("_dialects"), state().dialects);
    }

    /** One positional argument, and perhaps a dialect, as the functions with format parameters take them. */
    private static void checkCounts(String function, PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.items.length);
        if (positional < 1) {
            throw Errors.typeError(function + " expected at least 1 argument, got 0");
        }
        if (positional > 2) {
            throw Errors.typeError(function + " expected at most 2 arguments, got " + positional);
        }
    }

    /** The dialect that the arguments behind the first one describe. */
    private static PyDialect dialect(PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.items.length);
        return PyDialect.of(positional == 2 ? args[1] : null, args, kwnames, positional);
    }

    @Function
    PyObject reader(PyObject[] args, PyTuple kwnames) {
        checkCounts("reader", args, kwnames);
        PyObject lines = Iteration.iter(args[0]);
        return new PyCsvReader(lines, dialect(args, kwnames));
    }

    @Function
    PyObject writer(PyObject[] args, PyTuple kwnames) {
        checkCounts("writer", args, kwnames);
        PyObject write = PyCsvWriter.writeMethod(args[0]);
        return new PyCsvWriter(write, dialect(args, kwnames));
    }

    @Function
    void register_dialect(PyObject[] args, PyTuple kwnames) {
        checkCounts("register_dialect", args, kwnames);
        if (!(args[0] instanceof PyStr name)) {
            throw Errors.typeError("dialect name must be a string");
        }
        state().dialects.put(name, dialect(args, kwnames));
    }

    @Function
    void unregister_dialect(PyObject name) {
        if (state().dialects.remove(name) == null) {
            throw error("unknown dialect");
        }
    }

    @Function
    PyObject get_dialect(PyObject name) {
        return state().dialect(name);
    }

    @Function
    PyObject list_dialects() {
        return Iteration.toList(state().dialects);
    }

    @Function
    long field_size_limit(PyObject new_limit) {
        State state = state();
        long old = state.fieldLimit;
        if (new_limit != null) {
            if (new_limit.type() != PyInt.TYPE) {
                throw Errors.typeError("limit must be an integer");
            }
            state.fieldLimit = Numbers.asLong(new_limit);
        }
        return old;
    }
}

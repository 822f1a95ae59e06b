package org.krait.runtime;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.krait.object.Calls;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** The hooks of {@code sys.addaudithook} (PEP 578): called in order for each audited event; never removed. */
public final class AuditHooks {
    private final List<PyObject> hooks = new CopyOnWriteArrayList<>();

    private AuditHooks() {}

    /** The hooks of an interpreter. */
    public static AuditHooks of(Interpreter interpreter) {
        return interpreter.service(AuditHooks.class, i -> new AuditHooks());
    }

    /** Adds a hook, unless one that is there raises an Exception against it. */
    public void add(PyObject hook) {
        try {
            raise(PyStr.intern("sys.addaudithook"));
        } catch (PyException e) {
            if (e.matches(PyExceptions.Exception)) {
                return;
            }
            throw e;
        }
        hooks.add(hook);
    }

    /**
     * Tells the hooks of an event ({@code sys.audit}).
     *
     * @throws PyException what a hook raises
     */
    public void raise(PyStr event, PyObject... args) {
        if (hooks.isEmpty()) {
            return;
        }
        PyTuple tuple = PyTuple.of(args);
        for (PyObject hook : hooks) {
            Calls.call(hook, event, tuple);
        }
    }
}

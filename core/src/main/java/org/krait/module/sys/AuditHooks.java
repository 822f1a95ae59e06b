package org.krait.module.sys;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.krait.object.Calls;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** The hooks of {@code sys.addaudithook} (PEP 578): called in order for each audited event; never removed. */
final class AuditHooks {
    private final List<PyObject> hooks = new CopyOnWriteArrayList<>();

    void add(PyObject hook) {
        try {
            raise(PyStr.intern("sys.addaudithook"), new PyObject[0]);
        } catch (PyException e) {
            if (e.matches(PyExceptions.Exception)) {
                return;
            }
            throw e;
        }
        hooks.add(hook);
    }

    void raise(PyStr event, PyObject[] args) {
        if (hooks.isEmpty()) {
            return;
        }
        PyTuple tuple = PyTuple.of(args);
        for (PyObject hook : hooks) {
            Calls.call(hook, event, tuple);
        }
    }
}

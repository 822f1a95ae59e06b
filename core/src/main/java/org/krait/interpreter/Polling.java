package org.krait.interpreter;

import org.krait.object.Calls;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.PyBaseException;
import org.krait.runtime.ThreadState;

/** What a thread does between instructions when somebody asked it to. */
final class Polling {
    private Polling() {}

    /** Raises the exception that another thread, or a signal, left for this one. */
    static void poll(ThreadState ts) {
        PyObject pending = ts.pendingException;
        if (pending == null) {
            return;
        }
        ts.pendingException = null;
        PyObject exception = pending instanceof PyType ? Calls.call(pending) : pending;
        throw new PyException((PyBaseException) exception);
    }
}

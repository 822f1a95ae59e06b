package org.krait.module.queue;

import org.krait.expose.ExposeModule;
import org.krait.module.JavaModule;
import org.krait.module.ModuleException;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;

/** {@code _queue}: its two types. */
@ExposeModule(name = "_queue")
public final class QueueModule extends JavaModule {
    public QueueModule() {
        super(QueueModuleExposed.INSTANCE);
    }

    /** The exception {@code _queue.Empty}. */
    static PyType emptyType() {
        return ModuleException.type("_queue", "Empty", PyExceptions.Exception);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("SimpleQueue"), PySimpleQueue.TYPE);
        dict.put(PyStr.intern("Empty"), emptyType());
    }
}

package org.krait.module.queue;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.Durations;
import org.krait.runtime.ThreadState;

/**
 * {@code queue.SimpleQueue}: unbounded, first in, first out; putting never blocks and may interrupt a getting
 * thread.
 */
@ExposeType(name = "SimpleQueue", module = "_queue", weakly = true)
public class PySimpleQueue extends PyObject {
    public static final PyType TYPE = PySimpleQueueExposed.TYPE;

    private static final long FOREVER = -1;

    private final LinkedBlockingQueue<PyObject> items = new LinkedBlockingQueue<>();

    protected PySimpleQueue(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (cls != TYPE) {
            return new PySimpleQueueSub(cls);
        }
        ArgParser.noKeywords("SimpleQueue", kwnames);
        if (args.length != 0) {
            throw Errors.typeError("SimpleQueue() takes no positional arguments");
        }
        return new PySimpleQueue(cls);
    }

    @Method
    void put(PyObject item, boolean block, PyObject timeout) {
        items.add(item);
    }

    @Method
    void put_nowait(PyObject item) {
        items.add(item);
    }

    @Method
    PyObject get(boolean block, PyObject timeout) {
        long nanos = FOREVER;
        if (!block) {
            nanos = 0;
        } else if (timeout != Py.None) {
            nanos = Durations.nanos(timeout);
            if (nanos < 0) {
                throw Errors.valueError("'timeout' must be a non-negative number");
            }
        }
        PyObject item = items.poll();
        return item != null ? item : await(nanos);
    }

    /** The next item, which another thread has to put first; signals are served meanwhile. */
    private PyObject await(long nanos) {
        long end = System.nanoTime() + Math.max(nanos, 0);
        ThreadState thread = ThreadState.get();
        while (nanos != 0) {
            thread.beginWait();
            try {
                PyObject item = nanos == FOREVER
                        ? items.take()
                        : items.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (item == null) {
                    break;
                }
                return item;
            } catch (InterruptedException e) {
                // Something has been posted; it is served below.
            } finally {
                thread.endWait();
            }
            thread.poll();
        }
        throw Errors.of(QueueModule.emptyType());
    }

    @Method(definingClass = true)
    PyObject get_nowait() {
        return get(false, Py.None);
    }

    @Method
    boolean empty() {
        return items.isEmpty();
    }

    @Method
    long qsize() {
        return items.size();
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return PyGenericAlias.of(cls, object);
    }
}

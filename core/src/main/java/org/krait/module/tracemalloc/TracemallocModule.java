package org.krait.module.tracemalloc;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyList;

/** The functions of {@code _tracemalloc} as they are while nothing is traced; tracing can't be started. */
@ExposeModule(name = "_tracemalloc")
public final class TracemallocModule extends JavaModule {
    private static final int MOST_FRAMES = 65_535;

    public TracemallocModule() {
        super(TracemallocModuleExposed.INSTANCE);
    }

    /**
     * Refuses to start.
     *
     * @throws org.krait.object.PyException ValueError if {@code nframe} is no possible number of frames,
     *     NotImplementedError otherwise
     */
    @Function(signature = "($module, nframe=1, /)")
    PyObject start(int nframe) {
        if (nframe < 1 || nframe > MOST_FRAMES) {
            throw Errors.valueError("the number of frames must be in range [1; " + MOST_FRAMES + "]");
        }
        throw Errors.notImplementedError("Krait can't trace allocations: the JVM doesn't tell who made an object");
    }

    @Function(signature = "($module, /)")
    void stop() {
    }

    @Function(name = "is_tracing", signature = "($module, /)")
    boolean isTracing() {
        return false;
    }

    @Function(name = "clear_traces", signature = "($module, /)")
    void clearTraces() {
    }

    @Function(name = "reset_peak", signature = "($module, /)")
    void resetPeak() {
    }

    @Function(name = "get_traceback_limit", signature = "($module, /)")
    int getTracebackLimit() {
        return 1;
    }

    /** The current and the greatest size of traced memory. */
    @Function(name = "get_traced_memory", signature = "($module, /)")
    PyObject getTracedMemory() {
        return Py.tuple(Py.integer(0), Py.integer(0));
    }

    @Function(name = "get_tracemalloc_memory", signature = "($module, /)")
    int getTracemallocMemory() {
        return 0;
    }

    @Function(name = "_get_traces", signature = "($module, /)")
    PyObject getTraces() {
        return PyList.ofArray(new PyObject[0]);
    }

    /** None: the object was not traced when it was made. */
    @Function(name = "_get_object_traceback", signature = "($module, obj, /)")
    PyObject getObjectTraceback(PyObject obj) {
        return Py.None;
    }
}

package org.krait.module.heapq;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyList;

/** The module _heapq. */
@ExposeModule(name = "_heapq")
public final class HeapqModule extends JavaModule {
    public HeapqModule() {
        super(HeapqModuleExposed.INSTANCE);
    }

    private static PyList list(String function, String which, PyObject heap) {
        if (!(heap instanceof PyList list)) {
            String kind = heap == Py.None ? "None" : heap.type().longName();
            throw Errors.typeError(function + "() argument" + which + " must be list, not " + kind);
        }
        return list;
    }

    @Function
    void heappush(PyObject heap, PyObject item) {
        Heap.MIN.push(list("heappush", " 1", heap), item);
    }

    @Function
    PyObject heappop(PyObject heap) {
        return Heap.MIN.pop(list("heappop", "", heap));
    }

    @Function
    PyObject heapreplace(PyObject heap, PyObject item) {
        return Heap.MIN.replace(list("heapreplace", " 1", heap), item);
    }

    @Function
    PyObject heappushpop(PyObject heap, PyObject item) {
        return Heap.MIN.pushPop(list("heappushpop", " 1", heap), item);
    }

    @Function
    void heapify(PyObject heap) {
        Heap.MIN.heapify(list("heapify", "", heap));
    }

    @Function
    void heappush_max(PyObject heap, PyObject item) {
        Heap.MAX.push(list("heappush_max", " 1", heap), item);
    }

    @Function
    PyObject heappop_max(PyObject heap) {
        return Heap.MAX.pop(list("heappop_max", "", heap));
    }

    @Function
    PyObject heapreplace_max(PyObject heap, PyObject item) {
        return Heap.MAX.replace(list("heapreplace_max", " 1", heap), item);
    }

    @Function
    PyObject heappushpop_max(PyObject heap, PyObject item) {
        return Heap.MAX.pushPop(list("heappushpop_max", " 1", heap), item);
    }

    @Function
    void heapify_max(PyObject heap) {
        Heap.MAX.heapify(list("heapify_max", "", heap));
    }
}

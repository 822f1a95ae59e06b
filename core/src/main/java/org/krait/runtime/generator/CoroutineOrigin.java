package org.krait.runtime.generator;

import java.util.ArrayList;
import java.util.List;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.function.PyFrame;

/** {@code cr_origin}: the innermost frames at the place where a coroutine was made. */
final class CoroutineOrigin {
    private CoroutineOrigin() {}

    static PyObject of(PyFrame innermost, int depth) {
        List<PyObject> places = new ArrayList<>();
        for (PyFrame f = innermost; f != null && places.size() < depth; f = f.visibleBack()) {
            places.add(Py.tuple(f.code.filename(), Py.integer(f.line()), f.code.name()));
        }
        return PyTuple.of(places.toArray(new PyObject[0]));
    }
}

package org.krait.runtime.function;

import java.util.List;
import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** The iterator that {@code co_positions} returns. */
@ExposeType(name = "positions_iterator", subclassable = false, instantiable = false)
final class PositionsIterator extends PyObject {
    static final PyType TYPE = PositionsIteratorExposed.TYPE;

    private final List<PyObject> items;
    private int next;

    PositionsIterator(List<PyObject> items) {
        super(TYPE);
        this.items = items;
    }

    @Special
    static PyObject iter(PositionsIterator self) {
        return self;
    }

    @Special
    static PyObject next(PositionsIterator self) {
        return self.next < self.items.size() ? self.items.get(self.next++) : null;
    }
}

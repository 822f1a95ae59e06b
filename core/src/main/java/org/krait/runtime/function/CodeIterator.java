package org.krait.runtime.function;

import java.util.List;
import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** The iterator that {@code co_lines} and {@code co_branches} return. */
@ExposeType(name = "line_iterator", subclassable = false, instantiable = false)
final class CodeIterator extends PyObject {
    static final PyType TYPE = CodeIteratorExposed.TYPE;

    private final List<PyObject> items;
    private int next;

    CodeIterator(List<PyObject> items) {
        super(TYPE);
        this.items = items;
    }

    @Special
    static PyObject iter(CodeIterator self) {
        return self;
    }

    @Special
    static PyObject next(CodeIterator self) {
        return self.next < self.items.size() ? self.items.get(self.next++) : null;
    }
}

package org.krait.object.typing;

import org.krait.object.Containers;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.importing.Imports;

/** {@code *Ts} among type parameters: {@code typing.Unpack[Ts]}. */
final class Unpacking {
    private Unpacking() {}

    static PyObject unpack(PyObject parameter) {
        return Containers.getItem(Imports.attribute("typing", "Unpack"), parameter);
    }

    /** The parameters with each TypeVarTuple unpacked. */
    static PyTuple unpackTypeVarTuples(PyTuple parameters) {
        PyObject[] items = parameters.items.clone();
        for (int i = 0; i < items.length; i++) {
            if (items[i] instanceof PyTypeVarTuple) {
                items[i] = unpack(items[i]);
            }
        }
        return PyTuple.of(items);
    }
}

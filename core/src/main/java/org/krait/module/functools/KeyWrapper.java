package org.krait.module.functools;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;

/**
 * What {@code cmp_to_key} returns, and what that makes of each object: compared by calling the comparison
 * function.
 */
@ExposeType(
        name = "KeyWrapper",
        module = "functools",
        subclassable = false,
        instantiable = false,
        hashable = false)
public final class KeyWrapper extends PyObject {
    public static final PyType TYPE = KeyWrapperExposed.TYPE;

    private final PyObject compare;
    /** Null in the function that {@code cmp_to_key} returns. */
    private PyObject object;

    KeyWrapper(PyObject compare, PyObject object) {
        super(TYPE);
        this.compare = compare;
        this.object = object;
    }

    @Special
    PyObject call(PyObject[] args, PyTuple kwnames) {
        int keywords = kwnames == null ? 0 : kwnames.items.length;
        if (args.length > 1) {
            throw Errors.typeError("K() takes at most 1 argument (" + args.length + " given)");
        }
        if (args.length == 0 || keywords == 1 && !kwnames.items[0].toString().equals("obj")) {
            throw Errors.typeError("K() missing required argument 'obj' (pos 1)");
        }
        return new KeyWrapper(compare, args[0]);
    }

    @Getter(name = "__text_signature__")
    String textSignature() {
        return "(obj)";
    }

    @Getter
    PyObject obj() {
        return object == null ? Py.None : object;
    }

    @Setter(name = "obj")
    void setObj(PyObject value) {
        object = value;
    }

    @Special
    PyObject richCompare(PyObject other, CompareOp op) {
        if (!(other instanceof KeyWrapper that)) {
            throw Errors.typeError("other argument must be K instance");
        }
        PyObject x = object;
        PyObject y = that.object;
        if (x == null || y == null) {
            throw Errors.attributeError("object");
        }
        PyObject order = Calls.call(compare, x, y);
        return Comparisons.compare(order, PyInt.of(0), op);
    }
}

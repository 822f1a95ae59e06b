package org.krait.runtime.function;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/**
 * A variable shared between scopes. One reference, null while the variable has no value; read with acquire and
 * written with release, so that a thread that sees a value sees what the value holds.
 *
 * <p>Source: language reference, 4.2.2; {@code types.CellType}.
 */
@ExposeType(name = "cell", subclassable = false, hashable = false)
public final class PyCell extends PyObject {
    /** {@code types.CellType}. */
    public static final PyType TYPE = PyCellExposed.TYPE;

    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(PyCell.class, "value", PyObject.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private PyObject value;

    /** A cell that holds a value; null: an empty one. */
    public PyCell(PyObject value) {
        super(TYPE);
        this.value = value;
    }

    /** The value, or null if the cell is empty. */
    public PyObject get() {
        return (PyObject) VALUE.getAcquire(this);
    }

    /** Sets the value; null empties the cell. */
    public void set(PyObject value) {
        VALUE.setRelease(this, value);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.size() != 0) {
            throw Errors.typeError("cell() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError("cell expected at most 1 argument, got " + args.length);
        }
        return new PyCell(args.length == 0 ? null : args[0]);
    }

    @Getter(name = "cell_contents")
    PyObject contents() {
        PyObject contents = get();
        if (contents == null) {
            throw Errors.valueError("Cell is empty");
        }
        return contents;
    }

    @Setter(name = "cell_contents")
    void setContents(PyObject contents) {
        set(contents);
    }

    @Special
    static PyObject richCompare(PyCell self, PyObject other, CompareOp op) {
        if (!(other instanceof PyCell cell)) {
            return Py.NotImplemented;
        }
        PyObject a = self.get();
        PyObject b = cell.get();
        if (a != null && b != null) {
            return Comparisons.compare(a, b, op);
        }
        return Py.bool(op.holds(Boolean.compare(a != null, b != null)));
    }

    @Special
    static PyObject repr(PyCell self) {
        PyObject contents = self.get();
        String where = "<cell at " + Identity.hex(self) + ": ";
        return Py.str(contents == null ? where + "empty>"
                : where + contents.type().name() + " object at " + Identity.hex(contents) + ">");
    }
}

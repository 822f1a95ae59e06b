package org.krait.object.typing;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.importing.Imports;

/** {@code typing.Generic}: base of generic classes. The module {@code typing} does the work. */
@ExposeType(name = "Generic", module = "typing", mutable = true)
public final class GenericType {
    /** {@code typing.Generic}. */
    public static final PyType TYPE = GenericTypeExposed.TYPE;

    private GenericType() {}

    /** {@code Generic[params]} with each TypeVarTuple unpacked (intrinsic SUBSCRIPT_GENERIC). */
    public static PyObject subscript(PyTuple params) {
        return Imports.call("typing", "_GenericAlias", TYPE, Unpacking.unpackTypeVarTuples(params));
    }

    @ClassMethod(name = "__class_getitem__")
    static PyObject classGetItem(PyType cls, PyObject[] args, PyTuple kwnames) {
        return call("_generic_class_getitem", cls, args, kwnames);
    }

    @ClassMethod(name = "__init_subclass__")
    static PyObject initSubclass(PyType cls, PyObject[] args, PyTuple kwnames) {
        call("_generic_init_subclass", cls, args, kwnames);
        return Py.None;
    }

    private static PyObject call(String function, PyType cls, PyObject[] args, PyTuple kwnames) {
        return Calls.call(Imports.attribute("typing", function), Calls.prepend(cls, args), kwnames);
    }
}

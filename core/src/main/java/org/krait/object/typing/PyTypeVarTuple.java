package org.krait.object.typing;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** {@code typing.TypeVarTuple}: stands for any number of types (PEP 646). */
@ExposeType(name = "TypeVarTuple", module = "typing", subclassable = false, weakly = true)
public final class PyTypeVarTuple extends TypeParameter {
    /** {@code typing.TypeVarTuple}. */
    public static final PyType TYPE = PyTypeVarTupleExposed.TYPE;

    private PyTypeVarTuple(PyStr name, PyObject defaultValue) {
        super(TYPE, name, defaultValue);
    }

    /** The parameter of a {@code [*Ts]}. */
    public static PyTypeVarTuple of(PyStr name) {
        return new PyTypeVarTuple(name, null);
    }

    @New(name = "typevartuple", signature = "($type, name, *, default=typing.NoDefault)")
    static PyObject __new__(PyType cls, PyObject name, PyObject defaultValue) {
        PyTypeVarTuple tuple = new PyTypeVarTuple(checkedName(name, "typevartuple"),
                defaultValue == null ? NoDefault.NO_DEFAULT : defaultValue);
        tuple.noteCaller();
        return tuple;
    }

    @Special
    static PyObject repr(PyTypeVarTuple self) {
        return self.name;
    }

    @Special
    static PyObject iter(PyTypeVarTuple self) {
        return Iteration.iter(Py.tuple(Unpacking.unpack(self)));
    }

    @Method(name = "__typing_subst__", signature = "($self, arg, /)")
    PyObject typingSubst(PyObject arg) {
        throw Errors.typeError("Substitution of bare TypeVarTuple is not supported");
    }

    @Method(name = "__typing_prepare_subst__", signature = "($self, alias, args, /)")
    PyObject typingPrepareSubst(PyObject alias, PyObject args) {
        return Imports.call("typing", "_typevartuple_prepare_subst", this, alias, args);
    }

    @Method(name = "__mro_entries__", signature = "($self, object, /)")
    PyObject mroEntries(PyObject bases) {
        throw noSubclass("TypeVarTuple");
    }
}

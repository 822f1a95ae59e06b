package org.krait.object.typing;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;

/** {@code typing.ParamSpecArgs}: the {@code args} of a ParamSpec. */
@ExposeType(name = "ParamSpecArgs", module = "typing", subclassable = false, hashable = false, weakly = true)
final class PyParamSpecArgs extends PyObject {
    static final PyType TYPE = PyParamSpecArgsExposed.TYPE;

    private final PyObject origin;

    PyParamSpecArgs(PyObject origin) {
        super(TYPE);
        this.origin = origin;
    }

    @New(name = "paramspecargs", signature = "($type, origin)")
    static PyObject __new__(PyType cls, PyObject origin) {
        return new PyParamSpecArgs(origin);
    }

    @Special
    static PyObject repr(PyParamSpecArgs self) {
        String of = self.origin instanceof PyParamSpec spec ? spec.name.toString() : Texts.reprString(self.origin);
        return Py.str(of + ".args");
    }

    @Special
    static PyObject richCompare(PyParamSpecArgs self, PyObject other, CompareOp op) {
        return other instanceof PyParamSpecArgs that && (op == CompareOp.EQ || op == CompareOp.NE)
                ? Comparisons.compare(self.origin, that.origin, op) : Py.NotImplemented;
    }

    @Getter(name = "__origin__")
    PyObject originAttribute() {
        return origin;
    }

    @Method(name = "__mro_entries__", signature = "($self, object, /)")
    PyObject mroEntries(PyObject bases) {
        throw TypeParameter.noSubclass("ParamSpecArgs");
    }
}

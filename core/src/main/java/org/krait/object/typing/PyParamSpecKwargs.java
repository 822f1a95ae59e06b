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

/** {@code typing.ParamSpecKwargs}: the {@code kwargs} of a ParamSpec. */
@ExposeType(name = "ParamSpecKwargs", module = "typing", subclassable = false, hashable = false, weakly = true)
final class PyParamSpecKwargs extends PyObject {
    static final PyType TYPE = PyParamSpecKwargsExposed.TYPE;

    private final PyObject origin;

    PyParamSpecKwargs(PyObject origin) {
        super(TYPE);
        this.origin = origin;
    }

    @New(name = "paramspeckwargs", signature = "($type, origin)")
    static PyObject __new__(PyType cls, PyObject origin) {
        return new PyParamSpecKwargs(origin);
    }

    @Special
    static PyObject repr(PyParamSpecKwargs self) {
        String of = self.origin instanceof PyParamSpec spec ? spec.name.toString() : Texts.reprString(self.origin);
        return Py.str(of + ".kwargs");
    }

    @Special
    static PyObject richCompare(PyParamSpecKwargs self, PyObject other, CompareOp op) {
        return other instanceof PyParamSpecKwargs that && (op == CompareOp.EQ || op == CompareOp.NE)
                ? Comparisons.compare(self.origin, that.origin, op) : Py.NotImplemented;
    }

    @Getter(name = "__origin__")
    PyObject originAttribute() {
        return origin;
    }

    @Method(name = "__mro_entries__", signature = "($self, object, /)")
    PyObject mroEntries(PyObject bases) {
        throw TypeParameter.noSubclass("ParamSpecKwargs");
    }
}

package org.krait.object.typing;

import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;

/** What {@code ParamSpecArgs} and {@code ParamSpecKwargs} share: they are the {@code args} or {@code kwargs} of one. */
abstract class ParamSpecPart extends PyObject {
    private final PyObject origin;

    ParamSpecPart(PyType type, PyObject origin) {
        super(type);
        this.origin = origin;
    }

    /** The name of the part in the source: {@code args} or {@code kwargs}. */
    abstract String part();

    @Special
    static PyObject repr(ParamSpecPart self) {
        PyObject origin = self.origin;
        String of = origin instanceof PyParamSpec spec ? spec.name.toString() : Texts.reprString(origin);
        return Py.str(of + "." + self.part());
    }

    @Special
    static PyObject richCompare(ParamSpecPart self, PyObject other, CompareOp op) {
        return other.type() == self.type() && (op == CompareOp.EQ || op == CompareOp.NE)
                ? Comparisons.compare(self.origin, ((ParamSpecPart) other).origin, op) : Py.NotImplemented;
    }

    @Getter(name = "__origin__")
    PyObject originAttribute() {
        return origin;
    }

    @Method(name = "__mro_entries__", signature = "($self, object, /)")
    PyObject mroEntries(PyObject bases) {
        throw TypeParameter.noSubclass(type().name());
    }
}

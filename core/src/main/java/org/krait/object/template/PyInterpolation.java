package org.krait.object.template;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.str.PyStr;

/** {@code string.templatelib.Interpolation}: one replacement field of a template. */
@ExposeType(name = "Interpolation", module = "string.templatelib", subclassable = false)
public final class PyInterpolation extends PyObject {
    public static final PyType TYPE = PyInterpolationExposed.TYPE;

    static {
        TYPE.dict().put(PyStr.intern("__match_args__"), Py.tuple(PyStr.intern("value"), PyStr.intern("expression"),
                PyStr.intern("conversion"), PyStr.intern("format_spec")));
    }

    private final PyObject value;
    private final PyObject expression;
    private final PyObject conversion;
    private final PyObject formatSpec;

    /**
     * An interpolation.
     *
     * @param conversion one of the texts r, s and a, or None
     */
    public PyInterpolation(PyObject value, PyObject expression, PyObject conversion, PyObject formatSpec) {
        super(TYPE);
        this.value = value;
        this.expression = expression;
        this.conversion = conversion;
        this.formatSpec = formatSpec;
    }

    @New(signature = "($type, /, value, expression='', conversion=None, format_spec='')")
    static PyObject __new__(PyType cls, PyObject value, PyStr expression, PyObject conversion, PyStr format_spec) {
        if (conversion != Py.None) {
            if (!(conversion instanceof PyStr s)) {
                throw Errors.typeError("Interpolation() argument 'conversion' must be str, not "
                        + conversion.type().longName());
            }
            if (s.length() != 1 || "sra".indexOf(s.codePointAt(0)) < 0) {
                throw Errors.valueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
            }
        }
        return new PyInterpolation(value, expression, conversion, format_spec);
    }

    PyObject valueOf() {
        return value;
    }

    @Special
    static PyObject repr(PyObject self) {
        PyInterpolation i = (PyInterpolation) self;
        return Py.str("Interpolation(" + Texts.reprString(i.value) + ", " + Texts.reprString(i.expression) + ", "
                + Texts.reprString(i.conversion) + ", " + Texts.reprString(i.formatSpec) + ")");
    }

    @Method
    PyObject __reduce__() {
        return Py.tuple(type(), Py.tuple(value, expression, conversion, formatSpec));
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return PyGenericAlias.of(cls, object);
    }

    @Getter
    PyObject value() {
        return value;
    }

    @Getter
    PyObject expression() {
        return expression;
    }

    @Getter
    PyObject conversion() {
        return conversion;
    }

    @Getter
    PyObject format_spec() {
        return formatSpec;
    }
}

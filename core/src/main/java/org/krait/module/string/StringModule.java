package org.krait.module.string;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.str.FieldName;
import org.krait.object.str.PyStr;

/** The functions of {@code _string}. */
@ExposeModule(name = "_string")
public final class StringModule extends JavaModule {
    public StringModule() {
        super(StringModuleExposed.INSTANCE);
    }

    private static PyStr text(PyObject o) {
        if (!(o instanceof PyStr s)) {
            throw Errors.typeError("expected str, got " + o.type().longName());
        }
        return s;
    }

    @Function(signature = "($module, string, /)")
    PyObject formatter_parser(PyObject string) {
        return new PyFormatterIterator(text(string));
    }

    @Function(signature = "($module, string, /)")
    PyObject formatter_field_name_split(PyObject string) {
        FieldName name = new FieldName(text(string));
        PyObject first = name.firstIndex >= 0 ? Py.integer(name.firstIndex) : name.first.exact();
        return Py.tuple(first, new PyFieldNameIterator(name));
    }
}

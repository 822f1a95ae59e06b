package org.krait.object.template;

import java.util.ArrayList;
import java.util.List;

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
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/**
 * {@code string.templatelib.Template}. Inv: there is one literal text more than interpolations; they alternate,
 * beginning and ending with a text, which may be empty.
 */
@ExposeType(name = "Template", module = "string.templatelib", subclassable = false)
public final class PyTemplate extends PyObject {
    public static final PyType TYPE = PyTemplateExposed.TYPE;

    private final PyTuple strings;
    private final PyTuple interpolations;

    private PyTemplate(PyTuple strings, PyTuple interpolations) {
        super(TYPE);
        this.strings = strings;
        this.interpolations = interpolations;
    }

    /** The template of these texts and interpolations (instruction BUILD_TEMPLATE). */
    public static PyTemplate of(PyTuple strings, PyTuple interpolations) {
        return new PyTemplate(strings, interpolations);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.items.length > 0) {
            throw Errors.typeError("Template.__new__ only accepts *args arguments");
        }
        List<PyObject> strings = new ArrayList<>();
        List<PyObject> interpolations = new ArrayList<>();
        PyStr text = PyStr.EMPTY;
        for (PyObject arg : args) {
            if (arg instanceof PyStr s) {
                text = text.plus(s);
            } else if (arg instanceof PyInterpolation) {
                strings.add(text);
                text = PyStr.EMPTY;
                interpolations.add(arg);
            } else {
                throw Errors.typeError("Template.__new__ *args need to be of type 'str' or 'Interpolation', got "
                        + arg.type().longName());
            }
        }
        strings.add(text);
        return new PyTemplate(PyTuple.of(strings.toArray(new PyObject[0])),
                PyTuple.of(interpolations.toArray(new PyObject[0])));
    }

    @Special
    static PyObject repr(PyObject self) {
        PyTemplate t = (PyTemplate) self;
        return Py.str("Template(strings=" + Texts.reprString(t.strings) + ", interpolations="
                + Texts.reprString(t.interpolations) + ")");
    }

    @Special
    static PyObject iter(PyObject self) {
        PyTemplate t = (PyTemplate) self;
        return new PyTemplateIterator(t.strings.items, t.interpolations.items);
    }

    @Special
    static PyObject concat(PyObject self, PyObject other) {
        if (!(other instanceof PyTemplate b)) {
            throw Errors.typeError("can only concatenate string.templatelib.Template (not \""
                    + other.type().longName() + "\") to string.templatelib.Template");
        }
        PyTemplate a = (PyTemplate) self;
        PyObject[] left = a.strings.items;
        PyObject[] right = b.strings.items;
        PyObject[] texts = new PyObject[left.length + right.length - 1];
        System.arraycopy(left, 0, texts, 0, left.length);
        System.arraycopy(right, 1, texts, left.length, right.length - 1);
        texts[left.length - 1] = ((PyStr) left[left.length - 1]).plus((PyStr) right[0]);
        PyObject[] fields = new PyObject[a.interpolations.items.length + b.interpolations.items.length];
        System.arraycopy(a.interpolations.items, 0, fields, 0, a.interpolations.items.length);
        System.arraycopy(b.interpolations.items, 0, fields, a.interpolations.items.length,
                b.interpolations.items.length);
        return new PyTemplate(PyTuple.of(texts), PyTuple.of(fields));
    }

    @Method
    PyObject __reduce__() {
        return Py.tuple(Imports.attribute("string.templatelib", "_template_unpickle"),
                Py.tuple(strings, interpolations));
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return PyGenericAlias.of(cls, object);
    }

    @Getter
    PyObject strings() {
        return strings;
    }

    @Getter
    PyObject interpolations() {
        return interpolations;
    }

    @Getter
    PyObject values() {
        PyObject[] values = new PyObject[interpolations.items.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((PyInterpolation) interpolations.items[i]).valueOf();
        }
        return PyTuple.of(values);
    }
}

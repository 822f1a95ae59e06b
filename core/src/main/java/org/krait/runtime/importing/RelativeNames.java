package org.krait.runtime.importing;

import org.krait.object.Attributes;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;
import org.krait.runtime.Warnings;

/** The absolute name behind {@code from ..x import y}: the package of the importing module, less one part a level. */
final class RelativeNames {
    private static final PyStr PACKAGE = PyStr.intern("__package__");
    private static final PyStr SPEC = PyStr.intern("__spec__");
    private static final PyStr PARENT = PyStr.intern("parent");
    private static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr PATH = PyStr.intern("__path__");

    private RelativeNames() {}

    static PyStr resolve(PyStr name, PyObject globals, int level) {
        if (globals == null || globals == Py.None) {
            throw Errors.keyError("'__name__' not in globals");
        }
        if (!(globals instanceof PyDict names)) {
            throw Errors.typeError("globals must be a dict");
        }
        PyStr base = packageOf(names);
        int end = base.length();
        if (end == 0) {
            throw Errors.of(PyExceptions.ImportError, "attempted relative import with no known parent package");
        }
        for (int up = 1; up < level; up++) {
            int dot = base.toString().lastIndexOf('.', end - 1);
            if (dot < 0) {
                throw Errors.of(PyExceptions.ImportError, "attempted relative import beyond top-level package");
            }
            end = dot;
        }
        PyStr parent = base.substring(0, end);
        return name.length() == 0 ? parent : PyStr.of(parent + "." + name);
    }

    private static PyStr packageOf(PyDict globals) {
        PyObject declared = globals.get(PACKAGE);
        PyObject spec = globals.get(SPEC);
        if (declared != null && declared != Py.None) {
            if (!(declared instanceof PyStr text)) {
                throw Errors.typeError("package must be a string");
            }
            if (spec != null && spec != Py.None) {
                PyObject parent = Attributes.get(spec, PARENT);
                if (!Comparisons.equal(parent, declared)) {
                    Warnings.warn(PyExceptions.DeprecationWarning, "__package__ != __spec__.parent", 1);
                }
            }
            return text;
        }
        if (spec != null && spec != Py.None) {
            if (!(Attributes.get(spec, PARENT) instanceof PyStr parent)) {
                throw Errors.typeError("__spec__.parent must be a string");
            }
            return parent;
        }
        Warnings.warn(PyExceptions.ImportWarning, "can't resolve package from __spec__ or __package__, "
                + "falling back on __name__ and __path__", 1);
        PyObject name = globals.get(NAME);
        if (name == null) {
            throw Errors.keyError("'__name__' not in globals");
        }
        if (!(name instanceof PyStr text)) {
            throw Errors.typeError("__name__ must be a string");
        }
        if (globals.get(PATH) != null) {
            return text;
        }
        int dot = text.toString().lastIndexOf('.');
        return dot < 0 ? PyStr.EMPTY : text.substring(0, dot);
    }
}

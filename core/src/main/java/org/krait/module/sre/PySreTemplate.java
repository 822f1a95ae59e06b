package org.krait.module.sre;

import java.util.Arrays;
import org.krait.expose.ExposeType;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrJoin;

/** {@code _sre.SRE_Template}: a replacement text with groups: texts at even places, numbers of groups at odd ones. */
@ExposeType(name = "SRE_Template", module = "_sre", subclassable = false, instantiable = false)
public final class PySreTemplate extends PyObject {
    public static final PyType TYPE = PySreTemplateExposed.TYPE;

    private static final PyStr JOIN = PyStr.intern("join");

    private final PyObject[] parts;
    private final int[] groups;

    PySreTemplate(PyObject[] parts, int[] groups) {
        super(TYPE);
        this.parts = parts;
        this.groups = groups;
    }

    /** The replacement for a match; groups that did not match are empty. */
    PyObject expand(PyMatch match) {
        if (groups.length == 0) {
            return parts[0];
        }
        PyObject[] items = new PyObject[parts.length + groups.length];
        int n = 0;
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                PyObject group = match.part(groups[i - 1], Py.None);
                if (group != Py.None) {
                    items[n++] = group;
                }
            }
            items[n++] = parts[i];
        }
        PyObject empty = parts[0] instanceof PyStr ? PyStr.EMPTY : PyBytes.EMPTY;
        return join(empty, Arrays.copyOf(items, n));
    }

    /** The parts one behind the other, as texts of the same kind as the empty one. */
    static PyObject join(PyObject empty, PyObject[] items) {
        if (items.length == 0) {
            return empty;
        }
        if (empty instanceof PyStr) {
            return StrJoin.join(PyStr.EMPTY, items, items.length);
        }
        return Calls.method(empty, JOIN, Py.tuple(items));
    }
}

package org.krait.module.operator;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * {@code operator.attrgetter}: reads an attribute, also of an attribute ({@code "a.b"}), or several as a
 * tuple.
 */
@ExposeType(name = "attrgetter", module = "operator", subclassable = false)
public final class AttrGetter extends PyObject {
    public static final PyType TYPE = AttrGetterExposed.TYPE;

    private final PyObject[] names;
    /** Each name split at its dots. */
    private final PyStr[][] paths;

    private AttrGetter(PyObject[] names, PyStr[][] paths) {
        super(TYPE);
        this.names = names;
        this.paths = paths;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        Picking.checkNoKeywords("attrgetter", kwnames);
        Picking.checkAtLeastOne("attrgetter", args);
        PyStr[][] paths = new PyStr[args.length][];
        for (int i = 0; i < args.length; i++) {
            if (!(args[i] instanceof PyStr name)) {
                throw Errors.typeError("attribute name must be a string");
            }
            paths[i] = split(name.toString());
        }
        return new AttrGetter(args.clone(), paths);
    }

    private static PyStr[] split(String name) {
        int dots = 0;
        for (int i = 0; i < name.length(); i++) {
            dots += name.charAt(i) == '.' ? 1 : 0;
        }
        PyStr[] path = new PyStr[dots + 1];
        int from = 0;
        for (int i = 0; i < path.length; i++) {
            int to = i == dots ? name.length() : name.indexOf('.', from);
            path[i] = PyStr.intern(name.substring(from, to));
            from = to + 1;
        }
        return path;
    }

    private static PyObject follow(PyObject o, PyStr[] path) {
        PyObject value = o;
        for (PyStr name : path) {
            value = Attributes.get(value, name);
        }
        return value;
    }

    @Special
    PyObject call(PyObject[] args, PyTuple kwnames) {
        Picking.checkNoKeywords("attrgetter", kwnames);
        Picking.checkOne("attrgetter", args);
        if (paths.length == 1) {
            return follow(args[0], paths[0]);
        }
        PyObject[] values = new PyObject[paths.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = follow(args[0], paths[i]);
        }
        return PyTuple.of(values);
    }

    @Special
    PyObject repr() {
        return Picking.repr(this, names, null);
    }

    /** The signature of the instances, for {@code inspect.signature}. */
    @Getter
    PyObject __text_signature__() {
        return Py.str("(obj, /)");
    }

    @Method
    PyObject __reduce__() {
        return Py.tuple(TYPE, PyTuple.of(names));
    }
}

package org.krait.object.generic;

import java.util.ArrayList;
import java.util.List;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PyFrozenSet;
import org.krait.object.singleton.PyNone;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** {@code int | str}: a union of types (PEP 604); in 3.14 also what {@code typing.Union[...]} makes. */
@ExposeType(name = "Union", module = "typing", subclassable = false, weakly = true)
public final class PyUnion extends PyObject {
    public static final PyType TYPE = PyUnionExposed.TYPE;

    private final PyTuple args;
    private PyTuple parameters;

    private PyUnion(PyTuple args) {
        super(TYPE);
        this.args = args;
    }

    /** {@code v | w} where one of them is a type, an alias, a union or None; NotImplemented for others. */
    public static PyObject orOrNotImplemented(PyObject v, PyObject w) {
        if (!unites(v) || !unites(w)) {
            return Py.NotImplemented;
        }
        return of(v, w);
    }

    private static boolean unites(PyObject o) {
        return o == Py.None || o instanceof PyType || o instanceof PyGenericAlias || o instanceof PyUnion
                || o.type().longName().equals("typing.TypeAliasType");
    }

    /**
     * The union of these, flat and each once; a single one stands for itself. Texts are forward references.
     *
     * @throws org.krait.object.PyException TypeError for what {@code typing} takes for no type
     */
    public static PyObject of(PyObject... members) {
        List<PyObject> found = new ArrayList<>();
        for (PyObject member : members) {
            add(member, found);
        }
        return found.size() == 1 ? found.get(0) : new PyUnion(PyTuple.of(found.toArray(new PyObject[0])));
    }

    /** The type that stands for a member: {@code typing} decides about what is none. */
    private static PyObject checked(PyObject member) {
        if (member == Py.None) {
            return PyNone.TYPE;
        }
        return unites(member)
                ? member
                : Imports.call("typing", "_type_check", member, Py.str("Union[arg, ...]: each arg must be a type."));
    }

    private static void add(PyObject member, List<PyObject> found) {
        if (member instanceof PyUnion union) {
            for (PyObject each : union.args.items) {
                add(each, found);
            }
            return;
        }
        PyObject type = checked(member);
        for (PyObject each : found) {
            if (Comparisons.equal(each, type)) {
                return;
            }
        }
        found.add(type);
    }

    @Special
    PyObject repr() {
        StringBuilder out = new StringBuilder();
        for (PyObject arg : args.items) {
            out.append(out.isEmpty() ? "" : " | ").append(arg == PyNone.TYPE ? "None" : TypeParameters.show(arg));
        }
        return Py.str(out.toString());
    }

    @Special
    long hash() {
        for (PyObject arg : args.items) {
            Comparisons.hash(arg);
        }
        return Comparisons.hash(PyFrozenSet.from(args));
    }

    @Special
    static PyObject richCompare(PyUnion self, PyObject other, CompareOp op) {
        if (!(other instanceof PyUnion union) || op != CompareOp.EQ && op != CompareOp.NE) {
            return Py.NotImplemented;
        }
        boolean same = self.args.size() == union.args.size();
        for (int i = 0; same && i < self.args.size(); i++) {
            boolean found = false;
            for (PyObject each : union.args.items) {
                found |= Comparisons.equal(self.args.items[i], each);
            }
            same = found;
        }
        return Py.bool(same == (op == CompareOp.EQ));
    }

    @Special
    static PyObject or(PyObject v, PyObject w) {
        return of(v, w);
    }

    @Special
    static PyObject ror(PyObject v, PyObject w) {
        return of(w, v);
    }

    @Special
    PyObject getItem(PyObject item) {
        PyObject[] changed = TypeParameters.substitute(this, args.items, parameters(), item);
        PyObject union = changed[0];
        for (int i = 1; i < changed.length; i++) {
            union = Numbers.or(union, changed[i]);
        }
        return union;
    }

    @Method(name = "__mro_entries__", signature = "($self, bases, /)")
    PyObject mroEntries(PyObject bases) {
        throw Errors.typeError("Cannot subclass " + repr());
    }

    @ClassMethod(name = "__class_getitem__", signature = "($type, args, /)")
    static PyObject classGetItem(PyType cls, PyObject args) {
        PyObject[] members = args instanceof PyTuple tuple ? tuple.items : new PyObject[] {args};
        if (members.length == 0) {
            throw Errors.typeError("Cannot take a Union of no types.");
        }
        return of(members);
    }

    /** The members, flat. */
    public PyTuple members() {
        return args;
    }

    @Getter(name = "__args__")
    PyObject args() {
        return args;
    }

    @Getter(name = "__parameters__")
    PyTuple parameters() {
        if (parameters == null) {
            parameters = TypeParameters.of(args.items);
        }
        return parameters;
    }

    @Getter(name = "__origin__")
    PyObject origin() {
        return TYPE;
    }

    @Special
    static PyObject getAttribute(PyUnion self, PyStr name) {
        return name.toString().equals("__module__") ? PyStr.intern("typing") : Attributes.genericGet(self, name);
    }

    @Getter(name = "__name__")
    PyObject name() {
        return Py.str("Union");
    }

    @Getter(name = "__qualname__")
    PyObject qualname() {
        return Py.str("Union");
    }
}

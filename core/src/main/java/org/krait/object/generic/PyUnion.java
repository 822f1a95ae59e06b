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
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PyFrozenSet;
import org.krait.object.set.PySet;
import org.krait.object.singleton.PyNone;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** {@code int | str}: a union of types (PEP 604); in 3.14 also what {@code typing.Union[...]} makes. */
@ExposeType(name = "Union", module = "typing", subclassable = false, weakly = true)
public final class PyUnion extends PyObject {
    public static final PyType TYPE = PyUnionExposed.TYPE;

    private final PyTuple args;
    /** The members that have a hash; the others compare one by one. */
    private final PyFrozenSet hashable;
    private final PyObject[] unhashable;
    private PyTuple parameters;

    private PyUnion(PyTuple args, PyFrozenSet hashable, PyObject[] unhashable) {
        super(TYPE);
        this.args = args;
        this.hashable = hashable;
        this.unhashable = unhashable;
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
        Builder builder = new Builder();
        for (PyObject member : members) {
            builder.add(member);
        }
        return builder.union();
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

    /** Collects members: two with a hash are the same when their hashes are, and they are equal. */
    private static final class Builder {
        private final List<PyObject> found = new ArrayList<>();
        private final PySet hashable = new PySet();
        private final List<PyObject> unhashable = new ArrayList<>();

        void add(PyObject member) {
            if (member instanceof PyUnion union) {
                for (PyObject each : union.args.items) {
                    addSingle(each);
                }
            } else {
                addSingle(checked(member));
            }
        }

        private void addSingle(PyObject type) {
            if (hasHash(type)) {
                if (Containers.contains(hashable, type)) {
                    return;
                }
                hashable.add(type);
            } else {
                for (PyObject each : unhashable) {
                    if (Comparisons.equal(each, type)) {
                        return;
                    }
                }
                unhashable.add(type);
            }
            found.add(type);
        }

        private static boolean hasHash(PyObject type) {
            try {
                Comparisons.hash(type);
                return true;
            } catch (PyException e) {
                return false;
            }
        }

        PyObject union() {
            return found.size() == 1 ? found.get(0)
                    : new PyUnion(PyTuple.of(found.toArray(new PyObject[0])), PyFrozenSet.from(hashable),
                            unhashable.toArray(new PyObject[0]));
        }
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
        for (PyObject each : unhashable) {
            Comparisons.hash(each);
        }
        if (unhashable.length != 0) {
            throw Errors.typeError("union contains " + unhashable.length + " unhashable element"
                    + (unhashable.length > 1 ? "s" : ""));
        }
        return Comparisons.hash(hashable);
    }

    @Special
    static PyObject richCompare(PyUnion self, PyObject other, CompareOp op) {
        if (!(other instanceof PyUnion union) || op != CompareOp.EQ && op != CompareOp.NE) {
            return Py.NotImplemented;
        }
        boolean same = self.unhashable.length == union.unhashable.length
                && holdsAll(self.unhashable, union.unhashable) && holdsAll(union.unhashable, self.unhashable)
                && Comparisons.equal(self.hashable, union.hashable);
        return Py.bool(same == (op == CompareOp.EQ));
    }

    private static boolean holdsAll(PyObject[] members, PyObject[] wanted) {
        for (PyObject each : wanted) {
            boolean found = false;
            for (int i = 0; !found && i < members.length; i++) {
                found = Comparisons.equal(members[i], each);
            }
            if (!found) {
                return false;
            }
        }
        return true;
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
        return of(TypeParameters.substitute(this, args.items, parameters(), item));
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

package org.krait.object.descriptor;

import java.util.Arrays;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.TypeFlags;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code __new__} of a built-in type: a function bound to the type that takes the class to make (tp_new_wrapper). */
public final class PyNewFunction extends PyBuiltinFunction {
    private static final PyStr NEW = PyStr.intern("__new__");

    PyNewFunction(PyType owner) {
        super(new NewMembers(), 0, NEW, owner, null, owner);
    }

    /** The type whose instances it makes. */
    public PyType owner() {
        return (PyType) self();
    }

    /** The one member: the check of the class, then the type's {@code new_}. */
    private static final class NewMembers extends Members {
        @Override
        public PyObject call(int id, PyObject self, PyObject[] args, PyTuple kwnames) {
            PyType owner = (PyType) self;
            String name = SlotDefaults.nameOf(owner);
            if (args.length == (kwnames == null ? 0 : kwnames.items.length)) {
                throw Errors.typeError(name + ".__new__(): not enough arguments");
            }
            if (!(args[0] instanceof PyType cls)) {
                throw Errors.typeError(
                    name + ".__new__(X): X is not a type object (" + SlotDefaults.name(args[0]) + ")");
            }
            String given = SlotDefaults.nameOf(cls);
            if (!cls.isSubtypeOf(owner)) {
                throw Errors.typeError(name + ".__new__(" + given + "): " + given + " is not a subtype of " + name);
            }
            // The nearest __new__ that is no Python function must make the instance: object.__new__(int) would lack
            // an int's memory, int.__new__(bool) would make a third bool.
            PyType maker = cls;
            while (maker.whereIs(NEW).isHeap()) {
                maker = maker.base();
            }
            if (maker.is(TypeFlags.DISALLOW_INSTANTIATION)) {
                throw ArgParser.cannotCreate(cls);
            }
            PyType provider = maker.whereIs(NEW);
            if (provider != owner && provider.isSubtypeOf(owner) && !shared(owner, provider)) {
                throw Errors.typeError(name + ".__new__(" + given + ") is not safe, use " + SlotDefaults.nameOf(maker)
                    + ".__new__()");
            }
            return DynamicOps.builtinBase(cls).builtinOps()
                    .new_(cls, Arrays.copyOfRange(args, 1, args.length), kwnames);
        }

        /** Exceptions that keep no state of their own have one {@code __new__}, though each type shows it. */
        private static boolean shared(PyType owner, PyType provider) {
            return owner.solidBase() == provider.solidBase() && owner.isSubtypeOf(PyExceptions.BaseException);
        }
    }
}

package org.krait.object;

import org.krait.object.generic.PyUnion;
import org.krait.object.number.PyBool;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/** Comparison, truth, hashes, and the instance and subclass tests (language reference, 3.3.1, 3.3.4, 6.10). */
public final class Comparisons {
    private static final PyStr INSTANCECHECK = PyStr.intern("__instancecheck__");
    private static final PyStr SUBCLASSCHECK = PyStr.intern("__subclasscheck__");
    private static final PyStr BASES = PyStr.intern("__bases__");
    private static final PyStr CLASS = PyStr.intern("__class__");

    private Comparisons() {}

    /**
     * {@code v op w}: the right operand goes first if its type is a proper subclass of the left one's and has the
     * swapped method; equality falls back on identity.
     */
    public static PyObject compare(PyObject v, PyObject w, CompareOp op) {
        PyType left = v.type();
        PyType right = w.type();
        boolean swappedFirst = left != right && right.isSubtypeOf(left)
                && right.hasSlot(Slot.of(Slot.LT.ordinal() + op.swapped().ordinal()));
        if (swappedFirst) {
            PyObject answer = right.ops.richCompare(w, v, op.swapped());
            if (answer != Py.NotImplemented) {
                return answer;
            }
        }
        PyObject answer = left.ops.richCompare(v, w, op);
        if (answer != Py.NotImplemented) {
            return answer;
        }
        if (!swappedFirst) {
            answer = right.ops.richCompare(w, v, op.swapped());
            if (answer != Py.NotImplemented) {
                return answer;
            }
        }
        return switch (op) {
            case EQ -> Py.bool(v == w);
            case NE -> Py.bool(v != w);
            default -> throw Errors.typeError("'" + op.symbol + "' not supported between instances of '"
                    + left.longName() + "' and '" + right.longName() + "'");
        };
    }

    /** Whether two values are the same object or equal, as containers ask. */
    public static boolean equal(PyObject v, PyObject w) {
        if (v == w) {
            return true;
        }
        if (v.getClass() == PyStr.class && w.getClass() == PyStr.class) {
            return ((PyStr) v).sameText((PyStr) w);
        }
        return isTrue(compare(v, w, CompareOp.EQ));
    }

    /** {@code object.__eq__} and its kin: an object equals itself, and {@code !=} is the opposite of {@code ==}. */
    public static PyObject byIdentity(PyObject self, PyObject other, CompareOp op) {
        return switch (op) {
            case EQ -> self == other ? Py.True : Py.NotImplemented;
            case NE -> {
                PyObject equal = self.type().ops.richCompare(self, other, CompareOp.EQ);
                yield equal == Py.NotImplemented ? equal : Py.bool(!isTrue(equal));
            }
            default -> Py.NotImplemented;
        };
    }

    /** {@code bool(v < w)}. */
    public static boolean lessThan(PyObject v, PyObject w) {
        return isTrue(compare(v, w, CompareOp.LT));
    }

    /** {@code bool(o)}. */
    public static boolean isTrue(PyObject o) {
        if (o.getClass() == PyBool.class) {
            return o == Py.True;
        }
        if (o == Py.None) {
            return false;
        }
        TypeOps ops = o.type().ops;
        if (ops.has(Slot.BOOL)) {
            return ops.bool(o);
        }
        return !ops.has(Slot.LEN) || ops.len(o) != 0;
    }

    /** {@code hash(o)}. */
    public static long hash(PyObject o) {
        return o.type().ops.hash(o);
    }

    /** {@code isinstance(o, cls)}; cls may be a type, a tuple of such, a union, or anything with the hook. */
    public static boolean isInstance(PyObject o, PyObject cls) {
        if (o.type() == cls) {
            return true;
        }
        if (cls.type() == PyType.TYPE) {
            return isInstanceByDefault(o, cls);
        }
        ThreadState thread = ThreadState.get();
        thread.enterRecursive(" in __instancecheck__");
        try {
            PyObject any = cls instanceof PyUnion union ? union.members() : cls;
            if (any instanceof PyTuple tuple) {
                for (PyObject each : tuple.items) {
                    if (isInstance(o, each)) {
                        return true;
                    }
                }
                return false;
            }
            PyObject answer = Calls.special(cls, INSTANCECHECK, o);
            return answer != null ? isTrue(answer) : isInstanceByDefault(o, cls);
        } finally {
            thread.leaveRecursive();
        }
    }

    /** {@code type.__instancecheck__}: by the type's MRO, or by {@code __class__} if that says otherwise. */
    public static boolean isInstanceByDefault(PyObject o, PyObject cls) {
        if (cls instanceof PyType type) {
            if (o.type().isSubtypeOf(type)) {
                return true;
            }
            PyObject claimed = Attributes.getOrNull(o, CLASS);
            return claimed instanceof PyType t && t != o.type() && t.isSubtypeOf(type);
        }
        requireClass(cls, "isinstance() arg 2 must be a type, a tuple of types, or a union");
        PyObject claimed = Attributes.getOrNull(o, CLASS);
        return claimed != null && derives(claimed, cls);
    }

    /** {@code issubclass(cls, of)}. */
    public static boolean isSubclass(PyObject cls, PyObject of) {
        if (of.type() == PyType.TYPE) {
            return cls == of || isSubclassByDefault(cls, of);
        }
        ThreadState thread = ThreadState.get();
        thread.enterRecursive(" in __subclasscheck__");
        try {
            PyObject any = of instanceof PyUnion union ? union.members() : of;
            if (any instanceof PyTuple tuple) {
                for (PyObject each : tuple.items) {
                    if (isSubclass(cls, each)) {
                        return true;
                    }
                }
                return false;
            }
            PyObject answer = Calls.special(of, SUBCLASSCHECK, cls);
            return answer != null ? isTrue(answer) : isSubclassByDefault(cls, of);
        } finally {
            thread.leaveRecursive();
        }
    }

    /** {@code type.__subclasscheck__}. */
    public static boolean isSubclassByDefault(PyObject cls, PyObject of) {
        if (cls instanceof PyType derived && of instanceof PyType base) {
            return derived.isSubtypeOf(base);
        }
        requireClass(cls, "issubclass() arg 1 must be a class");
        requireClass(of, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
        return derives(cls, of);
    }

    private static void requireClass(PyObject cls, String message) {
        if (!(cls instanceof PyType) && !(Attributes.getOrNull(cls, BASES) instanceof PyTuple)) {
            throw Errors.typeError(message);
        }
    }

    private static boolean derives(PyObject cls, PyObject of) {
        if (cls == of) {
            return true;
        }
        if (!(Attributes.getOrNull(cls, BASES) instanceof PyTuple bases)) {
            return false;
        }
        ThreadState ts = ThreadState.get();
        ts.enterRecursive(" in __issubclass__");
        try {
            for (PyObject base : bases.items) {
                if (derives(base, of)) {
                    return true;
                }
            }
            return false;
        } finally {
            ts.leaveRecursive();
        }
    }
}

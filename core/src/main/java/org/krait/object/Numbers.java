package org.krait.object;

import org.krait.object.descriptor.PyBuiltinFunction;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.runtime.Warnings;

/**
 * The binary operators of any two objects (language reference, 3.3.8): {@code v.__op__(w)}, then
 * {@code w.__rop__(v)}; the right operand goes first if its type is a proper subclass that has its own version of the
 * method. In-place forms ask {@code v.__iop__(w)} first. {@code +} and {@code *} of sequences are asked last.
 */
public final class Numbers {
    private Numbers() {}

    /** Whether the type of the right operand derives from the left one's and redefines the reflected method. */
    private static boolean rightFirst(PyType left, PyType right, Slot reflected) {
        return right != left && right.isSubtypeOf(left) && right.ops.has(reflected)
                && right.lookup(reflected.method()) != left.lookup(reflected.method());
    }

    private static PyException unsupported(String operator, PyObject v, PyObject w) {
        return Errors.typeError("unsupported operand type(s) for " + operator + ": '" + v.type().longName() + "' and '"
                + w.type().longName() + "'");
    }

    /** {@code v + w}. */
    public static PyObject add(PyObject v, PyObject w) {
        PyObject result = addOrNotImplemented(v, w);
        if (result != Py.NotImplemented) {
            return result;
        }
        if (v.type().ops.has(Slot.CONCAT)) {
            return v.type().ops.concat(v, w);
        }
        throw unsupported("+", v, w);
    }

    private static PyObject addOrNotImplemented(PyObject v, PyObject w) {
        PyType left = v.type();
        PyType right = w.type();
        if (rightFirst(left, right, Slot.RADD)) {
            PyObject result = right.ops.radd(w, v);
            if (result != Py.NotImplemented) {
                return result;
            }
            return left.ops.add(v, w);
        }
        PyObject result = left.ops.add(v, w);
        return result != Py.NotImplemented || left == right ? result : right.ops.radd(w, v);
    }

    /** {@code v += w}: the new value of v. */
    public static PyObject iadd(PyObject v, PyObject w) {
        PyObject result = v.type().ops.iadd(v, w);
        if (result == Py.NotImplemented) {
            result = addOrNotImplemented(v, w);
        }
        if (result != Py.NotImplemented) {
            return result;
        }
        if (v.type().ops.has(Slot.INPLACE_CONCAT)) {
            return v.type().ops.inplaceConcat(v, w);
        }
        if (v.type().ops.has(Slot.CONCAT)) {
            return v.type().ops.concat(v, w);
        }
        throw unsupported("+=", v, w);
    }

    /** {@code v - w}. */
    public static PyObject sub(PyObject v, PyObject w) {
        PyObject result = subOrNotImplemented(v, w);
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("-", v, w);
    }

    private static PyObject subOrNotImplemented(PyObject v, PyObject w) {
        PyType left = v.type();
        PyType right = w.type();
        if (rightFirst(left, right, Slot.RSUB)) {
            PyObject result = right.ops.rsub(w, v);
            if (result != Py.NotImplemented) {
                return result;
            }
            return left.ops.sub(v, w);
        }
        PyObject result = left.ops.sub(v, w);
        return result != Py.NotImplemented || left == right ? result : right.ops.rsub(w, v);
    }

    /** {@code v -= w}: the new value of v. */
    public static PyObject isub(PyObject v, PyObject w) {
        PyObject result = v.type().ops.isub(v, w);
        if (result == Py.NotImplemented) {
            result = subOrNotImplemented(v, w);
        }
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("-=", v, w);
    }

    /** {@code v * w}. */
    public static PyObject mul(PyObject v, PyObject w) {
        PyObject result = mulOrNotImplemented(v, w);
        if (result != Py.NotImplemented) {
            return result;
        }
        if (v.type().ops.has(Slot.REPEAT)) {
            return v.type().ops.repeat(v, requireIndex(w));
        }
        if (w.type().ops.has(Slot.REPEAT)) {
            return w.type().ops.repeat(w, requireIndex(v));
        }
        throw unsupported("*", v, w);
    }

    private static PyObject mulOrNotImplemented(PyObject v, PyObject w) {
        PyType left = v.type();
        PyType right = w.type();
        if (rightFirst(left, right, Slot.RMUL)) {
            PyObject result = right.ops.rmul(w, v);
            if (result != Py.NotImplemented) {
                return result;
            }
            return left.ops.mul(v, w);
        }
        PyObject result = left.ops.mul(v, w);
        return result != Py.NotImplemented || left == right ? result : right.ops.rmul(w, v);
    }

    /** {@code v *= w}: the new value of v. */
    public static PyObject imul(PyObject v, PyObject w) {
        PyObject result = v.type().ops.imul(v, w);
        if (result == Py.NotImplemented) {
            result = mulOrNotImplemented(v, w);
        }
        if (result != Py.NotImplemented) {
            return result;
        }
        if (v.type().ops.has(Slot.INPLACE_REPEAT)) {
            return v.type().ops.inplaceRepeat(v, requireIndex(w));
        }
        if (v.type().ops.has(Slot.REPEAT)) {
            return v.type().ops.repeat(v, requireIndex(w));
        }
        if (w.type().ops.has(Slot.REPEAT) && !Containers.hasSequenceSlots(v.type())) {
            return w.type().ops.repeat(w, requireIndex(v));
        }
        throw unsupported("*=", v, w);
    }

    /** {@code v @ w}. */
    public static PyObject matmul(PyObject v, PyObject w) {
        PyObject result = matmulOrNotImplemented(v, w);
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("@", v, w);
    }

    private static PyObject matmulOrNotImplemented(PyObject v, PyObject w) {
        PyType left = v.type();
        PyType right = w.type();
        if (rightFirst(left, right, Slot.RMATMUL)) {
            PyObject result = right.ops.rmatmul(w, v);
            if (result != Py.NotImplemented) {
                return result;
            }
            return left.ops.matmul(v, w);
        }
        PyObject result = left.ops.matmul(v, w);
        return result != Py.NotImplemented || left == right ? result : right.ops.rmatmul(w, v);
    }

    /** {@code v @= w}: the new value of v. */
    public static PyObject imatmul(PyObject v, PyObject w) {
        PyObject result = v.type().ops.imatmul(v, w);
        if (result == Py.NotImplemented) {
            result = matmulOrNotImplemented(v, w);
        }
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("@=", v, w);
    }

    /** {@code v / w}. */
    public static PyObject truediv(PyObject v, PyObject w) {
        PyObject result = truedivOrNotImplemented(v, w);
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("/", v, w);
    }

    private static PyObject truedivOrNotImplemented(PyObject v, PyObject w) {
        PyType left = v.type();
        PyType right = w.type();
        if (rightFirst(left, right, Slot.RTRUEDIV)) {
            PyObject result = right.ops.rtruediv(w, v);
            if (result != Py.NotImplemented) {
                return result;
            }
            return left.ops.truediv(v, w);
        }
        PyObject result = left.ops.truediv(v, w);
        return result != Py.NotImplemented || left == right ? result : right.ops.rtruediv(w, v);
    }

    /** {@code v /= w}: the new value of v. */
    public static PyObject itruediv(PyObject v, PyObject w) {
        PyObject result = v.type().ops.itruediv(v, w);
        if (result == Py.NotImplemented) {
            result = truedivOrNotImplemented(v, w);
        }
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("/=", v, w);
    }

    /** {@code v // w}. */
    public static PyObject floordiv(PyObject v, PyObject w) {
        PyObject result = floordivOrNotImplemented(v, w);
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("//", v, w);
    }

    private static PyObject floordivOrNotImplemented(PyObject v, PyObject w) {
        PyType left = v.type();
        PyType right = w.type();
        if (rightFirst(left, right, Slot.RFLOORDIV)) {
            PyObject result = right.ops.rfloordiv(w, v);
            if (result != Py.NotImplemented) {
                return result;
            }
            return left.ops.floordiv(v, w);
        }
        PyObject result = left.ops.floordiv(v, w);
        return result != Py.NotImplemented || left == right ? result : right.ops.rfloordiv(w, v);
    }

    /** {@code v //= w}: the new value of v. */
    public static PyObject ifloordiv(PyObject v, PyObject w) {
        PyObject result = v.type().ops.ifloordiv(v, w);
        if (result == Py.NotImplemented) {
            result = floordivOrNotImplemented(v, w);
        }
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("//=", v, w);
    }

    /** {@code v % w}. */
    public static PyObject mod(PyObject v, PyObject w) {
        PyObject result = modOrNotImplemented(v, w);
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("%", v, w);
    }

    private static PyObject modOrNotImplemented(PyObject v, PyObject w) {
        PyType left = v.type();
        PyType right = w.type();
        if (rightFirst(left, right, Slot.RMOD)) {
            PyObject result = right.ops.rmod(w, v);
            if (result != Py.NotImplemented) {
                return result;
            }
            return left.ops.mod(v, w);
        }
        PyObject result = left.ops.mod(v, w);
        return result != Py.NotImplemented || left == right ? result : right.ops.rmod(w, v);
    }

    /** {@code v %= w}: the new value of v. */
    public static PyObject imod(PyObject v, PyObject w) {
        PyObject result = v.type().ops.imod(v, w);
        if (result == Py.NotImplemented) {
            result = modOrNotImplemented(v, w);
        }
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("%=", v, w);
    }

    /** {@code v << w}. */
    public static PyObject lshift(PyObject v, PyObject w) {
        PyObject result = lshiftOrNotImplemented(v, w);
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("<<", v, w);
    }

    private static PyObject lshiftOrNotImplemented(PyObject v, PyObject w) {
        PyType left = v.type();
        PyType right = w.type();
        if (rightFirst(left, right, Slot.RLSHIFT)) {
            PyObject result = right.ops.rlshift(w, v);
            if (result != Py.NotImplemented) {
                return result;
            }
            return left.ops.lshift(v, w);
        }
        PyObject result = left.ops.lshift(v, w);
        return result != Py.NotImplemented || left == right ? result : right.ops.rlshift(w, v);
    }

    /** {@code v <<= w}: the new value of v. */
    public static PyObject ilshift(PyObject v, PyObject w) {
        PyObject result = v.type().ops.ilshift(v, w);
        if (result == Py.NotImplemented) {
            result = lshiftOrNotImplemented(v, w);
        }
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("<<=", v, w);
    }

    /** {@code v >> w}. */
    public static PyObject rshift(PyObject v, PyObject w) {
        PyObject result = rshiftOrNotImplemented(v, w);
        if (result != Py.NotImplemented) {
            return result;
        }
        throw printChevron(v, w);
    }

    private static PyObject rshiftOrNotImplemented(PyObject v, PyObject w) {
        PyType left = v.type();
        PyType right = w.type();
        if (rightFirst(left, right, Slot.RRSHIFT)) {
            PyObject result = right.ops.rrshift(w, v);
            if (result != Py.NotImplemented) {
                return result;
            }
            return left.ops.rshift(v, w);
        }
        PyObject result = left.ops.rshift(v, w);
        return result != Py.NotImplemented || left == right ? result : right.ops.rrshift(w, v);
    }

    /** {@code v >>= w}: the new value of v. */
    public static PyObject irshift(PyObject v, PyObject w) {
        PyObject result = v.type().ops.irshift(v, w);
        if (result == Py.NotImplemented) {
            result = rshiftOrNotImplemented(v, w);
        }
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported(">>=", v, w);
    }

    /** {@code v & w}. */
    public static PyObject and(PyObject v, PyObject w) {
        PyObject result = andOrNotImplemented(v, w);
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("&", v, w);
    }

    private static PyObject andOrNotImplemented(PyObject v, PyObject w) {
        PyType left = v.type();
        PyType right = w.type();
        if (rightFirst(left, right, Slot.RAND)) {
            PyObject result = right.ops.rand(w, v);
            if (result != Py.NotImplemented) {
                return result;
            }
            return left.ops.and(v, w);
        }
        PyObject result = left.ops.and(v, w);
        return result != Py.NotImplemented || left == right ? result : right.ops.rand(w, v);
    }

    /** {@code v &= w}: the new value of v. */
    public static PyObject iand(PyObject v, PyObject w) {
        PyObject result = v.type().ops.iand(v, w);
        if (result == Py.NotImplemented) {
            result = andOrNotImplemented(v, w);
        }
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("&=", v, w);
    }

    /** {@code v ^ w}. */
    public static PyObject xor(PyObject v, PyObject w) {
        PyObject result = xorOrNotImplemented(v, w);
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("^", v, w);
    }

    private static PyObject xorOrNotImplemented(PyObject v, PyObject w) {
        PyType left = v.type();
        PyType right = w.type();
        if (rightFirst(left, right, Slot.RXOR)) {
            PyObject result = right.ops.rxor(w, v);
            if (result != Py.NotImplemented) {
                return result;
            }
            return left.ops.xor(v, w);
        }
        PyObject result = left.ops.xor(v, w);
        return result != Py.NotImplemented || left == right ? result : right.ops.rxor(w, v);
    }

    /** {@code v ^= w}: the new value of v. */
    public static PyObject ixor(PyObject v, PyObject w) {
        PyObject result = v.type().ops.ixor(v, w);
        if (result == Py.NotImplemented) {
            result = xorOrNotImplemented(v, w);
        }
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("^=", v, w);
    }

    /** {@code v | w}. */
    public static PyObject or(PyObject v, PyObject w) {
        PyObject result = orOrNotImplemented(v, w);
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("|", v, w);
    }

    private static PyObject orOrNotImplemented(PyObject v, PyObject w) {
        PyType left = v.type();
        PyType right = w.type();
        if (rightFirst(left, right, Slot.ROR)) {
            PyObject result = right.ops.ror(w, v);
            if (result != Py.NotImplemented) {
                return result;
            }
            return left.ops.or(v, w);
        }
        PyObject result = left.ops.or(v, w);
        return result != Py.NotImplemented || left == right ? result : right.ops.ror(w, v);
    }

    /** {@code v |= w}: the new value of v. */
    public static PyObject ior(PyObject v, PyObject w) {
        PyObject result = v.type().ops.ior(v, w);
        if (result == Py.NotImplemented) {
            result = orOrNotImplemented(v, w);
        }
        if (result != Py.NotImplemented) {
            return result;
        }
        throw unsupported("|=", v, w);
    }

    private static PyException printChevron(PyObject v, PyObject w) {
        PyException e = unsupported(">>", v, w);
        if (v.type() == PyBuiltinFunction.TYPE && v.toString().equals("<built-in function print>")) {
            return Errors.typeError("unsupported operand type(s) for >>: '" + v.type().longName() + "' and '"
                    + w.type().longName() + "'. Did you mean \"print(<message>, file=<output_stream>)\"?");
        }
        return e;
    }

    /** {@code divmod(v, w)}. */
    public static PyObject divmod(PyObject v, PyObject w) {
        PyType left = v.type();
        PyType right = w.type();
        PyObject result = Py.NotImplemented;
        boolean rightFirst = rightFirst(left, right, Slot.RDIVMOD);
        if (rightFirst) {
            result = right.ops.rdivmod(w, v);
        }
        if (result == Py.NotImplemented) {
            result = left.ops.divmod(v, w);
        }
        if (result == Py.NotImplemented && !rightFirst && left != right) {
            result = right.ops.rdivmod(w, v);
        }
        if (result == Py.NotImplemented) {
            throw unsupported("divmod()", v, w);
        }
        return result;
    }

    /** {@code v ** w}, or {@code pow(v, w, modulus)} if modulus is not None. */
    public static PyObject pow(PyObject v, PyObject w, PyObject modulus) {
        PyObject result = powOrNotImplemented(v, w, modulus);
        if (result != Py.NotImplemented) {
            return result;
        }
        if (modulus == Py.None) {
            throw unsupported("** or pow()", v, w);
        }
        throw Errors.typeError("unsupported operand type(s) for ** or pow(): '" + v.type().longName() + "', '"
                + w.type().longName() + "', '" + modulus.type().longName() + "'");
    }

    private static PyObject powOrNotImplemented(PyObject v, PyObject w, PyObject modulus) {
        PyType left = v.type();
        PyType right = w.type();
        PyObject result = Py.NotImplemented;
        boolean rightFirst = rightFirst(left, right, Slot.RPOW);
        if (rightFirst) {
            result = right.ops.rpow(w, v, modulus);
        }
        if (result == Py.NotImplemented) {
            result = left.ops.pow(v, w, modulus);
        }
        if (result == Py.NotImplemented && !rightFirst && left != right) {
            result = right.ops.rpow(w, v, modulus);
        }
        PyType third = modulus.type();
        if (result == Py.NotImplemented && modulus != Py.None && !third.isHeap() && third != left && third != right) {
            // The modulus is asked too: float and complex tell that they can't be one.
            result = third.ops.has(Slot.POW) ? third.ops.pow(v, w, modulus) : result;
        }
        return result;
    }

    /** {@code v **= w}: the new value of v. */
    public static PyObject ipow(PyObject v, PyObject w) {
        PyObject result = v.type().ops.ipow(v, w);
        if (result == Py.NotImplemented) {
            result = powOrNotImplemented(v, w, Py.None);
        }
        if (result == Py.NotImplemented) {
            throw unsupported("**=", v, w);
        }
        return result;
    }

    private static PyObject requireIndex(PyObject n) {
        if (!n.type().ops.has(Slot.INDEX)) {
            throw Errors.typeError("can't multiply sequence by non-int of type '" + n.type().longName() + "'");
        }
        return n;
    }

    /** {@code -o}. */
    public static PyObject neg(PyObject o) {
        return o.type().ops.neg(o);
    }

    /** {@code +o}. */
    public static PyObject pos(PyObject o) {
        return o.type().ops.pos(o);
    }

    /** {@code ~o}. */
    public static PyObject invert(PyObject o) {
        return o.type().ops.invert(o);
    }

    /** {@code abs(o)}. */
    public static PyObject abs(PyObject o) {
        return o.type().ops.abs(o);
    }

    /**
     * {@code operator.index(o)}: an int, possibly of a subclass.
     *
     * @throws PyException TypeError if o is no integer
     */
    public static PyInt index(PyObject o) {
        if (o instanceof PyInt n) {
            return n;
        }
        PyObject result = o.type().ops.index(o);
        if (result instanceof PyInt n) {
            if (n.getClass() != PyInt.class && n.type() != PyInt.TYPE) {
                Warnings.warn(PyExceptions.DeprecationWarning, "__index__ returned non-int (type "
                        + n.type().longName() + ").  The ability to return an instance of a strict subclass of int is"
                        + " deprecated, and may be removed in a future version of Python.", 1);
            }
            return n;
        }
        throw Errors.typeError("__index__ returned non-int (type " + result.type().longName() + ")");
    }

    /** The value of an int as a long; OverflowError "Python int too large to convert to C ssize_t" outside. */
    public static long asLong(PyObject o) {
        PyInt n = index(o);
        if (!n.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return n.longValue();
    }

    /** As {@link #asLong}, for what CPython keeps in a C long: OverflowError "... to convert to C long". */
    public static long asCLong(PyObject o) {
        PyInt n = index(o);
        if (!n.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C long");
        }
        return n.longValue();
    }

    /** The value of an int as an int; OverflowError as C's int conversion has it. */
    public static int asInt(PyObject o) {
        PyInt n = index(o);
        if (!n.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        long value = n.longValue();
        if (value != (int) value) {
            throw Errors.overflowError(value < 0 ? "signed integer is less than minimum"
                    : "signed integer is greater than maximum");
        }
        return (int) value;
    }

    /** The value of a real number as a double: float, else {@code __float__}, else {@code __index__}. */
    public static double asDouble(PyObject o) {
        if (o instanceof PyFloat f) {
            return f.value;
        }
        TypeOps ops = o.type().ops;
        if (ops.has(Slot.FLOAT)) {
            PyObject result = ops.float_(o);
            if (result instanceof PyFloat f) {
                return f.value;
            }
            throw Errors.typeError(o.type().longName() + ".__float__ returned non-float (type "
                    + result.type().longName() + ")");
        }
        if (ops.has(Slot.INDEX)) {
            return index(o).doubleValue();
        }
        throw Errors.typeError("must be real number, not " + o.type().longName());
    }
}

package org.krait.object.number;

import java.math.BigInteger;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.number.IntText;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.Buffers;
import org.krait.object.bytes.PyByteArray;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.CallErrors;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Warnings;
import org.krait.runtime.Interpreter;

/** {@code int(x)} and {@code int(text, base)}, and the decimal text of an int (library reference, {@code int}). */
public final class IntConstructor {

    private IntConstructor() {
    }

    static PyInt make(PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.items.length);
        if (args.length > 2 && kwnames != null) {
            throw CallErrors.tooMany("int()", 2, positional, args.length);
        }
        if (args.length > 2) {
            throw Errors.typeError("int expected at most 2 arguments, got " + args.length);
        }
        PyObject x = positional > 0 ? args[0] : null;
        PyObject base = positional > 1 ? args[1] : null;
        for (int i = positional; i < args.length; i++) {
            PyObject name = kwnames.items[i - positional];
            if (!name.toString().equals("base")) {
                throw CallErrors.unexpectedKeyword("int()", name.toString(), "base");
            }
            if (base != null) {
                throw Errors.typeError("argument for int() given by name ('base') and position (2)");
            }
            base = args[i];
        }
        if (x == null) {
            if (base != null) {
                throw Errors.typeError("int() missing string argument");
            }
            return PyInt.ZERO;
        }
        return base == null ? fromObject(x) : fromText(x, base);
    }

    private static PyInt fromText(PyObject x, PyObject base) {
        PyInt b = Numbers.index(base);
        int radix = b.isSmall() && b.longValue() >= 0 && b.longValue() <= 36 && b.longValue() != 1
                ? (int) b.longValue() : -1;
        if (radix < 0) {
            throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
        }
        if (x instanceof PyStr s) {
            return parse(s.toString(), radix, x);
        }
        if (x instanceof PyBytes || x instanceof PyByteArray) {
            return parseBytes(Buffers.bytes(x), radix);
        }
        throw Errors.typeError("int() can't convert non-string with explicit base");
    }

    /**
     * {@code int(x)}.
     *
     * @throws PyException TypeError if it is neither a number nor a text, ValueError for a text that is no literal
     */
    public static PyInt fromObject(PyObject x) {
        if (x instanceof PyInt n && x.type() == PyInt.TYPE) {
            return n;
        }
        if (x instanceof PyStr s && s.type() == PyStr.TYPE) {
            return parse(s.toString(), 10, x);
        }
        if (x.type().hasSlot(Slot.INT)) {
            PyObject r = x.type().ops.int_(x);
            return exact(r, "__int__");
        }
        if (x.type().hasSlot(Slot.INDEX)) {
            return Numbers.index(x).exact();
        }
        if (x instanceof PyStr s) {
            return parse(s.toString(), 10, x);
        }
        if (Buffers.supports(x)) {
            return parseBytes(Buffers.bytes(x), 10);
        }
        throw Errors.typeError("int() argument must be a string, a bytes-like object or a real number, not '"
                + x.type().longName() + "'");
    }

    /** Checks what {@code __int__} or {@code __index__} returned. */
    private static PyInt exact(PyObject r, String method) {
        if (!(r instanceof PyInt n)) {
            throw Errors.typeError(method + " returned non-int (type " + r.type().longName() + ")");
        }
        if (n.type() != PyInt.TYPE) {
            Warnings.warn(PyExceptions.DeprecationWarning, method + " returned non-int (type " + r.type().longName()
                    + ").  The ability to return an instance of a strict subclass of int is deprecated, and may be"
                    + " removed in a future version of Python.", 1);
        }
        return n.exact();
    }

    private static PyInt parseBytes(byte[] bytes, int base) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            text.append((char) (b < 0 ? 0xFFFD : b));
        }
        return parse(text.toString(), base, new PyBytes(bytes));
    }

    /**
     * The int that a literal denotes.
     *
     * @param text the literal
     * @param base 0 or 2 to 36
     * @param shown what the error message shows
     */
    static PyInt parse(String text, int base, PyObject shown) {
        int n = text.length();
        if (base == 10 && n > 0 && n <= 18) {
            long value = 0;
            int i = text.charAt(0) == '-' && n > 1 ? 1 : 0;
            for (; i < n; i++) {
                int digit = text.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    value = -1;
                    break;
                }
                value = value * 10 + digit;
            }
            if (value >= 0) {
                return PyInt.of(text.charAt(0) == '-' ? -value : value);
            }
        }
        try {
            BigInteger value = IntText.parse(text, base, Interpreter.current().intMaxStrDigits);
            return PyInt.of(value);
        } catch (AlgorithmError e) {
            if (e.kind() == AlgorithmError.Kind.INVALID_LITERAL) {
                String repr = Texts.reprString(shown);
                throw Errors.valueError(e.getMessage() + (repr.length() > 200 ? repr.substring(0, 200) : repr));
            }
            throw AlgorithmErrors.raise(e);
        }
    }

    /** {@code str(v)}; ValueError beyond the digit limit. */
    static PyStr decimal(PyInt v) {
        if (v.big == null) {
            return PyStr.ofUnits(Long.toString(v.value));
        }
        try {
            return PyStr.ofUnits(IntText.decimal(v.big, Interpreter.current().intMaxStrDigits));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }
}

package org.krait.interpreter;

import org.krait.object.PyObject;
import org.krait.object.number.PyInt;
import org.krait.runtime.function.Instructions;

/**
 * Fused instructions on exact ints that fit a long ({@code Instructions} has their list and the fields of a unit). Each
 * method says if it can't do the whole group; then nothing has happened.
 */
final class SmallInts {
    private SmallInts() {}

    private static int more(long unit) {
        return (int) unit >>> 8;
    }

    /** ADD_SMALL and LOCAL_ADD_SMALL; null: the operand is no small int, or the sum is too large. */
    static PyObject add(PyObject v, long unit) {
        if (v.getClass() == PyInt.class) {
            long a = ((PyInt) v).longValue();
            long b = more(unit) - 256;
            long r = a + b;
            if (((a ^ r) & (b ^ r)) >= 0) {
                return PyInt.of(r);
            }
        }
        return null;
    }

    /** BINARY_SMALL; null: it takes more. */
    static PyObject binary(PyObject v, long unit) {
        return v.getClass() == PyInt.class
                ? Operators.ints(((PyInt) v).longValue(), unit >>> 32, more(unit)) : null;
    }

    /** COMPARE_JUMP: by how much to move; 0: the operands are no small ints. */
    static int compareAndJump(PyObject v, PyObject w, long unit) {
        if (v.getClass() != PyInt.class || w.getClass() != PyInt.class) {
            return 0;
        }
        int more = more(unit);
        return jumps(((PyInt) v).longValue(), ((PyInt) w).longValue(), more) ? 4 + (more >> 4) : 4;
    }

    /** COMPARE_SMALL_JUMP: by how much to move; 0: the operand is no small int. */
    static int compareAndJump(PyObject v, long unit) {
        if (v.getClass() != PyInt.class) {
            return 0;
        }
        int more = more(unit);
        return jumps(((PyInt) v).longValue(), unit >>> 32, more) ? 5 + (more >> 4) : 5;
    }

    /** LOCAL_COMPARE_SMALL_JUMP: by how much to move; 0: the operand is no small int. */
    static int compareLocalAndJump(PyObject v, long unit) {
        if (v.getClass() != PyInt.class) {
            return 0;
        }
        int more = more(unit);
        return jumps(((PyInt) v).longValue(), more >> 4 & 0xFF, more) ? 6 + (more >> 12) : 6;
    }

    private static boolean jumps(long a, long b, int when) {
        int bit = a < b ? Instructions.IF_LESS : a > b ? Instructions.IF_GREATER : Instructions.IF_EQUAL;
        return (when & bit) != 0;
    }
}

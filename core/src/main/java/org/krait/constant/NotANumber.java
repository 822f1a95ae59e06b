package org.krait.constant;

/**
 * A NaN is not equal to itself. CPython compares constants as Python does, identical objects apart, so it merges no two
 * of which one is, or holds, a NaN; {@code equals} of the records here, which only asks for the form, would.
 */
public final class NotANumber {

    private NotANumber() {
    }

    /** Whether a constant is a NaN or holds one; code objects answer for themselves when they are compared. */
    public static boolean isIn(Object constant) {
        if (constant instanceof Double number) {
            return number.isNaN();
        }
        if (constant instanceof TupleConstant tuple) {
            return isInAny(tuple.items());
        }
        if (constant instanceof Complex complex) {
            return Double.isNaN(complex.real()) || Double.isNaN(complex.imaginary());
        }
        if (constant instanceof FrozenSetConstant set) {
            return isInAny(set.items());
        }
        return constant instanceof SliceConstant slice
                && (isIn(slice.start()) || isIn(slice.stop()) || isIn(slice.step()));
    }

    private static boolean isInAny(Iterable<Object> constants) {
        for (Object constant : constants) {
            if (isIn(constant)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each of these constants is the very other one, or equal to it and without NaN. */
    public static boolean areEqual(Object[] constants, Object[] others) {
        if (constants.length != others.length) {
            return false;
        }
        for (int i = 0; i < constants.length; i++) {
            if (constants[i] != others[i] && (!constants[i].equals(others[i]) || isIn(constants[i]))) {
                return false;
            }
        }
        return true;
    }
}

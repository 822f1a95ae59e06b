package org.krait.module.decimal;

import org.krait.algorithm.decimal.Condition;

/** The tables of signals and conditions. */
final class Signals {
    /** The signals in the order in which they are asked and shown. */
    static final String[] NAMES = {"InvalidOperation", "FloatOperation", "DivisionByZero", "Overflow", "Underflow",
        "Subnormal", "Inexact", "Rounded", "Clamped"};
    /** What each stands for. */
    static final int[] BITS = {Condition.INVALID, Condition.FLOAT_OPERATION, Condition.DIVISION_BY_ZERO,
        Condition.OVERFLOW, Condition.UNDERFLOW, Condition.SUBNORMAL, Condition.INEXACT, Condition.ROUNDED,
        Condition.CLAMPED};
    /** The bases of each signal: DecimalException, or other signals, or built-in exceptions. */
    static final String[][] BASES = {{"DecimalException"}, {"DecimalException", "TypeError"},
        {"DecimalException", "ZeroDivisionError"}, {"Inexact", "Rounded"}, {"Inexact", "Rounded", "Subnormal"},
        {"DecimalException"}, {"DecimalException"}, {"DecimalException"}, {"DecimalException"}};
    /** The order in which a signal comes after its bases. */
    static final int[] CREATION = {0, 1, 2, 8, 7, 6, 5, 4, 3};
    /** What InvalidOperation stands for, itself first. */
    static final String[] CONDITIONS = {"InvalidOperation", "ConversionSyntax", "DivisionImpossible",
        "DivisionUndefined", "InvalidContext"};
    static final int[] CONDITION_BITS = {Condition.INVALID_OPERATION, Condition.CONVERSION_SYNTAX,
        Condition.DIVISION_IMPOSSIBLE, Condition.DIVISION_UNDEFINED, Condition.INVALID_CONTEXT};
    private static final int INVALID_OPERATION = 0;

    private Signals() {
    }

    /** The names in the order of the bits, as a context's repr has them. */
    static String list(int status) {
        StringBuilder out = new StringBuilder("[");
        boolean invalid = false;
        for (int bit = 1; bit <= Condition.UNDERFLOW; bit <<= 1) {
            if ((status & bit) == 0) {
                continue;
            }
            int i = indexOf(bit);
            if (i < 0 || i == INVALID_OPERATION && invalid) {
                continue;
            }
            invalid |= i == INVALID_OPERATION;
            out.append(out.length() == 1 ? "" : ", ").append(NAMES[i]);
        }
        return out.append(']').toString();
    }

    private static int indexOf(int bit) {
        for (int i = 0; i < BITS.length; i++) {
            if ((BITS[i] & bit) != 0) {
                return i;
            }
        }
        return -1;
    }
}

package org.krait.module.decimal;

import org.krait.algorithm.decimal.Arithmetic;
import org.krait.algorithm.decimal.Decimal;
import org.krait.algorithm.decimal.DecimalContext;
import org.krait.algorithm.decimal.Division;
import org.krait.algorithm.decimal.Functions;
import org.krait.algorithm.decimal.Logic;
import org.krait.algorithm.decimal.Ordering;
import org.krait.algorithm.decimal.Power;

/** The operations that give one number of one or two: methods of {@code Decimal} and {@code Context} share them. */
enum Operation {
    ADD, SUBTRACT, MULTIPLY, DIVIDE, DIVIDE_INTEGER, REMAINDER, REMAINDER_NEAR, POWER, QUANTIZE, COMPARE,
    COMPARE_SIGNAL, COMPARE_TOTAL, COMPARE_TOTAL_MAG, COPY_SIGN, MAX, MAX_MAG, MIN, MIN_MAG, NEXT_TOWARD,
    LOGICAL_AND, LOGICAL_OR, LOGICAL_XOR, ROTATE, SCALEB, SHIFT, ABS, MINUS, PLUS, EXP, LN, LOG10, LOGB, SQRT,
    NEXT_MINUS, NEXT_PLUS, NORMALIZE, LOGICAL_INVERT, TO_INTEGRAL_EXACT, TO_INTEGRAL_VALUE, FINISH;

    /** The result; b is null for operations of one number. Conditions are noted in the context. */
    Decimal apply(Decimal a, Decimal b, DecimalContext c) {
        return switch (this) {
            case ADD -> Arithmetic.add(a, b, c);
            case SUBTRACT -> Arithmetic.subtract(a, b, c);
            case MULTIPLY -> Arithmetic.multiply(a, b, c);
            case DIVIDE -> Division.divide(a, b, c);
            case DIVIDE_INTEGER -> Division.divideInteger(a, b, c);
            case REMAINDER -> Division.remainder(a, b, c);
            case REMAINDER_NEAR -> Division.remainderNear(a, b, c);
            case POWER -> Power.power(a, b, c);
            case QUANTIZE -> Arithmetic.quantize(a, b, c);
            case COMPARE -> Ordering.compare(a, b, c);
            case COMPARE_SIGNAL -> Ordering.compareSignal(a, b, c);
            case COMPARE_TOTAL -> Decimal.of(Ordering.compareTotal(a, b));
            case COMPARE_TOTAL_MAG -> Decimal.of(Ordering.compareTotalMagnitude(a, b));
            case COPY_SIGN -> a.withSign(b.isNegative());
            case MAX -> Ordering.extreme(a, b, 1, false, c);
            case MAX_MAG -> Ordering.extreme(a, b, 1, true, c);
            case MIN -> Ordering.extreme(a, b, -1, false, c);
            case MIN_MAG -> Ordering.extreme(a, b, -1, true, c);
            case NEXT_TOWARD -> Ordering.nextToward(a, b, c);
            case LOGICAL_AND -> Logic.combine(a, b, Logic.Operation.AND, c);
            case LOGICAL_OR -> Logic.combine(a, b, Logic.Operation.OR, c);
            case LOGICAL_XOR -> Logic.combine(a, b, Logic.Operation.XOR, c);
            case ROTATE -> Logic.rotate(a, b, c);
            case SCALEB -> Arithmetic.scale(a, b, c);
            case SHIFT -> Logic.shift(a, b, c);
            case ABS -> Arithmetic.abs(a, c);
            case MINUS -> Arithmetic.minus(a, c);
            case PLUS -> Arithmetic.plus(a, c);
            case EXP -> Functions.exp(a, c);
            case LN -> Functions.ln(a, c);
            case LOG10 -> Functions.log10(a, c);
            case LOGB -> Arithmetic.logb(a, c);
            case SQRT -> Division.squareRoot(a, c);
            case NEXT_MINUS -> Ordering.next(a, -1, c);
            case NEXT_PLUS -> Ordering.next(a, 1, c);
            case NORMALIZE -> Arithmetic.normalize(a, c);
            case LOGICAL_INVERT -> Logic.invert(a, c);
            case TO_INTEGRAL_EXACT -> Arithmetic.toIntegralExact(a, c);
            case TO_INTEGRAL_VALUE -> Arithmetic.toIntegralValue(a, c);
            case FINISH -> c.finish(a);
        };
    }
}

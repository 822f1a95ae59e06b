package org.krait.algorithm.decimal;

/** The rounding modes, in the order in which libmpdec numbers those that Python knows. */
public enum Rounding {
    UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, ZERO_FIVE_UP;

    /**
     * Whether a coefficient has to grow by one when digits behind it were cut off.
     *
     * @param rest what was cut off: 0 nothing, 1 less than half a unit, 2 half a unit, 3 more
     * @param negative the sign of the number
     * @param lastDigit the last digit that is kept
     */
    boolean up(int rest, boolean negative, int lastDigit) {
        if (rest == 0) {
            return false;
        }
        return switch (this) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> !negative;
            case FLOOR -> negative;
            case HALF_UP -> rest >= 2;
            case HALF_DOWN -> rest == 3;
            case HALF_EVEN -> rest == 3 || rest == 2 && (lastDigit & 1) == 1;
            case ZERO_FIVE_UP -> lastDigit == 0 || lastDigit == 5;
        };
    }
}

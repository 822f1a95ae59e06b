package org.krait.constant;

/** A complex constant. A literal such as {@code 2j} has the real part 0.0. Zeros of different sign are different. */
public record Complex(double real, double imaginary) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Complex that && Double.compare(real, that.real) == 0
                && Double.compare(imaginary, that.imaginary) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(real) * 31 + Double.hashCode(imaginary);
    }
}

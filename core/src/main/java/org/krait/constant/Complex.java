package org.krait.constant;

/** A complex constant. A literal such as {@code 2j} has the real part 0.0. */
public record Complex(double real, double imaginary) {
}

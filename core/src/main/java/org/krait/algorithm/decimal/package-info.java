/**
 * Decimal floating-point arithmetic, exactly as the General Decimal Arithmetic specification (version 1.70) says, in
 * the form of libmpdec: numbers of any precision, a context that bounds and rounds results and collects conditions.
 *
 * <p>{@link org.krait.algorithm.decimal.Decimal} is a value;
 * {@link org.krait.algorithm.decimal.DecimalContext} is what one operation works under: it ends every operation with
 * {@code finish}, which rounds, checks the exponent and notes what happened. The operations stand by subject:
 * {@code Arithmetic}, {@code Division}, {@code Ordering}, {@code Logic}, {@code Functions} (exp, ln, log10) and
 * {@code Power}. Coefficients are {@link java.math.BigInteger}s.
 */
package org.krait.algorithm.decimal;

/**
 * The functions of {@code math} and {@code cmath} with the results and special values that CPython gets from
 * the C library on Linux, and with CPython's own algorithms where it has them.
 *
 * <p>{@link org.krait.algorithm.math.Elementary} is the C library: no errors, special values as in C99 annex F.
 * {@link org.krait.algorithm.math.MathFunctions} adds Python's errors. {@link org.krait.algorithm.math.FloatSum},
 * {@link org.krait.algorithm.math.ProductSum} and {@link org.krait.algorithm.math.VectorNorm} are sums without
 * loss; {@link org.krait.algorithm.math.IntegerMath} is for integers,
 * {@link org.krait.algorithm.math.ComplexFunctions} for complex numbers.
 */
package org.krait.algorithm.math;

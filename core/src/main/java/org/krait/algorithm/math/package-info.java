/**
 * The functions of {@code math} and {@code cmath} with the C library's results and special values.
 *
 * <p>Start reading at {@link org.krait.algorithm.math.Elementary}: powers, logarithms and trigonometry.
 */
package org.krait.algorithm.math;

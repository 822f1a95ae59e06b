/**
 * The numbers: {@code int} (with {@code bool}), {@code float}, {@code complex}.
 *
 * <p>Words: a <em>small</em> int fits a {@code long}; an exact small int is always of the Java class {@code PyInt} and
 * an exact larger one {@code PyBigInt}, so that a test of the class alone tells what arithmetic to do.
 *
 * <p>The {@code Py...} classes are what Python sees; {@code IntOperators}, {@code FloatOperators} and
 * {@code ComplexOperators} hold the rules of the operators (language reference 6.5 to 6.8, library reference "Numeric
 * Types"); {@code IntConstructor} and the like read other objects. Texts of numbers come from
 * {@code org.krait.algorithm.number}. Start with {@link org.krait.object.number.PyInt}.
 */
package org.krait.object.number;

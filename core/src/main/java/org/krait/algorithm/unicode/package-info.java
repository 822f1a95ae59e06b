/**
 * The Unicode 16 database as CPython's {@code unicodedata} and {@code str} see it. Knows nothing of Python objects.
 *
 * <p>The JDK's {@code Character} knows the same version and serves for categories, directions, mirroring,
 * simple and full case and names; what it lacks (combining classes, widths, numeric values, decompositions,
 * case folding, aliases) stands in small resources that {@code core/src/tables/unicode.py} writes from
 * CPython.
 *
 * <p>Start with {@link org.krait.algorithm.unicode.CharacterType} (yes or no),
 * {@link org.krait.algorithm.unicode.CharacterData} (properties by value),
 * {@link org.krait.algorithm.unicode.CaseMapping}, {@link org.krait.algorithm.unicode.Normalization} and
 * {@link org.krait.algorithm.unicode.CharacterNames}.
 */
package org.krait.algorithm.unicode;

/**
 * The Unicode character database as Python's text methods and {@code unicodedata} need it (Unicode 16, as in Java 25).
 * Knows nothing of Python objects. Start with {@link org.krait.algorithm.unicode.CharacterType}.
 */
package org.krait.algorithm.unicode;

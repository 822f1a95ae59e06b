/**
 * From source text to syntax tree: decoding (PEP 263), tokens, the parser, and CPython's syntax errors.
 *
 * <p>Uses nothing but the JDK; knows nothing of Python objects. The tree itself is in {@link
 * org.krait.syntax.ast}.
 */
package org.krait.syntax;

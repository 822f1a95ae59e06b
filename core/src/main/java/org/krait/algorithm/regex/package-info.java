/**
 * CPython's regular expression engine ({@code _sre}): it runs the code that the Python module
 * {@code re._compiler} emits.
 *
 * <p>Words: a <em>code</em> is an int array of opcodes and operands; <em>marks</em> are the ends of
 * groups (2g for the start, 2g+1 for the end of group g+1); a <em>subject</em> is the text, as code
 * points or bytes.
 *
 * <p>{@link org.krait.algorithm.regex.RegexMatcher} is the engine, a backtracking machine with its own
 * stack: no input overflows the Java stack. {@link org.krait.algorithm.regex.RegexCase} and
 * {@link org.krait.algorithm.regex.Subject} are what else a caller needs.
 */
package org.krait.algorithm.regex;

/**
 * Exceptions: {@link org.krait.object.exception.PyBaseException} and the types below it.
 *
 * <p>An exception type with state of its own (OSError, SyntaxError, StopIteration ...) is a Java class; all others
 * are rows of the table in {@link org.krait.object.exception.PyExceptions}, whose fields name every built-in
 * exception type. A Python exception travels through Java code inside {@link org.krait.object.PyException}.
 *
 * <p>Source: the Python library reference, "Built-in Exceptions"; PEP 654 for groups, PEP 678 for notes, PEP 3134 for
 * chaining. May use {@code object}. Start with {@code PyBaseException}.
 */
package org.krait.object.exception;

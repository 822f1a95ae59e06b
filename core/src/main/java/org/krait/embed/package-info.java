/**
 * Python in Java programs: the public API.
 *
 * <p>{@link org.krait.embed.PythonInterpreter} is an interpreter with everything that belongs to it; many
 * can live in one JVM and see nothing of each other. {@link org.krait.embed.PythonObject} stands for a
 * Python object, {@link org.krait.embed.PythonException} for an exception that left the interpreter.
 *
 * <p>How values cross: None is null; {@code str}, {@code bool}, {@code float} and {@code bytes} are String,
 * Boolean, Double and {@code byte[]}; an {@code int} is a Long, or a BigInteger where it doesn't fit; a
 * {@code list}, {@code tuple} or {@code dict} is a {@code List} or {@code Map} that shows the Python object
 * as it changes; a {@code set} is copied. Where a Java type is asked for, numbers convert to it if they fit,
 * sequences to arrays, and a callable to any functional interface. All else is a
 * {@link org.krait.embed.PythonObject}. In the other direction the same types convert back; any other Java
 * object is wrapped, and a lambda can be called.
 *
 * <p>Only the types of this package are for programs; start with {@link org.krait.embed.PythonInterpreter}.
 */
package org.krait.embed;

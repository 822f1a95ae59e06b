/**
 * Java objects seen from Python, and Python objects seen from Java.
 *
 * <p>Words: a <em>wrapper</em> is the Python object that stands for a Java object
 * ({@link org.krait.interop.PyJavaObject} and the types below it); there is one for each Java object as long
 * as somebody holds it. A <em>view</em> is a Java {@code List} or {@code Map} over a Python container; a
 * <em>proxy</em> is a Java interface implemented by a Python object. A value that has a natural counterpart
 * (numbers, text, booleans, bytes, nothing) crosses as that counterpart. To <em>enter</em> an interpreter is
 * what a Java thread does before it touches Python objects ({@link org.krait.interop.Visit}).
 *
 * <p>May use {@code object} and {@code runtime}; reflection is at home here and otherwise only where {@code gc}
 * looks for what objects refer to. Start with
 * {@link org.krait.interop.Interop}, then {@code Conversions} (Python to Java) and {@code Overloads}.
 */
package org.krait.interop;

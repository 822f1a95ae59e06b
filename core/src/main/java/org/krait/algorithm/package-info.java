/**
 * Exact algorithms that Python's built-in types and modules rest on, as plain Java.
 *
 * <p>Nothing here knows a Python object: numbers, strings, code points and bytes go in and come out,
 * and what goes wrong is an {@link org.krait.algorithm.AlgorithmError} that carries CPython's own
 * message, for the caller to raise as the Python exception it names. Each folder below is one idea and
 * depends on no other part of Krait.
 */
package org.krait.algorithm;

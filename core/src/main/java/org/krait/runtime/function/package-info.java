/**
 * What runs and what it leaves behind: code objects, functions with their cells, bound methods, frames, tracebacks.
 *
 * <p>Words: a frame's <em>fast locals</em> are one array, arguments and other locals first, then cells, then free
 * variables, and behind them the value stack; a variable that an inner function uses lives in a
 * {@link org.krait.runtime.function.PyCell}, which the fast local then holds; a <em>closure</em> is the tuple of cells
 * that a function brings for its free variables.
 *
 * <p>Source: language reference, 3.2 "The standard type hierarchy" and 4.2 "Naming and binding"; PEP 667 for
 * {@code frame.f_locals}. May use {@code object}, {@code code} and {@code runtime}; knows the interpreter loop only
 * through {@code runtime.Evaluator}. Start with {@code PyFunction}, then {@code ArgumentBinding}, then {@code PyFrame}.
 */
package org.krait.runtime.function;

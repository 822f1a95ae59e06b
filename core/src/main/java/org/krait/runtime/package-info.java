/**
 * The state in which Python code runs: interpreters, threads, and in the folders below functions and frames, generators
 * and imports. Forms one layer with {@code object}; knows the interpreter loop only as
 * {@link org.krait.runtime.Evaluator}. Start with {@link org.krait.runtime.Interpreter} and
 * {@link org.krait.runtime.ThreadState}.
 */
package org.krait.runtime;

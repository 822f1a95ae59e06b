/**
 * Tier 0: runs CPython 3.14 bytecode.
 *
 * <p>{@link org.krait.interpreter.Loop} is one method that fetches and dispatches; it is kept small so that HotSpot
 * compiles it whole. What instructions do stands in classes by idea: {@code Operators}, {@code Variables},
 * {@code AttributeAccess}, {@code CallInstructions}, {@code Iterations}, {@code Building}, {@code Matching},
 * {@code Raising}, {@code Importing}, {@code Intrinsics}. {@code Unwinding} goes from an exception to its handler.
 *
 * <p>Words: a <em>unit</em> is the place of an instruction ({@code pc}, {@code lasti}); {@code s} is the array of a
 * frame's fast locals and value stack, {@code sp} its first free place. Python functions called by Python code get a
 * frame in the same loop; only calls through Java code nest runs of the loop. What an instruction has seen (types,
 * shapes, dictionary tables) it keeps in {@code Instructions.caches}, an immutable object for each place, replaced as a
 * whole, so that threads may race.
 *
 * <p>Source: {@code dis} in the library reference, CPython's {@code InternalDocs/interpreter.md}. May use
 * {@code runtime}, {@code object}, {@code code}. Start with {@code Loop}.
 */
package org.krait.interpreter;

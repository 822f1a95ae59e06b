/**
 * Krait beside CPython, the <em>oracle</em>: the same input goes to both, and what they write and how they end must
 * be the same.
 *
 * <ul>
 * <li>{@link org.krait.conformance.Python} is an interpreter that can be started; {@link
 *     org.krait.conformance.Outcome} is what one run wrote and how it ended.</li>
 * <li>{@link org.krait.conformance.Differential} compares small programs ({@link org.krait.conformance.Program}),
 *     many in one process ({@link org.krait.conformance.Batch}).</li>
 * <li>{@link org.krait.conformance.CPythonTests} runs CPython's own test files and keeps a table of counts that never
 *     goes down.</li>
 * <li>{@link org.krait.conformance.Listings} mutates listings that show closures, and compares those.</li>
 * <li>{@link org.krait.conformance.Scopes} compares random programs about nested scopes ({@link
 *     org.krait.conformance.ScopeProgram}), their code objects included.</li>
 * </ul>
 *
 * <p>Uses nothing of Krait but its command line (only the folder {@code frontend} does), so that any Python can be put
 * in its place ({@code KRAIT=...}). Start reading at {@code Differential}.
 */
package org.krait.conformance;

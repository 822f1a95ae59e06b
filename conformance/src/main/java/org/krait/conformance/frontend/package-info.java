/**
 * Krait's front end beside CPython's, source by source: {@link org.krait.conformance.frontend.FrontEnd}
 * compares whole folders by {@link org.krait.conformance.frontend.SideBySide}. {@link
 * org.krait.conformance.frontend.KraitCompiler} and {@link org.krait.conformance.frontend.OracleCompiler} each
 * make an {@link org.krait.conformance.frontend.Answer} of a {@link org.krait.conformance.frontend.Source};
 * {@link org.krait.conformance.frontend.CodeComparison} finds what differs.
 *
 * <p>{@link org.krait.conformance.frontend.Mutations} does the same with sources that nobody wrote: pieces of files
 * with mistakes in their characters and tokens ({@link org.krait.conformance.frontend.SourceMutations}) or lines
 * ({@link org.krait.conformance.frontend.LineMutations}), and sources of a grammar ({@link
 * org.krait.conformance.frontend.SourceGrammar}).
 *
 * <p>{@link org.krait.conformance.frontend.Modules} goes a step further: both run one program that asks the modules
 * that look at sources ({@code ast}, {@code tokenize}, {@code dis} ...) for all they tell.
 *
 * <p>Uses {@code syntax}, {@code compiler} and {@code code} of Krait, and a live CPython.
 */
package org.krait.conformance.frontend;

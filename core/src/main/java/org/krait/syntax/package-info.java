/**
 * From source text to syntax tree, or to CPython's syntax error for it. Knows nothing of Python objects;
 * uses the JDK and {@code algorithm}. The tree itself is in {@link org.krait.syntax.ast}.
 *
 * <p>The way of a source: <ol> <li>{@code SourceText} decodes it (PEP 263) and makes all line ends alike:
 * UTF-8 from here on, and columns are bytes; {@code LineEnds} tells where its lines are.</li> <li>{@code
 * Tokenizer}, with its bases {@code SourceReader}, {@code NumberReader} and {@code StringReader}, splits it
 * into a {@code TokenList}, names with the help of {@code Identifiers}.</li>
 * <li>{@code StatementParser}, with its bases {@code PatternParser}, {@code ExpressionParser} and {@code
 * StringsParser}, builds the tree by recursive descent. {@code NumberLiteral} and {@code StringLiteral} know
 * the values of literals. This parser accepts or rejects, quickly, and never says why.</li> <li>If it
 * rejects, {@code PegParser} finds the reason in CPython's way: it interprets {@code python.peg}, the
 * grammar with its rules for common mistakes, in CPython's order, and its first complaint is CPython's.</li>
 * </ol>
 *
 * <p>The first sources of a process are read before the JVM has compiled this package. What they cost is the
 * number of steps and calls for each character, token and node: hence the tables, and the short ways for what
 * most characters, tokens and expressions are. Measure changes with {@code -Xint}.
 *
 * <p>Words: a <i>position</i> is an offset or token index; a <i>column</i> counts bytes from 0, an
 * <i>offset</i> of an error characters from 1; to <i>reject</i> is to give up without a reason.
 *
 * <p>Start reading at {@link org.krait.syntax.Parser}.
 */
package org.krait.syntax;

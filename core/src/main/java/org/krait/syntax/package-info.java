/**
 * From source text to syntax tree, or to CPython's syntax error for it. Knows nothing of Python objects; uses {@link
 * org.krait.constant}, {@code algorithm} and the JDK. The tree itself is in {@link org.krait.syntax.ast}.
 *
 * <p>The way of a source:
 *
 * <ol>
 *   <li>{@code SourceText} decodes it (PEP 263; {@code SourceEncoding}, {@link org.krait.syntax.SourceCodec} and
 *       {@code SourceBlocks} know other encodings than UTF-8) and makes all line ends alike: UTF-8 from here on, and
 *       columns are bytes; {@code LineEnds} tells where its lines are.
 *   <li>{@code Tokenizer}, with its bases {@code SourceReader}, {@code NumberReader} and {@code StringReader}, splits
 *       it into a {@code TokenList}, names with the help of {@code Identifiers} and, for their forms beyond ASCII
 *       (PEP 3131), of {@code NameForms} and a {@link org.krait.syntax.NameNormalizer}.
 *   <li>{@code StatementParser} builds the tree by recursive descent. Its bases, from the tokens up: {@code
 *       TokenReader}, {@code StringsParser}, {@code PrimaryParser}, {@code ExpressionParser}, {@code PatternParser},
 *       {@code SimpleStatementParser}; {@code ParameterList} reads parameters for two of them. {@code NumberLiteral}
 *       and {@code StringLiteral} (escapes: {@code EscapeDecoder}) know the values of literals. This parser accepts or
 *       rejects, quickly, and never says why.
 *   <li>If it rejects, {@code PegParser} finds the reason in CPython's way: it interprets {@code python.peg}, the
 *       {@code Grammar} with its rules for common mistakes, in CPython's order, and its first complaint ({@code
 *       PegErrors}) is CPython's. Its {@code PegNode}s hold what messages need; {@code PegAction} and {@code
 *       PegActions} are what a rule does when it fits.
 * </ol>
 *
 * <p>Warnings wait in a {@code WarningLog} until it is certain that they are due. {@link
 * org.krait.syntax.TokenStream} gives the tokens alone, for module {@code tokenize}.
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

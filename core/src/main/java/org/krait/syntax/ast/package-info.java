/**
 * The abstract syntax tree: the nodes of CPython 3.14's {@code Python.asdl}, one record for each
 * constructor, one sealed interface for each sum type ({@link org.krait.syntax.ast.Mod}, {@link
 * org.krait.syntax.ast.Stmt}, {@link org.krait.syntax.ast.Expr}, {@link org.krait.syntax.ast.Pattern},
 * {@link org.krait.syntax.ast.TypeParam}), one enum for each set of operators. Trees are immutable; lists
 * never hold null unless their node says so.
 *
 * <p>Whoever walks a tree implements the family's {@code Visitor}: one virtual call a node, and a missing
 * case does not compile. Whoever treats all classes alike extends {@link org.krait.syntax.ast.FieldVisitor},
 * the table of fields, as {@link org.krait.syntax.ast.Dump} does, which writes a tree like {@code ast.dump}.
 * Uses the values of {@link org.krait.constant}, {@code algorithm} to write them, and nothing else but the JDK.
 *
 * <p>Start reading at {@link org.krait.syntax.ast.Stmt}; {@link org.krait.constant.Text} says how a str
 * constant is held.
 */
package org.krait.syntax.ast;

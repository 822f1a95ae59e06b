/**
 * Module {@code _ast}: the classes of syntax trees as Python sees them, and the way between their instances
 * and the trees of {@link org.krait.syntax.ast}.
 *
 * <p>{@code NodeSchema} reads the classes and their fields from {@code nodes.txt}; {@code NodeTypes} makes
 * an interpreter's Python types of them, all derived from {@code PyAst}. {@code TreeExport} turns a parsed
 * tree into objects; {@code TreeImport} (fields: {@code FieldReader}) and {@code TreeValidation} turn objects
 * into a tree that the compiler may trust, or raise what CPython raises. {@link
 * org.krait.module.ast.TreeObjects} is the door for {@code compile()}.
 *
 * <p>Uses the object model, the runtime and {@code syntax}. Start reading at {@code NodeTypes}.
 */
package org.krait.module.ast;

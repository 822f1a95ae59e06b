/**
 * From syntax tree to code object: CPython 3.14's compiler, so that every code object is the one CPython
 * makes, byte for byte.
 *
 * <p>How a variable finds its cell: start reading at {@link org.krait.compiler.Scope}, go on with
 * {@link org.krait.compiler.Symbol} and {@link org.krait.compiler.ScopeAnalyzer}, and see in
 * {@link org.krait.compiler.NameCode} what follows for the code. The stages stand in
 * {@link org.krait.compiler.Compiler}, the passes over a unit's instructions in
 * {@link org.krait.compiler.Pipeline}; each is a class that opens with its rule.
 *
 * <p>Words: a <em>block</em> ({@link org.krait.compiler.Block}) is a piece of the program with names of its
 * own, a <em>unit</em> ({@link org.krait.compiler.Unit}) the block while its code is generated, a <em>frame
 * block</em> ({@link org.krait.compiler.FrameBlock}) a construct that {@code return} has to leave, a
 * <em>basic block</em> ({@link org.krait.compiler.BasicBlock}) a stretch of instructions without jumps.
 *
 * <p>Uses {@link org.krait.syntax}, {@link org.krait.code} and the JDK; knows nothing of objects and of
 * running.
 */
package org.krait.compiler;

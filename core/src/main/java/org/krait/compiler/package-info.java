/**
 * From syntax tree to code object: CPython 3.14's compiler, so that every code object is the one CPython
 * makes, byte for byte. A class names the part of CPython whose results it gives, where there is one.
 *
 * <p>How a variable finds its cell: read {@link org.krait.compiler.Scope}, which has the rule and the words,
 * then {@link org.krait.compiler.ScopeAnalyzer}, {@link org.krait.compiler.NameCode} and {@link
 * org.krait.compiler.FastLocals}; docs/closures.md follows one closure on this way.
 *
 * <p>The chapters, in the order of {@link org.krait.compiler.Compiler}, which runs them; a pass is a file.
 *
 * <ol>
 *   <li><em>The tree is prepared.</em> {@link org.krait.compiler.FutureFeatures} reads the {@code __future__}
 *       imports; {@link org.krait.compiler.Preprocessor} changes what CPython changes in a tree first, with
 *       {@code ExpressionPreprocessor}, {@code PatternPreprocessor} and {@code PercentFormat}.
 *   <li><em>Names get scopes.</em> {@code SymbolCollector} walks the tree ({@code SymbolsInExpressions}, {@code
 *       SymbolsInPatterns}) and notes in each {@link org.krait.compiler.Block} what happens to each {@link
 *       org.krait.compiler.Symbol}; {@code ScopeAnalyzer} decides. Both together make the {@link
 *       org.krait.compiler.SymbolTable}; {@code Mangling} spells private names, {@code Docstring} finds what a block
 *       begins with.
 *   <li><em>Blocks become instructions.</em> {@link org.krait.compiler.CodeGenerator} keeps the open units and
 *       has one part for each kind of construct, all of them {@link org.krait.compiler.Emitter}s: {@code
 *       StatementCode} and {@code ExpressionCode} first, {@code NameCode} for names, {@code FunctionCode} for
 *       closures, and so on. A {@link org.krait.compiler.Unit} collects its {@code InstructionSequence}, its
 *       {@code ConstantTable} and its {@code IndexedNames}. {@code SuspicionWarnings} warns meanwhile. A {@link
 *       org.krait.compiler.FinishedUnit} waits for somebody who looks at its code, or for {@code AheadOfNeed}.
 *   <li><em>Instructions become better ones.</em> {@link org.krait.compiler.Pipeline} makes a {@link
 *       org.krait.compiler.FlowGraph} of each unit and runs the passes over it: {@code ExceptionTargets}, {@code
 *       SmallBlockInlining}, {@code Reachability}, {@code LineNumbers}, {@code ConstantLoads}, {@code Peephole}
 *       (with {@code ConstantFolding}, {@code ConstantArithmetic} and {@code Swaps}), {@code RedundantCode}, {@code
 *       UnusedConstants}, {@code UninitializedLocals}, {@code Superinstructions}, {@code ColdBlocks}.
 *   <li><em>The graph becomes code.</em> {@code PseudoInstructions}, {@code StackDepth}, {@code
 *       FastLocals}, {@code JumpDirections} and {@code BorrowedLoads} leave real instructions only, which {@link
 *       org.krait.compiler.Assembler} packs.
 * </ol>
 *
 * <p>{@code Diagnostics} is every chapter's way to errors and warnings; {@code KeptWarnings} holds these back where a
 * deep tree needs a thread of its own. {@link org.krait.compiler.GeneratedCode} shows what the third chapter leaves,
 * {@link org.krait.compiler.HandMadeCode} runs the last two on instructions from elsewhere: tests ask for both.
 *
 * <p>Words: a <em>block</em> is a piece of the program with names of its own, a <em>unit</em> the block while its
 * code is generated, a <em>frame block</em> ({@link org.krait.compiler.FrameBlock}) a construct that {@code
 * return} has to leave, a <em>basic block</em> ({@link org.krait.compiler.BasicBlock}) a stretch of instructions
 * without jumps. A class named {@code ...Code} emits.
 *
 * <p>Uses {@link org.krait.syntax}, {@link org.krait.code}, {@link org.krait.constant} and the JDK; knows nothing of
 * objects and of running.
 */
package org.krait.compiler;

package org.krait.compiler;

import org.krait.syntax.ast.Span;

/**
 * A construct that the code generator is inside of, and that {@code return}, {@code break} and {@code
 * continue} have to unwind on their way out.
 *
 * <p>CPython: {@code _PyCompile_FBlockInfo} of {@code pycore_compile.h}.
 *
 * @param block the label of its start, by which loops are continued
 * @param exit  the label behind it, by which loops are left
 * @param datum what unwinding needs: the statements of a {@code finally}, the name of an {@code except}
 */
record FrameBlock(Kind kind, int block, int exit, Span location, Object datum) {

    /** CPython refuses programs that nest these deeper. */
    static final int MAX_DEPTH = 21;

    /** The kinds of constructs. */
    enum Kind {
        WHILE_LOOP,
        FOR_LOOP,
        TRY_EXCEPT,
        /** The body of a {@code try} with {@code finally}. */
        FINALLY_TRY,
        /** The {@code finally} block, when it runs because of an exception. */
        FINALLY_END,
        WITH,
        ASYNC_WITH,
        /** The body of an {@code except}. */
        HANDLER_CLEANUP,
        /** A value on the stack that waits to be returned. */
        POP_VALUE,
        EXCEPTION_HANDLER,
        EXCEPTION_GROUP_HANDLER,
        ASYNC_COMPREHENSION_GENERATOR,
        /** The body of a generator, in which StopIteration becomes RuntimeError. */
        STOP_ITERATION
    }
}

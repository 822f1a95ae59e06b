package org.krait.compiler;

import java.util.List;
import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;

/**
 * Code for {@code return}, {@code break} and {@code continue}: leaves the constructs in between in good
 * order.
 *
 * <p>CPython: {@code codegen_unwind_fblock}, {@code codegen_return}, {@code codegen_break} and
 * {@code codegen_continue}, in {@code codegen.c}.
 */
final class UnwindCode extends Emitter {

    UnwindCode(CodeGenerator gen) {
        super(gen);
    }

    /**
     * Leaves the innermost loop, or every construct of the unit.
     *
     * @param preserveTop the value to return is on top of the stack and stays there
     * @param toLoop      stop at the innermost loop, which is left as it is
     */
    Unwound unwind(Span location, boolean preserveTop, boolean toLoop) {
        List<FrameBlock> blocks = unit().frameBlocks;
        if (blocks.isEmpty()) {
            return new Unwound(location, null);
        }
        FrameBlock top = blocks.get(blocks.size() - 1);
        if (top.kind() == FrameBlock.Kind.EXCEPTION_GROUP_HANDLER) {
            throw error(location, "'break', 'continue' and 'return' cannot appear in an except* block");
        }
        if (toLoop && (top.kind() == FrameBlock.Kind.WHILE_LOOP || top.kind() == FrameBlock.Kind.FOR_LOOP)) {
            return new Unwound(location, top);
        }
        gen.pop();
        Span next = unwind(location, top, preserveTop);
        Unwound unwound = unwind(next, preserveTop, toLoop);
        gen.push(top.kind(), top.block(), top.exit(), top.location(), top.datum());
        return unwound;
    }

    /**
     * Where unwinding ended.
     *
     * @param location the location for what comes next: none after code that ran because of the unwinding
     * @param loop     the loop it stopped at, or null
     */
    record Unwound(Span location, FrameBlock loop) {
    }

    /** Leaves one construct; returns the location for what comes next. */
    @SuppressWarnings("unchecked")
    private Span unwind(Span location, FrameBlock block, boolean preserveTop) {
        switch (block.kind()) {
            case FOR_LOOP:
                pop(location, preserveTop);
                return location;
            case TRY_EXCEPT:
                emit(location, Opcode.POP_BLOCK);
                return location;
            case FINALLY_TRY:
                emit(location, Opcode.POP_BLOCK);
                if (preserveTop) {
                    gen.push(FrameBlock.Kind.POP_VALUE, NO_LABEL, NO_LABEL, location, null);
                }
                visitStatements((List<Stmt>) block.datum());
                if (preserveTop) {
                    gen.pop();
                }
                return NO_LOCATION;
            case FINALLY_END:
                pop(location, preserveTop);
                if (preserveTop) {
                    emit(location, Opcode.SWAP, 2);
                }
                emit(location, Opcode.POP_BLOCK);
                emit(location, Opcode.POP_EXCEPT);
                return location;
            case WITH:
            case ASYNC_WITH:
                leaveWith(block, preserveTop);
                return NO_LOCATION;
            case HANDLER_CLEANUP:
                leaveHandler(location, (String) block.datum(), preserveTop);
                return location;
            case POP_VALUE:
                pop(location, preserveTop);
                return location;
            default:
                return location;
        }
    }

    /** Leaves the loop that unwinding stopped at. */
    void leaveLoop(Span location, FrameBlock loop) {
        unwind(location, loop, false);
    }

    private void pop(Span location, boolean preserveTop) {
        if (preserveTop) {
            emit(location, Opcode.SWAP, 2);
        }
        emit(location, Opcode.POP_TOP);
    }

    private void leaveWith(FrameBlock block, boolean preserveTop) {
        Span location = block.location();
        emit(location, Opcode.POP_BLOCK);
        if (preserveTop) {
            emit(location, Opcode.SWAP, 3);
            emit(location, Opcode.SWAP, 2);
        }
        gen.withs.callExit(location);
        if (block.kind() == FrameBlock.Kind.ASYNC_WITH) {
            gen.expressions.await(location, Operands.AWAIT_AEXIT);
        }
        emit(location, Opcode.POP_TOP);
    }

    private void leaveHandler(Span location, String name, boolean preserveTop) {
        if (name != null) {
            emit(location, Opcode.POP_BLOCK);
        }
        if (preserveTop) {
            emit(location, Opcode.SWAP, 2);
        }
        emit(location, Opcode.POP_BLOCK);
        emit(location, Opcode.POP_EXCEPT);
        if (name != null) {
            gen.tries.forgetName(location, name);
        }
    }
}

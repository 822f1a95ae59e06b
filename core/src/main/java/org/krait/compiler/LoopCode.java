package org.krait.compiler;

import org.krait.code.Opcode;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;

/**
 * Code for loops, {@code break} and {@code continue}.
 *
 * <p>CPython: {@code codegen_for}, {@code codegen_async_for} and {@code codegen_while}, in {@code codegen.c}.
 */
final class LoopCode extends Emitter {

    LoopCode(CodeGenerator gen) {
        super(gen);
    }

    void forLoop(Stmt.For node) {
        int start = newLabel();
        int body = newLabel();
        int cleanup = newLabel();
        int end = newLabel();
        gen.push(FrameBlock.Kind.FOR_LOOP, start, end, node.span(), null);
        visit(node.iter());
        Span iter = node.iter().span();
        emit(iter, Opcode.GET_ITER);
        use(start);
        emitJump(iter, Opcode.FOR_ITER, cleanup);
        // Keeps the line of the target when the statement spans several.
        emit(node.target().span(), Opcode.NOP);
        use(body);
        visit(node.target());
        visitStatements(node.body());
        emitJump(NO_LOCATION, Opcode.JUMP, start);
        use(cleanup);
        emit(NO_LOCATION, Opcode.END_FOR);
        emit(NO_LOCATION, Opcode.POP_ITER);
        gen.pop();
        visitStatements(node.orelse());
        use(end);
    }

    void asyncFor(Stmt.AsyncFor node) {
        Span location = node.span();
        int start = newLabel();
        int send = newLabel();
        int except = newLabel();
        int end = newLabel();
        visit(node.iter());
        emit(node.iter().span(), Opcode.GET_AITER);
        use(start);
        gen.push(FrameBlock.Kind.FOR_LOOP, start, end, location, null);
        nextAsync(location, send, except);
        emit(location, Opcode.NOT_TAKEN);
        visit(node.target());
        visitStatements(node.body());
        emitJump(NO_LOCATION, Opcode.JUMP, start);
        gen.pop();
        use(except);
        emitJump(node.iter().span(), Opcode.END_ASYNC_FOR, send);
        visitStatements(node.orelse());
        use(end);
    }

    /** Awaits the next item of the asynchronous iterator on the stack; its end is an exception for {@code except}. */
    void nextAsync(Span location, int send, int except) {
        emitJump(location, Opcode.SETUP_FINALLY, except);
        emit(location, Opcode.GET_ANEXT);
        loadNone(location);
        use(send);
        gen.expressions.yieldFrom(location, true);
        emit(location, Opcode.POP_BLOCK);
    }

    void whileLoop(Stmt.While node) {
        int loop = newLabel();
        int end = newLabel();
        int anchor = newLabel();
        use(loop);
        gen.push(FrameBlock.Kind.WHILE_LOOP, loop, end, node.span(), null);
        gen.jumps.jumpIf(node.span(), node.test(), anchor, false);
        visitStatements(node.body());
        emitJump(NO_LOCATION, Opcode.JUMP, loop);
        gen.pop();
        use(anchor);
        visitStatements(node.orelse());
        use(end);
    }

    void breakLoop(Span location) {
        emit(location, Opcode.NOP);
        UnwindCode.Unwound unwound = gen.unwinding.unwind(location, false, true);
        if (unwound.loop() == null) {
            throw error(location, "'break' outside loop");
        }
        gen.unwinding.leaveLoop(unwound.location(), unwound.loop());
        emitJump(unwound.location(), Opcode.JUMP, unwound.loop().exit());
    }

    void continueLoop(Span location) {
        emit(location, Opcode.NOP);
        UnwindCode.Unwound unwound = gen.unwinding.unwind(location, false, true);
        if (unwound.loop() == null) {
            throw error(location, "'continue' not properly in loop");
        }
        emitJump(unwound.location(), Opcode.JUMP, unwound.loop().block());
    }
}

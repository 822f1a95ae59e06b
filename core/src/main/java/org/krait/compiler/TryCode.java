package org.krait.compiler;

import java.util.List;
import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.syntax.ast.ExceptHandler;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;

/**
 * Code for {@code try}. A {@code SETUP_} pseudo instruction opens the stretch that a handler guards and
 * {@code POP_BLOCK} closes it; they leave nothing but the exception table. A {@code finally} block is
 * generated once for each way out: at the end, for an exception, and for every {@code return}, {@code break}
 * and {@code continue}.
 *
 * <p>CPython: {@code codegen_try_except}, {@code codegen_try_star_except} and {@code codegen_try_finally}, in
 * {@code codegen.c}.
 */
final class TryCode extends Emitter {

    TryCode(CodeGenerator gen) {
        super(gen);
    }

    void tryStatement(Stmt.Try node) {
        if (node.finalbody().isEmpty()) {
            tryExcept(node.span(), node.body(), node.handlers(), node.orelse());
            return;
        }
        TryFinally parts = startFinally(node.span(), node.finalbody());
        if (node.handlers().isEmpty()) {
            visitStatements(node.body());
        } else {
            tryExcept(node.span(), node.body(), node.handlers(), node.orelse());
        }
        endFinally(parts, node.finalbody());
    }

    void tryStar(Stmt.TryStar node) {
        if (node.finalbody().isEmpty()) {
            tryStarExcept(node);
            return;
        }
        TryFinally parts = startFinally(node.span(), node.finalbody());
        if (node.handlers().isEmpty()) {
            visitStatements(node.body());
        } else {
            tryStarExcept(node);
        }
        endFinally(parts, node.finalbody());
    }

    private record TryFinally(int end, int exit, int cleanup) {
    }

    private TryFinally startFinally(Span location, List<Stmt> finalbody) {
        int body = newLabel();
        int end = newLabel();
        int exit = newLabel();
        int cleanup = newLabel();
        emitJump(location, Opcode.SETUP_FINALLY, end);
        use(body);
        gen.push(FrameBlock.Kind.FINALLY_TRY, body, end, location, finalbody);
        return new TryFinally(end, exit, cleanup);
    }

    private void endFinally(TryFinally parts, List<Stmt> finalbody) {
        emit(NO_LOCATION, Opcode.POP_BLOCK);
        gen.pop();
        visitStatements(finalbody);
        emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, parts.exit);
        use(parts.end);
        emitJump(NO_LOCATION, Opcode.SETUP_CLEANUP, parts.cleanup);
        emit(NO_LOCATION, Opcode.PUSH_EXC_INFO);
        gen.push(FrameBlock.Kind.FINALLY_END, parts.end, NO_LABEL, NO_LOCATION, null);
        visitStatements(finalbody);
        gen.pop();
        emit(NO_LOCATION, Opcode.RERAISE, 0);
        use(parts.cleanup);
        popExceptAndReraise(NO_LOCATION);
        use(parts.exit);
    }

    /** Stack: {@code exc_info lasti exc}; the frame unwinds. */
    void popExceptAndReraise(Span location) {
        emit(location, Opcode.COPY, 3);
        emit(location, Opcode.POP_EXCEPT);
        emit(location, Opcode.RERAISE, 1);
    }

    /** {@code name = None; del name}, at the end of an {@code except ... as name}. */
    void forgetName(Span location, String name) {
        loadNone(location);
        gen.names.store(location, name);
        gen.names.delete(location, name);
    }

    private void tryExcept(Span location, List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse) {
        int start = newLabel();
        int except = newLabel();
        int end = newLabel();
        int cleanup = newLabel();
        emitJump(location, Opcode.SETUP_FINALLY, except);
        use(start);
        gen.push(FrameBlock.Kind.TRY_EXCEPT, start, NO_LABEL, location, null);
        visitStatements(body);
        gen.pop();
        emit(NO_LOCATION, Opcode.POP_BLOCK);
        visitStatements(orelse);
        emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, end);

        use(except);
        emitJump(NO_LOCATION, Opcode.SETUP_CLEANUP, cleanup);
        emit(NO_LOCATION, Opcode.PUSH_EXC_INFO);
        gen.push(FrameBlock.Kind.EXCEPTION_HANDLER, NO_LABEL, NO_LABEL, location, null);
        for (int i = 0; i < handlers.size(); i++) {
            ExceptHandler handler = handlers.get(i);
            if (handler.type() == null && i < handlers.size() - 1) {
                throw error(handler.span(), "default 'except:' must be last");
            }
            int next = newLabel();
            if (handler.type() != null) {
                visit(handler.type());
                emit(handler.span(), Opcode.CHECK_EXC_MATCH);
                emitJump(handler.span(), Opcode.POP_JUMP_IF_FALSE, next);
            }
            if (handler.name() != null) {
                namedHandler(handler, end);
            } else {
                anonymousHandler(handler, end);
            }
            use(next);
        }
        gen.pop();
        emit(NO_LOCATION, Opcode.RERAISE, 0);
        use(cleanup);
        popExceptAndReraise(NO_LOCATION);
        use(end);
    }

    /** The name is deleted at the end of the handler, however it ends. */
    private void namedHandler(ExceptHandler handler, int end) {
        int cleanupEnd = newLabel();
        int cleanupBody = newLabel();
        gen.names.store(handler.span(), handler.name());
        emitJump(handler.span(), Opcode.SETUP_CLEANUP, cleanupEnd);
        use(cleanupBody);
        gen.push(FrameBlock.Kind.HANDLER_CLEANUP, cleanupBody, NO_LABEL, handler.span(), handler.name());
        visitStatements(handler.body());
        gen.pop();
        emit(NO_LOCATION, Opcode.POP_BLOCK);
        emit(NO_LOCATION, Opcode.POP_BLOCK);
        emit(NO_LOCATION, Opcode.POP_EXCEPT);
        forgetName(NO_LOCATION, handler.name());
        emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, end);
        use(cleanupEnd);
        forgetName(NO_LOCATION, handler.name());
        emit(NO_LOCATION, Opcode.RERAISE, 1);
    }

    private void anonymousHandler(ExceptHandler handler, int end) {
        int cleanupBody = newLabel();
        emit(handler.span(), Opcode.POP_TOP);
        use(cleanupBody);
        gen.push(FrameBlock.Kind.HANDLER_CLEANUP, cleanupBody, NO_LABEL, handler.span(), null);
        visitStatements(handler.body());
        gen.pop();
        emit(NO_LOCATION, Opcode.POP_BLOCK);
        emit(NO_LOCATION, Opcode.POP_EXCEPT);
        emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, end);
    }

    /**
     * {@code except*} (PEP 654). Under the exception are kept the original group and a list of what handlers
     * raised; each handler takes its part of the group, the rest goes to the next; in the end, what is left
     * is raised together.
     */
    private void tryStarExcept(Stmt.TryStar node) {
        Span location = node.span();
        int body = newLabel();
        int except = newLabel();
        int orelse = newLabel();
        int end = newLabel();
        int cleanup = newLabel();
        int reraiseStar = newLabel();
        emitJump(location, Opcode.SETUP_FINALLY, except);
        use(body);
        gen.push(FrameBlock.Kind.TRY_EXCEPT, body, NO_LABEL, location, null);
        visitStatements(node.body());
        gen.pop();
        emit(NO_LOCATION, Opcode.POP_BLOCK);
        emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, orelse);

        use(except);
        emitJump(NO_LOCATION, Opcode.SETUP_CLEANUP, cleanup);
        emit(NO_LOCATION, Opcode.PUSH_EXC_INFO);
        gen.push(FrameBlock.Kind.EXCEPTION_GROUP_HANDLER, NO_LABEL, NO_LABEL, location, null);
        for (int i = 0; i < node.handlers().size(); i++) {
            if (i == 0) {
                emit(node.handlers().get(0).span(), Opcode.BUILD_LIST, 0);
                emit(node.handlers().get(0).span(), Opcode.COPY, 2);
            }
            starHandler(node.handlers().get(i), i == node.handlers().size() - 1, reraiseStar);
        }
        gen.pop();
        int reraise = newLabel();
        use(reraiseStar);
        emit(NO_LOCATION, Opcode.CALL_INTRINSIC_2, Operands.INTRINSIC_PREP_RERAISE_STAR);
        emit(NO_LOCATION, Opcode.COPY, 1);
        emitJump(NO_LOCATION, Opcode.POP_JUMP_IF_NOT_NONE, reraise);
        emit(NO_LOCATION, Opcode.POP_TOP);
        emit(NO_LOCATION, Opcode.POP_BLOCK);
        emit(NO_LOCATION, Opcode.POP_EXCEPT);
        emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, end);
        use(reraise);
        emit(NO_LOCATION, Opcode.POP_BLOCK);
        emit(NO_LOCATION, Opcode.SWAP, 2);
        emit(NO_LOCATION, Opcode.POP_EXCEPT);
        emit(NO_LOCATION, Opcode.RERAISE, 0);
        use(cleanup);
        popExceptAndReraise(NO_LOCATION);
        use(orelse);
        visitStatements(node.orelse());
        use(end);
    }

    private void starHandler(ExceptHandler handler, boolean last, int reraiseStar) {
        Span location = handler.span();
        int next = newLabel();
        int nextWithError = newLabel();
        int noMatch = newLabel();
        if (handler.type() != null) {
            visit(handler.type());
            emit(location, Opcode.CHECK_EG_MATCH);
            emit(location, Opcode.COPY, 1);
            emitJump(location, Opcode.POP_JUMP_IF_NONE, noMatch);
        }
        int cleanupEnd = newLabel();
        int cleanupBody = newLabel();
        if (handler.name() != null) {
            gen.names.store(location, handler.name());
        } else {
            emit(location, Opcode.POP_TOP);
        }
        emitJump(location, Opcode.SETUP_CLEANUP, cleanupEnd);
        use(cleanupBody);
        gen.push(FrameBlock.Kind.HANDLER_CLEANUP, cleanupBody, NO_LABEL, location, handler.name());
        visitStatements(handler.body());
        gen.pop();
        emit(NO_LOCATION, Opcode.POP_BLOCK);
        if (handler.name() != null) {
            forgetName(NO_LOCATION, handler.name());
        }
        emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, next);
        use(cleanupEnd);
        if (handler.name() != null) {
            forgetName(NO_LOCATION, handler.name());
        }
        emit(NO_LOCATION, Opcode.LIST_APPEND, 3);
        emit(NO_LOCATION, Opcode.POP_TOP);
        emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, nextWithError);
        use(next);
        // Holds the location that the end of the body hands on.
        emit(NO_LOCATION, Opcode.NOP);
        emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, nextWithError);
        use(noMatch);
        emit(location, Opcode.POP_TOP);
        use(nextWithError);
        if (last) {
            emit(NO_LOCATION, Opcode.LIST_APPEND, 1);
            emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, reraiseStar);
        }
    }
}

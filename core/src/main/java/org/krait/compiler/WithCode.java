package org.krait.compiler;

import java.util.List;
import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;
import org.krait.syntax.ast.WithItem;

/**
 * Code for {@code with} and {@code async with} (PEP 343, PEP 492).
 *
 * <p>CPython: {@code codegen_with} and {@code codegen_async_with}, in {@code codegen.c}.
 */
final class WithCode extends Emitter {

    WithCode(CodeGenerator gen) {
        super(gen);
    }

    /** {@code with}. */
    void with(List<WithItem> items, List<Stmt> body) {
        with(items, body, 0, false);
    }

    /** The same with {@code __aenter__} and {@code __aexit__}, awaited. */
    void asyncWith(List<WithItem> items, List<Stmt> body) {
        with(items, body, 0, true);
    }

    /** The items from {@code first} on, each around the next, the last around the body. */
    private void with(List<WithItem> items, List<Stmt> body, int first, boolean async) {
        WithItem item = items.get(first);
        int block = newLabel();
        int handler = newLabel();
        int exit = newLabel();
        int cleanup = newLabel();
        visit(item.contextExpr());
        Span location = item.contextExpr().span();
        enter(location, async);
        emitJump(location, Opcode.SETUP_WITH, handler);
        use(block);
        gen.push(async ? FrameBlock.Kind.ASYNC_WITH : FrameBlock.Kind.WITH, block, handler, location, null);
        bind(item, location);
        if (first + 1 == items.size()) {
            visitStatements(body);
        } else {
            with(items, body, first + 1, async);
        }
        gen.pop();
        emit(async ? location : NO_LOCATION, Opcode.POP_BLOCK);
        callExit(location);
        if (async) {
            gen.expressions.await(location, Operands.AWAIT_AEXIT);
        }
        emit(location, Opcode.POP_TOP);
        emitJump(location, Opcode.JUMP, exit);

        use(handler);
        emitJump(location, Opcode.SETUP_CLEANUP, cleanup);
        emit(location, Opcode.PUSH_EXC_INFO);
        emit(location, Opcode.WITH_EXCEPT_START);
        if (async) {
            gen.expressions.await(location, Operands.AWAIT_AEXIT);
        }
        finishHandler(cleanup);
        use(exit);
    }

    private void enter(Span location, boolean async) {
        emit(location, Opcode.COPY, 1);
        emit(location, Opcode.LOAD_SPECIAL, async ? Operands.SPECIAL_AEXIT : Operands.SPECIAL_EXIT);
        emit(location, Opcode.SWAP, 2);
        emit(location, Opcode.SWAP, 3);
        emit(location, Opcode.LOAD_SPECIAL, async ? Operands.SPECIAL_AENTER : Operands.SPECIAL_ENTER);
        emit(location, Opcode.CALL, 0);
        if (async) {
            gen.expressions.await(location, Operands.AWAIT_AENTER);
        }
    }

    private void bind(WithItem item, Span location) {
        if (item.optionalVars() != null) {
            visit(item.optionalVars());
        } else {
            emit(location, Opcode.POP_TOP);
        }
    }

    /** Calls the exit method with three Nones: nothing was raised. */
    void callExit(Span location) {
        loadNone(location);
        loadNone(location);
        loadNone(location);
        emit(location, Opcode.CALL, 3);
    }

    private void finishHandler(int cleanup) {
        int suppress = newLabel();
        emit(NO_LOCATION, Opcode.TO_BOOL);
        emitJump(NO_LOCATION, Opcode.POP_JUMP_IF_TRUE, suppress);
        emit(NO_LOCATION, Opcode.RERAISE, 2);
        use(suppress);
        emit(NO_LOCATION, Opcode.POP_TOP);
        emit(NO_LOCATION, Opcode.POP_BLOCK);
        emit(NO_LOCATION, Opcode.POP_EXCEPT);
        emit(NO_LOCATION, Opcode.POP_TOP);
        emit(NO_LOCATION, Opcode.POP_TOP);
        emit(NO_LOCATION, Opcode.POP_TOP);
        int exit = newLabel();
        emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, exit);
        use(cleanup);
        gen.tries.popExceptAndReraise(NO_LOCATION);
        use(exit);
    }
}

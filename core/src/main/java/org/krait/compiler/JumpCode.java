package org.krait.compiler;

import java.util.List;
import org.krait.code.Opcode;
import org.krait.syntax.ast.BoolOperator;
import org.krait.syntax.ast.CmpOperator;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.UnaryOperator;

/**
 * Code that jumps if an expression is true, or if it is false, without making a value of it first.
 *
 * <p>CPython: {@code codegen_jump_if} of {@code codegen.c}.
 */
final class JumpCode extends Emitter {

    JumpCode(CodeGenerator gen) {
        super(gen);
    }

    /** Jumps to {@code target} if the truth of {@code node} is {@code condition}, and goes on if not. */
    void jumpIf(Span location, Expr node, int target, boolean condition) {
        if (node instanceof Expr.UnaryOp unary && unary.op() == UnaryOperator.Not) {
            jumpIf(location, unary.operand(), target, !condition);
        } else if (node instanceof Expr.BoolOp bool) {
            boolOp(location, bool, target, condition);
        } else if (node instanceof Expr.IfExp conditional) {
            int end = newLabel();
            int orelse = newLabel();
            jumpIf(location, conditional.test(), orelse, false);
            jumpIf(location, conditional.body(), target, condition);
            emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, end);
            use(orelse);
            jumpIf(location, conditional.orelse(), target, condition);
            use(end);
        } else if (node instanceof Expr.Compare compare && compare.ops().size() > 1) {
            comparisons(compare, target, condition);
        } else {
            visit(node);
            emit(node.span(), Opcode.TO_BOOL);
            emitJump(node.span(), popJumpIf(condition), target);
        }
    }

    private static int popJumpIf(boolean condition) {
        return condition ? Opcode.POP_JUMP_IF_TRUE : Opcode.POP_JUMP_IF_FALSE;
    }

    private void boolOp(Span location, Expr.BoolOp node, int target, boolean condition) {
        List<Expr> values = node.values();
        int last = values.size() - 1;
        boolean decides = node.op() == BoolOperator.Or;
        int early = decides == condition ? target : newLabel();
        for (int i = 0; i < last; i++) {
            jumpIf(location, values.get(i), early, decides);
        }
        jumpIf(location, values.get(last), target, condition);
        if (early != target) {
            use(early);
        }
    }

    private void comparisons(Expr.Compare node, int target, boolean condition) {
        Span location = node.span();
        List<CmpOperator> ops = node.ops();
        int last = ops.size() - 1;
        gen.suspicions.compare(node);
        int cleanup = newLabel();
        visit(node.left());
        for (int i = 0; i < last; i++) {
            visit(node.comparators().get(i));
            emit(location, Opcode.SWAP, 2);
            emit(location, Opcode.COPY, 2);
            gen.expressions.comparison(location, ops.get(i));
            emit(location, Opcode.TO_BOOL);
            emitJump(location, Opcode.POP_JUMP_IF_FALSE, cleanup);
        }
        visit(node.comparators().get(last));
        gen.expressions.comparison(location, ops.get(last));
        emit(location, Opcode.TO_BOOL);
        emitJump(location, popJumpIf(condition), target);
        int end = newLabel();
        emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, end);
        use(cleanup);
        emit(location, Opcode.POP_TOP);
        if (!condition) {
            emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, target);
        }
        use(end);
    }
}

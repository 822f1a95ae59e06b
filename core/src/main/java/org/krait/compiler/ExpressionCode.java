package org.krait.compiler;

import java.util.List;
import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.constant.Singleton;
import org.krait.constant.SliceConstant;
import org.krait.syntax.ast.BoolOperator;
import org.krait.syntax.ast.CmpOperator;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Operator;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;

/**
 * Code for expressions: leaves their value on the stack; targets take theirs from it.
 *
 * <p>CPython: {@code codegen_visit_expr} of {@code codegen.c}.
 */
final class ExpressionCode extends Emitter implements Expr.Visitor<Void> {

    // The orders of two values for which a comparison is true: the low bits of COMPARE_OP's argument.
    private static final int UNORDERED = 1;
    private static final int LESS = 2;
    private static final int GREATER = 4;
    private static final int EQUAL = 8;

    ExpressionCode(CodeGenerator gen) {
        super(gen);
    }

    // Operators

    @Override
    public Void visitBoolOp(Expr.BoolOp node) {
        int opcode = node.op() == BoolOperator.And ? Opcode.JUMP_IF_FALSE : Opcode.JUMP_IF_TRUE;
        int end = newLabel();
        int last = node.values().size() - 1;
        for (int i = 0; i < last; i++) {
            visit(node.values().get(i));
            emitJump(node.span(), opcode, end);
            emit(node.span(), Opcode.POP_TOP);
        }
        visit(node.values().get(last));
        use(end);
        return null;
    }

    @Override
    public Void visitNamedExpr(Expr.NamedExpr node) {
        visit(node.value());
        emit(node.span(), Opcode.COPY, 1);
        visit(node.target());
        return null;
    }

    @Override
    public Void visitBinOp(Expr.BinOp node) {
        visit(node.left());
        visit(node.right());
        emit(node.span(), Opcode.BINARY_OP, operator(node.op()));
        return null;
    }

    /** The argument of {@code BINARY_OP}. */
    static int operator(Operator op) {
        switch (op) {
            case Add:
                return Operands.NB_ADD;
            case Sub:
                return Operands.NB_SUBTRACT;
            case Mult:
                return Operands.NB_MULTIPLY;
            case MatMult:
                return Operands.NB_MATRIX_MULTIPLY;
            case Div:
                return Operands.NB_TRUE_DIVIDE;
            case Mod:
                return Operands.NB_REMAINDER;
            case Pow:
                return Operands.NB_POWER;
            case LShift:
                return Operands.NB_LSHIFT;
            case RShift:
                return Operands.NB_RSHIFT;
            case BitOr:
                return Operands.NB_OR;
            case BitXor:
                return Operands.NB_XOR;
            case BitAnd:
                return Operands.NB_AND;
            default:
                return Operands.NB_FLOOR_DIVIDE;
        }
    }

    @Override
    public Void visitUnaryOp(Expr.UnaryOp node) {
        visit(node.operand());
        switch (node.op()) {
            case UAdd:
                emit(node.span(), Opcode.CALL_INTRINSIC_1, Operands.INTRINSIC_UNARY_POSITIVE);
                break;
            case Not:
                emit(node.span(), Opcode.TO_BOOL);
                emit(node.span(), Opcode.UNARY_NOT);
                break;
            case Invert:
                emit(node.span(), Opcode.UNARY_INVERT);
                break;
            default:
                emit(node.span(), Opcode.UNARY_NEGATIVE);
                break;
        }
        return null;
    }

    @Override
    public Void visitCompare(Expr.Compare node) {
        Span location = node.span();
        gen.suspicions.compare(node);
        visit(node.left());
        int last = node.ops().size() - 1;
        if (last == 0) {
            visit(node.comparators().get(0));
            comparison(location, node.ops().get(0));
            return null;
        }
        int cleanup = newLabel();
        for (int i = 0; i < last; i++) {
            visit(node.comparators().get(i));
            emit(location, Opcode.SWAP, 2);
            emit(location, Opcode.COPY, 2);
            comparison(location, node.ops().get(i));
            emit(location, Opcode.COPY, 1);
            emit(location, Opcode.TO_BOOL);
            emitJump(location, Opcode.POP_JUMP_IF_FALSE, cleanup);
            emit(location, Opcode.POP_TOP);
        }
        visit(node.comparators().get(last));
        comparison(location, node.ops().get(last));
        int end = newLabel();
        emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, end);
        use(cleanup);
        emit(location, Opcode.SWAP, 2);
        emit(location, Opcode.POP_TOP);
        use(end);
        return null;
    }

    void comparison(Span location, CmpOperator op) {
        switch (op) {
            case Is:
                emit(location, Opcode.IS_OP, 0);
                break;
            case IsNot:
                emit(location, Opcode.IS_OP, 1);
                break;
            case In:
                emit(location, Opcode.CONTAINS_OP, 0);
                break;
            case NotIn:
                emit(location, Opcode.CONTAINS_OP, 1);
                break;
            case Lt:
                compareOp(location, Operands.LT, LESS);
                break;
            case LtE:
                compareOp(location, Operands.LE, LESS | EQUAL);
                break;
            case Eq:
                compareOp(location, Operands.EQ, EQUAL);
                break;
            case NotEq:
                compareOp(location, Operands.NE, UNORDERED | LESS | GREATER);
                break;
            case Gt:
                compareOp(location, Operands.GT, GREATER);
                break;
            default:
                compareOp(location, Operands.GE, GREATER | EQUAL);
                break;
        }
    }

    private void compareOp(Span location, int operator, int orders) {
        emit(location, Opcode.COMPARE_OP, operator << 5 | orders);
    }

    @Override
    public Void visitIfExp(Expr.IfExp node) {
        int end = newLabel();
        int orelse = newLabel();
        gen.jumps.jumpIf(node.span(), node.test(), orelse, false);
        visit(node.body());
        emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, end);
        use(orelse);
        visit(node.orelse());
        use(end);
        return null;
    }

    // Functions and suspension

    @Override
    public Void visitLambda(Expr.Lambda node) {
        gen.functions.lambda(node);
        return null;
    }

    @Override
    public Void visitListComp(Expr.ListComp node) {
        gen.comprehensions.listComp(node);
        return null;
    }

    @Override
    public Void visitSetComp(Expr.SetComp node) {
        gen.comprehensions.setComp(node);
        return null;
    }

    @Override
    public Void visitDictComp(Expr.DictComp node) {
        gen.comprehensions.dictComp(node);
        return null;
    }

    @Override
    public Void visitGeneratorExp(Expr.GeneratorExp node) {
        gen.comprehensions.generatorExp(node);
        return null;
    }

    @Override
    public Void visitYield(Expr.Yield node) {
        if (!gen.unit.block.functionLike) {
            throw error(node.span(), "'yield' outside function");
        }
        if (node.value() != null) {
            visit(node.value());
        } else {
            loadNone(node.span());
        }
        yieldValue(node.span());
        return null;
    }

    /** Yields the top of the stack, wrapped in an asynchronous generator. */
    void yieldValue(Span location) {
        Block block = unit().block;
        if (block.generator && block.coroutine) {
            emit(location, Opcode.CALL_INTRINSIC_1, Operands.INTRINSIC_ASYNC_GEN_WRAP);
        }
        emit(location, Opcode.YIELD_VALUE, 0);
        emit(location, Opcode.RESUME, Operands.RESUME_AFTER_YIELD);
    }

    @Override
    public Void visitYieldFrom(Expr.YieldFrom node) {
        if (!gen.unit.block.functionLike) {
            throw error(node.span(), "'yield from' outside function");
        }
        if (unit().kind == Unit.Kind.ASYNC_FUNCTION) {
            throw error(node.span(), "'yield from' inside async function");
        }
        visit(node.value());
        emit(node.span(), Opcode.GET_YIELD_FROM_ITER);
        loadNone(node.span());
        yieldFrom(node.span(), false);
        return null;
    }

    @Override
    public Void visitAwait(Expr.Await node) {
        visit(node.value());
        await(node.span(), Operands.AWAIT_VALUE);
        return null;
    }

    /** Awaits the top of the stack; {@code where}, an {@code AWAIT_} number, tells whom to blame if it can't be. */
    void await(Span location, int where) {
        emit(location, Opcode.GET_AWAITABLE, where);
        loadNone(location);
        yieldFrom(location, true);
    }

    /**
     * The loop that sends to an iterator and yields what it gives, until it ends. The stretch around the
     * yield is guarded: a StopIteration raised by {@code throw} or {@code close} is the iterator's result.
     */
    void yieldFrom(Span location, boolean await) {
        int send = newLabel();
        int fail = newLabel();
        int exit = newLabel();
        use(send);
        emitJump(location, Opcode.SEND, exit);
        emitJump(location, Opcode.SETUP_FINALLY, fail);
        emit(location, Opcode.YIELD_VALUE, 1);
        emit(NO_LOCATION, Opcode.POP_BLOCK);
        emit(location, Opcode.RESUME, await ? Operands.RESUME_AFTER_AWAIT : Operands.RESUME_AFTER_YIELD_FROM);
        emitJump(location, Opcode.JUMP_NO_INTERRUPT, send);
        use(fail);
        emit(location, Opcode.CLEANUP_THROW);
        use(exit);
        emit(location, Opcode.END_SEND);
    }

    @Override
    public Void visitCall(Expr.Call node) {
        gen.calls.call(node);
        return null;
    }

    // Constants and strings

    @Override
    public Void visitConstant(Expr.Constant node) {
        loadConst(node.span(), node.value());
        return null;
    }

    @Override
    public Void visitJoinedStr(Expr.JoinedStr node) {
        gen.strings.joined(node);
        return null;
    }

    @Override
    public Void visitTemplateStr(Expr.TemplateStr node) {
        gen.strings.template(node);
        return null;
    }

    @Override
    public Void visitFormattedValue(Expr.FormattedValue node) {
        gen.strings.formatted(node);
        return null;
    }

    @Override
    public Void visitInterpolation(Expr.Interpolation node) {
        gen.strings.interpolation(node);
        return null;
    }

    // Names, attributes, subscripts

    @Override
    public Void visitName(Expr.Name node) {
        gen.names.access(node.span(), node.id(), node.ctx());
        return null;
    }

    @Override
    public Void visitAttribute(Expr.Attribute node) {
        if (node.ctx() == ExprContext.Load && gen.calls.superAttribute(node)) {
            return null;
        }
        gen.noteStaticAttribute(node);
        visit(node.value());
        Span location = attributeLocation(node.span(), node);
        switch (node.ctx()) {
            case Load:
                emit(location, Opcode.LOAD_ATTR, unit().names.add(gen.mangle(node.attr())) << 1);
                break;
            case Store:
                emitName(location, Opcode.STORE_ATTR, node.attr());
                break;
            default:
                emitName(location, Opcode.DELETE_ATTR, node.attr());
                break;
        }
        return null;
    }

    /** {@code location} from the attribute's name on, if the expression before it stands on earlier lines. */
    static Span attributeLocation(Span location, Expr.Attribute node) {
        Span span = node.span();
        if (location.line() == span.endLine()) {
            return location;
        }
        int line = span.endLine();
        int col = -1;
        int endCol = -1;
        int length = node.attr().codePointCount(0, node.attr().length());
        if (length <= span.endCol()) {
            col = span.endCol() - length;
            endCol = location.endCol();
        }
        int endLine = Math.max(line, location.endLine());
        if (line == endLine) {
            endCol = Math.max(col, endCol);
        }
        return new Span(line, col, endLine, endCol);
    }

    @Override
    public Void visitSubscript(Expr.Subscript node) {
        Span location = node.span();
        ExprContext context = node.ctx();
        if (context == ExprContext.Load) {
            gen.suspicions.subscript(node.value());
            gen.suspicions.index(node.value(), node.slice());
        }
        visit(node.value());
        if (context != ExprContext.Del && isTwoPartSlice(node.slice())) {
            sliceBounds((Expr.Slice) node.slice());
            emit(location, context == ExprContext.Load ? Opcode.BINARY_SLICE : Opcode.STORE_SLICE);
            return null;
        }
        visit(node.slice());
        switch (context) {
            case Load:
                emit(location, Opcode.BINARY_OP, Operands.NB_SUBSCR);
                break;
            case Store:
                emit(location, Opcode.STORE_SUBSCR);
                break;
            default:
                emit(location, Opcode.DELETE_SUBSCR);
                break;
        }
        return null;
    }

    /** {@code container[index] op= value}. */
    void augmentedSubscript(Expr.Subscript target, Stmt.AugAssign node) {
        Span location = target.span();
        visit(target.value());
        boolean slice = isTwoPartSlice(target.slice());
        if (slice) {
            sliceBounds((Expr.Slice) target.slice());
            emit(location, Opcode.COPY, 3);
            emit(location, Opcode.COPY, 3);
            emit(location, Opcode.COPY, 3);
            emit(location, Opcode.BINARY_SLICE);
        } else {
            visit(target.slice());
            emit(location, Opcode.COPY, 2);
            emit(location, Opcode.COPY, 2);
            emit(location, Opcode.BINARY_OP, Operands.NB_SUBSCR);
        }
        gen.statements.inPlace(node);
        if (slice) {
            emit(location, Opcode.SWAP, 4);
        }
        emit(location, Opcode.SWAP, 3);
        emit(location, Opcode.SWAP, 2);
        emit(location, slice ? Opcode.STORE_SLICE : Opcode.STORE_SUBSCR);
    }

    private static boolean isConstantSlice(Expr.Slice node) {
        return (node.lower() == null || node.lower() instanceof Expr.Constant)
                && (node.upper() == null || node.upper() instanceof Expr.Constant)
                && (node.step() == null || node.step() instanceof Expr.Constant);
    }

    /** A slice without a step that is no constant has instructions of its own. */
    private static boolean isTwoPartSlice(Expr node) {
        return node instanceof Expr.Slice slice && slice.step() == null && !isConstantSlice(slice);
    }

    private void sliceBounds(Expr.Slice node) {
        if (node.lower() != null) {
            visit(node.lower());
        } else {
            loadNone(node.span());
        }
        if (node.upper() != null) {
            visit(node.upper());
        } else {
            loadNone(node.span());
        }
    }

    @Override
    public Void visitSlice(Expr.Slice node) {
        if (isConstantSlice(node)) {
            loadConst(node.span(),
                    new SliceConstant(constant(node.lower()), constant(node.upper()), constant(node.step())));
            return null;
        }
        sliceBounds(node);
        if (node.step() != null) {
            visit(node.step());
        }
        emit(node.span(), Opcode.BUILD_SLICE, node.step() != null ? 3 : 2);
        return null;
    }

    private static Object constant(Expr node) {
        return node == null ? Singleton.None : ((Expr.Constant) node).value();
    }

    // Displays and targets

    @Override
    public Void visitStarred(Expr.Starred node) {
        throw error(node.span(), node.ctx() == ExprContext.Store
                ? "starred assignment target must be in a list or tuple"
                : "can't use starred expression here");
    }

    @Override
    public Void visitList(Expr.List node) {
        if (node.ctx() == ExprContext.Store) {
            unpack(node.span(), node.elts());
        } else if (node.ctx() == ExprContext.Load) {
            display(node.span(), node.elts(), null, 0, Opcode.BUILD_LIST, Opcode.LIST_APPEND, Opcode.LIST_EXTEND,
                    false);
        } else {
            visitExpressions(node.elts());
        }
        return null;
    }

    @Override
    public Void visitTuple(Expr.Tuple node) {
        if (node.ctx() == ExprContext.Store) {
            unpack(node.span(), node.elts());
        } else if (node.ctx() == ExprContext.Load) {
            tuple(node.span(), node.elts(), null, 0);
        } else {
            visitExpressions(node.elts());
        }
        return null;
    }

    @Override
    public Void visitSet(Expr.Set node) {
        display(node.span(), node.elts(), null, 0, Opcode.BUILD_SET, Opcode.SET_ADD, Opcode.SET_UPDATE,
                false);
        return null;
    }

    /**
     * A tuple of {@code pushed} values that are on the stack, of {@code elts}, and of the name {@code last}.
     */
    void tuple(Span location, List<Expr> elts, String last, int pushed) {
        display(location, elts, last, pushed, Opcode.BUILD_LIST, Opcode.LIST_APPEND, Opcode.LIST_EXTEND,
                true);
    }

    /**
     * A list or set; with {@code tuple} a list that becomes a tuple, or a tuple at once where nothing is unpacked.
     *
     * @param build  makes the collection of values on the stack
     * @param add    adds one value to it
     * @param extend adds all values of an iterable
     */
    private void display(Span location, List<Expr> elts, String last, int pushed, int build, int add, int extend,
            boolean tuple) {
        int count = elts.size();
        boolean big = count + pushed + (last != null ? 1 : 0) > STACK_USE_GUIDELINE;
        if (!big && !hasStarred(elts)) {
            visitExpressions(elts);
            if (last != null) {
                gen.names.load(location, last);
                count++;
            }
            emit(location, tuple ? Opcode.BUILD_TUPLE : build, count + pushed);
            return;
        }
        boolean built = false;
        if (big) {
            emit(location, build, pushed);
            built = true;
        }
        for (int i = 0; i < elts.size(); i++) {
            if (elts.get(i) instanceof Expr.Starred starred) {
                if (!built) {
                    emit(location, build, i + pushed);
                    built = true;
                }
                visit(starred.value());
                emit(location, extend, 1);
            } else {
                visit(elts.get(i));
                if (built) {
                    emit(location, add, 1);
                }
            }
        }
        if (last != null) {
            gen.names.load(location, last);
            emit(location, add, 1);
        }
        if (tuple) {
            emit(location, Opcode.CALL_INTRINSIC_1, Operands.INTRINSIC_LIST_TO_TUPLE);
        }
    }

    static boolean hasStarred(List<Expr> elts) {
        for (int i = 0; i < elts.size(); i++) {
            if (elts.get(i) instanceof Expr.Starred) {
                return true;
            }
        }
        return false;
    }

    private void unpack(Span location, List<Expr> elts) {
        boolean starred = false;
        for (int i = 0; i < elts.size(); i++) {
            if (elts.get(i) instanceof Expr.Starred) {
                if (starred) {
                    throw error(location, "multiple starred expressions in assignment");
                }
                unpackEx(location, i, elts.size() - i - 1, "assignment");
                starred = true;
            }
        }
        if (!starred) {
            emit(location, Opcode.UNPACK_SEQUENCE, elts.size());
        }
        for (Expr elt : elts) {
            visit(elt instanceof Expr.Starred star ? star.value() : elt);
        }
    }

    @Override
    public Void visitDict(Expr.Dict node) {
        Span location = node.span();
        int pending = 0;
        boolean built = false;
        int count = node.values().size();
        for (int i = 0; i < count; i++) {
            if (node.keys().get(i) == null) {
                if (pending > 0) {
                    pairs(node, i - pending, i, built);
                    built = true;
                    pending = 0;
                }
                if (!built) {
                    emit(location, Opcode.BUILD_MAP, 0);
                    built = true;
                }
                visit(node.values().get(i));
                emit(location, Opcode.DICT_UPDATE, 1);
            } else if (pending * 2 > STACK_USE_GUIDELINE) {
                pairs(node, i - pending, i + 1, built);
                built = true;
                pending = 0;
            } else {
                pending++;
            }
        }
        if (pending > 0) {
            pairs(node, count - pending, count, built);
            built = true;
        }
        if (!built) {
            emit(location, Opcode.BUILD_MAP, 0);
        }
        return null;
    }

    /** A dict of some of the pairs, which goes into the dict below it if there is one. */
    private void pairs(Expr.Dict node, int begin, int end, boolean update) {
        Span location = node.span();
        boolean big = (end - begin) * 2 > STACK_USE_GUIDELINE;
        if (big) {
            emit(location, Opcode.BUILD_MAP, 0);
        }
        for (int i = begin; i < end; i++) {
            visit(node.keys().get(i));
            visit(node.values().get(i));
            if (big) {
                emit(location, Opcode.MAP_ADD, 1);
            }
        }
        if (!big) {
            emit(location, Opcode.BUILD_MAP, end - begin);
        }
        if (update) {
            emit(location, Opcode.DICT_UPDATE, 1);
        }
    }
}

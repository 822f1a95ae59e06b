package org.krait.compiler;

import java.util.ArrayList;
import java.util.List;
import org.krait.constant.Singleton;
import org.krait.constant.Text;
import org.krait.syntax.ast.Arguments;
import org.krait.syntax.ast.Comprehension;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Keyword;
import org.krait.syntax.ast.Operator;

/**
 * The part of {@link Preprocessor} for expressions: {@code __debug__} becomes a constant, {@code "%s" % (x,)} an
 * f-string.
 *
 * <p>CPython: {@code astfold_expr} of {@code ast_preprocess.c}.
 */
final class ExpressionPreprocessor implements Expr.Visitor<Expr> {

    private final Preprocessor preprocessor;
    private final int optimize;
    /** Whether anything is computed; else only statements change. */
    private final boolean computes;

    ExpressionPreprocessor(Preprocessor preprocessor, int optimize, boolean computes) {
        this.preprocessor = preprocessor;
        this.optimize = optimize;
        this.computes = computes;
    }

    private Expr visit(Expr node) {
        return preprocessor.expression(node);
    }

    private List<Expr> visitAll(List<Expr> nodes) {
        return preprocessor.expressions(nodes);
    }

    List<Keyword> keywords(List<Keyword> nodes) {
        List<Keyword> changed = null;
        for (int i = 0, size = nodes.size(); i < size; i++) {
            Keyword node = nodes.get(i);
            Expr value = visit(node.value());
            if (value != node.value()) {
                if (changed == null) {
                    changed = new ArrayList<>(nodes);
                }
                changed.set(i, new Keyword(node.arg(), value, node.span()));
            }
        }
        return changed == null ? nodes : changed;
    }

    private List<Comprehension> clauses(List<Comprehension> nodes) {
        List<Comprehension> changed = null;
        for (int i = 0, size = nodes.size(); i < size; i++) {
            Comprehension node = nodes.get(i);
            Expr target = visit(node.target());
            Expr iter = visit(node.iter());
            List<Expr> ifs = visitAll(node.ifs());
            if (target != node.target() || iter != node.iter() || ifs != node.ifs()) {
                if (changed == null) {
                    changed = new ArrayList<>(nodes);
                }
                changed.set(i, new Comprehension(target, iter, ifs, node.isAsync()));
            }
        }
        return changed == null ? nodes : changed;
    }

    @Override
    public Expr visitName(Expr.Name node) {
        if (computes && node.ctx() == ExprContext.Load && node.id().equals("__debug__")) {
            return new Expr.Constant(optimize == 0 ? Singleton.True : Singleton.False, null, node.span());
        }
        return node;
    }

    @Override
    public Expr visitBinOp(Expr.BinOp node) {
        Expr left = visit(node.left());
        Expr right = visit(node.right());
        if (computes && node.op() == Operator.Mod && left instanceof Expr.Constant constant
                && constant.value() instanceof Text format && right instanceof Expr.Tuple tuple) {
            Expr joined = PercentFormat.asJoinedStr(format, tuple.elts(), node.span());
            if (joined != null) {
                return joined;
            }
        }
        return left == node.left() && right == node.right() ? node
                : new Expr.BinOp(left, node.op(), right, node.span());
    }

    @Override
    public Expr visitBoolOp(Expr.BoolOp node) {
        List<Expr> values = visitAll(node.values());
        return values == node.values() ? node : new Expr.BoolOp(node.op(), values, node.span());
    }

    @Override
    public Expr visitNamedExpr(Expr.NamedExpr node) {
        Expr value = visit(node.value());
        return value == node.value() ? node : new Expr.NamedExpr(node.target(), value, node.span());
    }

    @Override
    public Expr visitUnaryOp(Expr.UnaryOp node) {
        Expr operand = visit(node.operand());
        return operand == node.operand() ? node : new Expr.UnaryOp(node.op(), operand, node.span());
    }

    @Override
    public Expr visitLambda(Expr.Lambda node) {
        Arguments args = preprocessor.arguments(node.args());
        Expr body = visit(node.body());
        return args == node.args() && body == node.body() ? node : new Expr.Lambda(args, body, node.span());
    }

    @Override
    public Expr visitIfExp(Expr.IfExp node) {
        Expr test = visit(node.test());
        Expr body = visit(node.body());
        Expr orelse = visit(node.orelse());
        return test == node.test() && body == node.body() && orelse == node.orelse() ? node
                : new Expr.IfExp(test, body, orelse, node.span());
    }

    @Override
    public Expr visitDict(Expr.Dict node) {
        List<Expr> keys = visitAll(node.keys());
        List<Expr> values = visitAll(node.values());
        return keys == node.keys() && values == node.values() ? node : new Expr.Dict(keys, values,
                node.span());
    }

    @Override
    public Expr visitSet(Expr.Set node) {
        List<Expr> elts = visitAll(node.elts());
        return elts == node.elts() ? node : new Expr.Set(elts, node.span());
    }

    @Override
    public Expr visitListComp(Expr.ListComp node) {
        Expr elt = visit(node.elt());
        List<Comprehension> generators = clauses(node.generators());
        return elt == node.elt() && generators == node.generators() ? node
                : new Expr.ListComp(elt, generators, node.span());
    }

    @Override
    public Expr visitSetComp(Expr.SetComp node) {
        Expr elt = visit(node.elt());
        List<Comprehension> generators = clauses(node.generators());
        return elt == node.elt() && generators == node.generators() ? node
                : new Expr.SetComp(elt, generators, node.span());
    }

    @Override
    public Expr visitDictComp(Expr.DictComp node) {
        Expr key = visit(node.key());
        Expr value = visit(node.value());
        List<Comprehension> generators = clauses(node.generators());
        return key == node.key() && value == node.value() && generators == node.generators() ? node
                : new Expr.DictComp(key, value, generators, node.span());
    }

    @Override
    public Expr visitGeneratorExp(Expr.GeneratorExp node) {
        Expr elt = visit(node.elt());
        List<Comprehension> generators = clauses(node.generators());
        return elt == node.elt() && generators == node.generators() ? node
                : new Expr.GeneratorExp(elt, generators, node.span());
    }

    @Override
    public Expr visitAwait(Expr.Await node) {
        Expr value = visit(node.value());
        return value == node.value() ? node : new Expr.Await(value, node.span());
    }

    @Override
    public Expr visitYield(Expr.Yield node) {
        Expr value = visit(node.value());
        return value == node.value() ? node : new Expr.Yield(value, node.span());
    }

    @Override
    public Expr visitYieldFrom(Expr.YieldFrom node) {
        Expr value = visit(node.value());
        return value == node.value() ? node : new Expr.YieldFrom(value, node.span());
    }

    @Override
    public Expr visitCompare(Expr.Compare node) {
        Expr left = visit(node.left());
        List<Expr> comparators = visitAll(node.comparators());
        return left == node.left() && comparators == node.comparators() ? node
                : new Expr.Compare(left, node.ops(), comparators, node.span());
    }

    @Override
    public Expr visitCall(Expr.Call node) {
        Expr func = visit(node.func());
        List<Expr> args = visitAll(node.args());
        List<Keyword> keywords = keywords(node.keywords());
        return func == node.func() && args == node.args() && keywords == node.keywords() ? node
                : new Expr.Call(func, args, keywords, node.span());
    }

    @Override
    public Expr visitFormattedValue(Expr.FormattedValue node) {
        Expr value = visit(node.value());
        Expr spec = visit(node.formatSpec());
        return value == node.value() && spec == node.formatSpec() ? node
                : new Expr.FormattedValue(value, node.conversion(), spec, node.span());
    }

    @Override
    public Expr visitInterpolation(Expr.Interpolation node) {
        Expr value = visit(node.value());
        Expr spec = visit(node.formatSpec());
        return value == node.value() && spec == node.formatSpec() ? node
                : new Expr.Interpolation(value, node.str(), node.conversion(), spec, node.span());
    }

    @Override
    public Expr visitJoinedStr(Expr.JoinedStr node) {
        List<Expr> values = visitAll(node.values());
        return values == node.values() ? node : new Expr.JoinedStr(values, node.span());
    }

    @Override
    public Expr visitTemplateStr(Expr.TemplateStr node) {
        List<Expr> values = visitAll(node.values());
        return values == node.values() ? node : new Expr.TemplateStr(values, node.span());
    }

    @Override
    public Expr visitConstant(Expr.Constant node) {
        return node;
    }

    @Override
    public Expr visitAttribute(Expr.Attribute node) {
        Expr value = visit(node.value());
        return value == node.value() ? node : new Expr.Attribute(value, node.attr(), node.ctx(), node.span());
    }

    @Override
    public Expr visitSubscript(Expr.Subscript node) {
        Expr value = visit(node.value());
        Expr slice = visit(node.slice());
        return value == node.value() && slice == node.slice() ? node
                : new Expr.Subscript(value, slice, node.ctx(), node.span());
    }

    @Override
    public Expr visitStarred(Expr.Starred node) {
        Expr value = visit(node.value());
        return value == node.value() ? node : new Expr.Starred(value, node.ctx(), node.span());
    }

    @Override
    public Expr visitList(Expr.List node) {
        List<Expr> elts = visitAll(node.elts());
        return elts == node.elts() ? node : new Expr.List(elts, node.ctx(), node.span());
    }

    @Override
    public Expr visitTuple(Expr.Tuple node) {
        List<Expr> elts = visitAll(node.elts());
        return elts == node.elts() ? node : new Expr.Tuple(elts, node.ctx(), node.span());
    }

    @Override
    public Expr visitSlice(Expr.Slice node) {
        Expr lower = visit(node.lower());
        Expr upper = visit(node.upper());
        Expr step = visit(node.step());
        return lower == node.lower() && upper == node.upper() && step == node.step() ? node
                : new Expr.Slice(lower, upper, step, node.span());
    }
}

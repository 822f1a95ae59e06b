package org.krait.module.ast;

import java.util.List;
import org.krait.constant.FrozenSetConstant;
import org.krait.constant.TupleConstant;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.syntax.ast.Arg;
import org.krait.syntax.ast.Arguments;
import org.krait.syntax.ast.Comprehension;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Keyword;

/** Checks expressions for {@link TreeValidation}: each must have the context that its place asks for. */
final class ExpressionValidation implements Expr.Visitor<Void> {
    private ExprContext context;

    void check(Expr expr, ExprContext expected) {
        TreeValidation.place(expr.span());
        ExprContext actual = contextOf(expr);
        if (actual == null && expected != ExprContext.Load) {
            throw Errors.valueError("expression which can't be assigned to in " + expected + " context");
        }
        if (actual != null && actual != expected) {
            throw Errors.valueError("expression must have " + expected + " context but has " + actual
                    + " instead");
        }
        context = expected;
        expr.accept(this);
    }

    void all(List<Expr> list, ExprContext expected, boolean nullAllowed) {
        for (Expr expr : list) {
            if (expr != null) {
                check(expr, expected);
            } else if (!nullAllowed) {
                throw Errors.valueError("None disallowed in expression list");
            }
        }
    }

    private void load(Expr expr) {
        check(expr, ExprContext.Load);
    }

    private void loadIfPresent(Expr expr) {
        if (expr != null) {
            load(expr);
        }
    }

    private void loads(List<Expr> list) {
        all(list, ExprContext.Load, false);
    }

    private static ExprContext contextOf(Expr expr) {
        if (expr instanceof Expr.Name e) {
            return e.ctx();
        }
        if (expr instanceof Expr.Attribute e) {
            return e.ctx();
        }
        if (expr instanceof Expr.Subscript e) {
            return e.ctx();
        }
        if (expr instanceof Expr.Starred e) {
            return e.ctx();
        }
        if (expr instanceof Expr.List e) {
            return e.ctx();
        }
        return expr instanceof Expr.Tuple e ? e.ctx() : null;
    }

    void arguments(Arguments arguments) {
        args(arguments.posonlyargs());
        args(arguments.args());
        if (arguments.vararg() != null) {
            loadIfPresent(arguments.vararg().annotation());
        }
        args(arguments.kwonlyargs());
        if (arguments.kwarg() != null) {
            loadIfPresent(arguments.kwarg().annotation());
        }
        if (arguments.defaults().size() > arguments.posonlyargs().size() + arguments.args().size()) {
            throw Errors.valueError("more positional defaults than args on arguments");
        }
        if (arguments.kwDefaults().size() != arguments.kwonlyargs().size()) {
            throw Errors.valueError("length of kwonlyargs is not the same as kw_defaults on arguments");
        }
        loads(arguments.defaults());
        all(arguments.kwDefaults(), ExprContext.Load, true);
    }

    private void args(List<Arg> args) {
        for (Arg arg : args) {
            TreeValidation.place(arg.span());
            loadIfPresent(arg.annotation());
        }
    }

    void keywords(List<Keyword> keywords) {
        for (Keyword keyword : keywords) {
            load(keyword.value());
        }
    }

    private void comprehension(List<Comprehension> generators) {
        if (generators.isEmpty()) {
            throw Errors.valueError("comprehension with no generators");
        }
        for (Comprehension generator : generators) {
            check(generator.target(), ExprContext.Store);
            load(generator.iter());
            loads(generator.ifs());
        }
    }

    private static void constant(Object value) {
        if (value instanceof PyObject object) {
            throw Errors.typeError("got an invalid type in Constant: " + object.type().name());
        }
        List<Object> items = value instanceof TupleConstant tuple ? tuple.items()
                : value instanceof FrozenSetConstant set ? set.items() : List.of();
        for (Object item : items) {
            constant(item);
        }
    }

    @Override
    public Void visitBoolOp(Expr.BoolOp node) {
        if (node.values().size() < 2) {
            throw Errors.valueError("BoolOp with less than 2 values");
        }
        loads(node.values());
        return null;
    }

    @Override
    public Void visitNamedExpr(Expr.NamedExpr node) {
        if (!(node.target() instanceof Expr.Name)) {
            throw Errors.typeError("NamedExpr target must be a Name");
        }
        load(node.value());
        return null;
    }

    @Override
    public Void visitBinOp(Expr.BinOp node) {
        load(node.left());
        load(node.right());
        return null;
    }

    @Override
    public Void visitUnaryOp(Expr.UnaryOp node) {
        load(node.operand());
        return null;
    }

    @Override
    public Void visitLambda(Expr.Lambda node) {
        arguments(node.args());
        load(node.body());
        return null;
    }

    @Override
    public Void visitIfExp(Expr.IfExp node) {
        load(node.test());
        load(node.body());
        load(node.orelse());
        return null;
    }

    @Override
    public Void visitDict(Expr.Dict node) {
        if (node.keys().size() != node.values().size()) {
            throw Errors.valueError("Dict doesn't have the same number of keys as values");
        }
        all(node.keys(), ExprContext.Load, true);
        loads(node.values());
        return null;
    }

    @Override
    public Void visitSet(Expr.Set node) {
        loads(node.elts());
        return null;
    }

    @Override
    public Void visitListComp(Expr.ListComp node) {
        comprehension(node.generators());
        load(node.elt());
        return null;
    }

    @Override
    public Void visitSetComp(Expr.SetComp node) {
        comprehension(node.generators());
        load(node.elt());
        return null;
    }

    @Override
    public Void visitDictComp(Expr.DictComp node) {
        comprehension(node.generators());
        load(node.key());
        load(node.value());
        return null;
    }

    @Override
    public Void visitGeneratorExp(Expr.GeneratorExp node) {
        comprehension(node.generators());
        load(node.elt());
        return null;
    }

    @Override
    public Void visitAwait(Expr.Await node) {
        load(node.value());
        return null;
    }

    @Override
    public Void visitYield(Expr.Yield node) {
        loadIfPresent(node.value());
        return null;
    }

    @Override
    public Void visitYieldFrom(Expr.YieldFrom node) {
        load(node.value());
        return null;
    }

    @Override
    public Void visitCompare(Expr.Compare node) {
        if (node.comparators().isEmpty()) {
            throw Errors.valueError("Compare with no comparators");
        }
        if (node.comparators().size() != node.ops().size()) {
            throw Errors.valueError("Compare has a different number of comparators and operands");
        }
        loads(node.comparators());
        load(node.left());
        return null;
    }

    @Override
    public Void visitCall(Expr.Call node) {
        load(node.func());
        loads(node.args());
        keywords(node.keywords());
        return null;
    }

    @Override
    public Void visitFormattedValue(Expr.FormattedValue node) {
        load(node.value());
        loadIfPresent(node.formatSpec());
        return null;
    }

    @Override
    public Void visitInterpolation(Expr.Interpolation node) {
        load(node.value());
        loadIfPresent(node.formatSpec());
        hash(node.str());
        return null;
    }

    /** The text of an interpolation may be any object that can be among a code object's constants: a key of a dict. */
    private static void hash(Object constant) {
        if (constant instanceof PyObject object) {
            new PyDict().put(Py.tuple(object), Py.None);
        } else if (constant instanceof TupleConstant tuple) {
            for (Object item : tuple.items()) {
                hash(item);
            }
        }
    }

    @Override
    public Void visitJoinedStr(Expr.JoinedStr node) {
        loads(node.values());
        return null;
    }

    @Override
    public Void visitTemplateStr(Expr.TemplateStr node) {
        loads(node.values());
        return null;
    }

    @Override
    public Void visitConstant(Expr.Constant node) {
        constant(node.value());
        return null;
    }

    @Override
    public Void visitAttribute(Expr.Attribute node) {
        load(node.value());
        return null;
    }

    @Override
    public Void visitSubscript(Expr.Subscript node) {
        load(node.slice());
        load(node.value());
        return null;
    }

    @Override
    public Void visitStarred(Expr.Starred node) {
        check(node.value(), context);
        return null;
    }

    @Override
    public Void visitName(Expr.Name node) {
        TreeValidation.name(node.id());
        return null;
    }

    @Override
    public Void visitList(Expr.List node) {
        all(node.elts(), context, false);
        return null;
    }

    @Override
    public Void visitTuple(Expr.Tuple node) {
        all(node.elts(), context, false);
        return null;
    }

    @Override
    public Void visitSlice(Expr.Slice node) {
        loadIfPresent(node.lower());
        loadIfPresent(node.upper());
        loadIfPresent(node.step());
        return null;
    }
}

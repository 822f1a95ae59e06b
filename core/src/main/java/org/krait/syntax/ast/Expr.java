package org.krait.syntax.ast;

/**
 * The nodes of CPython's {@code expr}: an expression. Names and fields are those of {@code Python.asdl}
 * (module {@code ast}), in Java's spelling; a field that ASDL marks optional is null when absent.
 */
public sealed interface Expr {

    /** Where the node stands in the source. */
    Span span();

    /** Calls the method of {@code visitor} for this node's class. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each class of {@link Expr}: a visitor that forgets one does not compile. */
    interface Visitor<R> {
        R visitBoolOp(BoolOp node);

        R visitNamedExpr(NamedExpr node);

        R visitBinOp(BinOp node);

        R visitUnaryOp(UnaryOp node);

        R visitLambda(Lambda node);

        R visitIfExp(IfExp node);

        R visitDict(Dict node);

        R visitSet(Set node);

        R visitListComp(ListComp node);

        R visitSetComp(SetComp node);

        R visitDictComp(DictComp node);

        R visitGeneratorExp(GeneratorExp node);

        R visitAwait(Await node);

        R visitYield(Yield node);

        R visitYieldFrom(YieldFrom node);

        R visitCompare(Compare node);

        R visitCall(Call node);

        R visitFormattedValue(FormattedValue node);

        R visitInterpolation(Interpolation node);

        R visitJoinedStr(JoinedStr node);

        R visitTemplateStr(TemplateStr node);

        R visitConstant(Constant node);

        R visitAttribute(Attribute node);

        R visitSubscript(Subscript node);

        R visitStarred(Starred node);

        R visitName(Name node);

        R visitList(List node);

        R visitTuple(Tuple node);

        R visitSlice(Slice node);
    }

    /** {@code BoolOp(boolop op, expr* values)}. */
    record BoolOp(BoolOperator op, java.util.List<Expr> values, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBoolOp(this);
        }
    }

    /** {@code NamedExpr(expr target, expr value)}. */
    record NamedExpr(Expr target, Expr value, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNamedExpr(this);
        }
    }

    /** {@code BinOp(expr left, operator op, expr right)}. */
    record BinOp(Expr left, Operator op, Expr right, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBinOp(this);
        }
    }

    /** {@code UnaryOp(unaryop op, expr operand)}. */
    record UnaryOp(UnaryOperator op, Expr operand, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitUnaryOp(this);
        }
    }

    /** {@code Lambda(arguments args, expr body)}. */
    record Lambda(Arguments args, Expr body, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLambda(this);
        }
    }

    /** {@code IfExp(expr test, expr body, expr orelse)}. */
    record IfExp(Expr test, Expr body, Expr orelse, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitIfExp(this);
        }
    }

    /** {@code Dict(expr?* keys, expr* values)}. */
    record Dict(java.util.List<Expr> keys, java.util.List<Expr> values, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDict(this);
        }
    }

    /** {@code Set(expr* elts)}. */
    record Set(java.util.List<Expr> elts, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSet(this);
        }
    }

    /** {@code ListComp(expr elt, comprehension* generators)}. */
    record ListComp(Expr elt, java.util.List<Comprehension> generators, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitListComp(this);
        }
    }

    /** {@code SetComp(expr elt, comprehension* generators)}. */
    record SetComp(Expr elt, java.util.List<Comprehension> generators, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSetComp(this);
        }
    }

    /** {@code DictComp(expr key, expr value, comprehension* generators)}. */
    record DictComp(Expr key, Expr value, java.util.List<Comprehension> generators, Span span)
            implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDictComp(this);
        }
    }

    /** {@code GeneratorExp(expr elt, comprehension* generators)}. */
    record GeneratorExp(Expr elt, java.util.List<Comprehension> generators, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitGeneratorExp(this);
        }
    }

    /** {@code Await(expr value)}. */
    record Await(Expr value, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAwait(this);
        }
    }

    /** {@code Yield(expr? value)}. */
    record Yield(Expr value, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitYield(this);
        }
    }

    /** {@code YieldFrom(expr value)}. */
    record YieldFrom(Expr value, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitYieldFrom(this);
        }
    }

    /** {@code Compare(expr left, cmpop* ops, expr* comparators)}. */
    record Compare(Expr left, java.util.List<CmpOperator> ops, java.util.List<Expr> comparators, Span span)
            implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCompare(this);
        }
    }

    /** {@code Call(expr func, expr* args, keyword* keywords)}. */
    record Call(Expr func, java.util.List<Expr> args, java.util.List<Keyword> keywords, Span span)
            implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCall(this);
        }
    }

    /** {@code FormattedValue(expr value, int conversion, expr? format_spec)}. */
    record FormattedValue(Expr value, int conversion, Expr formatSpec, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFormattedValue(this);
        }
    }

    /** {@code Interpolation(expr value, constant str, int conversion, expr? format_spec)}. */
    record Interpolation(Expr value, Object str, int conversion, Expr formatSpec,
            Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInterpolation(this);
        }
    }

    /** {@code JoinedStr(expr* values)}. */
    record JoinedStr(java.util.List<Expr> values, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitJoinedStr(this);
        }
    }

    /** {@code TemplateStr(expr* values)}. */
    record TemplateStr(java.util.List<Expr> values, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTemplateStr(this);
        }
    }

    /**
     * {@code Constant(constant value, string? kind)}. {@code value} is a {@link Singleton}; for an int a
     * {@code Long} when it fits, else a {@code java.math.BigInteger}; a {@code Double}, {@link Complex},
     * {@link Text} (str) or {@link Bytes}; in optimised or handmade trees also a {@link TupleConstant} or
     * {@link FrozenSetConstant}. {@code kind} is {@code "u"} for a str that starts with that prefix, else
     * null.
     */
    record Constant(Object value, String kind, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitConstant(this);
        }
    }

    /** {@code Attribute(expr value, identifier attr, expr_context ctx)}. */
    record Attribute(Expr value, String attr, ExprContext ctx, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAttribute(this);
        }
    }

    /** {@code Subscript(expr value, expr slice, expr_context ctx)}. */
    record Subscript(Expr value, Expr slice, ExprContext ctx, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSubscript(this);
        }
    }

    /** {@code Starred(expr value, expr_context ctx)}. */
    record Starred(Expr value, ExprContext ctx, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitStarred(this);
        }
    }

    /** {@code Name(identifier id, expr_context ctx)}. */
    record Name(String id, ExprContext ctx, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitName(this);
        }
    }

    /** {@code List(expr* elts, expr_context ctx)}. */
    record List(java.util.List<Expr> elts, ExprContext ctx, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitList(this);
        }
    }

    /** {@code Tuple(expr* elts, expr_context ctx)}. */
    record Tuple(java.util.List<Expr> elts, ExprContext ctx, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTuple(this);
        }
    }

    /** {@code Slice(expr? lower, expr? upper, expr? step)}. */
    record Slice(Expr lower, Expr upper, Expr step, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSlice(this);
        }
    }
}

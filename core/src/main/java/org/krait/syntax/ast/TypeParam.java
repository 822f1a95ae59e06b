package org.krait.syntax.ast;

/**
 * The nodes of CPython's {@code type_param}: a parameter in the brackets after a function, class or type
 * alias name (PEP 695, PEP 696). Names and fields are those of {@code Python.asdl} (module {@code ast}), in
 * Java's spelling; a field that ASDL marks optional is null when absent.
 */
public sealed interface TypeParam {

    /** Where the node stands in the source. */
    Span span();

    /** Calls the method of {@code visitor} for this node's class. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each class of {@link TypeParam}: a visitor that forgets one does not compile. */
    interface Visitor<R> {
        R visitTypeVar(TypeVar node);

        R visitParamSpec(ParamSpec node);

        R visitTypeVarTuple(TypeVarTuple node);
    }

    /** {@code TypeVar(identifier name, expr? bound, expr? default_value)}. */
    record TypeVar(String name, Expr bound, Expr defaultValue, Span span) implements TypeParam {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTypeVar(this);
        }
    }

    /** {@code ParamSpec(identifier name, expr? default_value)}. */
    record ParamSpec(String name, Expr defaultValue, Span span) implements TypeParam {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitParamSpec(this);
        }
    }

    /** {@code TypeVarTuple(identifier name, expr? default_value)}. */
    record TypeVarTuple(String name, Expr defaultValue, Span span) implements TypeParam {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTypeVarTuple(this);
        }
    }
}

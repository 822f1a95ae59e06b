package org.krait.syntax.ast;

import java.util.List;

/**
 * The nodes of CPython's {@code pattern}: a pattern of a {@code case} clause. Names and fields are those of
 * {@code Python.asdl} (module {@code ast}), in Java's spelling; a field that ASDL marks optional is null
 * when absent.
 */
public sealed interface Pattern {

    /** Where the node stands in the source. */
    Span span();

    /** Calls the method of {@code visitor} for this node's class. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each class of {@link Pattern}: a visitor that forgets one does not compile. */
    interface Visitor<R> {
        R visitMatchValue(MatchValue node);

        R visitMatchSingleton(MatchSingleton node);

        R visitMatchSequence(MatchSequence node);

        R visitMatchMapping(MatchMapping node);

        R visitMatchClass(MatchClass node);

        R visitMatchStar(MatchStar node);

        R visitMatchAs(MatchAs node);

        R visitMatchOr(MatchOr node);
    }

    /** {@code MatchValue(expr value)}. */
    record MatchValue(Expr value, Span span) implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMatchValue(this);
        }
    }

    /** {@code MatchSingleton(constant value)}. */
    record MatchSingleton(Object value, Span span) implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMatchSingleton(this);
        }
    }

    /** {@code MatchSequence(pattern* patterns)}. */
    record MatchSequence(List<Pattern> patterns, Span span) implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMatchSequence(this);
        }
    }

    /** {@code MatchMapping(expr* keys, pattern* patterns, identifier? rest)}. */
    record MatchMapping(List<Expr> keys, List<Pattern> patterns, String rest,
            Span span) implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMatchMapping(this);
        }
    }

    /** {@code MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)}. */
    record MatchClass(Expr cls, List<Pattern> patterns, List<String> kwdAttrs, List<Pattern> kwdPatterns,
            Span span) implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMatchClass(this);
        }
    }

    /** {@code MatchStar(identifier? name)}. */
    record MatchStar(String name, Span span) implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMatchStar(this);
        }
    }

    /** {@code MatchAs(pattern? pattern, identifier? name)}. */
    record MatchAs(Pattern pattern, String name, Span span) implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMatchAs(this);
        }
    }

    /** {@code MatchOr(pattern* patterns)}. */
    record MatchOr(List<Pattern> patterns, Span span) implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMatchOr(this);
        }
    }
}

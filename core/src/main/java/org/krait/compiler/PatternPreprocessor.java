package org.krait.compiler;

import java.util.ArrayList;
import java.util.List;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Operator;
import org.krait.syntax.ast.Pattern;
import org.krait.syntax.ast.UnaryOperator;

/**
 * The part of {@link Preprocessor} for patterns: {@code -1} and {@code 2 - 3j} become constants.
 *
 * <p>CPython: {@code astfold_pattern} of {@code ast_preprocess.c}.
 */
final class PatternPreprocessor implements Pattern.Visitor<Pattern> {

    private final Preprocessor preprocessor;
    /** Whether anything is computed. */
    private final boolean computes;

    PatternPreprocessor(Preprocessor preprocessor, boolean computes) {
        this.preprocessor = preprocessor;
        this.computes = computes;
    }

    private List<Pattern> visitAll(List<Pattern> nodes) {
        List<Pattern> changed = null;
        for (int i = 0; i < nodes.size(); i++) {
            Pattern result = nodes.get(i).accept(this);
            if (result != nodes.get(i)) {
                if (changed == null) {
                    changed = new ArrayList<>(nodes);
                }
                changed.set(i, result);
            }
        }
        return changed == null ? nodes : changed;
    }

    private Expr computed(Expr node) {
        return computes ? fold(node) : node;
    }

    private static Expr fold(Expr node) {
        if (node instanceof Expr.UnaryOp unary && unary.op() == UnaryOperator.USub
                && unary.operand() instanceof Expr.Constant operand) {
            Object value = ConstantArithmetic.negative(operand.value());
            return value == null ? node : new Expr.Constant(value, null, node.span());
        }
        if (node instanceof Expr.BinOp binary && (binary.op() == Operator.Add || binary.op() == Operator.Sub)
                && binary.right() instanceof Expr.Constant right
                && fold(binary.left()) instanceof Expr.Constant left) {
            Object leftValue = left.value();
            Object rightValue = right.value();
            Object value = binary.op() == Operator.Add ? ConstantArithmetic.add(leftValue, rightValue)
                    : ConstantArithmetic.subtract(leftValue, rightValue);
            return value == null ? node : new Expr.Constant(value, null, node.span());
        }
        return node;
    }

    @Override
    public Pattern visitMatchValue(Pattern.MatchValue node) {
        Expr value = computed(node.value());
        return value == node.value() ? node : new Pattern.MatchValue(value, node.span());
    }

    @Override
    public Pattern visitMatchSingleton(Pattern.MatchSingleton node) {
        return node;
    }

    @Override
    public Pattern visitMatchSequence(Pattern.MatchSequence node) {
        List<Pattern> patterns = visitAll(node.patterns());
        return patterns == node.patterns() ? node : new Pattern.MatchSequence(patterns, node.span());
    }

    @Override
    public Pattern visitMatchMapping(Pattern.MatchMapping node) {
        List<Expr> keys = node.keys();
        for (int i = 0; i < keys.size(); i++) {
            Expr key = computed(keys.get(i));
            if (key != keys.get(i)) {
                if (keys == node.keys()) {
                    keys = new ArrayList<>(keys);
                }
                keys.set(i, key);
            }
        }
        List<Pattern> patterns = visitAll(node.patterns());
        return keys == node.keys() && patterns == node.patterns() ? node
                : new Pattern.MatchMapping(keys, patterns, node.rest(), node.span());
    }

    @Override
    public Pattern visitMatchClass(Pattern.MatchClass node) {
        Expr cls = preprocessor.expression(node.cls());
        List<Pattern> patterns = visitAll(node.patterns());
        List<Pattern> kwdPatterns = visitAll(node.kwdPatterns());
        return cls == node.cls() && patterns == node.patterns() && kwdPatterns == node.kwdPatterns() ? node
                : new Pattern.MatchClass(cls, patterns, node.kwdAttrs(), kwdPatterns, node.span());
    }

    @Override
    public Pattern visitMatchStar(Pattern.MatchStar node) {
        return node;
    }

    @Override
    public Pattern visitMatchAs(Pattern.MatchAs node) {
        if (node.pattern() == null) {
            return node;
        }
        Pattern pattern = node.pattern().accept(this);
        return pattern == node.pattern() ? node : new Pattern.MatchAs(pattern, node.name(), node.span());
    }

    @Override
    public Pattern visitMatchOr(Pattern.MatchOr node) {
        List<Pattern> patterns = visitAll(node.patterns());
        return patterns == node.patterns() ? node : new Pattern.MatchOr(patterns, node.span());
    }
}

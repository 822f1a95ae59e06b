package org.krait.compiler;

import java.util.List;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Pattern;
import org.krait.syntax.ast.Span;

/**
 * The part of {@link SymbolCollector} that walks the patterns of {@code match} statements.
 *
 * <p>CPython: {@code symtable_visit_pattern}, in {@code symtable.c}.
 */
final class SymbolsInPatterns implements Pattern.Visitor<Void> {

    private final SymbolCollector collector;

    SymbolsInPatterns(SymbolCollector collector) {
        this.collector = collector;
    }

    private void visitAll(List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            pattern.accept(this);
        }
    }

    private void capture(String name, Span span) {
        if (name != null) {
            collector.define(name, Symbol.DEF_LOCAL, span);
        }
    }

    @Override
    public Void visitMatchValue(Pattern.MatchValue node) {
        collector.visit(node.value());
        return null;
    }

    @Override
    public Void visitMatchSingleton(Pattern.MatchSingleton node) {
        return null;
    }

    @Override
    public Void visitMatchSequence(Pattern.MatchSequence node) {
        visitAll(node.patterns());
        return null;
    }

    @Override
    public Void visitMatchMapping(Pattern.MatchMapping node) {
        collector.visitExpressions(node.keys());
        visitAll(node.patterns());
        capture(node.rest(), node.span());
        return null;
    }

    @Override
    public Void visitMatchClass(Pattern.MatchClass node) {
        collector.visit(node.cls());
        visitAll(node.patterns());
        for (int i = 0; i < node.kwdAttrs().size(); i++) {
            collector.checkName(node.kwdAttrs().get(i), node.kwdPatterns().get(i).span(), ExprContext.Store);
        }
        visitAll(node.kwdPatterns());
        return null;
    }

    @Override
    public Void visitMatchStar(Pattern.MatchStar node) {
        capture(node.name(), node.span());
        return null;
    }

    @Override
    public Void visitMatchAs(Pattern.MatchAs node) {
        if (node.pattern() != null) {
            node.pattern().accept(this);
        }
        capture(node.name(), node.span());
        return null;
    }

    @Override
    public Void visitMatchOr(Pattern.MatchOr node) {
        visitAll(node.patterns());
        return null;
    }
}

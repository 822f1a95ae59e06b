package org.krait.compiler;

import java.util.List;
import org.krait.syntax.ast.Comprehension;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.TypeParam;

/**
 * The part of {@link SymbolCollector} that walks expressions and type parameters.
 *
 * <p>CPython: {@code symtable_visit_expr}, {@code symtable_handle_comprehension} and
 * {@code symtable_visit_type_param}, in {@code symtable.c}.
 */
final class SymbolsInExpressions implements Expr.Visitor<Void>, TypeParam.Visitor<Void> {

    private final SymbolCollector collector;

    SymbolsInExpressions(SymbolCollector collector) {
        this.collector = collector;
    }

    private void visit(Expr node) {
        if (node != null) {
            node.accept(this);
        }
    }

    private void visitAll(List<Expr> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            visit(nodes.get(i));
        }
    }

    // Names

    @Override
    public Void visitName(Expr.Name node) {
        Block block = collector.current;
        if (block.inUnevaluatedAnnotation) {
            return null;
        }
        String name = node.id();
        if (node.ctx() != ExprContext.Load) {
            collector.define(name, Symbol.DEF_LOCAL, node.span(), node.ctx());
            return null;
        }
        collector.use(name, node.span());
        // super() without arguments needs the class.
        if (name.equals("super") && block.functionLike) {
            collector.use("__class__", node.span());
        }
        return null;
    }

    @Override
    public Void visitNamedExpr(Expr.NamedExpr node) {
        refuseInAnnotation("named expression", node.span());
        if (collector.current.compIterExpr > 0) {
            throw collector.error(node.span(),
                    "assignment expression cannot be used in a comprehension iterable expression");
        }
        if (collector.current.comprehension != Block.Comprehension.NONE) {
            bindOutsideComprehension((Expr.Name) node.target());
        }
        visit(node.value());
        visit(node.target());
        return null;
    }

    /** {@code :=} in a comprehension binds in the nearest block around that is none (PEP 572). */
    private void bindOutsideComprehension(Expr.Name target) {
        String name = target.id();
        Span span = target.span();
        for (int i = collector.stack.size() - 1; i >= 0; i--) {
            Block block = collector.stack.get(i);
            if (block.comprehension != Block.Comprehension.NONE) {
                Symbol symbol = collector.lookup(block, name);
                if (symbol.has(Symbol.DEF_COMP_ITER) && symbol.has(Symbol.DEF_LOCAL)) {
                    throw collector.error(span,
                            "assignment expression cannot rebind comprehension iteration variable '" + name + "'");
                }
                continue;
            }
            switch (block.type) {
                case FUNCTION:
                    boolean global = collector.lookup(block, name).has(Symbol.DEF_GLOBAL);
                    collector.define(name, global ? Symbol.DEF_GLOBAL : Symbol.DEF_NONLOCAL, span);
                    collector.recordDirective(name, span);
                    collector.define(block, name, Symbol.DEF_LOCAL, span);
                    return;
                case MODULE:
                    collector.define(name, Symbol.DEF_GLOBAL, span);
                    collector.recordDirective(name, span);
                    collector.define(block, name, Symbol.DEF_GLOBAL, span);
                    return;
                case CLASS:
                    throw refused(span, "used in a class body");
                case TYPE_PARAMETERS:
                    throw refused(span, "used within the definition of a generic");
                case TYPE_ALIAS:
                    throw refused(span, "used in a type alias");
                case TYPE_VARIABLE:
                    throw refused(span, "used in a TypeVar bound");
                default:
                    break;
            }
        }
    }

    private RuntimeException refused(Span span, String where) {
        return collector.error(span, "assignment expression within a comprehension cannot be " + where);
    }

    private void refuseInAnnotation(String what, Span span) {
        Block block = collector.current;
        switch (block.type) {
            case ANNOTATION:
                throw collector.error(span, what + " cannot be used within an annotation");
            case TYPE_VARIABLE:
                throw collector.error(span, what + " cannot be used within " + block.scopeInfo);
            case TYPE_ALIAS:
                throw collector.error(span, what + " cannot be used within a type alias");
            case TYPE_PARAMETERS:
                throw collector.error(span, what + " cannot be used within the definition of a generic");
            default:
                break;
        }
    }

    // Blocks

    @Override
    public Void visitLambda(Expr.Lambda node) {
        visitAll(node.args().defaults());
        visitAll(node.args().kwDefaults());
        collector.table.blocks.put(node, collector.enter("lambda", Block.Type.FUNCTION, node.span()));
        collector.parameters(node.args());
        visit(node.body());
        collector.exit();
        return null;
    }

    @Override
    public Void visitListComp(Expr.ListComp node) {
        return comprehension(node, "listcomp", Block.Comprehension.LIST, node.generators(), node.elt(), null);
    }

    @Override
    public Void visitSetComp(Expr.SetComp node) {
        return comprehension(node, "setcomp", Block.Comprehension.SET, node.generators(), node.elt(), null);
    }

    @Override
    public Void visitDictComp(Expr.DictComp node) {
        return comprehension(node, "dictcomp", Block.Comprehension.DICT, node.generators(), node.key(),
                node.value());
    }

    @Override
    public Void visitGeneratorExp(Expr.GeneratorExp node) {
        return comprehension(node, "genexpr", Block.Comprehension.GENERATOR, node.generators(), node.elt(),
                null);
    }

    private Void comprehension(Expr node, String name, Block.Comprehension kind, List<Comprehension> clauses,
            Expr element, Expr value) {
        Comprehension outermost = clauses.get(0);
        collector.current.compIterExpr++;
        visit(outermost.iter());
        collector.current.compIterExpr--;
        Block block = collector.enter(name, Block.Type.FUNCTION, node.span());
        collector.table.blocks.put(node, block);
        block.comprehension = kind;
        if (outermost.isAsync()) {
            block.coroutine = true;
        }
        collector.define(".0", Symbol.DEF_PARAM, node.span());
        clause(block, outermost, true);
        for (int i = 1; i < clauses.size(); i++) {
            clause(block, clauses.get(i), false);
        }
        visit(value);
        visit(element);
        block.generator = kind == Block.Comprehension.GENERATOR;
        boolean async = block.coroutine && !block.generator;
        collector.exit();
        Block outer = collector.current;
        if (async && !collector.inAsyncFunction() && outer.comprehension == Block.Comprehension.NONE
                && !collector.allowsTopLevelAwait()) {
            throw collector.error(node.span(),
                    "asynchronous comprehension outside of an asynchronous function");
        }
        if (async) {
            outer.coroutine = true;
        }
        return null;
    }

    /** One {@code for} and its conditions; the first one's iterable belongs to the block around. */
    private void clause(Block block, Comprehension clause, boolean outermost) {
        block.inCompIterTarget = true;
        visit(clause.target());
        block.inCompIterTarget = false;
        if (!outermost) {
            block.compIterExpr++;
            visit(clause.iter());
            block.compIterExpr--;
        }
        visitAll(clause.ifs());
        if (clause.isAsync()) {
            block.coroutine = true;
        }
    }

    @Override
    public Void visitYield(Expr.Yield node) {
        refuseInAnnotation("yield expression", node.span());
        visit(node.value());
        return yields(node.span());
    }

    @Override
    public Void visitYieldFrom(Expr.YieldFrom node) {
        refuseInAnnotation("yield expression", node.span());
        visit(node.value());
        return yields(node.span());
    }

    private Void yields(Span span) {
        Block block = collector.current;
        block.generator = true;
        switch (block.comprehension) {
            case LIST:
                throw collector.error(span, "'yield' inside list comprehension");
            case SET:
                throw collector.error(span, "'yield' inside set comprehension");
            case DICT:
                throw collector.error(span, "'yield' inside dict comprehension");
            case GENERATOR:
                throw collector.error(span, "'yield' inside generator expression");
            default:
                return null;
        }
    }

    @Override
    public Void visitAwait(Expr.Await node) {
        refuseInAnnotation("await expression", node.span());
        Block block = collector.current;
        if (!collector.allowsTopLevelAwait()) {
            if (!block.functionLike) {
                throw collector.error(node.span(), "'await' outside function");
            }
            if (!collector.inAsyncFunction() && block.comprehension == Block.Comprehension.NONE) {
                throw collector.error(node.span(), "'await' outside async function");
            }
        }
        visit(node.value());
        block.coroutine = true;
        return null;
    }

    // Type parameters

    @Override
    public Void visitTypeVar(TypeParam.TypeVar node) {
        collector.define(node.name(), Symbol.DEF_TYPE_PARAM | Symbol.DEF_LOCAL, node.span());
        Block bound = typeVariable(node.bound(), node.name(), node.span(),
                node.bound() instanceof Expr.Tuple ? "a TypeVar constraint" : "a TypeVar bound");
        collector.table.boundBlocks.put(node, bound);
        Block defaultBlock = typeVariable(node.defaultValue(), node.name(), node.span(), "a TypeVar default");
        collector.table.defaultBlocks.put(node, defaultBlock);
        return null;
    }

    @Override
    public Void visitParamSpec(TypeParam.ParamSpec node) {
        collector.define(node.name(), Symbol.DEF_TYPE_PARAM | Symbol.DEF_LOCAL, node.span());
        collector.table.defaultBlocks.put(node,
                typeVariable(node.defaultValue(), node.name(), node.span(), "a ParamSpec default"));
        return null;
    }

    @Override
    public Void visitTypeVarTuple(TypeParam.TypeVarTuple node) {
        collector.define(node.name(), Symbol.DEF_TYPE_PARAM | Symbol.DEF_LOCAL, node.span());
        collector.table.defaultBlocks.put(node,
                typeVariable(node.defaultValue(), node.name(), node.span(), "a TypeVarTuple default"));
        return null;
    }

    /** The bound or default of a type parameter: a block of its own, null if there is no such expression. */
    private Block typeVariable(Expr value, String name, Span parameter, String what) {
        if (name.equals("__classdict__")) {
            throw collector.error(parameter, "reserved name '" + name + "' cannot be used for type parameter");
        }
        if (value == null) {
            return null;
        }
        boolean inClass = collector.current.canSeeClassScope;
        Block block = collector.enter(name, Block.Type.TYPE_VARIABLE, value.span());
        if (inClass) {
            collector.seeClassScope(value.span());
        }
        block.scopeInfo = what;
        visit(value);
        collector.exit();
        return block;
    }

    // Everything else: visit the children

    @Override
    public Void visitBoolOp(Expr.BoolOp node) {
        visitAll(node.values());
        return null;
    }

    @Override
    public Void visitBinOp(Expr.BinOp node) {
        visit(node.left());
        visit(node.right());
        return null;
    }

    @Override
    public Void visitUnaryOp(Expr.UnaryOp node) {
        visit(node.operand());
        return null;
    }

    @Override
    public Void visitIfExp(Expr.IfExp node) {
        visit(node.test());
        visit(node.body());
        visit(node.orelse());
        return null;
    }

    @Override
    public Void visitDict(Expr.Dict node) {
        visitAll(node.keys());
        visitAll(node.values());
        return null;
    }

    @Override
    public Void visitSet(Expr.Set node) {
        visitAll(node.elts());
        return null;
    }

    @Override
    public Void visitCompare(Expr.Compare node) {
        visit(node.left());
        visitAll(node.comparators());
        return null;
    }

    @Override
    public Void visitCall(Expr.Call node) {
        visit(node.func());
        visitAll(node.args());
        collector.checkKeywords(node.keywords());
        collector.visitKeywords(node.keywords());
        return null;
    }

    @Override
    public Void visitFormattedValue(Expr.FormattedValue node) {
        visit(node.value());
        visit(node.formatSpec());
        return null;
    }

    @Override
    public Void visitInterpolation(Expr.Interpolation node) {
        visit(node.value());
        visit(node.formatSpec());
        return null;
    }

    @Override
    public Void visitJoinedStr(Expr.JoinedStr node) {
        visitAll(node.values());
        return null;
    }

    @Override
    public Void visitTemplateStr(Expr.TemplateStr node) {
        visitAll(node.values());
        return null;
    }

    @Override
    public Void visitConstant(Expr.Constant node) {
        return null;
    }

    @Override
    public Void visitAttribute(Expr.Attribute node) {
        collector.checkName(node.attr(), node.span(), node.ctx());
        visit(node.value());
        return null;
    }

    @Override
    public Void visitSubscript(Expr.Subscript node) {
        visit(node.value());
        visit(node.slice());
        return null;
    }

    @Override
    public Void visitStarred(Expr.Starred node) {
        visit(node.value());
        return null;
    }

    @Override
    public Void visitList(Expr.List node) {
        visitAll(node.elts());
        return null;
    }

    @Override
    public Void visitTuple(Expr.Tuple node) {
        visitAll(node.elts());
        return null;
    }

    @Override
    public Void visitSlice(Expr.Slice node) {
        visit(node.lower());
        visit(node.upper());
        visit(node.step());
        return null;
    }
}

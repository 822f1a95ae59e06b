package org.krait.syntax.ast;

import java.util.List;

/**
 * Tells, for each node of a tree, its class and its fields in the order of {@code Python.asdl}: the one table of what
 * a node consists of, for whoever treats all classes alike. A subclass says what becomes of a node and of a field of
 * each kind.
 *
 * @param <N> what a node becomes
 */
public abstract class FieldVisitor<N> implements Mod.Visitor<N>, Stmt.Visitor<N>, Expr.Visitor<N>, Pattern.Visitor<N>,
        TypeParam.Visitor<N> {

    /** Begins a node of this class; what it returns is passed on with each field. */
    protected abstract N open(String className);

    /** Ends a node; {@code span} is null for classes whose nodes have no place. */
    protected abstract N close(N result, Span span);

    /** A node; null where an optional one is absent. To be visited by {@link #visit(Object)}. */
    protected abstract void node(N result, Field field, Object node);

    /** A list of nodes, in which null stands for None. */
    protected abstract void nodes(N result, Field field, List<?> nodes);

    /** An identifier or string; null where an optional one is absent. */
    protected abstract void string(N result, Field field, String value);

    /** A list of identifiers. */
    protected abstract void names(N result, Field field, List<String> names);

    /** An int; truth values are ints in ASDL. */
    protected abstract void number(N result, Field field, int value);

    /** The value of a literal, as {@link org.krait.constant} holds it. */
    protected abstract void constant(N result, Field field, Object value);

    /** An operator or context, by the name of its class. */
    protected abstract void operator(N result, Field field, String className);

    /** A list of comparison operators. */
    protected abstract void operators(N result, Field field, List<CmpOperator> operators);

    /** Visits a node of any class. */
    protected final N visit(Object node) {
        if (node instanceof Expr n) {
            return n.accept(this);
        }
        if (node instanceof Stmt n) {
            return n.accept(this);
        }
        if (node instanceof Pattern n) {
            return n.accept(this);
        }
        if (node instanceof TypeParam n) {
            return n.accept(this);
        }
        if (node instanceof Arguments n) {
            return visit(n);
        }
        if (node instanceof Arg n) {
            return visit(n);
        }
        if (node instanceof Keyword n) {
            return visit(n);
        }
        if (node instanceof Alias n) {
            return visit(n);
        }
        if (node instanceof WithItem n) {
            return visit(n);
        }
        if (node instanceof MatchCase n) {
            return visit(n);
        }
        if (node instanceof Comprehension n) {
            return visit(n);
        }
        if (node instanceof ExceptHandler n) {
            return visit(n);
        }
        return visit((TypeIgnore) node);
    }

    @Override
    public N visitModule(Mod.Module node) {
        N result = open("Module");
        nodes(result, Field.BODY, node.body());
        nodes(result, Field.TYPE_IGNORES, node.typeIgnores());
        return close(result, null);
    }

    @Override
    public N visitInteractive(Mod.Interactive node) {
        N result = open("Interactive");
        nodes(result, Field.BODY, node.body());
        return close(result, null);
    }

    @Override
    public N visitExpression(Mod.Expression node) {
        N result = open("Expression");
        node(result, Field.BODY, node.body());
        return close(result, null);
    }

    @Override
    public N visitFunctionType(Mod.FunctionType node) {
        N result = open("FunctionType");
        nodes(result, Field.ARGTYPES, node.argtypes());
        node(result, Field.RETURNS, node.returns());
        return close(result, null);
    }

    @Override
    public N visitFunctionDef(Stmt.FunctionDef node) {
        N result = open("FunctionDef");
        string(result, Field.NAME, node.name());
        node(result, Field.ARGS, node.args());
        nodes(result, Field.BODY, node.body());
        nodes(result, Field.DECORATOR_LIST, node.decoratorList());
        node(result, Field.RETURNS, node.returns());
        string(result, Field.TYPE_COMMENT, node.typeComment());
        nodes(result, Field.TYPE_PARAMS, node.typeParams());
        return close(result, node.span());
    }

    @Override
    public N visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
        N result = open("AsyncFunctionDef");
        string(result, Field.NAME, node.name());
        node(result, Field.ARGS, node.args());
        nodes(result, Field.BODY, node.body());
        nodes(result, Field.DECORATOR_LIST, node.decoratorList());
        node(result, Field.RETURNS, node.returns());
        string(result, Field.TYPE_COMMENT, node.typeComment());
        nodes(result, Field.TYPE_PARAMS, node.typeParams());
        return close(result, node.span());
    }

    @Override
    public N visitClassDef(Stmt.ClassDef node) {
        N result = open("ClassDef");
        string(result, Field.NAME, node.name());
        nodes(result, Field.BASES, node.bases());
        nodes(result, Field.KEYWORDS, node.keywords());
        nodes(result, Field.BODY, node.body());
        nodes(result, Field.DECORATOR_LIST, node.decoratorList());
        nodes(result, Field.TYPE_PARAMS, node.typeParams());
        return close(result, node.span());
    }

    @Override
    public N visitReturn(Stmt.Return node) {
        N result = open("Return");
        node(result, Field.VALUE, node.value());
        return close(result, node.span());
    }

    @Override
    public N visitDelete(Stmt.Delete node) {
        N result = open("Delete");
        nodes(result, Field.TARGETS, node.targets());
        return close(result, node.span());
    }

    @Override
    public N visitAssign(Stmt.Assign node) {
        N result = open("Assign");
        nodes(result, Field.TARGETS, node.targets());
        node(result, Field.VALUE, node.value());
        string(result, Field.TYPE_COMMENT, node.typeComment());
        return close(result, node.span());
    }

    @Override
    public N visitTypeAlias(Stmt.TypeAlias node) {
        N result = open("TypeAlias");
        node(result, Field.NAME, node.name());
        nodes(result, Field.TYPE_PARAMS, node.typeParams());
        node(result, Field.VALUE, node.value());
        return close(result, node.span());
    }

    @Override
    public N visitAugAssign(Stmt.AugAssign node) {
        N result = open("AugAssign");
        node(result, Field.TARGET, node.target());
        operator(result, Field.OP, node.op().name());
        node(result, Field.VALUE, node.value());
        return close(result, node.span());
    }

    @Override
    public N visitAnnAssign(Stmt.AnnAssign node) {
        N result = open("AnnAssign");
        node(result, Field.TARGET, node.target());
        node(result, Field.ANNOTATION, node.annotation());
        node(result, Field.VALUE, node.value());
        number(result, Field.SIMPLE, node.simple() ? 1 : 0);
        return close(result, node.span());
    }

    @Override
    public N visitFor(Stmt.For node) {
        N result = open("For");
        node(result, Field.TARGET, node.target());
        node(result, Field.ITER, node.iter());
        nodes(result, Field.BODY, node.body());
        nodes(result, Field.ORELSE, node.orelse());
        string(result, Field.TYPE_COMMENT, node.typeComment());
        return close(result, node.span());
    }

    @Override
    public N visitAsyncFor(Stmt.AsyncFor node) {
        N result = open("AsyncFor");
        node(result, Field.TARGET, node.target());
        node(result, Field.ITER, node.iter());
        nodes(result, Field.BODY, node.body());
        nodes(result, Field.ORELSE, node.orelse());
        string(result, Field.TYPE_COMMENT, node.typeComment());
        return close(result, node.span());
    }

    @Override
    public N visitWhile(Stmt.While node) {
        N result = open("While");
        node(result, Field.TEST, node.test());
        nodes(result, Field.BODY, node.body());
        nodes(result, Field.ORELSE, node.orelse());
        return close(result, node.span());
    }

    @Override
    public N visitIf(Stmt.If node) {
        N result = open("If");
        node(result, Field.TEST, node.test());
        nodes(result, Field.BODY, node.body());
        nodes(result, Field.ORELSE, node.orelse());
        return close(result, node.span());
    }

    @Override
    public N visitWith(Stmt.With node) {
        N result = open("With");
        nodes(result, Field.ITEMS, node.items());
        nodes(result, Field.BODY, node.body());
        string(result, Field.TYPE_COMMENT, node.typeComment());
        return close(result, node.span());
    }

    @Override
    public N visitAsyncWith(Stmt.AsyncWith node) {
        N result = open("AsyncWith");
        nodes(result, Field.ITEMS, node.items());
        nodes(result, Field.BODY, node.body());
        string(result, Field.TYPE_COMMENT, node.typeComment());
        return close(result, node.span());
    }

    @Override
    public N visitMatch(Stmt.Match node) {
        N result = open("Match");
        node(result, Field.SUBJECT, node.subject());
        nodes(result, Field.CASES, node.cases());
        return close(result, node.span());
    }

    @Override
    public N visitRaise(Stmt.Raise node) {
        N result = open("Raise");
        node(result, Field.EXC, node.exc());
        node(result, Field.CAUSE, node.cause());
        return close(result, node.span());
    }

    @Override
    public N visitTry(Stmt.Try node) {
        N result = open("Try");
        nodes(result, Field.BODY, node.body());
        nodes(result, Field.HANDLERS, node.handlers());
        nodes(result, Field.ORELSE, node.orelse());
        nodes(result, Field.FINALBODY, node.finalbody());
        return close(result, node.span());
    }

    @Override
    public N visitTryStar(Stmt.TryStar node) {
        N result = open("TryStar");
        nodes(result, Field.BODY, node.body());
        nodes(result, Field.HANDLERS, node.handlers());
        nodes(result, Field.ORELSE, node.orelse());
        nodes(result, Field.FINALBODY, node.finalbody());
        return close(result, node.span());
    }

    @Override
    public N visitAssert(Stmt.Assert node) {
        N result = open("Assert");
        node(result, Field.TEST, node.test());
        node(result, Field.MSG, node.msg());
        return close(result, node.span());
    }

    @Override
    public N visitImport(Stmt.Import node) {
        N result = open("Import");
        nodes(result, Field.NAMES, node.names());
        return close(result, node.span());
    }

    @Override
    public N visitImportFrom(Stmt.ImportFrom node) {
        N result = open("ImportFrom");
        string(result, Field.MODULE, node.module());
        nodes(result, Field.NAMES, node.names());
        number(result, Field.LEVEL, node.level());
        return close(result, node.span());
    }

    @Override
    public N visitGlobal(Stmt.Global node) {
        N result = open("Global");
        names(result, Field.NAMES, node.names());
        return close(result, node.span());
    }

    @Override
    public N visitNonlocal(Stmt.Nonlocal node) {
        N result = open("Nonlocal");
        names(result, Field.NAMES, node.names());
        return close(result, node.span());
    }

    @Override
    public N visitExprStmt(Stmt.ExprStmt node) {
        N result = open("Expr");
        node(result, Field.VALUE, node.value());
        return close(result, node.span());
    }

    @Override
    public N visitPass(Stmt.Pass node) {
        return close(open("Pass"), node.span());
    }

    @Override
    public N visitBreak(Stmt.Break node) {
        return close(open("Break"), node.span());
    }

    @Override
    public N visitContinue(Stmt.Continue node) {
        return close(open("Continue"), node.span());
    }

    @Override
    public N visitBoolOp(Expr.BoolOp node) {
        N result = open("BoolOp");
        operator(result, Field.OP, node.op().name());
        nodes(result, Field.VALUES, node.values());
        return close(result, node.span());
    }

    @Override
    public N visitNamedExpr(Expr.NamedExpr node) {
        N result = open("NamedExpr");
        node(result, Field.TARGET, node.target());
        node(result, Field.VALUE, node.value());
        return close(result, node.span());
    }

    @Override
    public N visitBinOp(Expr.BinOp node) {
        N result = open("BinOp");
        node(result, Field.LEFT, node.left());
        operator(result, Field.OP, node.op().name());
        node(result, Field.RIGHT, node.right());
        return close(result, node.span());
    }

    @Override
    public N visitUnaryOp(Expr.UnaryOp node) {
        N result = open("UnaryOp");
        operator(result, Field.OP, node.op().name());
        node(result, Field.OPERAND, node.operand());
        return close(result, node.span());
    }

    @Override
    public N visitLambda(Expr.Lambda node) {
        N result = open("Lambda");
        node(result, Field.ARGS, node.args());
        node(result, Field.BODY, node.body());
        return close(result, node.span());
    }

    @Override
    public N visitIfExp(Expr.IfExp node) {
        N result = open("IfExp");
        node(result, Field.TEST, node.test());
        node(result, Field.BODY, node.body());
        node(result, Field.ORELSE, node.orelse());
        return close(result, node.span());
    }

    @Override
    public N visitDict(Expr.Dict node) {
        N result = open("Dict");
        nodes(result, Field.KEYS, node.keys());
        nodes(result, Field.VALUES, node.values());
        return close(result, node.span());
    }

    @Override
    public N visitSet(Expr.Set node) {
        N result = open("Set");
        nodes(result, Field.ELTS, node.elts());
        return close(result, node.span());
    }

    @Override
    public N visitListComp(Expr.ListComp node) {
        N result = open("ListComp");
        node(result, Field.ELT, node.elt());
        nodes(result, Field.GENERATORS, node.generators());
        return close(result, node.span());
    }

    @Override
    public N visitSetComp(Expr.SetComp node) {
        N result = open("SetComp");
        node(result, Field.ELT, node.elt());
        nodes(result, Field.GENERATORS, node.generators());
        return close(result, node.span());
    }

    @Override
    public N visitDictComp(Expr.DictComp node) {
        N result = open("DictComp");
        node(result, Field.KEY, node.key());
        node(result, Field.VALUE, node.value());
        nodes(result, Field.GENERATORS, node.generators());
        return close(result, node.span());
    }

    @Override
    public N visitGeneratorExp(Expr.GeneratorExp node) {
        N result = open("GeneratorExp");
        node(result, Field.ELT, node.elt());
        nodes(result, Field.GENERATORS, node.generators());
        return close(result, node.span());
    }

    @Override
    public N visitAwait(Expr.Await node) {
        N result = open("Await");
        node(result, Field.VALUE, node.value());
        return close(result, node.span());
    }

    @Override
    public N visitYield(Expr.Yield node) {
        N result = open("Yield");
        node(result, Field.VALUE, node.value());
        return close(result, node.span());
    }

    @Override
    public N visitYieldFrom(Expr.YieldFrom node) {
        N result = open("YieldFrom");
        node(result, Field.VALUE, node.value());
        return close(result, node.span());
    }

    @Override
    public N visitCompare(Expr.Compare node) {
        N result = open("Compare");
        node(result, Field.LEFT, node.left());
        operators(result, Field.OPS, node.ops());
        nodes(result, Field.COMPARATORS, node.comparators());
        return close(result, node.span());
    }

    @Override
    public N visitCall(Expr.Call node) {
        N result = open("Call");
        node(result, Field.FUNC, node.func());
        nodes(result, Field.ARGS, node.args());
        nodes(result, Field.KEYWORDS, node.keywords());
        return close(result, node.span());
    }

    @Override
    public N visitFormattedValue(Expr.FormattedValue node) {
        N result = open("FormattedValue");
        node(result, Field.VALUE, node.value());
        number(result, Field.CONVERSION, node.conversion());
        node(result, Field.FORMAT_SPEC, node.formatSpec());
        return close(result, node.span());
    }

    @Override
    public N visitInterpolation(Expr.Interpolation node) {
        N result = open("Interpolation");
        node(result, Field.VALUE, node.value());
        constant(result, Field.STR, node.str());
        number(result, Field.CONVERSION, node.conversion());
        node(result, Field.FORMAT_SPEC, node.formatSpec());
        return close(result, node.span());
    }

    @Override
    public N visitJoinedStr(Expr.JoinedStr node) {
        N result = open("JoinedStr");
        nodes(result, Field.VALUES, node.values());
        return close(result, node.span());
    }

    @Override
    public N visitTemplateStr(Expr.TemplateStr node) {
        N result = open("TemplateStr");
        nodes(result, Field.VALUES, node.values());
        return close(result, node.span());
    }

    @Override
    public N visitConstant(Expr.Constant node) {
        N result = open("Constant");
        constant(result, Field.VALUE, node.value());
        string(result, Field.KIND, node.kind());
        return close(result, node.span());
    }

    @Override
    public N visitAttribute(Expr.Attribute node) {
        N result = open("Attribute");
        node(result, Field.VALUE, node.value());
        string(result, Field.ATTR, node.attr());
        operator(result, Field.CTX, node.ctx().name());
        return close(result, node.span());
    }

    @Override
    public N visitSubscript(Expr.Subscript node) {
        N result = open("Subscript");
        node(result, Field.VALUE, node.value());
        node(result, Field.SLICE, node.slice());
        operator(result, Field.CTX, node.ctx().name());
        return close(result, node.span());
    }

    @Override
    public N visitStarred(Expr.Starred node) {
        N result = open("Starred");
        node(result, Field.VALUE, node.value());
        operator(result, Field.CTX, node.ctx().name());
        return close(result, node.span());
    }

    @Override
    public N visitName(Expr.Name node) {
        N result = open("Name");
        string(result, Field.ID, node.id());
        operator(result, Field.CTX, node.ctx().name());
        return close(result, node.span());
    }

    @Override
    public N visitList(Expr.List node) {
        N result = open("List");
        nodes(result, Field.ELTS, node.elts());
        operator(result, Field.CTX, node.ctx().name());
        return close(result, node.span());
    }

    @Override
    public N visitTuple(Expr.Tuple node) {
        N result = open("Tuple");
        nodes(result, Field.ELTS, node.elts());
        operator(result, Field.CTX, node.ctx().name());
        return close(result, node.span());
    }

    @Override
    public N visitSlice(Expr.Slice node) {
        N result = open("Slice");
        node(result, Field.LOWER, node.lower());
        node(result, Field.UPPER, node.upper());
        node(result, Field.STEP, node.step());
        return close(result, node.span());
    }

    @Override
    public N visitMatchValue(Pattern.MatchValue node) {
        N result = open("MatchValue");
        node(result, Field.VALUE, node.value());
        return close(result, node.span());
    }

    @Override
    public N visitMatchSingleton(Pattern.MatchSingleton node) {
        N result = open("MatchSingleton");
        constant(result, Field.VALUE, node.value());
        return close(result, node.span());
    }

    @Override
    public N visitMatchSequence(Pattern.MatchSequence node) {
        N result = open("MatchSequence");
        nodes(result, Field.PATTERNS, node.patterns());
        return close(result, node.span());
    }

    @Override
    public N visitMatchMapping(Pattern.MatchMapping node) {
        N result = open("MatchMapping");
        nodes(result, Field.KEYS, node.keys());
        nodes(result, Field.PATTERNS, node.patterns());
        string(result, Field.REST, node.rest());
        return close(result, node.span());
    }

    @Override
    public N visitMatchClass(Pattern.MatchClass node) {
        N result = open("MatchClass");
        node(result, Field.CLS, node.cls());
        nodes(result, Field.PATTERNS, node.patterns());
        names(result, Field.KWD_ATTRS, node.kwdAttrs());
        nodes(result, Field.KWD_PATTERNS, node.kwdPatterns());
        return close(result, node.span());
    }

    @Override
    public N visitMatchStar(Pattern.MatchStar node) {
        N result = open("MatchStar");
        string(result, Field.NAME, node.name());
        return close(result, node.span());
    }

    @Override
    public N visitMatchAs(Pattern.MatchAs node) {
        N result = open("MatchAs");
        node(result, Field.PATTERN, node.pattern());
        string(result, Field.NAME, node.name());
        return close(result, node.span());
    }

    @Override
    public N visitMatchOr(Pattern.MatchOr node) {
        N result = open("MatchOr");
        nodes(result, Field.PATTERNS, node.patterns());
        return close(result, node.span());
    }

    @Override
    public N visitTypeVar(TypeParam.TypeVar node) {
        N result = open("TypeVar");
        string(result, Field.NAME, node.name());
        node(result, Field.BOUND, node.bound());
        node(result, Field.DEFAULT_VALUE, node.defaultValue());
        return close(result, node.span());
    }

    @Override
    public N visitParamSpec(TypeParam.ParamSpec node) {
        N result = open("ParamSpec");
        string(result, Field.NAME, node.name());
        node(result, Field.DEFAULT_VALUE, node.defaultValue());
        return close(result, node.span());
    }

    @Override
    public N visitTypeVarTuple(TypeParam.TypeVarTuple node) {
        N result = open("TypeVarTuple");
        string(result, Field.NAME, node.name());
        node(result, Field.DEFAULT_VALUE, node.defaultValue());
        return close(result, node.span());
    }

    private N visit(Arguments node) {
        N result = open("arguments");
        nodes(result, Field.POSONLYARGS, node.posonlyargs());
        nodes(result, Field.ARGS, node.args());
        node(result, Field.VARARG, node.vararg());
        nodes(result, Field.KWONLYARGS, node.kwonlyargs());
        nodes(result, Field.KW_DEFAULTS, node.kwDefaults());
        node(result, Field.KWARG, node.kwarg());
        nodes(result, Field.DEFAULTS, node.defaults());
        return close(result, null);
    }

    private N visit(Arg node) {
        N result = open("arg");
        string(result, Field.ARG, node.arg());
        node(result, Field.ANNOTATION, node.annotation());
        string(result, Field.TYPE_COMMENT, node.typeComment());
        return close(result, node.span());
    }

    private N visit(Keyword node) {
        N result = open("keyword");
        string(result, Field.ARG, node.arg());
        node(result, Field.VALUE, node.value());
        return close(result, node.span());
    }

    private N visit(Alias node) {
        N result = open("alias");
        string(result, Field.NAME, node.name());
        string(result, Field.ASNAME, node.asname());
        return close(result, node.span());
    }

    private N visit(WithItem node) {
        N result = open("withitem");
        node(result, Field.CONTEXT_EXPR, node.contextExpr());
        node(result, Field.OPTIONAL_VARS, node.optionalVars());
        return close(result, null);
    }

    private N visit(MatchCase node) {
        N result = open("match_case");
        node(result, Field.PATTERN, node.pattern());
        node(result, Field.GUARD, node.guard());
        nodes(result, Field.BODY, node.body());
        return close(result, null);
    }

    private N visit(Comprehension node) {
        N result = open("comprehension");
        node(result, Field.TARGET, node.target());
        node(result, Field.ITER, node.iter());
        nodes(result, Field.IFS, node.ifs());
        number(result, Field.IS_ASYNC, node.isAsync() ? 1 : 0);
        return close(result, null);
    }

    private N visit(ExceptHandler node) {
        N result = open("ExceptHandler");
        node(result, Field.TYPE, node.type());
        string(result, Field.NAME, node.name());
        nodes(result, Field.BODY, node.body());
        return close(result, node.span());
    }

    private N visit(TypeIgnore node) {
        N result = open("TypeIgnore");
        number(result, Field.LINENO, node.lineno());
        string(result, Field.TAG, node.tag());
        return close(result, null);
    }
}

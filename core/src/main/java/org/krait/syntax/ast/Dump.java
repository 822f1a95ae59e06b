package org.krait.syntax.ast;

import java.util.List;
import org.krait.constant.Text;

/**
 * Writes a tree as {@code ast.dump(tree, include_attributes=True)} does, on one line: absent optional fields
 * and empty lists are left out.
 */
public final class Dump implements Mod.Visitor<Void>, Stmt.Visitor<Void>, Expr.Visitor<Void>,
        Pattern.Visitor<Void>,
        TypeParam.Visitor<Void> {
    private final StringBuilder out = new StringBuilder();
    private final boolean attributes;
    private boolean first;

    private Dump(boolean attributes) {
        this.attributes = attributes;
    }

    /**
     * The text of a tree.
     *
     * @param attributes whether places are written, too
     */
    public static String dump(Mod tree, boolean attributes) {
        Dump dump = new Dump(attributes);
        tree.accept(dump);
        return dump.out.toString();
    }

    private void open(String name) {
        out.append(name).append('(');
        first = true;
    }

    private void field(String name) {
        if (!first) {
            out.append(", ");
        }
        first = false;
        out.append(name).append('=');
    }

    private void close(Span span) {
        if (attributes && span != null) {
            field("lineno");
            out.append(span.line());
            field("col_offset");
            out.append(span.col());
            field("end_lineno");
            out.append(span.endLine());
            field("end_col_offset");
            out.append(span.endCol());
        }
        out.append(')');
        first = false;
    }

    private void number(String name, int value) {
        field(name);
        out.append(value);
    }

    private void string(String name, String value) {
        if (value != null) {
            field(name);
            constant(Text.of(value));
        }
    }

    private void operator(String name, String value) {
        field(name);
        out.append(value).append("()");
    }

    private void context(ExprContext context) {
        operator("ctx", context.name());
    }

    private void operators(String name, List<CmpOperator> operators) {
        field(name);
        out.append('[');
        String comma = "";
        for (CmpOperator operator : operators) {
            out.append(comma).append(operator.name()).append("()");
            comma = ", ";
        }
        out.append(']');
    }

    private void names(String name, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        field(name);
        out.append('[');
        String comma = "";
        for (String item : names) {
            out.append(comma);
            constant(Text.of(item));
            comma = ", ";
        }
        out.append(']');
    }

    private void nodes(String name, List<?> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        field(name);
        out.append('[');
        String comma = "";
        for (Object node : nodes) {
            out.append(comma);
            write(node);
            comma = ", ";
        }
        out.append(']');
    }

    private void node(String name, Object node) {
        if (node != null) {
            field(name);
            write(node);
            first = false;
        }
    }

    private void write(Object node) {
        if (node == null) {
            out.append("None");
        } else if (node instanceof Expr n) {
            n.accept(this);
        } else if (node instanceof Stmt n) {
            n.accept(this);
        } else if (node instanceof Pattern n) {
            n.accept(this);
        } else if (node instanceof TypeParam n) {
            n.accept(this);
        } else if (node instanceof Arguments n) {
            write(n);
        } else if (node instanceof Arg n) {
            write(n);
        } else if (node instanceof Keyword n) {
            write(n);
        } else if (node instanceof Alias n) {
            write(n);
        } else if (node instanceof WithItem n) {
            write(n);
        } else if (node instanceof MatchCase n) {
            write(n);
        } else if (node instanceof Comprehension n) {
            write(n);
        } else if (node instanceof ExceptHandler n) {
            write(n);
        } else {
            write((TypeIgnore) node);
        }
    }

    // Constants, as repr() writes them

    private void constant(String name, Object value) {
        field(name);
        constant(value);
    }

    private void constant(Object value) {
        out.append(ConstantText.repr(value));
    }

    // Nodes: fields in the order of Python.asdl

    @Override
    public Void visitModule(Mod.Module node) {
        open("Module");
        nodes("body", node.body());
        nodes("type_ignores", node.typeIgnores());
        close(null);
        return null;
    }

    @Override
    public Void visitInteractive(Mod.Interactive node) {
        open("Interactive");
        nodes("body", node.body());
        close(null);
        return null;
    }

    @Override
    public Void visitExpression(Mod.Expression node) {
        open("Expression");
        node("body", node.body());
        close(null);
        return null;
    }

    @Override
    public Void visitFunctionType(Mod.FunctionType node) {
        open("FunctionType");
        nodes("argtypes", node.argtypes());
        node("returns", node.returns());
        close(null);
        return null;
    }

    @Override
    public Void visitFunctionDef(Stmt.FunctionDef node) {
        open("FunctionDef");
        string("name", node.name());
        node("args", node.args());
        nodes("body", node.body());
        nodes("decorator_list", node.decoratorList());
        node("returns", node.returns());
        string("type_comment", node.typeComment());
        nodes("type_params", node.typeParams());
        close(node.span());
        return null;
    }

    @Override
    public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
        open("AsyncFunctionDef");
        string("name", node.name());
        node("args", node.args());
        nodes("body", node.body());
        nodes("decorator_list", node.decoratorList());
        node("returns", node.returns());
        string("type_comment", node.typeComment());
        nodes("type_params", node.typeParams());
        close(node.span());
        return null;
    }

    @Override
    public Void visitClassDef(Stmt.ClassDef node) {
        open("ClassDef");
        string("name", node.name());
        nodes("bases", node.bases());
        nodes("keywords", node.keywords());
        nodes("body", node.body());
        nodes("decorator_list", node.decoratorList());
        nodes("type_params", node.typeParams());
        close(node.span());
        return null;
    }

    @Override
    public Void visitReturn(Stmt.Return node) {
        open("Return");
        node("value", node.value());
        close(node.span());
        return null;
    }

    @Override
    public Void visitDelete(Stmt.Delete node) {
        open("Delete");
        nodes("targets", node.targets());
        close(node.span());
        return null;
    }

    @Override
    public Void visitAssign(Stmt.Assign node) {
        open("Assign");
        nodes("targets", node.targets());
        node("value", node.value());
        string("type_comment", node.typeComment());
        close(node.span());
        return null;
    }

    @Override
    public Void visitTypeAlias(Stmt.TypeAlias node) {
        open("TypeAlias");
        node("name", node.name());
        nodes("type_params", node.typeParams());
        node("value", node.value());
        close(node.span());
        return null;
    }

    @Override
    public Void visitAugAssign(Stmt.AugAssign node) {
        open("AugAssign");
        node("target", node.target());
        operator("op", node.op().name());
        node("value", node.value());
        close(node.span());
        return null;
    }

    @Override
    public Void visitAnnAssign(Stmt.AnnAssign node) {
        open("AnnAssign");
        node("target", node.target());
        node("annotation", node.annotation());
        node("value", node.value());
        number("simple", node.simple() ? 1 : 0);
        close(node.span());
        return null;
    }

    @Override
    public Void visitFor(Stmt.For node) {
        open("For");
        node("target", node.target());
        node("iter", node.iter());
        nodes("body", node.body());
        nodes("orelse", node.orelse());
        string("type_comment", node.typeComment());
        close(node.span());
        return null;
    }

    @Override
    public Void visitAsyncFor(Stmt.AsyncFor node) {
        open("AsyncFor");
        node("target", node.target());
        node("iter", node.iter());
        nodes("body", node.body());
        nodes("orelse", node.orelse());
        string("type_comment", node.typeComment());
        close(node.span());
        return null;
    }

    @Override
    public Void visitWhile(Stmt.While node) {
        open("While");
        node("test", node.test());
        nodes("body", node.body());
        nodes("orelse", node.orelse());
        close(node.span());
        return null;
    }

    @Override
    public Void visitIf(Stmt.If node) {
        open("If");
        node("test", node.test());
        nodes("body", node.body());
        nodes("orelse", node.orelse());
        close(node.span());
        return null;
    }

    @Override
    public Void visitWith(Stmt.With node) {
        open("With");
        nodes("items", node.items());
        nodes("body", node.body());
        string("type_comment", node.typeComment());
        close(node.span());
        return null;
    }

    @Override
    public Void visitAsyncWith(Stmt.AsyncWith node) {
        open("AsyncWith");
        nodes("items", node.items());
        nodes("body", node.body());
        string("type_comment", node.typeComment());
        close(node.span());
        return null;
    }

    @Override
    public Void visitMatch(Stmt.Match node) {
        open("Match");
        node("subject", node.subject());
        nodes("cases", node.cases());
        close(node.span());
        return null;
    }

    @Override
    public Void visitRaise(Stmt.Raise node) {
        open("Raise");
        node("exc", node.exc());
        node("cause", node.cause());
        close(node.span());
        return null;
    }

    @Override
    public Void visitTry(Stmt.Try node) {
        open("Try");
        nodes("body", node.body());
        nodes("handlers", node.handlers());
        nodes("orelse", node.orelse());
        nodes("finalbody", node.finalbody());
        close(node.span());
        return null;
    }

    @Override
    public Void visitTryStar(Stmt.TryStar node) {
        open("TryStar");
        nodes("body", node.body());
        nodes("handlers", node.handlers());
        nodes("orelse", node.orelse());
        nodes("finalbody", node.finalbody());
        close(node.span());
        return null;
    }

    @Override
    public Void visitAssert(Stmt.Assert node) {
        open("Assert");
        node("test", node.test());
        node("msg", node.msg());
        close(node.span());
        return null;
    }

    @Override
    public Void visitImport(Stmt.Import node) {
        open("Import");
        nodes("names", node.names());
        close(node.span());
        return null;
    }

    @Override
    public Void visitImportFrom(Stmt.ImportFrom node) {
        open("ImportFrom");
        string("module", node.module());
        nodes("names", node.names());
        number("level", node.level());
        close(node.span());
        return null;
    }

    @Override
    public Void visitGlobal(Stmt.Global node) {
        open("Global");
        names("names", node.names());
        close(node.span());
        return null;
    }

    @Override
    public Void visitNonlocal(Stmt.Nonlocal node) {
        open("Nonlocal");
        names("names", node.names());
        close(node.span());
        return null;
    }

    @Override
    public Void visitExprStmt(Stmt.ExprStmt node) {
        open("Expr");
        node("value", node.value());
        close(node.span());
        return null;
    }

    @Override
    public Void visitPass(Stmt.Pass node) {
        open("Pass");
        close(node.span());
        return null;
    }

    @Override
    public Void visitBreak(Stmt.Break node) {
        open("Break");
        close(node.span());
        return null;
    }

    @Override
    public Void visitContinue(Stmt.Continue node) {
        open("Continue");
        close(node.span());
        return null;
    }

    @Override
    public Void visitBoolOp(Expr.BoolOp node) {
        open("BoolOp");
        operator("op", node.op().name());
        nodes("values", node.values());
        close(node.span());
        return null;
    }

    @Override
    public Void visitNamedExpr(Expr.NamedExpr node) {
        open("NamedExpr");
        node("target", node.target());
        node("value", node.value());
        close(node.span());
        return null;
    }

    @Override
    public Void visitBinOp(Expr.BinOp node) {
        open("BinOp");
        node("left", node.left());
        operator("op", node.op().name());
        node("right", node.right());
        close(node.span());
        return null;
    }

    @Override
    public Void visitUnaryOp(Expr.UnaryOp node) {
        open("UnaryOp");
        operator("op", node.op().name());
        node("operand", node.operand());
        close(node.span());
        return null;
    }

    @Override
    public Void visitLambda(Expr.Lambda node) {
        open("Lambda");
        node("args", node.args());
        node("body", node.body());
        close(node.span());
        return null;
    }

    @Override
    public Void visitIfExp(Expr.IfExp node) {
        open("IfExp");
        node("test", node.test());
        node("body", node.body());
        node("orelse", node.orelse());
        close(node.span());
        return null;
    }

    @Override
    public Void visitDict(Expr.Dict node) {
        open("Dict");
        nodes("keys", node.keys());
        nodes("values", node.values());
        close(node.span());
        return null;
    }

    @Override
    public Void visitSet(Expr.Set node) {
        open("Set");
        nodes("elts", node.elts());
        close(node.span());
        return null;
    }

    @Override
    public Void visitListComp(Expr.ListComp node) {
        open("ListComp");
        node("elt", node.elt());
        nodes("generators", node.generators());
        close(node.span());
        return null;
    }

    @Override
    public Void visitSetComp(Expr.SetComp node) {
        open("SetComp");
        node("elt", node.elt());
        nodes("generators", node.generators());
        close(node.span());
        return null;
    }

    @Override
    public Void visitDictComp(Expr.DictComp node) {
        open("DictComp");
        node("key", node.key());
        node("value", node.value());
        nodes("generators", node.generators());
        close(node.span());
        return null;
    }

    @Override
    public Void visitGeneratorExp(Expr.GeneratorExp node) {
        open("GeneratorExp");
        node("elt", node.elt());
        nodes("generators", node.generators());
        close(node.span());
        return null;
    }

    @Override
    public Void visitAwait(Expr.Await node) {
        open("Await");
        node("value", node.value());
        close(node.span());
        return null;
    }

    @Override
    public Void visitYield(Expr.Yield node) {
        open("Yield");
        node("value", node.value());
        close(node.span());
        return null;
    }

    @Override
    public Void visitYieldFrom(Expr.YieldFrom node) {
        open("YieldFrom");
        node("value", node.value());
        close(node.span());
        return null;
    }

    @Override
    public Void visitCompare(Expr.Compare node) {
        open("Compare");
        node("left", node.left());
        operators("ops", node.ops());
        nodes("comparators", node.comparators());
        close(node.span());
        return null;
    }

    @Override
    public Void visitCall(Expr.Call node) {
        open("Call");
        node("func", node.func());
        nodes("args", node.args());
        nodes("keywords", node.keywords());
        close(node.span());
        return null;
    }

    @Override
    public Void visitFormattedValue(Expr.FormattedValue node) {
        open("FormattedValue");
        node("value", node.value());
        number("conversion", node.conversion());
        node("format_spec", node.formatSpec());
        close(node.span());
        return null;
    }

    @Override
    public Void visitInterpolation(Expr.Interpolation node) {
        open("Interpolation");
        node("value", node.value());
        constant("str", node.str());
        number("conversion", node.conversion());
        node("format_spec", node.formatSpec());
        close(node.span());
        return null;
    }

    @Override
    public Void visitJoinedStr(Expr.JoinedStr node) {
        open("JoinedStr");
        nodes("values", node.values());
        close(node.span());
        return null;
    }

    @Override
    public Void visitTemplateStr(Expr.TemplateStr node) {
        open("TemplateStr");
        nodes("values", node.values());
        close(node.span());
        return null;
    }

    @Override
    public Void visitConstant(Expr.Constant node) {
        open("Constant");
        constant("value", node.value());
        string("kind", node.kind());
        close(node.span());
        return null;
    }

    @Override
    public Void visitAttribute(Expr.Attribute node) {
        open("Attribute");
        node("value", node.value());
        string("attr", node.attr());
        context(node.ctx());
        close(node.span());
        return null;
    }

    @Override
    public Void visitSubscript(Expr.Subscript node) {
        open("Subscript");
        node("value", node.value());
        node("slice", node.slice());
        context(node.ctx());
        close(node.span());
        return null;
    }

    @Override
    public Void visitStarred(Expr.Starred node) {
        open("Starred");
        node("value", node.value());
        context(node.ctx());
        close(node.span());
        return null;
    }

    @Override
    public Void visitName(Expr.Name node) {
        open("Name");
        string("id", node.id());
        context(node.ctx());
        close(node.span());
        return null;
    }

    @Override
    public Void visitList(Expr.List node) {
        open("List");
        nodes("elts", node.elts());
        context(node.ctx());
        close(node.span());
        return null;
    }

    @Override
    public Void visitTuple(Expr.Tuple node) {
        open("Tuple");
        nodes("elts", node.elts());
        context(node.ctx());
        close(node.span());
        return null;
    }

    @Override
    public Void visitSlice(Expr.Slice node) {
        open("Slice");
        node("lower", node.lower());
        node("upper", node.upper());
        node("step", node.step());
        close(node.span());
        return null;
    }

    @Override
    public Void visitMatchValue(Pattern.MatchValue node) {
        open("MatchValue");
        node("value", node.value());
        close(node.span());
        return null;
    }

    @Override
    public Void visitMatchSingleton(Pattern.MatchSingleton node) {
        open("MatchSingleton");
        constant("value", node.value());
        close(node.span());
        return null;
    }

    @Override
    public Void visitMatchSequence(Pattern.MatchSequence node) {
        open("MatchSequence");
        nodes("patterns", node.patterns());
        close(node.span());
        return null;
    }

    @Override
    public Void visitMatchMapping(Pattern.MatchMapping node) {
        open("MatchMapping");
        nodes("keys", node.keys());
        nodes("patterns", node.patterns());
        string("rest", node.rest());
        close(node.span());
        return null;
    }

    @Override
    public Void visitMatchClass(Pattern.MatchClass node) {
        open("MatchClass");
        node("cls", node.cls());
        nodes("patterns", node.patterns());
        names("kwd_attrs", node.kwdAttrs());
        nodes("kwd_patterns", node.kwdPatterns());
        close(node.span());
        return null;
    }

    @Override
    public Void visitMatchStar(Pattern.MatchStar node) {
        open("MatchStar");
        string("name", node.name());
        close(node.span());
        return null;
    }

    @Override
    public Void visitMatchAs(Pattern.MatchAs node) {
        open("MatchAs");
        node("pattern", node.pattern());
        string("name", node.name());
        close(node.span());
        return null;
    }

    @Override
    public Void visitMatchOr(Pattern.MatchOr node) {
        open("MatchOr");
        nodes("patterns", node.patterns());
        close(node.span());
        return null;
    }

    @Override
    public Void visitTypeVar(TypeParam.TypeVar node) {
        open("TypeVar");
        string("name", node.name());
        node("bound", node.bound());
        node("default_value", node.defaultValue());
        close(node.span());
        return null;
    }

    @Override
    public Void visitParamSpec(TypeParam.ParamSpec node) {
        open("ParamSpec");
        string("name", node.name());
        node("default_value", node.defaultValue());
        close(node.span());
        return null;
    }

    @Override
    public Void visitTypeVarTuple(TypeParam.TypeVarTuple node) {
        open("TypeVarTuple");
        string("name", node.name());
        node("default_value", node.defaultValue());
        close(node.span());
        return null;
    }

    private void write(Arguments node) {
        open("arguments");
        nodes("posonlyargs", node.posonlyargs());
        nodes("args", node.args());
        node("vararg", node.vararg());
        nodes("kwonlyargs", node.kwonlyargs());
        nodes("kw_defaults", node.kwDefaults());
        node("kwarg", node.kwarg());
        nodes("defaults", node.defaults());
        close(null);
    }

    private void write(Arg node) {
        open("arg");
        string("arg", node.arg());
        node("annotation", node.annotation());
        string("type_comment", node.typeComment());
        close(node.span());
    }

    private void write(Keyword node) {
        open("keyword");
        string("arg", node.arg());
        node("value", node.value());
        close(node.span());
    }

    private void write(Alias node) {
        open("alias");
        string("name", node.name());
        string("asname", node.asname());
        close(node.span());
    }

    private void write(WithItem node) {
        open("withitem");
        node("context_expr", node.contextExpr());
        node("optional_vars", node.optionalVars());
        close(null);
    }

    private void write(MatchCase node) {
        open("match_case");
        node("pattern", node.pattern());
        node("guard", node.guard());
        nodes("body", node.body());
        close(null);
    }

    private void write(Comprehension node) {
        open("comprehension");
        node("target", node.target());
        node("iter", node.iter());
        nodes("ifs", node.ifs());
        number("is_async", node.isAsync() ? 1 : 0);
        close(null);
    }

    private void write(ExceptHandler node) {
        open("ExceptHandler");
        node("type", node.type());
        string("name", node.name());
        nodes("body", node.body());
        close(node.span());
    }

    private void write(TypeIgnore node) {
        open("TypeIgnore");
        number("lineno", node.lineno());
        string("tag", node.tag());
        close(null);
    }
}

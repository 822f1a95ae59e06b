package org.krait.module.ast;

import java.util.function.Function;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.runtime.ThreadState;
import org.krait.syntax.ast.Alias;
import org.krait.syntax.ast.Arg;
import org.krait.syntax.ast.Arguments;
import org.krait.syntax.ast.BoolOperator;
import org.krait.syntax.ast.CmpOperator;
import org.krait.syntax.ast.Comprehension;
import org.krait.syntax.ast.ExceptHandler;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Keyword;
import org.krait.syntax.ast.MatchCase;
import org.krait.syntax.ast.Mod;
import org.krait.syntax.ast.Operator;
import org.krait.syntax.ast.Pattern;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;
import org.krait.syntax.ast.TypeIgnore;
import org.krait.syntax.ast.TypeParam;
import org.krait.syntax.ast.UnaryOperator;
import org.krait.syntax.ast.WithItem;

/**
 * Makes a tree from objects of module {@code ast}, where {@link FieldReader} checks the types of fields, and that what
 * must be there is; the rest is {@link TreeValidation}'s. What is None in a list stays null, but for the classes that
 * have no base: any object may stand for one of these.
 *
 * <p>The first error is CPython's, so fields are read in the order of {@code Python.asdl}, which is that of the
 * records' constructors: Java computes arguments from left to right.
 */
final class TreeImport {
    private final NodeTypes types;
    private final ThreadState thread;

    // What fields of each type are converted by
    private final Function<PyObject, Stmt> stmt = this::stmt;
    private final Function<PyObject, Expr> expr = this::expr;
    private final Function<PyObject, Pattern> pattern = this::pattern;
    private final Function<PyObject, TypeParam> typeParam = this::typeParam;
    private final Function<PyObject, Arguments> arguments = this::arguments;
    private final Function<PyObject, Arg> arg = this::arg;
    private final Function<PyObject, Keyword> keyword = this::keyword;
    private final Function<PyObject, Alias> alias = this::alias;
    private final Function<PyObject, WithItem> withItem = this::withItem;
    private final Function<PyObject, MatchCase> matchCase = this::matchCase;
    private final Function<PyObject, Comprehension> comprehension = this::comprehension;
    private final Function<PyObject, ExceptHandler> handler = this::handler;
    private final Function<PyObject, TypeIgnore> typeIgnore = this::typeIgnore;
    private final Function<PyObject, Operator> operator = o -> Operator.valueOf(kind(o, "operator"));
    private final Function<PyObject, BoolOperator> boolOperator = o -> BoolOperator.valueOf(kind(o, "boolop"));
    private final Function<PyObject, UnaryOperator> unaryOperator = o -> UnaryOperator.valueOf(kind(o, "unaryop"));
    private final Function<PyObject, CmpOperator> cmpOperator = o -> CmpOperator.valueOf(kind(o, "cmpop"));
    private final Function<PyObject, ExprContext> context = o -> ExprContext.valueOf(kind(o, "expr_context"));

    TreeImport(NodeTypes types) {
        this.types = types;
        this.thread = ThreadState.get();
    }

    private static boolean isNone(PyObject object) {
        return object == null || object == Py.None;
    }

    /** The name of the class below {@code base} that an object is an instance of. */
    private String kind(PyObject object, String base) {
        String kind = types.kind(object, base);
        if (kind.isEmpty()) {
            throw FieldReader.unexpected(base, object);
        }
        return kind;
    }

    /**
     * The tree of an object.
     *
     * @throws PyException TypeError, ValueError or RecursionError
     */
    Mod tree(PyObject object) {
        if (isNone(object)) {
            return null;
        }
        thread.enterRecursive(" while traversing 'mod' node");
        try {
            String kind = kind(object, "mod");
            FieldReader f = new FieldReader(object, kind);
            switch (kind) {
                case "Module":
                    return new Mod.Module(f.list("body", stmt), f.list("type_ignores", typeIgnore));
                case "Interactive":
                    return new Mod.Interactive(f.list("body", stmt));
                case "Expression":
                    return new Mod.Expression(f.required("body", expr));
                case "FunctionType":
                    return new Mod.FunctionType(f.list("argtypes", expr), f.required("returns", expr));
                default:
                    throw new AssertionError(kind);
            }
        } finally {
            thread.leaveRecursive();
        }
    }

    private Stmt stmt(PyObject object) {
        if (isNone(object)) {
            return null;
        }
        Span span = new FieldReader(object, "stmt").span();
        thread.enterRecursive(" while traversing 'stmt' node");
        try {
            String kind = kind(object, "stmt");
            return stmt(kind, new FieldReader(object, kind), span);
        } finally {
            thread.leaveRecursive();
        }
    }

    private Stmt stmt(String kind, FieldReader f, Span span) {
        switch (kind) {
            case "FunctionDef":
                return new Stmt.FunctionDef(f.identifier("name"), f.required("args", arguments), f.list("body", stmt),
                        f.list("decorator_list", expr), f.optional("returns", expr), f.stringOrNull("type_comment"),
                        f.list("type_params", typeParam), span);
            case "AsyncFunctionDef":
                return new Stmt.AsyncFunctionDef(f.identifier("name"), f.required("args", arguments),
                        f.list("body", stmt), f.list("decorator_list", expr), f.optional("returns", expr),
                        f.stringOrNull("type_comment"), f.list("type_params", typeParam), span);
            case "ClassDef":
                return new Stmt.ClassDef(f.identifier("name"), f.list("bases", expr), f.list("keywords", keyword),
                        f.list("body", stmt), f.list("decorator_list", expr), f.list("type_params", typeParam), span);
            case "Return":
                return new Stmt.Return(f.optional("value", expr), span);
            case "Delete":
                return new Stmt.Delete(f.list("targets", expr), span);
            case "Assign":
                return new Stmt.Assign(f.list("targets", expr), f.required("value", expr),
                        f.stringOrNull("type_comment"), span);
            case "TypeAlias":
                return new Stmt.TypeAlias(f.required("name", expr), f.list("type_params", typeParam),
                        f.required("value", expr), span);
            case "AugAssign":
                return new Stmt.AugAssign(f.required("target", expr), f.required("op", operator),
                        f.required("value", expr), span);
            case "AnnAssign":
                return new Stmt.AnnAssign(f.required("target", expr), f.required("annotation", expr),
                        f.optional("value", expr), f.integer("simple") != 0, span);
            case "For":
                return new Stmt.For(f.required("target", expr), f.required("iter", expr), f.list("body", stmt),
                        f.list("orelse", stmt), f.stringOrNull("type_comment"), span);
            case "AsyncFor":
                return new Stmt.AsyncFor(f.required("target", expr), f.required("iter", expr), f.list("body", stmt),
                        f.list("orelse", stmt), f.stringOrNull("type_comment"), span);
            case "While":
                return new Stmt.While(f.required("test", expr), f.list("body", stmt), f.list("orelse", stmt), span);
            case "If":
                return new Stmt.If(f.required("test", expr), f.list("body", stmt), f.list("orelse", stmt), span);
            case "With":
                return new Stmt.With(f.list("items", withItem), f.list("body", stmt), f.stringOrNull("type_comment"),
                        span);
            case "AsyncWith":
                return new Stmt.AsyncWith(f.list("items", withItem), f.list("body", stmt),
                        f.stringOrNull("type_comment"), span);
            case "Match":
                return new Stmt.Match(f.required("subject", expr), f.list("cases", matchCase), span);
            case "Raise":
                return new Stmt.Raise(f.optional("exc", expr), f.optional("cause", expr), span);
            case "Try":
                return new Stmt.Try(f.list("body", stmt), f.list("handlers", handler), f.list("orelse", stmt),
                        f.list("finalbody", stmt), span);
            case "TryStar":
                return new Stmt.TryStar(f.list("body", stmt), f.list("handlers", handler), f.list("orelse", stmt),
                        f.list("finalbody", stmt), span);
            case "Assert":
                return new Stmt.Assert(f.required("test", expr), f.optional("msg", expr), span);
            case "Import":
                return new Stmt.Import(f.list("names", alias), span);
            case "ImportFrom":
                return new Stmt.ImportFrom(f.identifierOrNull("module"), f.list("names", alias),
                        f.integerOrZero("level"), span);
            case "Global":
                return new Stmt.Global(f.identifiers("names"), span);
            case "Nonlocal":
                return new Stmt.Nonlocal(f.identifiers("names"), span);
            case "Expr":
                return new Stmt.ExprStmt(f.required("value", expr), span);
            case "Pass":
                return new Stmt.Pass(span);
            case "Break":
                return new Stmt.Break(span);
            case "Continue":
                return new Stmt.Continue(span);
            default:
                throw new AssertionError(kind);
        }
    }

    private Expr expr(PyObject object) {
        if (isNone(object)) {
            return null;
        }
        Span span = new FieldReader(object, "expr").span();
        thread.enterRecursive(" while traversing 'expr' node");
        try {
            String kind = kind(object, "expr");
            return expr(kind, new FieldReader(object, kind), span);
        } finally {
            thread.leaveRecursive();
        }
    }

    private Expr expr(String kind, FieldReader f, Span span) {
        switch (kind) {
            case "BoolOp":
                return new Expr.BoolOp(f.required("op", boolOperator), f.list("values", expr), span);
            case "NamedExpr":
                return new Expr.NamedExpr(f.required("target", expr), f.required("value", expr), span);
            case "BinOp":
                return new Expr.BinOp(f.required("left", expr), f.required("op", operator), f.required("right", expr),
                        span);
            case "UnaryOp":
                return new Expr.UnaryOp(f.required("op", unaryOperator), f.required("operand", expr), span);
            case "Lambda":
                return new Expr.Lambda(f.required("args", arguments), f.required("body", expr), span);
            case "IfExp":
                return new Expr.IfExp(f.required("test", expr), f.required("body", expr), f.required("orelse", expr),
                        span);
            case "Dict":
                return new Expr.Dict(f.list("keys", expr), f.list("values", expr), span);
            case "Set":
                return new Expr.Set(f.list("elts", expr), span);
            case "ListComp":
                return new Expr.ListComp(f.required("elt", expr), f.list("generators", comprehension), span);
            case "SetComp":
                return new Expr.SetComp(f.required("elt", expr), f.list("generators", comprehension), span);
            case "DictComp":
                return new Expr.DictComp(f.required("key", expr), f.required("value", expr),
                        f.list("generators", comprehension), span);
            case "GeneratorExp":
                return new Expr.GeneratorExp(f.required("elt", expr), f.list("generators", comprehension), span);
            case "Await":
                return new Expr.Await(f.required("value", expr), span);
            case "Yield":
                return new Expr.Yield(f.optional("value", expr), span);
            case "YieldFrom":
                return new Expr.YieldFrom(f.required("value", expr), span);
            case "Compare":
                return new Expr.Compare(f.required("left", expr), f.list("ops", cmpOperator),
                        f.list("comparators", expr), span);
            case "Call":
                return new Expr.Call(f.required("func", expr), f.list("args", expr), f.list("keywords", keyword), span);
            case "FormattedValue":
                return new Expr.FormattedValue(f.required("value", expr), f.integer("conversion"),
                        f.optional("format_spec", expr), span);
            case "Interpolation":
                return new Expr.Interpolation(f.required("value", expr), f.constant("str"), f.integer("conversion"),
                        f.optional("format_spec", expr), span);
            case "JoinedStr":
                return new Expr.JoinedStr(f.list("values", expr), span);
            case "TemplateStr":
                return new Expr.TemplateStr(f.list("values", expr), span);
            case "Constant":
                return new Expr.Constant(f.constant("value"), f.stringOrNull("kind"), span);
            case "Attribute":
                return new Expr.Attribute(f.required("value", expr), f.identifier("attr"), f.required("ctx", context),
                        span);
            case "Subscript":
                return new Expr.Subscript(f.required("value", expr), f.required("slice", expr),
                        f.required("ctx", context), span);
            case "Starred":
                return new Expr.Starred(f.required("value", expr), f.required("ctx", context), span);
            case "Name":
                return new Expr.Name(f.identifier("id"), f.required("ctx", context), span);
            case "List":
                return new Expr.List(f.list("elts", expr), f.required("ctx", context), span);
            case "Tuple":
                return new Expr.Tuple(f.list("elts", expr), f.required("ctx", context), span);
            case "Slice":
                return new Expr.Slice(f.optional("lower", expr), f.optional("upper", expr), f.optional("step", expr),
                        span);
            default:
                throw new AssertionError(kind);
        }
    }

    private Pattern pattern(PyObject object) {
        if (isNone(object)) {
            return null;
        }
        Span span = new FieldReader(object, "pattern").wholeSpan();
        thread.enterRecursive(" while traversing 'pattern' node");
        try {
            String kind = kind(object, "pattern");
            return pattern(kind, new FieldReader(object, kind), span);
        } finally {
            thread.leaveRecursive();
        }
    }

    private Pattern pattern(String kind, FieldReader f, Span span) {
        switch (kind) {
            case "MatchValue":
                return new Pattern.MatchValue(f.required("value", expr), span);
            case "MatchSingleton":
                return new Pattern.MatchSingleton(f.constant("value"), span);
            case "MatchSequence":
                return new Pattern.MatchSequence(f.list("patterns", pattern), span);
            case "MatchMapping":
                return new Pattern.MatchMapping(f.list("keys", expr), f.list("patterns", pattern),
                        f.identifierOrNull("rest"), span);
            case "MatchClass":
                return new Pattern.MatchClass(f.required("cls", expr), f.list("patterns", pattern),
                        f.identifiers("kwd_attrs"), f.list("kwd_patterns", pattern), span);
            case "MatchStar":
                return new Pattern.MatchStar(f.identifierOrNull("name"), span);
            case "MatchAs":
                return new Pattern.MatchAs(f.optional("pattern", pattern), f.identifierOrNull("name"), span);
            case "MatchOr":
                return new Pattern.MatchOr(f.list("patterns", pattern), span);
            default:
                throw new AssertionError(kind);
        }
    }

    private TypeParam typeParam(PyObject object) {
        if (isNone(object)) {
            return null;
        }
        Span span = new FieldReader(object, "type_param").wholeSpan();
        thread.enterRecursive(" while traversing 'type_param' node");
        try {
            String kind = kind(object, "type_param");
            FieldReader f = new FieldReader(object, kind);
            switch (kind) {
                case "TypeVar":
                    return new TypeParam.TypeVar(f.identifier("name"), f.optional("bound", expr),
                            f.optional("default_value", expr), span);
                case "ParamSpec":
                    return new TypeParam.ParamSpec(f.identifier("name"), f.optional("default_value", expr), span);
                case "TypeVarTuple":
                    return new TypeParam.TypeVarTuple(f.identifier("name"), f.optional("default_value", expr), span);
                default:
                    throw new AssertionError(kind);
            }
        } finally {
            thread.leaveRecursive();
        }
    }

    private Arguments arguments(PyObject object) {
        FieldReader f = new FieldReader(object, "arguments");
        return new Arguments(f.list("posonlyargs", arg), f.list("args", arg), f.optional("vararg", arg),
                f.list("kwonlyargs", arg), f.list("kw_defaults", expr), f.optional("kwarg", arg),
                f.list("defaults", expr));
    }

    private Arg arg(PyObject object) {
        FieldReader f = new FieldReader(object, "arg");
        return new Arg(f.identifier("arg"), f.optional("annotation", expr), f.stringOrNull("type_comment"), f.span());
    }

    private Keyword keyword(PyObject object) {
        FieldReader f = new FieldReader(object, "keyword");
        return new Keyword(f.identifierOrNull("arg"), f.required("value", expr), f.span());
    }

    private Alias alias(PyObject object) {
        FieldReader f = new FieldReader(object, "alias");
        return new Alias(f.identifier("name"), f.identifierOrNull("asname"), f.span());
    }

    private WithItem withItem(PyObject object) {
        FieldReader f = new FieldReader(object, "withitem");
        return new WithItem(f.required("context_expr", expr), f.optional("optional_vars", expr));
    }

    private MatchCase matchCase(PyObject object) {
        FieldReader f = new FieldReader(object, "match_case");
        return new MatchCase(f.required("pattern", pattern), f.optional("guard", expr), f.list("body", stmt));
    }

    private Comprehension comprehension(PyObject object) {
        FieldReader f = new FieldReader(object, "comprehension");
        return new Comprehension(f.required("target", expr), f.required("iter", expr), f.list("ifs", expr),
                f.integer("is_async") != 0);
    }

    private ExceptHandler handler(PyObject object) {
        if (isNone(object)) {
            return null;
        }
        Span span = new FieldReader(object, "excepthandler").span();
        FieldReader f = new FieldReader(object, kind(object, "excepthandler"));
        return new ExceptHandler(f.optional("type", expr), f.identifierOrNull("name"), f.list("body", stmt), span);
    }

    private TypeIgnore typeIgnore(PyObject object) {
        if (isNone(object)) {
            return null;
        }
        FieldReader f = new FieldReader(object, kind(object, "type_ignore"));
        return new TypeIgnore(f.integer("lineno"), f.string("tag"));
    }
}

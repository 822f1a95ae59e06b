package org.krait.module.ast;

import java.util.List;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;
import org.krait.syntax.ast.Alias;
import org.krait.syntax.ast.Arg;
import org.krait.syntax.ast.Arguments;
import org.krait.syntax.ast.CmpOperator;
import org.krait.syntax.ast.Comprehension;
import org.krait.syntax.ast.ExceptHandler;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Keyword;
import org.krait.syntax.ast.MatchCase;
import org.krait.syntax.ast.Mod;
import org.krait.syntax.ast.Pattern;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;
import org.krait.syntax.ast.TypeIgnore;
import org.krait.syntax.ast.TypeParam;
import org.krait.syntax.ast.WithItem;

/**
 * Makes the objects of module {@code ast} from a tree: for each node an instance of its class, with all its
 * fields.
 */
final class TreeExport implements Mod.Visitor<PyObject>, Stmt.Visitor<PyObject>, Expr.Visitor<PyObject>,
        Pattern.Visitor<PyObject>, TypeParam.Visitor<PyObject> {
    private static final PyStr ANNOTATION = PyStr.intern("annotation");
    private static final PyStr ARG = PyStr.intern("arg");
    private static final PyStr ARGS = PyStr.intern("args");
    private static final PyStr ARGTYPES = PyStr.intern("argtypes");
    private static final PyStr ASNAME = PyStr.intern("asname");
    private static final PyStr ATTR = PyStr.intern("attr");
    private static final PyStr BASES = PyStr.intern("bases");
    private static final PyStr BODY = PyStr.intern("body");
    private static final PyStr BOUND = PyStr.intern("bound");
    private static final PyStr CASES = PyStr.intern("cases");
    private static final PyStr CAUSE = PyStr.intern("cause");
    private static final PyStr CLS = PyStr.intern("cls");
    private static final PyStr COL_OFFSET = PyStr.intern("col_offset");
    private static final PyStr COMPARATORS = PyStr.intern("comparators");
    private static final PyStr CONTEXT_EXPR = PyStr.intern("context_expr");
    private static final PyStr CONVERSION = PyStr.intern("conversion");
    private static final PyStr CTX = PyStr.intern("ctx");
    private static final PyStr DECORATOR_LIST = PyStr.intern("decorator_list");
    private static final PyStr DEFAULT_VALUE = PyStr.intern("default_value");
    private static final PyStr DEFAULTS = PyStr.intern("defaults");
    private static final PyStr ELT = PyStr.intern("elt");
    private static final PyStr ELTS = PyStr.intern("elts");
    private static final PyStr END_COL_OFFSET = PyStr.intern("end_col_offset");
    private static final PyStr END_LINENO = PyStr.intern("end_lineno");
    private static final PyStr EXC = PyStr.intern("exc");
    private static final PyStr FINALBODY = PyStr.intern("finalbody");
    private static final PyStr FORMAT_SPEC = PyStr.intern("format_spec");
    private static final PyStr FUNC = PyStr.intern("func");
    private static final PyStr GENERATORS = PyStr.intern("generators");
    private static final PyStr GUARD = PyStr.intern("guard");
    private static final PyStr HANDLERS = PyStr.intern("handlers");
    private static final PyStr ID = PyStr.intern("id");
    private static final PyStr IFS = PyStr.intern("ifs");
    private static final PyStr IS_ASYNC = PyStr.intern("is_async");
    private static final PyStr ITEMS = PyStr.intern("items");
    private static final PyStr ITER = PyStr.intern("iter");
    private static final PyStr KEY = PyStr.intern("key");
    private static final PyStr KEYS = PyStr.intern("keys");
    private static final PyStr KEYWORDS = PyStr.intern("keywords");
    private static final PyStr KIND = PyStr.intern("kind");
    private static final PyStr KW_DEFAULTS = PyStr.intern("kw_defaults");
    private static final PyStr KWARG = PyStr.intern("kwarg");
    private static final PyStr KWD_ATTRS = PyStr.intern("kwd_attrs");
    private static final PyStr KWD_PATTERNS = PyStr.intern("kwd_patterns");
    private static final PyStr KWONLYARGS = PyStr.intern("kwonlyargs");
    private static final PyStr LEFT = PyStr.intern("left");
    private static final PyStr LEVEL = PyStr.intern("level");
    private static final PyStr LINENO = PyStr.intern("lineno");
    private static final PyStr LOWER = PyStr.intern("lower");
    private static final PyStr MODULE = PyStr.intern("module");
    private static final PyStr MSG = PyStr.intern("msg");
    private static final PyStr NAME = PyStr.intern("name");
    private static final PyStr NAMES = PyStr.intern("names");
    private static final PyStr OP = PyStr.intern("op");
    private static final PyStr OPERAND = PyStr.intern("operand");
    private static final PyStr OPS = PyStr.intern("ops");
    private static final PyStr OPTIONAL_VARS = PyStr.intern("optional_vars");
    private static final PyStr ORELSE = PyStr.intern("orelse");
    private static final PyStr PATTERN = PyStr.intern("pattern");
    private static final PyStr PATTERNS = PyStr.intern("patterns");
    private static final PyStr POSONLYARGS = PyStr.intern("posonlyargs");
    private static final PyStr REST = PyStr.intern("rest");
    private static final PyStr RETURNS = PyStr.intern("returns");
    private static final PyStr RIGHT = PyStr.intern("right");
    private static final PyStr SIMPLE = PyStr.intern("simple");
    private static final PyStr SLICE = PyStr.intern("slice");
    private static final PyStr STEP = PyStr.intern("step");
    private static final PyStr STR = PyStr.intern("str");
    private static final PyStr SUBJECT = PyStr.intern("subject");
    private static final PyStr TAG = PyStr.intern("tag");
    private static final PyStr TARGET = PyStr.intern("target");
    private static final PyStr TARGETS = PyStr.intern("targets");
    private static final PyStr TEST = PyStr.intern("test");
    private static final PyStr TYPE = PyStr.intern("type");
    private static final PyStr TYPE_COMMENT = PyStr.intern("type_comment");
    private static final PyStr TYPE_IGNORES = PyStr.intern("type_ignores");
    private static final PyStr TYPE_PARAMS = PyStr.intern("type_params");
    private static final PyStr UPPER = PyStr.intern("upper");
    private static final PyStr VALUE = PyStr.intern("value");
    private static final PyStr VALUES = PyStr.intern("values");
    private static final PyStr VARARG = PyStr.intern("vararg");

    private final NodeTypes types;

    TreeExport(NodeTypes types) {
        this.types = types;
    }

    /** The object of a whole tree. */
    PyObject export(Mod tree) {
        return tree.accept(this);
    }

    private PyObject make(String name) {
        return types.instance(name);
    }

    private static void set(PyObject node, PyStr name, PyObject value) {
        node.setInstanceAttr(name, value);
    }

    private static PyObject place(PyObject node, Span span) {
        set(node, LINENO, Py.integer(span.line()));
        set(node, COL_OFFSET, Py.integer(span.col()));
        set(node, END_LINENO, Py.integer(span.endLine()));
        set(node, END_COL_OFFSET, Py.integer(span.endCol()));
        return node;
    }

    private static PyObject string(String value) {
        return value == null ? Py.None : PyStr.intern(value);
    }

    private static PyObject constant(Object value) {
        return TreeConstants.toPython(value);
    }

    private PyObject names(List<String> names) {
        PyObject[] items = new PyObject[names.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = string(names.get(i));
        }
        return PyList.of(items);
    }

    private PyObject operators(List<CmpOperator> operators) {
        PyObject[] items = new PyObject[operators.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = types.singleton(operators.get(i).name());
        }
        return PyList.of(items);
    }

    private PyObject list(List<?> nodes) {
        PyObject[] items = new PyObject[nodes.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = node(nodes.get(i));
        }
        return PyList.of(items);
    }

    private PyObject node(Object node) {
        if (node == null) {
            return Py.None;
        }
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
            return export(n);
        }
        if (node instanceof Arg n) {
            return export(n);
        }
        if (node instanceof Keyword n) {
            return export(n);
        }
        if (node instanceof Alias n) {
            return export(n);
        }
        if (node instanceof WithItem n) {
            return export(n);
        }
        if (node instanceof MatchCase n) {
            return export(n);
        }
        if (node instanceof Comprehension n) {
            return export(n);
        }
        if (node instanceof ExceptHandler n) {
            return export(n);
        }
        return export((TypeIgnore) node);
    }

    // Nodes: fields in the order of Python.asdl

    @Override
    public PyObject visitModule(Mod.Module node) {
        PyObject result = make("Module");
        set(result, BODY, list(node.body()));
        set(result, TYPE_IGNORES, list(node.typeIgnores()));
        return result;
    }

    @Override
    public PyObject visitInteractive(Mod.Interactive node) {
        PyObject result = make("Interactive");
        set(result, BODY, list(node.body()));
        return result;
    }

    @Override
    public PyObject visitExpression(Mod.Expression node) {
        PyObject result = make("Expression");
        set(result, BODY, node(node.body()));
        return result;
    }

    @Override
    public PyObject visitFunctionType(Mod.FunctionType node) {
        PyObject result = make("FunctionType");
        set(result, ARGTYPES, list(node.argtypes()));
        set(result, RETURNS, node(node.returns()));
        return result;
    }

    @Override
    public PyObject visitFunctionDef(Stmt.FunctionDef node) {
        PyObject result = make("FunctionDef");
        set(result, NAME, string(node.name()));
        set(result, ARGS, node(node.args()));
        set(result, BODY, list(node.body()));
        set(result, DECORATOR_LIST, list(node.decoratorList()));
        set(result, RETURNS, node(node.returns()));
        set(result, TYPE_COMMENT, string(node.typeComment()));
        set(result, TYPE_PARAMS, list(node.typeParams()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
        PyObject result = make("AsyncFunctionDef");
        set(result, NAME, string(node.name()));
        set(result, ARGS, node(node.args()));
        set(result, BODY, list(node.body()));
        set(result, DECORATOR_LIST, list(node.decoratorList()));
        set(result, RETURNS, node(node.returns()));
        set(result, TYPE_COMMENT, string(node.typeComment()));
        set(result, TYPE_PARAMS, list(node.typeParams()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitClassDef(Stmt.ClassDef node) {
        PyObject result = make("ClassDef");
        set(result, NAME, string(node.name()));
        set(result, BASES, list(node.bases()));
        set(result, KEYWORDS, list(node.keywords()));
        set(result, BODY, list(node.body()));
        set(result, DECORATOR_LIST, list(node.decoratorList()));
        set(result, TYPE_PARAMS, list(node.typeParams()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitReturn(Stmt.Return node) {
        PyObject result = make("Return");
        set(result, VALUE, node(node.value()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitDelete(Stmt.Delete node) {
        PyObject result = make("Delete");
        set(result, TARGETS, list(node.targets()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitAssign(Stmt.Assign node) {
        PyObject result = make("Assign");
        set(result, TARGETS, list(node.targets()));
        set(result, VALUE, node(node.value()));
        set(result, TYPE_COMMENT, string(node.typeComment()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitTypeAlias(Stmt.TypeAlias node) {
        PyObject result = make("TypeAlias");
        set(result, NAME, node(node.name()));
        set(result, TYPE_PARAMS, list(node.typeParams()));
        set(result, VALUE, node(node.value()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitAugAssign(Stmt.AugAssign node) {
        PyObject result = make("AugAssign");
        set(result, TARGET, node(node.target()));
        set(result, OP, types.singleton(node.op().name()));
        set(result, VALUE, node(node.value()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitAnnAssign(Stmt.AnnAssign node) {
        PyObject result = make("AnnAssign");
        set(result, TARGET, node(node.target()));
        set(result, ANNOTATION, node(node.annotation()));
        set(result, VALUE, node(node.value()));
        set(result, SIMPLE, Py.integer(node.simple() ? 1 : 0));
        return place(result, node.span());
    }

    @Override
    public PyObject visitFor(Stmt.For node) {
        PyObject result = make("For");
        set(result, TARGET, node(node.target()));
        set(result, ITER, node(node.iter()));
        set(result, BODY, list(node.body()));
        set(result, ORELSE, list(node.orelse()));
        set(result, TYPE_COMMENT, string(node.typeComment()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitAsyncFor(Stmt.AsyncFor node) {
        PyObject result = make("AsyncFor");
        set(result, TARGET, node(node.target()));
        set(result, ITER, node(node.iter()));
        set(result, BODY, list(node.body()));
        set(result, ORELSE, list(node.orelse()));
        set(result, TYPE_COMMENT, string(node.typeComment()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitWhile(Stmt.While node) {
        PyObject result = make("While");
        set(result, TEST, node(node.test()));
        set(result, BODY, list(node.body()));
        set(result, ORELSE, list(node.orelse()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitIf(Stmt.If node) {
        PyObject result = make("If");
        set(result, TEST, node(node.test()));
        set(result, BODY, list(node.body()));
        set(result, ORELSE, list(node.orelse()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitWith(Stmt.With node) {
        PyObject result = make("With");
        set(result, ITEMS, list(node.items()));
        set(result, BODY, list(node.body()));
        set(result, TYPE_COMMENT, string(node.typeComment()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitAsyncWith(Stmt.AsyncWith node) {
        PyObject result = make("AsyncWith");
        set(result, ITEMS, list(node.items()));
        set(result, BODY, list(node.body()));
        set(result, TYPE_COMMENT, string(node.typeComment()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitMatch(Stmt.Match node) {
        PyObject result = make("Match");
        set(result, SUBJECT, node(node.subject()));
        set(result, CASES, list(node.cases()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitRaise(Stmt.Raise node) {
        PyObject result = make("Raise");
        set(result, EXC, node(node.exc()));
        set(result, CAUSE, node(node.cause()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitTry(Stmt.Try node) {
        PyObject result = make("Try");
        set(result, BODY, list(node.body()));
        set(result, HANDLERS, list(node.handlers()));
        set(result, ORELSE, list(node.orelse()));
        set(result, FINALBODY, list(node.finalbody()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitTryStar(Stmt.TryStar node) {
        PyObject result = make("TryStar");
        set(result, BODY, list(node.body()));
        set(result, HANDLERS, list(node.handlers()));
        set(result, ORELSE, list(node.orelse()));
        set(result, FINALBODY, list(node.finalbody()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitAssert(Stmt.Assert node) {
        PyObject result = make("Assert");
        set(result, TEST, node(node.test()));
        set(result, MSG, node(node.msg()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitImport(Stmt.Import node) {
        PyObject result = make("Import");
        set(result, NAMES, list(node.names()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitImportFrom(Stmt.ImportFrom node) {
        PyObject result = make("ImportFrom");
        set(result, MODULE, string(node.module()));
        set(result, NAMES, list(node.names()));
        set(result, LEVEL, Py.integer(node.level()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitGlobal(Stmt.Global node) {
        PyObject result = make("Global");
        set(result, NAMES, names(node.names()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitNonlocal(Stmt.Nonlocal node) {
        PyObject result = make("Nonlocal");
        set(result, NAMES, names(node.names()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitExprStmt(Stmt.ExprStmt node) {
        PyObject result = make("Expr");
        set(result, VALUE, node(node.value()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitPass(Stmt.Pass node) {
        PyObject result = make("Pass");
        return place(result, node.span());
    }

    @Override
    public PyObject visitBreak(Stmt.Break node) {
        PyObject result = make("Break");
        return place(result, node.span());
    }

    @Override
    public PyObject visitContinue(Stmt.Continue node) {
        PyObject result = make("Continue");
        return place(result, node.span());
    }

    @Override
    public PyObject visitBoolOp(Expr.BoolOp node) {
        PyObject result = make("BoolOp");
        set(result, OP, types.singleton(node.op().name()));
        set(result, VALUES, list(node.values()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitNamedExpr(Expr.NamedExpr node) {
        PyObject result = make("NamedExpr");
        set(result, TARGET, node(node.target()));
        set(result, VALUE, node(node.value()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitBinOp(Expr.BinOp node) {
        PyObject result = make("BinOp");
        set(result, LEFT, node(node.left()));
        set(result, OP, types.singleton(node.op().name()));
        set(result, RIGHT, node(node.right()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitUnaryOp(Expr.UnaryOp node) {
        PyObject result = make("UnaryOp");
        set(result, OP, types.singleton(node.op().name()));
        set(result, OPERAND, node(node.operand()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitLambda(Expr.Lambda node) {
        PyObject result = make("Lambda");
        set(result, ARGS, node(node.args()));
        set(result, BODY, node(node.body()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitIfExp(Expr.IfExp node) {
        PyObject result = make("IfExp");
        set(result, TEST, node(node.test()));
        set(result, BODY, node(node.body()));
        set(result, ORELSE, node(node.orelse()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitDict(Expr.Dict node) {
        PyObject result = make("Dict");
        set(result, KEYS, list(node.keys()));
        set(result, VALUES, list(node.values()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitSet(Expr.Set node) {
        PyObject result = make("Set");
        set(result, ELTS, list(node.elts()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitListComp(Expr.ListComp node) {
        PyObject result = make("ListComp");
        set(result, ELT, node(node.elt()));
        set(result, GENERATORS, list(node.generators()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitSetComp(Expr.SetComp node) {
        PyObject result = make("SetComp");
        set(result, ELT, node(node.elt()));
        set(result, GENERATORS, list(node.generators()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitDictComp(Expr.DictComp node) {
        PyObject result = make("DictComp");
        set(result, KEY, node(node.key()));
        set(result, VALUE, node(node.value()));
        set(result, GENERATORS, list(node.generators()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitGeneratorExp(Expr.GeneratorExp node) {
        PyObject result = make("GeneratorExp");
        set(result, ELT, node(node.elt()));
        set(result, GENERATORS, list(node.generators()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitAwait(Expr.Await node) {
        PyObject result = make("Await");
        set(result, VALUE, node(node.value()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitYield(Expr.Yield node) {
        PyObject result = make("Yield");
        set(result, VALUE, node(node.value()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitYieldFrom(Expr.YieldFrom node) {
        PyObject result = make("YieldFrom");
        set(result, VALUE, node(node.value()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitCompare(Expr.Compare node) {
        PyObject result = make("Compare");
        set(result, LEFT, node(node.left()));
        set(result, OPS, operators(node.ops()));
        set(result, COMPARATORS, list(node.comparators()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitCall(Expr.Call node) {
        PyObject result = make("Call");
        set(result, FUNC, node(node.func()));
        set(result, ARGS, list(node.args()));
        set(result, KEYWORDS, list(node.keywords()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitFormattedValue(Expr.FormattedValue node) {
        PyObject result = make("FormattedValue");
        set(result, VALUE, node(node.value()));
        set(result, CONVERSION, Py.integer(node.conversion()));
        set(result, FORMAT_SPEC, node(node.formatSpec()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitInterpolation(Expr.Interpolation node) {
        PyObject result = make("Interpolation");
        set(result, VALUE, node(node.value()));
        set(result, STR, constant(node.str()));
        set(result, CONVERSION, Py.integer(node.conversion()));
        set(result, FORMAT_SPEC, node(node.formatSpec()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitJoinedStr(Expr.JoinedStr node) {
        PyObject result = make("JoinedStr");
        set(result, VALUES, list(node.values()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitTemplateStr(Expr.TemplateStr node) {
        PyObject result = make("TemplateStr");
        set(result, VALUES, list(node.values()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitConstant(Expr.Constant node) {
        PyObject result = make("Constant");
        set(result, VALUE, constant(node.value()));
        set(result, KIND, string(node.kind()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitAttribute(Expr.Attribute node) {
        PyObject result = make("Attribute");
        set(result, VALUE, node(node.value()));
        set(result, ATTR, string(node.attr()));
        set(result, CTX, types.singleton(node.ctx().name()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitSubscript(Expr.Subscript node) {
        PyObject result = make("Subscript");
        set(result, VALUE, node(node.value()));
        set(result, SLICE, node(node.slice()));
        set(result, CTX, types.singleton(node.ctx().name()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitStarred(Expr.Starred node) {
        PyObject result = make("Starred");
        set(result, VALUE, node(node.value()));
        set(result, CTX, types.singleton(node.ctx().name()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitName(Expr.Name node) {
        PyObject result = make("Name");
        set(result, ID, string(node.id()));
        set(result, CTX, types.singleton(node.ctx().name()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitList(Expr.List node) {
        PyObject result = make("List");
        set(result, ELTS, list(node.elts()));
        set(result, CTX, types.singleton(node.ctx().name()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitTuple(Expr.Tuple node) {
        PyObject result = make("Tuple");
        set(result, ELTS, list(node.elts()));
        set(result, CTX, types.singleton(node.ctx().name()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitSlice(Expr.Slice node) {
        PyObject result = make("Slice");
        set(result, LOWER, node(node.lower()));
        set(result, UPPER, node(node.upper()));
        set(result, STEP, node(node.step()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitMatchValue(Pattern.MatchValue node) {
        PyObject result = make("MatchValue");
        set(result, VALUE, node(node.value()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitMatchSingleton(Pattern.MatchSingleton node) {
        PyObject result = make("MatchSingleton");
        set(result, VALUE, constant(node.value()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitMatchSequence(Pattern.MatchSequence node) {
        PyObject result = make("MatchSequence");
        set(result, PATTERNS, list(node.patterns()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitMatchMapping(Pattern.MatchMapping node) {
        PyObject result = make("MatchMapping");
        set(result, KEYS, list(node.keys()));
        set(result, PATTERNS, list(node.patterns()));
        set(result, REST, string(node.rest()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitMatchClass(Pattern.MatchClass node) {
        PyObject result = make("MatchClass");
        set(result, CLS, node(node.cls()));
        set(result, PATTERNS, list(node.patterns()));
        set(result, KWD_ATTRS, names(node.kwdAttrs()));
        set(result, KWD_PATTERNS, list(node.kwdPatterns()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitMatchStar(Pattern.MatchStar node) {
        PyObject result = make("MatchStar");
        set(result, NAME, string(node.name()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitMatchAs(Pattern.MatchAs node) {
        PyObject result = make("MatchAs");
        set(result, PATTERN, node(node.pattern()));
        set(result, NAME, string(node.name()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitMatchOr(Pattern.MatchOr node) {
        PyObject result = make("MatchOr");
        set(result, PATTERNS, list(node.patterns()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitTypeVar(TypeParam.TypeVar node) {
        PyObject result = make("TypeVar");
        set(result, NAME, string(node.name()));
        set(result, BOUND, node(node.bound()));
        set(result, DEFAULT_VALUE, node(node.defaultValue()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitParamSpec(TypeParam.ParamSpec node) {
        PyObject result = make("ParamSpec");
        set(result, NAME, string(node.name()));
        set(result, DEFAULT_VALUE, node(node.defaultValue()));
        return place(result, node.span());
    }

    @Override
    public PyObject visitTypeVarTuple(TypeParam.TypeVarTuple node) {
        PyObject result = make("TypeVarTuple");
        set(result, NAME, string(node.name()));
        set(result, DEFAULT_VALUE, node(node.defaultValue()));
        return place(result, node.span());
    }

    private PyObject export(Arguments node) {
        PyObject result = make("arguments");
        set(result, POSONLYARGS, list(node.posonlyargs()));
        set(result, ARGS, list(node.args()));
        set(result, VARARG, node(node.vararg()));
        set(result, KWONLYARGS, list(node.kwonlyargs()));
        set(result, KW_DEFAULTS, list(node.kwDefaults()));
        set(result, KWARG, node(node.kwarg()));
        set(result, DEFAULTS, list(node.defaults()));
        return result;
    }

    private PyObject export(Arg node) {
        PyObject result = make("arg");
        set(result, ARG, string(node.arg()));
        set(result, ANNOTATION, node(node.annotation()));
        set(result, TYPE_COMMENT, string(node.typeComment()));
        return place(result, node.span());
    }

    private PyObject export(Keyword node) {
        PyObject result = make("keyword");
        set(result, ARG, string(node.arg()));
        set(result, VALUE, node(node.value()));
        return place(result, node.span());
    }

    private PyObject export(Alias node) {
        PyObject result = make("alias");
        set(result, NAME, string(node.name()));
        set(result, ASNAME, string(node.asname()));
        return place(result, node.span());
    }

    private PyObject export(WithItem node) {
        PyObject result = make("withitem");
        set(result, CONTEXT_EXPR, node(node.contextExpr()));
        set(result, OPTIONAL_VARS, node(node.optionalVars()));
        return result;
    }

    private PyObject export(MatchCase node) {
        PyObject result = make("match_case");
        set(result, PATTERN, node(node.pattern()));
        set(result, GUARD, node(node.guard()));
        set(result, BODY, list(node.body()));
        return result;
    }

    private PyObject export(Comprehension node) {
        PyObject result = make("comprehension");
        set(result, TARGET, node(node.target()));
        set(result, ITER, node(node.iter()));
        set(result, IFS, list(node.ifs()));
        set(result, IS_ASYNC, Py.integer(node.isAsync() ? 1 : 0));
        return result;
    }

    private PyObject export(ExceptHandler node) {
        PyObject result = make("ExceptHandler");
        set(result, TYPE, node(node.type()));
        set(result, NAME, string(node.name()));
        set(result, BODY, list(node.body()));
        return place(result, node.span());
    }

    private PyObject export(TypeIgnore node) {
        PyObject result = make("TypeIgnore");
        set(result, LINENO, Py.integer(node.lineno()));
        set(result, TAG, string(node.tag()));
        return result;
    }
}

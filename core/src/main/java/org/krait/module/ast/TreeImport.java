package org.krait.module.ast;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;
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
 * Makes a tree from objects of module {@code ast}. Checks types of fields, and that what must be there is;
 * the rest is {@link TreeValidation}'s. What is None in a list stays null.
 */
final class TreeImport {
    private final NodeTypes types;
    private final ThreadState thread;

    TreeImport(NodeTypes types) {
        this.types = types;
        this.thread = ThreadState.get();
    }

    /**
     * The tree of an object.
     *
     * @throws PyException TypeError, ValueError or RecursionError
     */
    Mod tree(PyObject object) {
        return mod(object);
    }

    private static PyException unexpected(String what, PyObject node) {
        return Errors.typeError("expected some sort of " + what + ", but got " + Texts.reprString(node));
    }

    private static PyObject required(PyObject node, String type, String field) {
        PyObject value = Attributes.getOrNull(node, field);
        if (value == null) {
            throw Errors.typeError("required field \"" + field + "\" missing from " + type);
        }
        return value;
    }

    private static PyObject optional(PyObject node, String field) {
        return Attributes.getOrNull(node, field);
    }

    private static <T> T present(T value, String type, String field) {
        if (value == null) {
            throw Errors.valueError("field '" + field + "' is required for " + type);
        }
        return value;
    }

    private static <T> List<T> list(PyObject node, String type, String field, Function<PyObject, T> item) {
        PyObject value = Attributes.getOrNull(node, field);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof PyList list)) {
            throw Errors.typeError(type + " field \"" + field + "\" must be a list, not a "
                    + value.type().longName());
        }
        int size = list.size();
        Object[] items = new Object[size];
        for (int i = 0; i < size; i++) {
            items[i] = item.apply(list.get(i));
            if (list.size() != size) {
                throw Errors.runtimeError(type + " field \"" + field + "\" changed size during iteration");
            }
        }
        @SuppressWarnings("unchecked")
        List<T> result = (List<T>) Collections.unmodifiableList(Arrays.asList(items));
        return result;
    }

    private static int integer(PyObject value) {
        if (!(value instanceof PyInt number)) {
            throw Errors.valueError("invalid integer value: " + Texts.reprString(value));
        }
        if (!number.isSmall() || number.longValue() != (int) number.longValue()) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        return (int) number.longValue();
    }

    private static int optionalInteger(PyObject node, String field) {
        PyObject value = optional(node, field);
        return value == null || value == Py.None ? 0 : integer(value);
    }

    private static Span span(PyObject node, String type, boolean endRequired) {
        int line = integer(required(node, type, "lineno"));
        int col = integer(required(node, type, "col_offset"));
        PyObject endLine = endRequired ? required(node, type, "end_lineno") : optional(node, "end_lineno");
        PyObject endCol = endRequired ? required(node, type, "end_col_offset") : optional(node,
                "end_col_offset");
        return new Span(line, col, end(endLine, line, endRequired), end(endCol, col, endRequired));
    }

    private static int end(PyObject value, int start, boolean required) {
        return !required && (value == null || value == Py.None) ? start : integer(value);
    }

    private String identifier(PyObject value) {
        if (value == null || value == Py.None) {
            return null;
        }
        if (value.type() != PyStr.TYPE) {
            throw Errors.typeError("AST identifier must be of type str");
        }
        return value.toString();
    }

    private String string(PyObject value) {
        if (value == null || value == Py.None) {
            return null;
        }
        if (value.type() != PyStr.TYPE) {
            throw Errors.typeError("AST string must be of type str");
        }
        return value.toString();
    }

    // Nodes, as Python.asdl has them

    private Mod mod(PyObject node) {
        if (node == null || node == Py.None) {
            return null;
        }
        thread.enterRecursive(" while traversing 'mod' node");
        try {
            switch (types.kind(node, "mod")) {
                case "Module":
                    return moduleNode(node);
                case "Interactive":
                    return interactiveNode(node);
                case "Expression":
                    return expressionNode(node);
                case "FunctionType":
                    return functionTypeNode(node);
                default:
                    throw unexpected("mod", node);
            }
        } finally {
            thread.leaveRecursive();
        }
    }

    private Mod moduleNode(PyObject node) {
        List<Stmt> body = list(node, "Module", "body", this::stmt);
        List<TypeIgnore> typeIgnores = list(node, "Module", "type_ignores", this::typeIgnore);
        return new Mod.Module(body, typeIgnores);
    }

    private Mod interactiveNode(PyObject node) {
        List<Stmt> body = list(node, "Interactive", "body", this::stmt);
        return new Mod.Interactive(body);
    }

    private Mod expressionNode(PyObject node) {
        Expr body = present(expr(required(node, "Expression", "body")), "Expression", "body");
        return new Mod.Expression(body);
    }

    private Mod functionTypeNode(PyObject node) {
        List<Expr> argtypes = list(node, "FunctionType", "argtypes", this::expr);
        Expr returns = present(expr(required(node, "FunctionType", "returns")), "FunctionType", "returns");
        return new Mod.FunctionType(argtypes, returns);
    }

    private Stmt stmt(PyObject node) {
        if (node == null || node == Py.None) {
            return null;
        }
        Span span = span(node, "stmt", false);
        thread.enterRecursive(" while traversing 'stmt' node");
        try {
            switch (types.kind(node, "stmt")) {
                case "FunctionDef":
                    return functionDefNode(node, span);
                case "AsyncFunctionDef":
                    return asyncFunctionDefNode(node, span);
                case "ClassDef":
                    return classDefNode(node, span);
                case "Return":
                    return returnNode(node, span);
                case "Delete":
                    return deleteNode(node, span);
                case "Assign":
                    return assignNode(node, span);
                case "TypeAlias":
                    return typeAliasNode(node, span);
                case "AugAssign":
                    return augAssignNode(node, span);
                case "AnnAssign":
                    return annAssignNode(node, span);
                case "For":
                    return forNode(node, span);
                case "AsyncFor":
                    return asyncForNode(node, span);
                case "While":
                    return whileNode(node, span);
                case "If":
                    return ifNode(node, span);
                case "With":
                    return withNode(node, span);
                case "AsyncWith":
                    return asyncWithNode(node, span);
                case "Match":
                    return matchNode(node, span);
                case "Raise":
                    return raiseNode(node, span);
                case "Try":
                    return tryNode(node, span);
                case "TryStar":
                    return tryStarNode(node, span);
                case "Assert":
                    return assertNode(node, span);
                case "Import":
                    return importNode(node, span);
                case "ImportFrom":
                    return importFromNode(node, span);
                case "Global":
                    return globalNode(node, span);
                case "Nonlocal":
                    return nonlocalNode(node, span);
                case "Expr":
                    return exprNode(node, span);
                case "Pass":
                    return passNode(node, span);
                case "Break":
                    return breakNode(node, span);
                case "Continue":
                    return continueNode(node, span);
                default:
                    throw unexpected("stmt", node);
            }
        } finally {
            thread.leaveRecursive();
        }
    }

    private Stmt functionDefNode(PyObject node, Span span) {
        String name = present(identifier(required(node, "FunctionDef", "name")), "FunctionDef", "name");
        Arguments args = present(arguments(required(node, "FunctionDef", "args")), "FunctionDef", "args");
        List<Stmt> body = list(node, "FunctionDef", "body", this::stmt);
        List<Expr> decoratorList = list(node, "FunctionDef", "decorator_list", this::expr);
        Expr returns = expr(optional(node, "returns"));
        String typeComment = string(optional(node, "type_comment"));
        List<TypeParam> typeParams = list(node, "FunctionDef", "type_params", this::typeParam);
        return new Stmt.FunctionDef(name, args, body, decoratorList, returns, typeComment, typeParams, span);
    }

    private Stmt asyncFunctionDefNode(PyObject node, Span span) {
        String name = present(identifier(required(node, "AsyncFunctionDef", "name")), "AsyncFunctionDef",
                "name");
        Arguments args = present(arguments(required(node, "AsyncFunctionDef", "args")), "AsyncFunctionDef",
                "args");
        List<Stmt> body = list(node, "AsyncFunctionDef", "body", this::stmt);
        List<Expr> decoratorList = list(node, "AsyncFunctionDef", "decorator_list", this::expr);
        Expr returns = expr(optional(node, "returns"));
        String typeComment = string(optional(node, "type_comment"));
        List<TypeParam> typeParams = list(node, "AsyncFunctionDef", "type_params", this::typeParam);
        return new Stmt.AsyncFunctionDef(name, args, body, decoratorList, returns, typeComment, typeParams,
                span);
    }

    private Stmt classDefNode(PyObject node, Span span) {
        String name = present(identifier(required(node, "ClassDef", "name")), "ClassDef", "name");
        List<Expr> bases = list(node, "ClassDef", "bases", this::expr);
        List<Keyword> keywords = list(node, "ClassDef", "keywords", this::keyword);
        List<Stmt> body = list(node, "ClassDef", "body", this::stmt);
        List<Expr> decoratorList = list(node, "ClassDef", "decorator_list", this::expr);
        List<TypeParam> typeParams = list(node, "ClassDef", "type_params", this::typeParam);
        return new Stmt.ClassDef(name, bases, keywords, body, decoratorList, typeParams, span);
    }

    private Stmt returnNode(PyObject node, Span span) {
        Expr value = expr(optional(node, "value"));
        return new Stmt.Return(value, span);
    }

    private Stmt deleteNode(PyObject node, Span span) {
        List<Expr> targets = list(node, "Delete", "targets", this::expr);
        return new Stmt.Delete(targets, span);
    }

    private Stmt assignNode(PyObject node, Span span) {
        List<Expr> targets = list(node, "Assign", "targets", this::expr);
        Expr value = present(expr(required(node, "Assign", "value")), "Assign", "value");
        String typeComment = string(optional(node, "type_comment"));
        return new Stmt.Assign(targets, value, typeComment, span);
    }

    private Stmt typeAliasNode(PyObject node, Span span) {
        Expr name = present(expr(required(node, "TypeAlias", "name")), "TypeAlias", "name");
        List<TypeParam> typeParams = list(node, "TypeAlias", "type_params", this::typeParam);
        Expr value = present(expr(required(node, "TypeAlias", "value")), "TypeAlias", "value");
        return new Stmt.TypeAlias(name, typeParams, value, span);
    }

    private Stmt augAssignNode(PyObject node, Span span) {
        Expr target = present(expr(required(node, "AugAssign", "target")), "AugAssign", "target");
        Operator op = operator(required(node, "AugAssign", "op"));
        Expr value = present(expr(required(node, "AugAssign", "value")), "AugAssign", "value");
        return new Stmt.AugAssign(target, op, value, span);
    }

    private Stmt annAssignNode(PyObject node, Span span) {
        Expr target = present(expr(required(node, "AnnAssign", "target")), "AnnAssign", "target");
        Expr annotation = present(expr(required(node, "AnnAssign", "annotation")), "AnnAssign", "annotation");
        Expr value = expr(optional(node, "value"));
        boolean simple = integer(required(node, "AnnAssign", "simple")) != 0;
        return new Stmt.AnnAssign(target, annotation, value, simple, span);
    }

    private Stmt forNode(PyObject node, Span span) {
        Expr target = present(expr(required(node, "For", "target")), "For", "target");
        Expr iter = present(expr(required(node, "For", "iter")), "For", "iter");
        List<Stmt> body = list(node, "For", "body", this::stmt);
        List<Stmt> orelse = list(node, "For", "orelse", this::stmt);
        String typeComment = string(optional(node, "type_comment"));
        return new Stmt.For(target, iter, body, orelse, typeComment, span);
    }

    private Stmt asyncForNode(PyObject node, Span span) {
        Expr target = present(expr(required(node, "AsyncFor", "target")), "AsyncFor", "target");
        Expr iter = present(expr(required(node, "AsyncFor", "iter")), "AsyncFor", "iter");
        List<Stmt> body = list(node, "AsyncFor", "body", this::stmt);
        List<Stmt> orelse = list(node, "AsyncFor", "orelse", this::stmt);
        String typeComment = string(optional(node, "type_comment"));
        return new Stmt.AsyncFor(target, iter, body, orelse, typeComment, span);
    }

    private Stmt whileNode(PyObject node, Span span) {
        Expr test = present(expr(required(node, "While", "test")), "While", "test");
        List<Stmt> body = list(node, "While", "body", this::stmt);
        List<Stmt> orelse = list(node, "While", "orelse", this::stmt);
        return new Stmt.While(test, body, orelse, span);
    }

    private Stmt ifNode(PyObject node, Span span) {
        Expr test = present(expr(required(node, "If", "test")), "If", "test");
        List<Stmt> body = list(node, "If", "body", this::stmt);
        List<Stmt> orelse = list(node, "If", "orelse", this::stmt);
        return new Stmt.If(test, body, orelse, span);
    }

    private Stmt withNode(PyObject node, Span span) {
        List<WithItem> items = list(node, "With", "items", this::withitem);
        List<Stmt> body = list(node, "With", "body", this::stmt);
        String typeComment = string(optional(node, "type_comment"));
        return new Stmt.With(items, body, typeComment, span);
    }

    private Stmt asyncWithNode(PyObject node, Span span) {
        List<WithItem> items = list(node, "AsyncWith", "items", this::withitem);
        List<Stmt> body = list(node, "AsyncWith", "body", this::stmt);
        String typeComment = string(optional(node, "type_comment"));
        return new Stmt.AsyncWith(items, body, typeComment, span);
    }

    private Stmt matchNode(PyObject node, Span span) {
        Expr subject = present(expr(required(node, "Match", "subject")), "Match", "subject");
        List<MatchCase> cases = list(node, "Match", "cases", this::matchCase);
        return new Stmt.Match(subject, cases, span);
    }

    private Stmt raiseNode(PyObject node, Span span) {
        Expr exc = expr(optional(node, "exc"));
        Expr cause = expr(optional(node, "cause"));
        return new Stmt.Raise(exc, cause, span);
    }

    private Stmt tryNode(PyObject node, Span span) {
        List<Stmt> body = list(node, "Try", "body", this::stmt);
        List<ExceptHandler> handlers = list(node, "Try", "handlers", this::excepthandler);
        List<Stmt> orelse = list(node, "Try", "orelse", this::stmt);
        List<Stmt> finalbody = list(node, "Try", "finalbody", this::stmt);
        return new Stmt.Try(body, handlers, orelse, finalbody, span);
    }

    private Stmt tryStarNode(PyObject node, Span span) {
        List<Stmt> body = list(node, "TryStar", "body", this::stmt);
        List<ExceptHandler> handlers = list(node, "TryStar", "handlers", this::excepthandler);
        List<Stmt> orelse = list(node, "TryStar", "orelse", this::stmt);
        List<Stmt> finalbody = list(node, "TryStar", "finalbody", this::stmt);
        return new Stmt.TryStar(body, handlers, orelse, finalbody, span);
    }

    private Stmt assertNode(PyObject node, Span span) {
        Expr test = present(expr(required(node, "Assert", "test")), "Assert", "test");
        Expr msg = expr(optional(node, "msg"));
        return new Stmt.Assert(test, msg, span);
    }

    private Stmt importNode(PyObject node, Span span) {
        List<Alias> names = list(node, "Import", "names", this::alias);
        return new Stmt.Import(names, span);
    }

    private Stmt importFromNode(PyObject node, Span span) {
        String module = identifier(optional(node, "module"));
        List<Alias> names = list(node, "ImportFrom", "names", this::alias);
        int level = optionalInteger(node, "level");
        return new Stmt.ImportFrom(module, names, level, span);
    }

    private Stmt globalNode(PyObject node, Span span) {
        List<String> names = list(node, "Global", "names", this::identifier);
        return new Stmt.Global(names, span);
    }

    private Stmt nonlocalNode(PyObject node, Span span) {
        List<String> names = list(node, "Nonlocal", "names", this::identifier);
        return new Stmt.Nonlocal(names, span);
    }

    private Stmt exprNode(PyObject node, Span span) {
        Expr value = present(expr(required(node, "Expr", "value")), "Expr", "value");
        return new Stmt.ExprStmt(value, span);
    }

    private Stmt passNode(PyObject node, Span span) {
        return new Stmt.Pass(span);
    }

    private Stmt breakNode(PyObject node, Span span) {
        return new Stmt.Break(span);
    }

    private Stmt continueNode(PyObject node, Span span) {
        return new Stmt.Continue(span);
    }

    private Expr expr(PyObject node) {
        if (node == null || node == Py.None) {
            return null;
        }
        Span span = span(node, "expr", false);
        thread.enterRecursive(" while traversing 'expr' node");
        try {
            switch (types.kind(node, "expr")) {
                case "BoolOp":
                    return boolOpNode(node, span);
                case "NamedExpr":
                    return namedExprNode(node, span);
                case "BinOp":
                    return binOpNode(node, span);
                case "UnaryOp":
                    return unaryOpNode(node, span);
                case "Lambda":
                    return lambdaNode(node, span);
                case "IfExp":
                    return ifExpNode(node, span);
                case "Dict":
                    return dictNode(node, span);
                case "Set":
                    return setNode(node, span);
                case "ListComp":
                    return listCompNode(node, span);
                case "SetComp":
                    return setCompNode(node, span);
                case "DictComp":
                    return dictCompNode(node, span);
                case "GeneratorExp":
                    return generatorExpNode(node, span);
                case "Await":
                    return awaitNode(node, span);
                case "Yield":
                    return yieldNode(node, span);
                case "YieldFrom":
                    return yieldFromNode(node, span);
                case "Compare":
                    return compareNode(node, span);
                case "Call":
                    return callNode(node, span);
                case "FormattedValue":
                    return formattedValueNode(node, span);
                case "Interpolation":
                    return interpolationNode(node, span);
                case "JoinedStr":
                    return joinedStrNode(node, span);
                case "TemplateStr":
                    return templateStrNode(node, span);
                case "Constant":
                    return constantNode(node, span);
                case "Attribute":
                    return attributeNode(node, span);
                case "Subscript":
                    return subscriptNode(node, span);
                case "Starred":
                    return starredNode(node, span);
                case "Name":
                    return nameNode(node, span);
                case "List":
                    return listNode(node, span);
                case "Tuple":
                    return tupleNode(node, span);
                case "Slice":
                    return sliceNode(node, span);
                default:
                    throw unexpected("expr", node);
            }
        } finally {
            thread.leaveRecursive();
        }
    }

    private Expr boolOpNode(PyObject node, Span span) {
        BoolOperator op = boolop(required(node, "BoolOp", "op"));
        List<Expr> values = list(node, "BoolOp", "values", this::expr);
        return new Expr.BoolOp(op, values, span);
    }

    private Expr namedExprNode(PyObject node, Span span) {
        Expr target = present(expr(required(node, "NamedExpr", "target")), "NamedExpr", "target");
        Expr value = present(expr(required(node, "NamedExpr", "value")), "NamedExpr", "value");
        return new Expr.NamedExpr(target, value, span);
    }

    private Expr binOpNode(PyObject node, Span span) {
        Expr left = present(expr(required(node, "BinOp", "left")), "BinOp", "left");
        Operator op = operator(required(node, "BinOp", "op"));
        Expr right = present(expr(required(node, "BinOp", "right")), "BinOp", "right");
        return new Expr.BinOp(left, op, right, span);
    }

    private Expr unaryOpNode(PyObject node, Span span) {
        UnaryOperator op = unaryop(required(node, "UnaryOp", "op"));
        Expr operand = present(expr(required(node, "UnaryOp", "operand")), "UnaryOp", "operand");
        return new Expr.UnaryOp(op, operand, span);
    }

    private Expr lambdaNode(PyObject node, Span span) {
        Arguments args = present(arguments(required(node, "Lambda", "args")), "Lambda", "args");
        Expr body = present(expr(required(node, "Lambda", "body")), "Lambda", "body");
        return new Expr.Lambda(args, body, span);
    }

    private Expr ifExpNode(PyObject node, Span span) {
        Expr test = present(expr(required(node, "IfExp", "test")), "IfExp", "test");
        Expr body = present(expr(required(node, "IfExp", "body")), "IfExp", "body");
        Expr orelse = present(expr(required(node, "IfExp", "orelse")), "IfExp", "orelse");
        return new Expr.IfExp(test, body, orelse, span);
    }

    private Expr dictNode(PyObject node, Span span) {
        List<Expr> keys = list(node, "Dict", "keys", this::expr);
        List<Expr> values = list(node, "Dict", "values", this::expr);
        return new Expr.Dict(keys, values, span);
    }

    private Expr setNode(PyObject node, Span span) {
        List<Expr> elts = list(node, "Set", "elts", this::expr);
        return new Expr.Set(elts, span);
    }

    private Expr listCompNode(PyObject node, Span span) {
        Expr elt = present(expr(required(node, "ListComp", "elt")), "ListComp", "elt");
        List<Comprehension> generators = list(node, "ListComp", "generators", this::comprehension);
        return new Expr.ListComp(elt, generators, span);
    }

    private Expr setCompNode(PyObject node, Span span) {
        Expr elt = present(expr(required(node, "SetComp", "elt")), "SetComp", "elt");
        List<Comprehension> generators = list(node, "SetComp", "generators", this::comprehension);
        return new Expr.SetComp(elt, generators, span);
    }

    private Expr dictCompNode(PyObject node, Span span) {
        Expr key = present(expr(required(node, "DictComp", "key")), "DictComp", "key");
        Expr value = present(expr(required(node, "DictComp", "value")), "DictComp", "value");
        List<Comprehension> generators = list(node, "DictComp", "generators", this::comprehension);
        return new Expr.DictComp(key, value, generators, span);
    }

    private Expr generatorExpNode(PyObject node, Span span) {
        Expr elt = present(expr(required(node, "GeneratorExp", "elt")), "GeneratorExp", "elt");
        List<Comprehension> generators = list(node, "GeneratorExp", "generators", this::comprehension);
        return new Expr.GeneratorExp(elt, generators, span);
    }

    private Expr awaitNode(PyObject node, Span span) {
        Expr value = present(expr(required(node, "Await", "value")), "Await", "value");
        return new Expr.Await(value, span);
    }

    private Expr yieldNode(PyObject node, Span span) {
        Expr value = expr(optional(node, "value"));
        return new Expr.Yield(value, span);
    }

    private Expr yieldFromNode(PyObject node, Span span) {
        Expr value = present(expr(required(node, "YieldFrom", "value")), "YieldFrom", "value");
        return new Expr.YieldFrom(value, span);
    }

    private Expr compareNode(PyObject node, Span span) {
        Expr left = present(expr(required(node, "Compare", "left")), "Compare", "left");
        List<CmpOperator> ops = list(node, "Compare", "ops", this::cmpop);
        List<Expr> comparators = list(node, "Compare", "comparators", this::expr);
        return new Expr.Compare(left, ops, comparators, span);
    }

    private Expr callNode(PyObject node, Span span) {
        Expr func = present(expr(required(node, "Call", "func")), "Call", "func");
        List<Expr> args = list(node, "Call", "args", this::expr);
        List<Keyword> keywords = list(node, "Call", "keywords", this::keyword);
        return new Expr.Call(func, args, keywords, span);
    }

    private Expr formattedValueNode(PyObject node, Span span) {
        Expr value = present(expr(required(node, "FormattedValue", "value")), "FormattedValue", "value");
        int conversion = integer(required(node, "FormattedValue", "conversion"));
        Expr formatSpec = expr(optional(node, "format_spec"));
        return new Expr.FormattedValue(value, conversion, formatSpec, span);
    }

    private Expr interpolationNode(PyObject node, Span span) {
        Expr value = present(expr(required(node, "Interpolation", "value")), "Interpolation", "value");
        Object str = TreeConstants.fromPython(required(node, "Interpolation", "str"));
        int conversion = integer(required(node, "Interpolation", "conversion"));
        Expr formatSpec = expr(optional(node, "format_spec"));
        return new Expr.Interpolation(value, str, conversion, formatSpec, span);
    }

    private Expr joinedStrNode(PyObject node, Span span) {
        List<Expr> values = list(node, "JoinedStr", "values", this::expr);
        return new Expr.JoinedStr(values, span);
    }

    private Expr templateStrNode(PyObject node, Span span) {
        List<Expr> values = list(node, "TemplateStr", "values", this::expr);
        return new Expr.TemplateStr(values, span);
    }

    private Expr constantNode(PyObject node, Span span) {
        Object value = TreeConstants.fromPython(required(node, "Constant", "value"));
        String kind = string(optional(node, "kind"));
        return new Expr.Constant(value, kind, span);
    }

    private Expr attributeNode(PyObject node, Span span) {
        Expr value = present(expr(required(node, "Attribute", "value")), "Attribute", "value");
        String attr = present(identifier(required(node, "Attribute", "attr")), "Attribute", "attr");
        ExprContext ctx = context(required(node, "Attribute", "ctx"));
        return new Expr.Attribute(value, attr, ctx, span);
    }

    private Expr subscriptNode(PyObject node, Span span) {
        Expr value = present(expr(required(node, "Subscript", "value")), "Subscript", "value");
        Expr slice = present(expr(required(node, "Subscript", "slice")), "Subscript", "slice");
        ExprContext ctx = context(required(node, "Subscript", "ctx"));
        return new Expr.Subscript(value, slice, ctx, span);
    }

    private Expr starredNode(PyObject node, Span span) {
        Expr value = present(expr(required(node, "Starred", "value")), "Starred", "value");
        ExprContext ctx = context(required(node, "Starred", "ctx"));
        return new Expr.Starred(value, ctx, span);
    }

    private Expr nameNode(PyObject node, Span span) {
        String id = present(identifier(required(node, "Name", "id")), "Name", "id");
        ExprContext ctx = context(required(node, "Name", "ctx"));
        return new Expr.Name(id, ctx, span);
    }

    private Expr listNode(PyObject node, Span span) {
        List<Expr> elts = list(node, "List", "elts", this::expr);
        ExprContext ctx = context(required(node, "List", "ctx"));
        return new Expr.List(elts, ctx, span);
    }

    private Expr tupleNode(PyObject node, Span span) {
        List<Expr> elts = list(node, "Tuple", "elts", this::expr);
        ExprContext ctx = context(required(node, "Tuple", "ctx"));
        return new Expr.Tuple(elts, ctx, span);
    }

    private Expr sliceNode(PyObject node, Span span) {
        Expr lower = expr(optional(node, "lower"));
        Expr upper = expr(optional(node, "upper"));
        Expr step = expr(optional(node, "step"));
        return new Expr.Slice(lower, upper, step, span);
    }

    private Pattern pattern(PyObject node) {
        if (node == null || node == Py.None) {
            return null;
        }
        Span span = span(node, "pattern", true);
        thread.enterRecursive(" while traversing 'pattern' node");
        try {
            switch (types.kind(node, "pattern")) {
                case "MatchValue":
                    return matchValueNode(node, span);
                case "MatchSingleton":
                    return matchSingletonNode(node, span);
                case "MatchSequence":
                    return matchSequenceNode(node, span);
                case "MatchMapping":
                    return matchMappingNode(node, span);
                case "MatchClass":
                    return matchClassNode(node, span);
                case "MatchStar":
                    return matchStarNode(node, span);
                case "MatchAs":
                    return matchAsNode(node, span);
                case "MatchOr":
                    return matchOrNode(node, span);
                default:
                    throw unexpected("pattern", node);
            }
        } finally {
            thread.leaveRecursive();
        }
    }

    private Pattern matchValueNode(PyObject node, Span span) {
        Expr value = present(expr(required(node, "MatchValue", "value")), "MatchValue", "value");
        return new Pattern.MatchValue(value, span);
    }

    private Pattern matchSingletonNode(PyObject node, Span span) {
        Object value = TreeConstants.fromPython(required(node, "MatchSingleton", "value"));
        return new Pattern.MatchSingleton(value, span);
    }

    private Pattern matchSequenceNode(PyObject node, Span span) {
        List<Pattern> patterns = list(node, "MatchSequence", "patterns", this::pattern);
        return new Pattern.MatchSequence(patterns, span);
    }

    private Pattern matchMappingNode(PyObject node, Span span) {
        List<Expr> keys = list(node, "MatchMapping", "keys", this::expr);
        List<Pattern> patterns = list(node, "MatchMapping", "patterns", this::pattern);
        String rest = identifier(optional(node, "rest"));
        return new Pattern.MatchMapping(keys, patterns, rest, span);
    }

    private Pattern matchClassNode(PyObject node, Span span) {
        Expr cls = present(expr(required(node, "MatchClass", "cls")), "MatchClass", "cls");
        List<Pattern> patterns = list(node, "MatchClass", "patterns", this::pattern);
        List<String> kwdAttrs = list(node, "MatchClass", "kwd_attrs", this::identifier);
        List<Pattern> kwdPatterns = list(node, "MatchClass", "kwd_patterns", this::pattern);
        return new Pattern.MatchClass(cls, patterns, kwdAttrs, kwdPatterns, span);
    }

    private Pattern matchStarNode(PyObject node, Span span) {
        String name = identifier(optional(node, "name"));
        return new Pattern.MatchStar(name, span);
    }

    private Pattern matchAsNode(PyObject node, Span span) {
        Pattern pattern = pattern(optional(node, "pattern"));
        String name = identifier(optional(node, "name"));
        return new Pattern.MatchAs(pattern, name, span);
    }

    private Pattern matchOrNode(PyObject node, Span span) {
        List<Pattern> patterns = list(node, "MatchOr", "patterns", this::pattern);
        return new Pattern.MatchOr(patterns, span);
    }

    private TypeParam typeParam(PyObject node) {
        if (node == null || node == Py.None) {
            return null;
        }
        Span span = span(node, "type_param", true);
        thread.enterRecursive(" while traversing 'type_param' node");
        try {
            switch (types.kind(node, "type_param")) {
                case "TypeVar":
                    return typeVarNode(node, span);
                case "ParamSpec":
                    return paramSpecNode(node, span);
                case "TypeVarTuple":
                    return typeVarTupleNode(node, span);
                default:
                    throw unexpected("type_param", node);
            }
        } finally {
            thread.leaveRecursive();
        }
    }

    private TypeParam typeVarNode(PyObject node, Span span) {
        String name = present(identifier(required(node, "TypeVar", "name")), "TypeVar", "name");
        Expr bound = expr(optional(node, "bound"));
        Expr defaultValue = expr(optional(node, "default_value"));
        return new TypeParam.TypeVar(name, bound, defaultValue, span);
    }

    private TypeParam paramSpecNode(PyObject node, Span span) {
        String name = present(identifier(required(node, "ParamSpec", "name")), "ParamSpec", "name");
        Expr defaultValue = expr(optional(node, "default_value"));
        return new TypeParam.ParamSpec(name, defaultValue, span);
    }

    private TypeParam typeVarTupleNode(PyObject node, Span span) {
        String name = present(identifier(required(node, "TypeVarTuple", "name")), "TypeVarTuple", "name");
        Expr defaultValue = expr(optional(node, "default_value"));
        return new TypeParam.TypeVarTuple(name, defaultValue, span);
    }

    private Arguments arguments(PyObject node) {
        if (node == null || node == Py.None) {
            return null;
        }
        return argumentsNode(node);
    }

    private Arguments argumentsNode(PyObject node) {
        List<Arg> posonlyargs = list(node, "arguments", "posonlyargs", this::arg);
        List<Arg> args = list(node, "arguments", "args", this::arg);
        Arg vararg = arg(optional(node, "vararg"));
        List<Arg> kwonlyargs = list(node, "arguments", "kwonlyargs", this::arg);
        List<Expr> kwDefaults = list(node, "arguments", "kw_defaults", this::expr);
        Arg kwarg = arg(optional(node, "kwarg"));
        List<Expr> defaults = list(node, "arguments", "defaults", this::expr);
        return new Arguments(posonlyargs, args, vararg, kwonlyargs, kwDefaults, kwarg, defaults);
    }

    private Arg arg(PyObject node) {
        if (node == null || node == Py.None) {
            return null;
        }
        return argNode(node, span(node, "arg", false));
    }

    private Arg argNode(PyObject node, Span span) {
        String arg = present(identifier(required(node, "arg", "arg")), "arg", "arg");
        Expr annotation = expr(optional(node, "annotation"));
        String typeComment = string(optional(node, "type_comment"));
        return new Arg(arg, annotation, typeComment, span);
    }

    private Keyword keyword(PyObject node) {
        if (node == null || node == Py.None) {
            return null;
        }
        return keywordNode(node, span(node, "keyword", false));
    }

    private Keyword keywordNode(PyObject node, Span span) {
        String arg = identifier(optional(node, "arg"));
        Expr value = present(expr(required(node, "keyword", "value")), "keyword", "value");
        return new Keyword(arg, value, span);
    }

    private Alias alias(PyObject node) {
        if (node == null || node == Py.None) {
            return null;
        }
        return aliasNode(node, span(node, "alias", false));
    }

    private Alias aliasNode(PyObject node, Span span) {
        String name = present(identifier(required(node, "alias", "name")), "alias", "name");
        String asname = identifier(optional(node, "asname"));
        return new Alias(name, asname, span);
    }

    private WithItem withitem(PyObject node) {
        if (node == null || node == Py.None) {
            return null;
        }
        return withitemNode(node);
    }

    private WithItem withitemNode(PyObject node) {
        Expr contextExpr = present(expr(required(node, "withitem", "context_expr")), "withitem",
                "context_expr");
        Expr optionalVars = expr(optional(node, "optional_vars"));
        return new WithItem(contextExpr, optionalVars);
    }

    private MatchCase matchCase(PyObject node) {
        if (node == null || node == Py.None) {
            return null;
        }
        return matchCaseNode(node);
    }

    private MatchCase matchCaseNode(PyObject node) {
        Pattern pattern = present(pattern(required(node, "match_case", "pattern")), "match_case", "pattern");
        Expr guard = expr(optional(node, "guard"));
        List<Stmt> body = list(node, "match_case", "body", this::stmt);
        return new MatchCase(pattern, guard, body);
    }

    private Comprehension comprehension(PyObject node) {
        if (node == null || node == Py.None) {
            return null;
        }
        return comprehensionNode(node);
    }

    private Comprehension comprehensionNode(PyObject node) {
        Expr target = present(expr(required(node, "comprehension", "target")), "comprehension", "target");
        Expr iter = present(expr(required(node, "comprehension", "iter")), "comprehension", "iter");
        List<Expr> ifs = list(node, "comprehension", "ifs", this::expr);
        boolean isAsync = integer(required(node, "comprehension", "is_async")) != 0;
        return new Comprehension(target, iter, ifs, isAsync);
    }

    private ExceptHandler excepthandler(PyObject node) {
        if (node == null || node == Py.None) {
            return null;
        }
        Span span = span(node, "excepthandler", false);
        if (!types.kind(node, "excepthandler").equals("ExceptHandler")) {
            throw unexpected("excepthandler", node);
        }
        return exceptHandlerNode(node, span);
    }

    private ExceptHandler exceptHandlerNode(PyObject node, Span span) {
        Expr type = expr(optional(node, "type"));
        String name = identifier(optional(node, "name"));
        List<Stmt> body = list(node, "ExceptHandler", "body", this::stmt);
        return new ExceptHandler(type, name, body, span);
    }

    private TypeIgnore typeIgnore(PyObject node) {
        if (node == null || node == Py.None) {
            return null;
        }
        if (!types.kind(node, "type_ignore").equals("TypeIgnore")) {
            throw unexpected("type_ignore", node);
        }
        return typeIgnoreNode(node);
    }

    private TypeIgnore typeIgnoreNode(PyObject node) {
        int lineno = integer(required(node, "TypeIgnore", "lineno"));
        String tag = present(string(required(node, "TypeIgnore", "tag")), "TypeIgnore", "tag");
        return new TypeIgnore(lineno, tag);
    }

    private Operator operator(PyObject node) {
        String kind = types.kind(node, "operator");
        if (kind.isEmpty()) {
            throw unexpected("operator", node);
        }
        return Operator.valueOf(kind);
    }

    private BoolOperator boolop(PyObject node) {
        String kind = types.kind(node, "boolop");
        if (kind.isEmpty()) {
            throw unexpected("boolop", node);
        }
        return BoolOperator.valueOf(kind);
    }

    private UnaryOperator unaryop(PyObject node) {
        String kind = types.kind(node, "unaryop");
        if (kind.isEmpty()) {
            throw unexpected("unaryop", node);
        }
        return UnaryOperator.valueOf(kind);
    }

    private CmpOperator cmpop(PyObject node) {
        String kind = types.kind(node, "cmpop");
        if (kind.isEmpty()) {
            throw unexpected("cmpop", node);
        }
        return CmpOperator.valueOf(kind);
    }

    private ExprContext context(PyObject node) {
        String kind = types.kind(node, "expr_context");
        if (kind.isEmpty()) {
            throw unexpected("expr_context", node);
        }
        return ExprContext.valueOf(kind);
    }
}

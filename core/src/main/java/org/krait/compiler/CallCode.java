package org.krait.compiler;

import java.util.ArrayList;
import java.util.List;
import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.constant.Singleton;
import org.krait.constant.Text;
import org.krait.constant.TupleConstant;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Keyword;
import org.krait.syntax.ast.Span;

/**
 * Code for calls, of methods, of {@code super()} and of {@code all}, {@code any}, {@code tuple} in
 * particular.
 *
 * <p>CPython: {@code codegen_call}, {@code maybe_optimize_method_call} and
 * {@code maybe_optimize_function_call}, in {@code codegen.c}.
 */
final class CallCode extends Emitter {

    CallCode(CodeGenerator gen) {
        super(gen);
    }

    void call(Expr.Call node) {
        refuseRepeatedKeywords(node.keywords());
        if (methodCall(node)) {
            return;
        }
        int end = newLabel();
        gen.suspicions.call(node.func());
        visit(node.func());
        generatorCall(node, end);
        emit(node.func().span(), Opcode.PUSH_NULL);
        arguments(node.span(), 0, node.args(), null, node.keywords());
        use(end);
    }

    private void refuseRepeatedKeywords(List<Keyword> keywords) {
        for (int i = 0; i < keywords.size(); i++) {
            String name = keywords.get(i).arg();
            for (int j = i + 1; name != null && j < keywords.size(); j++) {
                if (name.equals(keywords.get(j).arg())) {
                    throw error(keywords.get(j).span(), "keyword argument repeated: " + name);
                }
            }
        }
    }

    // owner.method(...)

    /** {@code owner.method(...)} without stars: the method is not bound to its owner first. */
    private boolean methodCall(Expr.Call node) {
        if (!(node.func() instanceof Expr.Attribute method) || method.ctx() != ExprContext.Load
                || isImported(method.value())) {
            return false;
        }
        List<Expr> args = node.args();
        List<Keyword> keywords = node.keywords();
        int count = args.size() + keywords.size();
        if (count + (keywords.isEmpty() ? 0 : 1) >= STACK_USE_GUIDELINE || hasStars(args, keywords)) {
            return false;
        }
        Span location = method.span();
        if (isSuper(method)) {
            Expr.Call call = (Expr.Call) method.value();
            loadSuperArguments(call);
            superAttr(location, method.attr(), true, !call.args().isEmpty());
            location = ExpressionCode.attributeLocation(location, method);
            emit(location, Opcode.NOP);
        } else {
            visit(method.value());
            location = ExpressionCode.attributeLocation(location, method);
            emit(location, Opcode.LOAD_ATTR, unit().names.add(gen.mangle(method.attr())) << 1 | 1);
        }
        visitExpressions(args);
        Span callLocation = ExpressionCode.attributeLocation(node.span(), method);
        if (keywords.isEmpty()) {
            emit(callLocation, Opcode.CALL, count);
        } else {
            visitValues(keywords);
            loadNames(location, keywords);
            emit(callLocation, Opcode.CALL_KW, count);
        }
        return true;
    }

    /** Whether an expression is a name that the module imports: its attributes are rarely methods. */
    private boolean isImported(Expr node) {
        return node instanceof Expr.Name name && gen.symbols.top.symbol(name.id()).has(Symbol.DEF_IMPORT);
    }

    private static boolean hasStars(List<Expr> args, List<Keyword> keywords) {
        if (ExpressionCode.hasStarred(args)) {
            return true;
        }
        for (int i = 0; i < keywords.size(); i++) {
            if (keywords.get(i).arg() == null) {
                return true;
            }
        }
        return false;
    }

    // super().attribute

    /** {@code super().attribute}: emits it and returns true if it can be looked up without a super object. */
    boolean superAttribute(Expr.Attribute node) {
        if (!isSuper(node)) {
            return false;
        }
        Expr.Call call = (Expr.Call) node.value();
        loadSuperArguments(call);
        superAttr(node.span(), node.attr(), false, !call.args().isEmpty());
        emit(ExpressionCode.attributeLocation(node.span(), node), Opcode.NOP);
        return true;
    }

    private boolean isSuper(Expr.Attribute node) {
        if (!(node.value() instanceof Expr.Call call) || !(call.func() instanceof Expr.Name name)
                || !name.id().equals("super") || node.attr().equals("__class__")
                || !call.keywords().isEmpty()) {
            return false;
        }
        Unit unit = unit();
        if (unit.block.scope("super") != Scope.GLOBAL_IMPLICIT
                || gen.symbols.top.scope("super") != Scope.NONE) {
            return false;
        }
        if (call.args().size() == 2) {
            return !ExpressionCode.hasStarred(call.args());
        }
        // Without arguments: there must be a first parameter, and the cell of the class.
        return call.args().isEmpty() && (unit.argcount > 0 || unit.posonlyargcount > 0)
                && unit.kind != Unit.Kind.CLASS && unit.block.scope("__class__") == Scope.FREE;
    }

    private void loadSuperArguments(Expr.Call call) {
        gen.names.load(call.func().span(), "super");
        if (call.args().size() == 2) {
            visit(call.args().get(0));
            visit(call.args().get(1));
            return;
        }
        gen.names.load(call.span(), "__class__");
        gen.names.load(call.span(), unit().varnames.get(0));
    }

    private void superAttr(Span location, String name, boolean method, boolean twoArguments) {
        int index = unit().names.add(gen.mangle(name));
        emit(location, Opcode.LOAD_SUPER_ATTR, index << 2 | (twoArguments ? 2 : 0) | (method ? 1 : 0));
    }

    // all(... for ...), any(... for ...), tuple(... for ...)

    /**
     * If the function is the builtin at run time, a loop does its work; else the code goes on with the call.
     */
    private void generatorCall(Expr.Call node, int end) {
        if (!(node.func() instanceof Expr.Name name) || node.args().size() != 1 || !node.keywords().isEmpty()
                || !(node.args().get(0) instanceof Expr.GeneratorExp generator)) {
            return;
        }
        int builtin;
        switch (name.id()) {
            case "all":
                builtin = Operands.CONSTANT_BUILTIN_ALL;
                break;
            case "any":
                builtin = Operands.CONSTANT_BUILTIN_ANY;
                break;
            case "tuple":
                builtin = Operands.CONSTANT_BUILTIN_TUPLE;
                break;
            default:
                return;
        }
        Span location = name.span();
        boolean tuple = builtin == Operands.CONSTANT_BUILTIN_TUPLE;
        boolean all = builtin == Operands.CONSTANT_BUILTIN_ALL;
        int skip = newLabel();
        emit(location, Opcode.COPY, 1);
        emit(location, Opcode.LOAD_COMMON_CONSTANT, builtin);
        emit(location, Opcode.IS_OP, 0);
        emitJump(location, Opcode.POP_JUMP_IF_FALSE, skip);
        emit(location, Opcode.POP_TOP);
        if (tuple) {
            emit(location, Opcode.BUILD_LIST, 0);
        }
        visit(generator);
        int loop = newLabel();
        int cleanup = newLabel();
        use(loop);
        emitJump(location, Opcode.FOR_ITER, cleanup);
        if (tuple) {
            emit(location, Opcode.LIST_APPEND, 2);
            emitJump(location, Opcode.JUMP, loop);
        } else {
            emit(location, Opcode.TO_BOOL);
            emitJump(location, all ? Opcode.POP_JUMP_IF_TRUE : Opcode.POP_JUMP_IF_FALSE, loop);
        }
        emit(NO_LOCATION, Opcode.POP_ITER);
        if (!tuple) {
            loadConst(location, all ? Singleton.False : Singleton.True);
        }
        emitJump(location, Opcode.JUMP, end);
        use(cleanup);
        emit(NO_LOCATION, Opcode.END_FOR);
        emit(NO_LOCATION, Opcode.POP_ITER);
        if (tuple) {
            emit(location, Opcode.CALL_INTRINSIC_1, Operands.INTRINSIC_LIST_TO_TUPLE);
        } else {
            loadConst(location, all ? Singleton.True : Singleton.False);
        }
        emitJump(location, Opcode.JUMP, end);
        use(skip);
    }

    // Arguments

    /**
     * The arguments and the call. On the stack are the function, a null or self, and {@code pushed}
     * arguments.
     *
     * @param last a name that is the last positional argument, or null
     */
    void arguments(Span location, int pushed, List<Expr> args, String last, List<Keyword> keywords) {
        refuseRepeatedKeywords(keywords);
        if (args.size() + keywords.size() * 2 > STACK_USE_GUIDELINE || hasStars(args, keywords)) {
            unpackedArguments(location, pushed, args, last, keywords);
            return;
        }
        visitExpressions(args);
        int count = pushed + args.size();
        if (last != null) {
            gen.names.load(location, last);
            count++;
        }
        if (keywords.isEmpty()) {
            emit(location, Opcode.CALL, count);
        } else {
            visitValues(keywords);
            loadNames(location, keywords);
            emit(location, Opcode.CALL_KW, count + keywords.size());
        }
    }

    private void visitValues(List<Keyword> keywords) {
        for (Keyword keyword : keywords) {
            visit(keyword.value());
        }
    }

    private void loadNames(Span location, List<Keyword> keywords) {
        List<Object> names = new ArrayList<>(keywords.size());
        for (Keyword keyword : keywords) {
            names.add(Text.of(keyword.arg()));
        }
        loadConst(location, new TupleConstant(names));
    }

    /** One tuple of positional and one dict of keyword arguments. */
    private void unpackedArguments(Span location, int pushed, List<Expr> args, String last,
            List<Keyword> keywords) {
        if (pushed == 0 && args.size() == 1 && args.get(0) instanceof Expr.Starred starred) {
            visit(starred.value());
        } else {
            gen.expressions.tuple(location, args, last, pushed);
        }
        int pending = 0;
        boolean built = false;
        for (int i = 0; i < keywords.size(); i++) {
            if (keywords.get(i).arg() != null) {
                pending++;
                continue;
            }
            if (pending > 0) {
                keywordDict(location, keywords, i - pending, i, built);
                built = true;
                pending = 0;
            }
            if (!built) {
                emit(location, Opcode.BUILD_MAP, 0);
                built = true;
            }
            visit(keywords.get(i).value());
            emit(location, Opcode.DICT_MERGE, 1);
        }
        if (pending > 0) {
            keywordDict(location, keywords, keywords.size() - pending, keywords.size(), built);
        }
        if (keywords.isEmpty()) {
            emit(location, Opcode.PUSH_NULL);
        }
        emit(location, Opcode.CALL_FUNCTION_EX);
    }

    private void keywordDict(Span location, List<Keyword> keywords, int begin, int end, boolean merge) {
        boolean big = (end - begin) * 2 > STACK_USE_GUIDELINE;
        if (big) {
            emit(NO_LOCATION, Opcode.BUILD_MAP, 0);
        }
        for (int i = begin; i < end; i++) {
            loadString(location, keywords.get(i).arg());
            visit(keywords.get(i).value());
            if (big) {
                emit(NO_LOCATION, Opcode.MAP_ADD, 1);
            }
        }
        if (!big) {
            emit(location, Opcode.BUILD_MAP, end - begin);
        }
        if (merge) {
            emit(location, Opcode.DICT_MERGE, 1);
        }
    }
}

package org.krait.compiler;

import java.util.List;
import org.krait.code.CodeObject;
import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.ast.Arg;
import org.krait.syntax.ast.Arguments;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;
import org.krait.syntax.ast.TypeParam;

/**
 * Code that makes functions: decorators, defaults, annotations, body, closure.
 *
 * <p>CPython: {@code codegen_function}, {@code codegen_lambda} and {@code codegen_make_closure}, in
 * {@code codegen.c}.
 */
final class FunctionCode extends Emitter {

    FunctionCode(CodeGenerator gen) {
        super(gen);
    }

    /** What {@code def} and {@code async def} have in common. */
    private record Definition(Stmt node, String name, Arguments args, List<Stmt> body, List<Expr> decorators,
            Expr returns, List<TypeParam> typeParams, Span span, boolean isAsync) {
    }

    void function(Stmt.FunctionDef node) {
        define(new Definition(node, node.name(), node.args(), node.body(), node.decoratorList(), node.returns(),
                node.typeParams(), node.span(), false));
    }

    void asyncFunction(Stmt.AsyncFunctionDef node) {
        define(new Definition(node, node.name(), node.args(), node.body(), node.decoratorList(), node.returns(),
                node.typeParams(), node.span(), true));
    }

    private void define(Definition definition) {
        Span location = definition.span;
        visitExpressions(definition.decorators);
        int firstLine = firstLine(location, definition.decorators);
        int flags = defaults(location, definition.args);
        if (definition.typeParams.isEmpty()) {
            flags |= annotations(definition);
            body(definition, flags, firstLine);
        } else {
            generic(definition, flags, firstLine);
        }
        applyDecorators(definition.decorators);
        gen.names.store(location, definition.name);
    }

    /** The line of the definition, which starts with its first decorator. */
    static int firstLine(Span location, List<Expr> decorators) {
        return decorators.isEmpty() ? location.line() : decorators.get(0).span().line();
    }

    void applyDecorators(List<Expr> decorators) {
        for (int i = decorators.size() - 1; i >= 0; i--) {
            emit(decorators.get(i).span(), Opcode.CALL, 0);
        }
    }

    /** The function is made in the scope of its type parameters, to which its defaults are passed. */
    private void generic(Definition definition, int flags, int firstLine) {
        Span location = definition.span;
        int passed = Integer.bitCount(flags);
        if (passed == 2) {
            emit(location, Opcode.SWAP, 2);
        }
        Unit unit = gen.enter(Unit.Kind.ANNOTATIONS, gen.symbols.typeParameterBlocks.get(definition.node),
                TypeParameterCode.unitName(definition.name), firstLine, null);
        unit.argcount = passed;
        gen.typeParameters.parameters(definition.typeParams);
        for (int i = 0; i < passed; i++) {
            emit(location, Opcode.LOAD_FAST, i);
        }
        flags |= annotations(definition);
        body(definition, flags, firstLine);
        emit(location, Opcode.SWAP, 2);
        emit(location, Opcode.CALL_INTRINSIC_2, Operands.INTRINSIC_SET_FUNCTION_TYPE_PARAMS);
        CodeObject code = gen.finish(false);
        makeClosure(location, code, 0);
        if (passed > 0) {
            emit(location, Opcode.SWAP, passed + 1);
            emit(location, Opcode.CALL, passed - 1);
        } else {
            emit(location, Opcode.PUSH_NULL);
            emit(location, Opcode.CALL, 0);
        }
    }

    private void body(Definition definition, int flags, int firstLine) {
        Block block = gen.symbols.blocks.get(definition.node);
        Unit unit = gen.enter(definition.isAsync ? Unit.Kind.ASYNC_FUNCTION : Unit.Kind.FUNCTION, block,
                definition.name, firstLine, null);
        setArguments(unit, definition.args);
        int first = 0;
        if (block.hasDocstring) {
            first = 1;
            unit.consts.add(Docstring.clean(Docstring.of(definition.body)));
        }
        int start = newLabel();
        use(start);
        boolean suspends = block.coroutine || block.generator;
        if (suspends) {
            gen.push(FrameBlock.Kind.STOP_ITERATION, start, NO_LABEL, NO_LOCATION, null);
        }
        for (int i = first; i < definition.body.size(); i++) {
            visit(definition.body.get(i));
        }
        if (suspends) {
            wrapInStopIterationHandler();
            gen.pop();
        }
        makeClosure(definition.span, gen.finish(true), flags);
    }

    private static void setArguments(Unit unit, Arguments args) {
        unit.argcount = args.args().size();
        unit.posonlyargcount = args.posonlyargs().size();
        unit.kwonlyargcount = args.kwonlyargs().size();
    }

    /** A StopIteration that leaves a generator's code becomes a RuntimeError (PEP 479). */
    void wrapInStopIterationHandler() {
        int handler = newLabel();
        unit().code.insertJumpFirst(Opcode.SETUP_CLEANUP, handler, NO_LOCATION);
        loadNone(NO_LOCATION);
        emit(NO_LOCATION, Opcode.RETURN_VALUE);
        use(handler);
        emit(NO_LOCATION, Opcode.CALL_INTRINSIC_1, Operands.INTRINSIC_STOPITERATION_ERROR);
        emit(NO_LOCATION, Opcode.RERAISE, 1);
    }

    void lambda(Expr.Lambda node) {
        Span location = node.span();
        int flags = defaults(location, node.args());
        Block block = gen.symbols.blocks.get(node);
        Unit unit = gen.enter(Unit.Kind.LAMBDA, block, "<lambda>", location.line(), null);
        setArguments(unit, node.args());
        visit(node.body());
        CodeObject code;
        if (block.generator) {
            code = gen.finish(false);
        } else {
            emit(node.body().span(), Opcode.RETURN_VALUE);
            code = gen.finish(true);
        }
        // Unless the lambda is a generator, all that returns from it stands at its body.
        makeClosure(location, code, block.generator ? null : node.body().span(), flags);
    }

    // Defaults and annotations: each returns the MAKE_FUNCTION_ flags of what it left on the stack

    private int defaults(Span location, Arguments args) {
        int flags = 0;
        if (!args.defaults().isEmpty()) {
            visitExpressions(args.defaults());
            emit(location, Opcode.BUILD_TUPLE, args.defaults().size());
            flags |= Operands.MAKE_FUNCTION_DEFAULTS;
        }
        int count = 0;
        for (int i = 0; i < args.kwonlyargs().size(); i++) {
            Expr value = args.kwDefaults().get(i);
            if (value != null) {
                loadString(location, gen.mangle(args.kwonlyargs().get(i).arg()));
                visit(value);
                count++;
            }
        }
        if (count > 0) {
            emit(location, Opcode.BUILD_MAP, count);
            flags |= Operands.MAKE_FUNCTION_KWDEFAULTS;
        }
        return flags;
    }

    private int annotations(Definition definition) {
        Block block = gen.symbols.annotationBlocks.get(definition.node);
        if (!block.annotationsUsed) {
            return 0;
        }
        Span location = definition.span;
        Arguments args = definition.args;
        gen.annotations.enter(location, block, "__annotate__");
        int count = 0;
        for (Arg arg : args.args()) {
            count += annotation(location, arg);
        }
        for (Arg arg : args.posonlyargs()) {
            count += annotation(location, arg);
        }
        count += annotation(location, args.vararg());
        for (Arg arg : args.kwonlyargs()) {
            count += annotation(location, arg);
        }
        count += annotation(location, args.kwarg());
        count += annotation(location, "return", definition.returns);
        emit(location, Opcode.BUILD_MAP, count);
        gen.annotations.leave(location);
        return Operands.MAKE_FUNCTION_ANNOTATE;
    }

    private int annotation(Span location, Arg arg) {
        return arg == null ? 0 : annotation(location, arg.arg(), arg.annotation());
    }

    private int annotation(Span location, String name, Expr annotation) {
        if (annotation == null) {
            return 0;
        }
        loadString(location, gen.mangle(name));
        if (gen.future.annotations()) {
            gen.annotations.text(annotation);
        } else if (annotation instanceof Expr.Starred starred) {
            // *args: *Ts
            visit(starred.value());
            emit(location, Opcode.UNPACK_SEQUENCE, 1);
        } else {
            visit(annotation);
        }
        return 1;
    }

    /** Makes a function of a code object, with its closure and what {@code flags} say lies on the stack. */
    void makeClosure(Span location, CodeObject code, int flags) {
        makeClosure(location, code, null, flags);
    }

    /** As above, of code with a mark: see {@link ConstantTable#add(CodeObject, Span)}. */
    void makeClosure(Span location, CodeObject code, Span mark, int flags) {
        if (code.co_nfreevars > 0) {
            for (int i = code.firstFree(); i < code.co_localsplusnames.length; i++) {
                emit(location, Opcode.LOAD_CLOSURE, closureIndex(code, code.co_localsplusnames[i]));
            }
            flags |= Operands.MAKE_FUNCTION_CLOSURE;
            emit(location, Opcode.BUILD_TUPLE, code.co_nfreevars);
        }
        emit(location, Opcode.LOAD_CONST, unit().consts.add(code, mark));
        emit(location, Opcode.MAKE_FUNCTION);
        setAttribute(location, flags & Operands.MAKE_FUNCTION_CLOSURE);
        setAttribute(location, flags & Operands.MAKE_FUNCTION_ANNOTATE);
        setAttribute(location, flags & Operands.MAKE_FUNCTION_KWDEFAULTS);
        setAttribute(location, flags & Operands.MAKE_FUNCTION_DEFAULTS);
    }

    private void setAttribute(Span location, int flag) {
        if (flag != 0) {
            emit(location, Opcode.SET_FUNCTION_ATTRIBUTE, flag);
        }
    }

    /** CPython too breaks on some odd uses of {@code __class__}; this is what it says. */
    private SyntaxException noCell(CodeObject code, String name, Scope scope) {
        StringBuilder freevars = new StringBuilder();
        for (String free : code.co_freevars()) {
            freevars.append(freevars.isEmpty() ? "'" : ", '").append(free).append('\'');
        }
        if (code.co_nfreevars == 1) {
            freevars.append(',');
        }
        return SyntaxException.withoutPosition(SyntaxException.Kind.SYSTEM_ERROR,
                "compiler_lookup_arg(name='" + name + "') with reftype=" + scope.number() + " failed in "
                        + unit().name + "; freevars of code " + code.co_name + ": (" + freevars + ")");
    }

    /**
     * The index of the cell that an inner function needs. A name may be local to a class and also free in a
     * function of it; then it is the free one that the function means.
     */
    private int closureIndex(CodeObject code, String name) {
        Unit unit = unit();
        boolean classCell = unit.kind == Unit.Kind.CLASS && (name.equals("__class__")
                || name.equals("__classdict__") || name.equals("__conditional_annotations__"));
        boolean cell = classCell || unit.block.scope(name) == Scope.CELL;
        int index = (cell ? unit.cellvars : unit.freevars).find(name);
        if (index < 0) {
            throw noCell(code, name, classCell ? Scope.CELL : unit.block.scope(name));
        }
        return index;
    }
}

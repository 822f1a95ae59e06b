package org.krait.compiler;

import java.util.List;
import org.krait.code.CodeObject;
import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.constant.TupleConstant;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;
import org.krait.syntax.ast.TypeParam;

/**
 * Code for type parameters and {@code type} statements (PEP 695, PEP 696).
 *
 * <p>CPython: {@code codegen_type_params} and {@code codegen_typealias}, in {@code codegen.c}.
 */
final class TypeParameterCode extends Emitter implements TypeParam.Visitor<Void> {

    /** The default of the parameter {@code .format} of an evaluator: {@code annotationlib.Format.VALUE}. */
    private static final TupleConstant FORMAT_DEFAULT = new TupleConstant(List.of(1L));

    /** Whether a parameter before has a default. */
    private boolean seenDefault;

    TypeParameterCode(CodeGenerator gen) {
        super(gen);
    }

    static String unitName(String name) {
        return "<generic parameters of " + name + ">";
    }

    /** Makes and stores the parameters; leaves a tuple of them on the stack. */
    void parameters(List<TypeParam> parameters) {
        boolean outer = seenDefault;
        seenDefault = false;
        for (TypeParam parameter : parameters) {
            parameter.accept(this);
        }
        seenDefault = outer;
        emit(parameters.get(0).span(), Opcode.BUILD_TUPLE, parameters.size());
    }

    @Override
    public Void visitTypeVar(TypeParam.TypeVar node) {
        Span location = node.span();
        loadString(location, node.name());
        if (node.bound() != null) {
            evaluator(node.bound(), node.name(), gen.symbols.boundBlocks.get(node), false);
            emit(location, Opcode.CALL_INTRINSIC_2, node.bound() instanceof Expr.Tuple
                    ? Operands.INTRINSIC_TYPEVAR_WITH_CONSTRAINTS : Operands.INTRINSIC_TYPEVAR_WITH_BOUND);
        } else {
            emit(location, Opcode.CALL_INTRINSIC_1, Operands.INTRINSIC_TYPEVAR);
        }
        finish(node, node.name(), node.defaultValue(), false);
        return null;
    }

    @Override
    public Void visitTypeVarTuple(TypeParam.TypeVarTuple node) {
        loadString(node.span(), node.name());
        emit(node.span(), Opcode.CALL_INTRINSIC_1, Operands.INTRINSIC_TYPEVARTUPLE);
        finish(node, node.name(), node.defaultValue(), true);
        return null;
    }

    @Override
    public Void visitParamSpec(TypeParam.ParamSpec node) {
        loadString(node.span(), node.name());
        emit(node.span(), Opcode.CALL_INTRINSIC_1, Operands.INTRINSIC_PARAMSPEC);
        finish(node, node.name(), node.defaultValue(), false);
        return null;
    }

    private void finish(TypeParam node, String name, Expr defaultValue, boolean allowStarred) {
        Span location = node.span();
        if (defaultValue != null) {
            seenDefault = true;
            evaluator(defaultValue, name, gen.symbols.defaultBlocks.get(node), allowStarred);
            emit(location, Opcode.CALL_INTRINSIC_2, Operands.INTRINSIC_SET_TYPEPARAM_DEFAULT);
        } else if (seenDefault) {
            throw error(location, "non-default type parameter '" + name + "' follows default type parameter");
        }
        emit(location, Opcode.COPY, 1);
        gen.names.store(location, name);
    }

    /** A function that evaluates a bound or default when somebody asks for it. */
    private void evaluator(Expr node, String name, Block block, boolean allowStarred) {
        Span location = node.span();
        loadConst(location, FORMAT_DEFAULT);
        gen.annotations.enter(location, block, name);
        boolean outer = seenDefault;
        if (allowStarred && node instanceof Expr.Starred starred) {
            visit(starred.value());
            emit(location, Opcode.UNPACK_SEQUENCE, 1);
        } else {
            visit(node);
        }
        seenDefault = outer;
        emit(location, Opcode.RETURN_VALUE);
        CodeObject code = gen.finish(true);
        gen.functions.makeClosure(location, code, Operands.MAKE_FUNCTION_DEFAULTS);
    }

    void typeAlias(Stmt.TypeAlias node) {
        Span location = node.span();
        String name = ((Expr.Name) node.name()).id();
        if (node.typeParams().isEmpty()) {
            loadString(location, name);
            loadNone(location);
            alias(node, name);
        } else {
            gen.enter(Unit.Kind.ANNOTATIONS, gen.symbols.typeParameterBlocks.get(node), unitName(name),
                    location.line(), null);
            loadString(location, name);
            parameters(node.typeParams());
            alias(node, name);
            CodeObject code = gen.finish(false);
            gen.functions.makeClosure(location, code, 0);
            emit(location, Opcode.PUSH_NULL);
            emit(location, Opcode.CALL, 0);
        }
        gen.names.store(location, name);
    }

    /**
     * On the stack are the name and the type parameters; makes the alias of them and the evaluator of the
     * value.
     */
    private void alias(Stmt.TypeAlias node, String name) {
        Span location = node.span();
        loadConst(location, FORMAT_DEFAULT);
        gen.annotations.enter(location, gen.symbols.blocks.get(node), name);
        visit(node.value());
        emit(location, Opcode.RETURN_VALUE);
        CodeObject code = gen.finish(false);
        gen.functions.makeClosure(location, code, Operands.MAKE_FUNCTION_DEFAULTS);
        emit(location, Opcode.BUILD_TUPLE, 3);
        emit(location, Opcode.CALL_INTRINSIC_1, Operands.INTRINSIC_TYPEALIAS);
    }
}

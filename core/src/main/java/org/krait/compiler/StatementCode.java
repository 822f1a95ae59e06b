package org.krait.compiler;

import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.constant.TupleConstant;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;

/**
 * Code for statements; those that need more than a few lines have a part of their own.
 *
 * <p>CPython: {@code codegen_visit_stmt} of {@code codegen.c}.
 */
final class StatementCode extends Emitter implements Stmt.Visitor<Void> {

    StatementCode(CodeGenerator gen) {
        super(gen);
    }

    @Override
    public Void visitFunctionDef(Stmt.FunctionDef node) {
        gen.functions.function(node);
        return null;
    }

    @Override
    public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
        gen.functions.asyncFunction(node);
        return null;
    }

    @Override
    public Void visitClassDef(Stmt.ClassDef node) {
        gen.classes.classDef(node);
        return null;
    }

    @Override
    public Void visitTypeAlias(Stmt.TypeAlias node) {
        gen.typeParameters.typeAlias(node);
        return null;
    }

    @Override
    public Void visitReturn(Stmt.Return node) {
        Span location = node.span();
        Block block = unit().block;
        Expr value = node.value();
        if (!block.functionLike) {
            throw error(location, "'return' outside function");
        }
        if (value != null && block.coroutine && block.generator) {
            throw error(location, "'return' with value in async generator");
        }
        boolean preserveTop = value != null && !(value instanceof Expr.Constant);
        if (preserveTop) {
            visit(value);
        } else if (value != null) {
            location = value.span();
            emit(location, Opcode.NOP);
        }
        if (value == null || value.span().line() != node.span().line()) {
            location = node.span();
            emit(location, Opcode.NOP);
        }
        location = gen.unwinding.unwind(location, preserveTop, false).location();
        if (value == null) {
            loadNone(location);
        } else if (!preserveTop) {
            loadConst(location, ((Expr.Constant) value).value());
        }
        emit(location, Opcode.RETURN_VALUE);
        return null;
    }

    @Override
    public Void visitDelete(Stmt.Delete node) {
        visitExpressions(node.targets());
        return null;
    }

    @Override
    public Void visitAssign(Stmt.Assign node) {
        visit(node.value());
        int last = node.targets().size() - 1;
        for (int i = 0; i <= last; i++) {
            if (i < last) {
                emit(node.span(), Opcode.COPY, 1);
            }
            visit(node.targets().get(i));
        }
        return null;
    }

    @Override
    public Void visitAugAssign(Stmt.AugAssign node) {
        Expr target = node.target();
        if (target instanceof Expr.Attribute attribute) {
            Span attributeLocation = ExpressionCode.attributeLocation(attribute.span(), attribute);
            visit(attribute.value());
            emit(attribute.span(), Opcode.COPY, 1);
            emit(attributeLocation, Opcode.LOAD_ATTR, unit().names.add(gen.mangle(attribute.attr())) << 1);
            inPlace(node);
            emit(attributeLocation, Opcode.SWAP, 2);
            emitName(attributeLocation, Opcode.STORE_ATTR, attribute.attr());
        } else if (target instanceof Expr.Subscript subscript) {
            gen.expressions.augmentedSubscript(subscript, node);
        } else {
            Expr.Name name = (Expr.Name) target;
            gen.names.load(name.span(), name.id());
            inPlace(node);
            gen.names.store(name.span(), name.id());
        }
        return null;
    }

    /** The right side and the in-place operator. */
    void inPlace(Stmt.AugAssign node) {
        visit(node.value());
        emit(node.span(), Opcode.BINARY_OP, ExpressionCode.operator(node.op()) + Operands.NB_INPLACE_ADD);
    }

    @Override
    public Void visitAnnAssign(Stmt.AnnAssign node) {
        gen.annotations.assignment(node);
        return null;
    }

    @Override
    public Void visitFor(Stmt.For node) {
        unit().conditionalBlocks++;
        gen.loops.forLoop(node);
        unit().conditionalBlocks--;
        return null;
    }

    @Override
    public Void visitAsyncFor(Stmt.AsyncFor node) {
        unit().conditionalBlocks++;
        gen.loops.asyncFor(node);
        unit().conditionalBlocks--;
        return null;
    }

    @Override
    public Void visitWhile(Stmt.While node) {
        unit().conditionalBlocks++;
        gen.loops.whileLoop(node);
        unit().conditionalBlocks--;
        return null;
    }

    @Override
    public Void visitIf(Stmt.If node) {
        unit().conditionalBlocks++;
        int end = newLabel();
        boolean hasElse = !node.orelse().isEmpty();
        int next = hasElse ? newLabel() : end;
        gen.jumps.jumpIf(node.span(), node.test(), next, false);
        visitStatements(node.body());
        if (hasElse) {
            emitJump(NO_LOCATION, Opcode.JUMP_NO_INTERRUPT, end);
            use(next);
            visitStatements(node.orelse());
        }
        use(end);
        unit().conditionalBlocks--;
        return null;
    }

    @Override
    public Void visitWith(Stmt.With node) {
        unit().conditionalBlocks++;
        gen.withs.with(node.items(), node.body());
        unit().conditionalBlocks--;
        return null;
    }

    @Override
    public Void visitAsyncWith(Stmt.AsyncWith node) {
        unit().conditionalBlocks++;
        gen.withs.asyncWith(node.items(), node.body());
        unit().conditionalBlocks--;
        return null;
    }

    @Override
    public Void visitMatch(Stmt.Match node) {
        unit().conditionalBlocks++;
        gen.patterns.match(node);
        unit().conditionalBlocks--;
        return null;
    }

    @Override
    public Void visitTry(Stmt.Try node) {
        unit().conditionalBlocks++;
        gen.tries.tryStatement(node);
        unit().conditionalBlocks--;
        return null;
    }

    @Override
    public Void visitTryStar(Stmt.TryStar node) {
        unit().conditionalBlocks++;
        gen.tries.tryStar(node);
        unit().conditionalBlocks--;
        return null;
    }

    @Override
    public Void visitRaise(Stmt.Raise node) {
        int count = 0;
        if (node.exc() != null) {
            visit(node.exc());
            count++;
            if (node.cause() != null) {
                visit(node.cause());
                count++;
            }
        }
        emit(node.span(), Opcode.RAISE_VARARGS, count);
        return null;
    }

    @Override
    public Void visitAssert(Stmt.Assert node) {
        Span location = node.span();
        if (isFilledTuple(node.test())) {
            gen.warn(location, "assertion is always true, perhaps remove parentheses?");
        }
        if (gen.optimize > 0) {
            return null;
        }
        int end = newLabel();
        gen.jumps.jumpIf(location, node.test(), end, true);
        emit(location, Opcode.LOAD_COMMON_CONSTANT, Operands.CONSTANT_ASSERTIONERROR);
        if (node.msg() != null) {
            visit(node.msg());
            emit(location, Opcode.CALL, 0);
        }
        emit(node.test().span(), Opcode.RAISE_VARARGS, 1);
        use(end);
        return null;
    }

    private static boolean isFilledTuple(Expr node) {
        return node instanceof Expr.Tuple tuple && !tuple.elts().isEmpty()
                || node instanceof Expr.Constant constant
                        && constant.value() instanceof TupleConstant value
                        && !value.items().isEmpty();
    }

    @Override
    public Void visitImport(Stmt.Import node) {
        gen.imports.importNames(node);
        return null;
    }

    @Override
    public Void visitImportFrom(Stmt.ImportFrom node) {
        gen.imports.importFrom(node);
        return null;
    }

    @Override
    public Void visitGlobal(Stmt.Global node) {
        return null;
    }

    @Override
    public Void visitNonlocal(Stmt.Nonlocal node) {
        return null;
    }

    @Override
    public Void visitExprStmt(Stmt.ExprStmt node) {
        if (gen.isInteractiveTopLevel()) {
            visit(node.value());
            emit(node.span(), Opcode.CALL_INTRINSIC_1, Operands.INTRINSIC_PRINT);
            emit(NO_LOCATION, Opcode.POP_TOP);
        } else if (node.value() instanceof Expr.Constant) {
            emit(node.span(), Opcode.NOP);
        } else {
            visit(node.value());
            emit(NO_LOCATION, Opcode.POP_TOP);
        }
        return null;
    }

    @Override
    public Void visitPass(Stmt.Pass node) {
        emit(node.span(), Opcode.NOP);
        return null;
    }

    @Override
    public Void visitBreak(Stmt.Break node) {
        gen.loops.breakLoop(node.span());
        return null;
    }

    @Override
    public Void visitContinue(Stmt.Continue node) {
        gen.loops.continueLoop(node.span());
        return null;
    }
}

package org.krait.compiler;

import java.util.List;
import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.syntax.ast.CmpOperator;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;

/**
 * Code for annotations (PEP 649, PEP 749): a function {@code __annotate__(format)} evaluates those of a
 * function, class or module when somebody asks. With {@code from __future__ import annotations} they are text
 * instead.
 *
 * <p>CPython: {@code codegen_annotations} and {@code codegen_process_deferred_annotations}, in
 * {@code codegen.c}.
 */
final class AnnotationCode extends Emitter {

    /** {@code annotationlib.Format.VALUE_WITH_FAKE_GLOBALS}, the greatest format that is served. */
    private static final long VALUE_WITH_FAKE_GLOBALS = 2;

    AnnotationCode(CodeGenerator gen) {
        super(gen);
    }

    /** Opens a unit that first checks its parameter. */
    void enter(Span location, Block block, String name) {
        Unit unit = gen.enter(Unit.Kind.ANNOTATIONS, block, name, location.line(), null);
        unit.posonlyargcount = 1;
        int body = newLabel();
        emit(location, Opcode.LOAD_FAST, 0);
        loadInt(location, VALUE_WITH_FAKE_GLOBALS);
        gen.expressions.comparison(location, CmpOperator.Gt);
        emitJump(location, Opcode.POP_JUMP_IF_FALSE, body);
        emit(location, Opcode.LOAD_COMMON_CONSTANT, Operands.CONSTANT_NOTIMPLEMENTEDERROR);
        emit(location, Opcode.RAISE_VARARGS, 1);
        use(body);
    }

    /**
     * Closes the unit of an {@code __annotate__} function and makes the function. Inside, its parameter is
     * called {@code .format}, so that annotations can't see it; outside it is {@code format}.
     */
    void leave(Span location) {
        emit(location, Opcode.RETURN_VALUE);
        unit().firstParameterShown = "format";
        gen.functions.makeClosure(location, gen.finish(true), 0);
    }

    void text(Expr annotation) {
        loadString(annotation.span(), Unparser.unparse(annotation));
    }

    /** The annotations of a module or class, after its statements. */
    void deferred(Span location) {
        Unit unit = unit();
        if (unit.deferredAnnotations.isEmpty()) {
            return;
        }
        Block block = unit.block;
        boolean module = unit.kind == Unit.Kind.MODULE;
        InstructionSequence code = unit.code;
        if (module) {
            // A module defines __annotate__ before its first statement.
            unit.code = new InstructionSequence();
        }
        enter(location, block.annotationBlock, block.annotationBlock.name);
        emit(location, Opcode.BUILD_MAP, 0);
        for (int i = 0; i < unit.deferredAnnotations.size(); i++) {
            deferred(location, unit.deferredAnnotations.get(i), unit.conditionalIndices.get(i), module);
        }
        leave(location);
        gen.names.store(location, block.type == Block.Type.CLASS ? "__annotate_func__" : "__annotate__");
        if (module) {
            code.annotationsCode = unit.code;
            unit.code = code;
        }
    }

    private void deferred(Span location, Stmt.AnnAssign node, int index, boolean module) {
        Span at = node.span();
        String name = Mangling.mangle(unit().className, ((Expr.Name) node.target()).id());
        int notSet = newLabel();
        if (index >= 0) {
            loadInt(at, index);
            String set = "__conditional_annotations__";
            if (module) {
                emit(at, Opcode.LOAD_GLOBAL, unit().names.add(set) << 1);
            } else {
                emit(at, Opcode.LOAD_DEREF, unit().freevars.add(set));
            }
            emit(at, Opcode.CONTAINS_OP, 0);
            emitJump(at, Opcode.POP_JUMP_IF_FALSE, notSet);
        }
        visit(node.annotation());
        emit(at, Opcode.COPY, 2);
        loadString(at, name);
        emit(location, Opcode.STORE_SUBSCR);
        use(notSet);
    }

    void assignment(Stmt.AnnAssign node) {
        Expr target = node.target();
        if (node.value() != null) {
            visit(node.value());
            visit(target);
        }
        if (target instanceof Expr.Name name) {
            if (node.simple() && !gen.unit.block.functionLike) {
                simple(node, name);
            }
        } else if (node.value() == null) {
            evaluateTarget(target);
        }
    }

    private void simple(Stmt.AnnAssign node, Expr.Name target) {
        Span location = node.span();
        Unit unit = unit();
        if (gen.future.annotations()) {
            text(node.annotation());
            emitName(location, Opcode.LOAD_NAME, "__annotations__");
            loadString(location, gen.mangle(target.id()));
            emit(location, Opcode.STORE_SUBSCR);
            return;
        }
        unit.deferredAnnotations.add(node);
        if (unit.kind != Unit.Kind.MODULE && unit.conditionalBlocks == 0) {
            unit.conditionalIndices.add(-1);
            return;
        }
        int index = unit.nextConditionalIndex++;
        unit.conditionalIndices.add(index);
        String set = "__conditional_annotations__";
        if (unit.kind == Unit.Kind.CLASS) {
            emit(location, Opcode.LOAD_DEREF, unit.cellvars.add(set));
        } else {
            emit(location, Opcode.LOAD_NAME, unit.names.add(set));
        }
        loadInt(location, index);
        emit(location, Opcode.SET_ADD, 1);
        emit(location, Opcode.POP_TOP);
    }

    /** {@code a.b: int} and {@code a[b]: int} evaluate what is before the colon, for its effects. */
    private void evaluateTarget(Expr target) {
        if (target instanceof Expr.Attribute attribute) {
            discard(attribute.value());
        } else if (target instanceof Expr.Subscript subscript) {
            discard(subscript.value());
            discardSubscript(subscript.slice());
        }
    }

    private void discard(Expr node) {
        if (node != null) {
            visit(node);
            emit(node.span(), Opcode.POP_TOP);
        }
    }

    private void discardSubscript(Expr node) {
        if (node instanceof Expr.Slice slice) {
            discard(slice.lower());
            discard(slice.upper());
            discard(slice.step());
        } else if (node instanceof Expr.Tuple tuple) {
            List<Expr> elts = tuple.elts();
            for (Expr elt : elts) {
                discardSubscript(elt);
            }
        } else {
            discard(node);
        }
    }
}
